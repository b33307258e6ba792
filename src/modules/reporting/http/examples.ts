const id = (last: string): string => `01890a5d-ac96-774b-bcce-b302099a8${last}`;

const LEAD = { id: id('001'), name: '区科经局' };
const UNIT = { id: id('002'), name: '区教育局' };
const TASK = id('010');
const MEASURE = id('011');
const REPORTER = { id: id('020'), name: '张三' };
const APPROVER = { id: id('022'), name: '王五' };
const REVIEWER = { id: id('021'), name: '李四' };
const SUBMITTED_AT = '2023-06-16T02:10:00.000Z';

const obligation = {
  id: id('030'),
  scheme: { id: id('031'), title: '“十四五”规划纲要分工方案', state: 'ACTIVE' },
  cycle: {
    id: id('032'),
    kind: 'HALF_YEAR',
    label: '2023年上半年',
    periodStart: '2023-01-01',
    periodEnd: '2023-06-30',
    opensOn: '2023-05-29',
    closesOn: '2023-07-21',
  },
  unit: UNIT,
  consolidatingUnit: LEAD,
  item: { type: 'task', id: TASK, number: 1, title: '完善创新发展体制机制' },
  role: 'RESPONSIBLE',
  consolidates: false,
  dueOn: '2023-06-19',
  daysLeft: 3,
  workdaysLeft: 1,
  provisional: false,
  state: 'SUBMITTED',
  overdue: false,
  missing: false,
  graceUntil: '2023-06-25',
  closesOn: '2023-07-21',
  extension: null as object | null,
  acceptedLate: false,
  timesReturned: 0,
  exemptReason: null,
  version: 2,
  report: {
    id: id('033'),
    revision: 1,
    correctsId: null,
    state: 'SUBMITTED',
    percent: '50',
    authorId: REPORTER.id,
    submittedBy: REPORTER.id,
    releasedBy: APPROVER.id,
    unchanged: false,
    submittedAt: SUBMITTED_AT,
    returnReason: null,
    version: 2,
    nextActions: ['withdraw'],
  },
  nextActions: [],
};

const report = {
  id: id('033'),
  obligation: {
    id: id('030'),
    schemeId: id('031'),
    cycle: '2023年上半年',
    unit: UNIT,
    consolidatingUnitId: LEAD.id,
    taskId: TASK,
    indicatorId: null,
    title: '完善创新发展体制机制',
    dueOn: '2023-06-19',
  },
  revision: 1,
  correctsId: null,
  state: 'DRAFT',
  progressText: '建成概念验证中心 2 家，在建 1 家。',
  percent: '50',
  issues: null,
  nextSteps: '三季度完成主体工程。',
  coordinationNeeds: null,
  plannedCompletionOn: '2024-06-30',
  unchanged: false,
  warnings: [] as object[],
  missingUnits: [],
  measures: [{ measureId: MEASURE, title: '建设概念验证中心', percent: '55' }],
  measurements: [],
  evidence: [],
  author: REPORTER,
  authorVia: { id: id('040'), name: '区政府协同办公' },
  createdAt: '2023-06-15T01:30:00.000Z',
  submittedBy: null,
  submittedAt: null,
  releasedBy: null as object | null,
  releasedAt: null as string | null,
  reviewedBy: null,
  reviewedAt: null,
  externalIds: [{ source: 'oa', externalId: 'oa-2023-0417' }],
  returnReason: null,
  version: 1,
  nextActions: ['edit', 'submit', 'withdraw'],
};

const WARNING = {
  key: 'number_contradicts:percent',
  code: 'number_contradicts',
  field: 'percent',
  message: '进展情况中“总体进度”写的是 55%，填报数据是 50%，两处不一致',
};
const submitted = {
  ...report,
  state: 'UNIT_REVIEW',
  submittedBy: REPORTER,
  submittedAt: SUBMITTED_AT,
  warnings: [WARNING],
  version: 2,
  nextActions: ['withdraw'],
};
const released = {
  ...submitted,
  state: 'SUBMITTED',
  releasedBy: APPROVER,
  releasedAt: '2023-06-16T06:00:00.000Z',
  version: 3,
};
const reviewed = { reviewedBy: REVIEWER, reviewedAt: '2023-06-20T03:00:00.000Z', version: 4, nextActions: [] };

