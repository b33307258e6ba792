const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const SCHEME = '01890a5d-ac96-774b-bcce-b302099a8061';

const notification = {
  id: ID,
  day: '2023-06-28',
  kind: 'REMINDER_DIGEST',
  title: '填报事项：催办 1 项，提醒 1 项',
  body: {
    groups: [
      {
        kind: 'URGE',
        heading: '催办：已经逾期，请尽快报送',
        lines: [
          {
            obligationId: ID,
            stage: 'URGE_1',
            text: '区教育局：任务“完善体制机制”（2023年第二季度），2023年6月27日到期，已逾期 1 个工作日',
          },
        ],
      },
    ],
  },
  createdAt: '2023-06-28T01:00:00.000Z',
  readAt: null,
};

const reminder = {
  id: ID,
  obligationId: ID,
  schemeId: SCHEME,
  unit: { id: ID, name: '区教育局' },
  itemTitle: '完善体制机制',
  cycle: '2023年第二季度',
  dueOn: '2023-06-27',
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
  notifications: { items: [notification], nextCursor: null },
  read: { id: ID, readAt: '2023-06-28T01:05:00.000Z' },
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
  calendar: {
    year: 2023,
    provisional: false,
    days: [
      { day: '2023-06-22', kind: 'REST', name: '端午', notice: null },
      { day: '2023-06-25', kind: 'WORK', name: '端午', notice: null },
    ],
  },
  calendarDay: { day: '2027-02-06', kind: 'REST', notice: '国办发明电〔2026〕7号' },
};
