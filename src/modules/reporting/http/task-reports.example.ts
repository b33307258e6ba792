export const TASK_REPORTS_EXAMPLE = {
  task: {
    id: '01890a5d-ac96-774b-bcce-b302099a8059',
    schemeId: '01890a5d-ac96-774b-bcce-b302099a8057',
    number: 1,
    title: '推进企业创新积分制',
    section: { id: '01890a5d-ac96-774b-bcce-b302099a8058', number: '一', title: '强化科技支撑' },
  },
  items: [
    {
      id: '01890a5d-ac96-774b-bcce-b302099a8062',
      obligationId: '01890a5d-ac96-774b-bcce-b302099a8060',
      unit: { id: '01890a5d-ac96-774b-bcce-b302099a8056', name: '区科技局' },
      consolidates: true,
      cycle: '2023年上半年',
      periodEnd: '2023-06-30',
      revision: 1,
      state: 'ACCEPTED',
      percent: '45',
      progressText: '积分系统已上线，首批企业完成评分。',
      issues: null,
      nextSteps: null,
      submittedAt: '2023-06-26T01:30:00.000Z',
      reviewedAt: '2023-06-27T02:00:00.000Z',
    },
  ],
  nextCursor: null,
};
