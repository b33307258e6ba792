const id = (last: string): string => `01890a5d-ac96-774b-bcce-b302099a8${last}`;

const item = {
  id: id('050'),
  fileName: '概念验证中心竣工验收单.pdf',
  mediaType: 'application/pdf',
  size: 183_204,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  note: '验收单第 2 页',
  targetId: null,
  indicatorId: null,
  attachedBy: { id: id('020'), name: '张三' },
  attachedAt: '2023-06-16T02:00:00.000Z',
  purgedAt: null,
  alsoUsedBy: [
    {
      unit: { id: id('002'), name: '区教育局' },
      cycle: '2022年下半年',
      item: { type: 'task', id: id('010'), title: '完善创新发展体制机制' },
      reportId: id('034'),
      measurementId: null,
    },
  ],
};

export const EVIDENCE_EXAMPLES = {
  list: { reportId: id('033'), unit: { id: id('002'), name: '区教育局' }, state: 'DRAFT', items: [item], version: 2 },
  empty: { reportId: id('033'), unit: { id: id('002'), name: '区教育局' }, state: 'DRAFT', items: [], version: 3 },
  ofValue: {
    measurementId: id('040'),
    unit: { id: id('002'), name: '区教育局' },
    state: 'SUBMITTED',
    items: [{ ...item, fileName: '2023年上半年统计快报.pdf', alsoUsedBy: [] }],
    version: 2,
  },
  purged: { schemeId: id('031'), retainedUntil: '2035-12-31', files: 412, bytes: 730_112_004 },
};
