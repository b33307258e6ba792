export const CONNECTOR_EXAMPLE = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  name: '区政府协同办公系统',
  kind: 'SEEYON',
  settings: {
    baseUrl: 'http://oa.example.gov.cn:8080',
    registerCode: '3006',
    restUser: 'fengong',
    linkBase: 'https://fengong.example.gov.cn',
  },
  secrets: ['restPassword'],
  perMinute: 300,
  state: 'ACTIVE',
  figures: { accounts: 118, gaps: 2, owingGaps: 1, queued: 0, failed: 0, dead: 1, openThere: 96 },
  createdAt: '2023-06-30T02:00:00.000Z',
  version: 4,
};

export const ACCOUNT_EXAMPLE = {
  userId: '01890a5d-ac96-774b-bcce-b302099a8058',
  login: 'kejing.reporter',
  displayName: '李填报',
  account: 'lisi',
  openTodos: 2,
};

export const PUSH_EXAMPLE = {
  id: '01890a5d-ac96-774b-bcce-b302099a8059',
  todoId: '01890a5d-ac96-774b-bcce-b302099a8060',
  kind: 'REPORT',
  user: { id: '01890a5d-ac96-774b-bcce-b302099a8058', displayName: '李填报' },
  account: 'lisi',
  desiredState: 'OPEN',
  state: 'DEAD',
  attempts: 1,
  nextAttemptAt: null,
  answer: '致远不认识账号 lisi：接收人未绑定。请在连接器的账号对应中核对此人的账号，改正后会自动重新推送',
  remoteId: null,
  createdAt: '2023-06-30T02:00:00.000Z',
  settledAt: '2023-06-30T02:00:03.000Z',
  log: [{ attempt: 1, at: '2023-06-30T02:00:03.000Z', state: 'DEAD', answer: '致远不认识账号 lisi：接收人未绑定' }],
};

export const RECONCILIATION_EXAMPLE = {
  id: '01890a5d-ac96-774b-bcce-b302099a8062',
  day: '2023-06-30',
  at: '2023-06-29T21:40:00.000Z',
  method: 'ASKED',
  reason: null,
  accounts: 118,
  expected: 96,
  missing: 1,
  orphans: 0,
  differing: 0,
  healed: 1,
  forPeople: 0,
  gaps: 1,
  differingSince: '2023-06-30',
  items: [
    {
      kind: 'MISSING',
      cause: 'NOT_THERE',
      pushId: '01890a5d-ac96-774b-bcce-b302099a8059',
      account: 'lisi',
      person: '李填报',
      title: '填报：完善创新发展体制机制（2023年第二季度）',
      answer: null,
    },
  ],
};

export const TODO_EXAMPLE = {
  id: '01890a5d-ac96-774b-bcce-b302099a8060',
  kind: 'REPORT',
  subjectId: '01890a5d-ac96-774b-bcce-b302099a8061',
  title: '填报：完善创新发展体制机制（2023年第二季度）',
  step: '填报进展',
  path: '/obligations/01890a5d-ac96-774b-bcce-b302099a8061',
  dueOn: '2023-07-04',
  state: 'OPEN',
  openedAt: '2023-06-30T02:00:00.000Z',
  closedAt: null,
};
