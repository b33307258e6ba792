const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const SCHEME = '01890a5d-ac96-774b-bcce-b302099a8061';

const reminder = {
  id: ID,
  obligationId: ID,
  schemeId: SCHEME,
  unit: { id: ID, name: '区教育局' },
  itemTitle: '完善体制机制',
  cycle: '2023年第二季度',
  dueOn: '2023-06-27',
  provisional: false,
  stage: 'URGE_1',
  stageOn: '2023-06-28',
  recipient: { id: ID, name: '张敏' },
  addressedAs: 'REPORTER',
  late: false,
  overtaken: false,
  createdAt: '2023-06-28T01:00:00.000Z',
  readAt: null,
};

export const EXAMPLES = {
  reminders: { items: [reminder], nextCursor: null },
  rules: {
    schemeId: SCHEME,
    own: true,
    rules: [
      { stage: 'REMIND_1', offsetDays: -3, recipients: ['REPORTER'] },
      { stage: 'URGE_1', offsetDays: 1, recipients: ['REPORTER', 'APPROVER', 'LEAD_APPROVER'] },
    ],
    version: 1,
  },
};
