const id = (last: string): string => `01890a5d-ac96-774b-bcce-b302099a8${last}`;

const requested = {
  id: id('050'),
  obligation: {
    id: id('030'),
    schemeId: id('031'),
    cycle: '2023年上半年',
    unit: { id: id('002'), name: '区教育局' },
    title: '完善创新发展体制机制',
    dueOn: '2023-06-19',
  },
  state: 'REQUESTED',
  dueOn: '2023-06-19',
  wantedDueOn: '2023-06-26',
  reason: '学年统计数据 6 月 25 日才能核定。',
  requestedBy: { id: id('020'), name: '张三' },
  requestedAt: '2023-06-16T02:10:00.000Z',
  grantedDueOn: null as string | null,
  decisionReason: null as string | null,
  decidedBy: null as object | null,
  decidedAt: null as string | null,
  version: 1,
  provisional: false,
};
const decided = {
  decidedBy: { id: id('021'), name: '李四' },
  decidedAt: '2023-06-16T08:00:00.000Z',
  version: 2,
};

export const EXTENSION_EXAMPLES = {
  list: { items: [requested], nextCursor: null },
  requested,
  granted: {
    ...requested,
    ...decided,
    obligation: { ...requested.obligation, dueOn: '2023-06-26' },
    state: 'GRANTED',
    grantedDueOn: '2023-06-26',
  },
  refused: { ...requested, ...decided, state: 'REFUSED', decisionReason: '请先按快报数报送，核定后更正。' },
};
