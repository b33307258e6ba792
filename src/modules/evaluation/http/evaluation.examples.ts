const EVALUATION = '01890a5d-ac96-774b-bcce-b302099a8071';
const SCHEME = '01890a5d-ac96-774b-bcce-b302099a8057';
const SHA256 = '5c1f0d8e8f0a4a7b9d2f7f5a3a1c6e0b4d9e8c7b6a5f4e3d2c1b0a9f8e7d6c5b';

const overall = {
  conclusion: 'ON_TRACK',
  conclusionWord: '基本符合预期',
  cappedBy: [],
  percent: '51.5',
  tasks: 23,
  judgedTasks: 22,
  lights: { BLUE: 1, GREEN: 16, YELLOW: 4, RED: 1, GREY: 1 },
  indicatorConclusions: { ACHIEVED_EARLY: 2, ON_TRACK: 9, BEHIND: 2, NOT_ASSESSABLE: 4 },
  reason: '23项任务中22项有完成比例，平均完成51.5%，序时进度49.9%。总体结论为基本符合预期。',
};

const summary = {
  id: EVALUATION,
  schemeId: SCHEME,
  number: 1,
  kind: 'MID_TERM',
  kindWord: '中期评估',
  asOf: '2023-06-30',
  state: 'FROZEN',
  stateWord: '已定稿',
  sha256: SHA256,
  reportReady: true,
  returnReason: null,
  correctsId: null,
  correctionReason: null,
  asOfReason: null,
  failure: null,
  createdBy: '01890a5d-ac96-774b-bcce-b302099a8050',
  createdAt: '2023-06-30T02:00:00.000Z',
  frozenAt: '2023-06-30T02:00:01.000Z',
  version: 2,
};

export const EVALUATION_EXAMPLES = {
  created: {
    id: EVALUATION,
    schemeId: SCHEME,
    number: 1,
    kind: 'MID_TERM',
    asOf: '2023-06-30',
    state: 'DRAFT',
    version: 1,
  },
  list: { items: [summary], nextCursor: null },
  evaluation: { ...summary, nextSteps: ['submit'], overall },
  askedAgain: {
    ...summary,
    state: 'DRAFT',
    stateWord: '计算中',
    sha256: null,
    reportReady: false,
    frozenAt: null,
    nextSteps: [],
    overall: null,
  },
  moved: {
    ...summary,
    state: 'UNDER_REVIEW',
    stateWord: '审核中',
    version: 3,
    nextSteps: ['approve', 'return'],
    overall,
  },
  snapshot: {
    schema: 'fengong.evaluation/1',
    kind: 'MID_TERM',
    asOf: '2023-06-30',
    policy: { name: '分工方案进展评价规则', version: 1 },
    elapsed: '0.49890470974808324206',
  },
  verification: { valid: true, sha256: SHA256, recomputedSha256: SHA256 },
};
