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
      { stage: 'REMIND_1', offsetDays: -3, recipients: ['REPORTER'], channels: null, template: null },
      {
        stage: 'URGE_1',
        offsetDays: 1,
        recipients: ['REPORTER', 'APPROVER', 'UNIT_HEAD', 'LEAD_APPROVER'],
        channels: ['EMAIL'],
        template: '请{unit}尽快报送{item}（{cycle}），{countdown}',
      },
    ],
    version: 1,
  },
  preview: {
    day: '2023-06-28',
    person: { id: ID, name: '张敏' },
    title: '填报事项：催办 1 项',
    body: {
      groups: [
        {
          kind: 'URGE',
          heading: '催办：已经逾期，请尽快报送',
          lines: [
            {
              text: '请区教育局尽快报送完善体制机制（2023年第二季度），已逾期 1 个工作日',
              link: `/obligations/${ID}`,
              obligationId: ID,
              stage: 'URGE_1',
            },
          ],
        },
        {
          kind: 'UNCHANGED',
          heading: '没有变化的事项不再重复列出',
          lines: [{ text: '另有 3 项此前已提醒、仍未报送', link: '/obligations?mine=1' }],
        },
      ],
    },
    messages: 12,
  },
};
