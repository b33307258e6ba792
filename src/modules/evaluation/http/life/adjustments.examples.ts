const TASK = '01890a5d-ac96-774b-bcce-b302099a8063';

const adjustment = {
  id: '01890a5d-ac96-774b-bcce-b302099a8085',
  evaluationId: '01890a5d-ac96-774b-bcce-b302099a8071',
  schemeId: '01890a5d-ac96-774b-bcce-b302099a8057',
  state: 'DRAFT',
  stateWord: '草拟中',
  reason: '受外部环境影响，原定时限无法完成。',
  changes: [{ kind: 'TASK_DEADLINE', taskId: TASK, deadline: '2024-12-31', deadlineText: '2024年底前' }],
  difference: {
    tasks: {
      added: [],
      removed: [],
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
      unchanged: 22,
    },
    indicators: { added: [], removed: [], changed: [], unchanged: 17 },
    requirements: { added: [], removed: [] },
    duties: { added: [], removed: [], changed: [] },
  },
  documentNumber: null,
  approvedOn: null,
  rejectReason: null,
  revision: null,
  createdAt: '2023-06-30T02:00:00.000Z',
  nextSteps: ['edit', 'propose'],
  version: 1,
};

export const ADJUSTMENT_EXAMPLES = { adjustment, list: { items: [adjustment], nextCursor: null } };
