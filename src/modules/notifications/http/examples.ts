const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

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

export const EXAMPLES = {
  notifications: { items: [notification], nextCursor: null },
  read: { id: ID, readAt: '2023-06-28T01:05:00.000Z' },
};
