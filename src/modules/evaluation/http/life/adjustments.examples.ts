const ENDED = '01890a5d-ac96-774b-bcce-b302099a8064';
const TASK = '01890a5d-ac96-774b-bcce-b302099a8063';

const adjustment = {
  id: '01890a5d-ac96-774b-bcce-b302099a8085',
  evaluationId: '01890a5d-ac96-774b-bcce-b302099a8071',
  schemeId: '01890a5d-ac96-774b-bcce-b302099a8057',
  state: 'DRAFT',
  stateWord: '草拟中',
  reason: '受外部环境影响，原定时限无法完成。',
  changes: [
    { kind: 'TASK_DEADLINE', taskId: TASK, deadline: '2024-12-31', deadlineText: '2024年底前' },
    { kind: 'TASK_END', taskId: ENDED, manner: 'MERGED', intoTaskId: TASK, reason: '工作内容并入创新体制任务。' },
  ],
  difference: {
    tasks: {
      added: [],
      removed: [
        {
          id: ENDED,
          number: 4,
          title: '推进科技成果转化',
          units: [{ role: 'LEAD', asWritten: '区科经局' }],
          end: {
            manner: 'MERGED',
            reason: '工作内容并入创新体制任务。',
            into: { id: TASK, title: '完善创新发展体制机制' },
          },
        },
      ],
      changed: [
        {
          id: TASK,
          number: 1,
          title: '完善创新发展体制机制',
          titleChange: null,
          textChanged: false,
          units: { added: [], removed: [] },
          leaders: { added: [], removed: [] },
          deadline: { before: '2023年底前', after: '2024年底前' },
          measures: { added: [], removed: [] },
          targets: { added: [], removed: [], changed: [] },
        },
      ],
      unchanged: 21,
    },
    indicators: { added: [], removed: [], changed: [], unchanged: 17 },
    requirements: { added: [], removed: [] },
    duties: { added: [], removed: [], changed: [] },
  },
  documentNumber: null,
  approvedOn: null,
  effectiveOn: '2023-07-01',
  rejectReason: null,
  revision: null,
  createdAt: '2023-06-30T02:00:00.000Z',
  nextSteps: ['edit', 'propose'],
  version: 1,
};

const parts = [
  { id: TASK, type: 'TASK', name: '完善创新发展体制机制', taskId: null },
  { id: ENDED, type: 'TASK', name: '推进科技成果转化', taskId: null },
];

export const ADJUSTMENT_EXAMPLES = {
  adjustment,
  detail: { ...adjustment, parts },
  list: { items: [adjustment], nextCursor: null },
};