const measurement = {
  id: id('040'),
  indicatorId: id('041'),
  targetId: null,
  series: 'ACTUAL',
  periodEnd: '2023-06-30',
  periodKind: 'HALF_YEAR',
  status: 'PRELIMINARY',
  value: '14.6',
  flow: false,
  comparator: null,
  source: '区统计局 2023 年上半年快报',
  sourceDocument: null,
  state: 'SUBMITTED',
  reportId: null,
  unit: LEAD,
  recordedBy: REPORTER.id,
  recordedAt: SUBMITTED_AT,
  reviewedBy: null,
  reviewedAt: null,
  returnReason: null,
  supersedesId: null,
  supersededById: null,
  supersededAt: null,
  evidence: [],
  version: 1,
};

const obligationDetail = {
  ...obligation,
  measures: [{ id: MEASURE, title: '建设概念验证中心' }],
  targets: [{ id: id('012'), name: '高新技术企业数量', unit: '家' }],
  reports: [{ id: id('033'), revision: 1, state: 'SUBMITTED' }],
  lastCycle: {
    id: id('035'),
    cycle: '2022年下半年',
    periodEnd: '2022-12-31',
    content: {
      progressText: '建成概念验证中心 1 家。',
      percent: '40',
      issues: null,
      nextSteps: '上半年再建成 1 家。',
      coordinationNeeds: null,
      plannedCompletionOn: '2024-06-30',
      measures: [{ measureId: MEASURE, percent: '45' }],
      measurements: [],
    },
  },
  others: [{ obligationId: id('034'), unit: LEAD, state: 'PENDING', overdue: false }],
};

export const EXAMPLES = {
  obligations: { items: [obligation], nextCursor: null },
  obligation: obligationDetail,
  consolidation: {
    own: { ...obligationDetail, unit: LEAD, role: 'LEAD', consolidates: true, dueOn: '2023-06-27' },
    missing: [{ unitId: UNIT.id, name: UNIT.name, state: 'SUBMITTED' }],
    items: [
      {
        obligationId: id('030'),
        unit: UNIT,
        role: 'RESPONSIBLE',
        state: 'SUBMITTED',
        dueOn: '2023-06-19',
        missing: false,
        exemptReason: null,
        report: {
          id: id('033'),
          state: 'SUBMITTED',
          submittedAt: SUBMITTED_AT,
          unchanged: false,
          warnings: [],
          content: obligationDetail.lastCycle.content,
          version: 3,
        },
      },
    ],
    nextCursor: null,
  },
  acceptedMany: {
    items: [
      { id: id('033'), accepted: true, version: 4 },
      {
        id: id('036'),
        accepted: false,
        code: 'stale_version',
        detail: '内容已被他人修改。请重新打开，核对最新内容后再提交。',
      },
    ],
  },
  exempted: { id: id('030'), state: 'EXEMPT', exemptReason: '该项工作已移交市级部门。', version: 3 },
  report,
  submitted,
  released,
  unchanged: {
    ...submitted,
    unchanged: true,
    warnings: [
      {
        key: 'unchanged',
        code: 'unchanged',
        field: 'progressText',
        message: '申报本周期无变化，数据沿用2022年下半年的填报，请审核是否属实',
      },
    ],
  },
  check: {
    problems: [{ field: 'progressText', code: 'required', message: '请填写进展情况后再提交' }],
    warnings: [WARNING],
    missingUnits: [],
    expected: { percent: '49.178532', from: 'ELAPSED_TIME' },
  },
  accepted: { ...released, ...reviewed, state: 'ACCEPTED' },
  returned: { ...released, ...reviewed, state: 'RETURNED', returnReason: '缺少第二项举措的进展。' },
  measurement,
  acceptedMeasurement: {
    ...measurement,
    state: 'ACCEPTED',
    reviewedBy: REVIEWER.id,
    reviewedAt: '2023-06-20T03:00:00.000Z',
    version: 2,
  },
  returnedMeasurement: { ...measurement, state: 'RETURNED', returnReason: '与统计口径不一致。', version: 2 },
  measurements: { items: [measurement], nextCursor: null },
  waitingMeasurements: {
    items: [
      {
        ...measurement,
        item: { type: 'indicator', id: measurement.indicatorId, name: '研发经费投入强度', unit: '%', task: null },
      },
    ],
    nextCursor: null,
  },
};
