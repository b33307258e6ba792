const SCHEME = '01890a5d-ac96-774b-bcce-b302099a8057';
const TASK = '01890a5d-ac96-774b-bcce-b302099a8059';
const UNIT = '01890a5d-ac96-774b-bcce-b302099a805a';
const USER = '01890a5d-ac96-774b-bcce-b302099a8071';

const lead = { id: UNIT, name: '区科经局' };
const percents = ['42', '48', '54', '60'];

const milestone = {
  id: '01890a5d-ac96-774b-bcce-b302099a8072',
  title: '概念验证中心主体工程封顶',
  dueOn: '2023-09-30',
  source: '2023年区政府工作报告',
  commitmentId: null,
  doneOn: null,
  evidence: null,
};

const target = {
  id: '01890a5d-ac96-774b-bcce-b302099a8073',
  targetId: '01890a5d-ac96-774b-bcce-b302099a805d',
  name: '引进和培育独角兽或准独角兽企业',
  comparator: 'gte',
  value: '4',
  valueMax: null,
  unit: '家',
  source: null,
  commitmentId: null,
};

const draft = {
  taskId: TASK,
  schemeId: SCHEME,
  year: 2023,
  lead,
  revision: 1,
  state: 'DRAFT',
  percents,
  milestones: [milestone],
  targets: [target],
  note: null,
  proposedBy: null,
  proposedAt: null,
  reviewedBy: null,
  reviewedAt: null,
  returnReason: null,
  effectiveOn: null,
  problems: [],
  remarks: [
    {
      code: 'below_last_year',
      message: '一季度末的计划进度42%低于上年计划的年末进度45%，批准后应完成进度会降低',
    },
  ],
  revisions: [{ revision: 1, state: 'DRAFT', percents, effectiveOn: null, note: null }],
  actions: ['edit', 'propose'],
  version: 1,
};

const proposed = {
  ...draft,
  state: 'PROPOSED',
  proposedBy: USER,
  proposedAt: '2023-02-20T02:00:00.000Z',
  revisions: [{ revision: 1, state: 'PROPOSED', percents, effectiveOn: null, note: null }],
  actions: ['withdraw'],
  version: 2,
};

const approved = {
  ...proposed,
  state: 'APPROVED',
  reviewedBy: '01890a5d-ac96-774b-bcce-b302099a8074',
  reviewedAt: '2023-02-24T02:00:00.000Z',
  effectiveOn: '2023-02-24',
  remarks: [],
  revisions: [{ revision: 1, state: 'APPROVED', percents, effectiveOn: '2023-02-24', note: null }],
  actions: [],
  version: 3,
};

export const ANNUAL_PLAN_EXAMPLES = {
  draft,
  proposed,
  approved,
  withdrawn: { ...draft, version: 3 },
  returned: {
    ...proposed,
    state: 'RETURNED',
    reviewedBy: approved.reviewedBy,
    reviewedAt: approved.reviewedAt,
    returnReason: '二季度的进度与上年完成情况不衔接，请核对后重新提交。',
    actions: [],
    version: 3,
  },
  marked: {
    ...approved,
    milestones: [{ ...milestone, doneOn: '2023-09-26', evidence: '2023年三季度填报' }],
    actions: ['edit'],
    version: 4,
  },
  taken: {
    ...draft,
    milestones: [{ ...milestone, commitmentId: '01890a5d-ac96-774b-bcce-b302099a8075' }],
    version: 2,
  },
  list: {
    year: 2023,
    items: [
      {
        task: { id: TASK, number: 1, title: '完善创新发展体制机制', section: '一' },
        year: 2023,
        lead,
        revision: 1,
        state: 'PROPOSED',
        percents,
        proposedAt: '2023-02-20T02:00:00.000Z',
        effectiveOn: null,
        milestones: { planned: 1, done: 0, overdue: 0 },
        inForce: null,
        version: 2,
      },
    ],
    nextCursor: null,
  },
  approvedMany: {
    schemeId: SCHEME,
    year: 2023,
    items: [{ taskId: TASK, revision: 1, effectiveOn: '2023-02-24', version: 3 }],
  },
};
