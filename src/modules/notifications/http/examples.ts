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

const delivery = {
  id: ID,
  channel: 'EMAIL',
  state: 'FAILED',
  recipient: { id: ID, name: '张敏' },
  notification: { id: ID, kind: 'REMINDER_DIGEST' },
  webhookEndpointId: null,
  attempts: 1,
  createdAt: '2023-06-28T01:00:00.000Z',
  nextAttemptAt: '2023-06-28T01:00:14.000Z',
  settledAt: null,
  answer: '451 4.7.1 Greylisted, try again later',
  code: 'smtp_deferred',
};
const { answer, code } = delivery;
const attempt = { attempt: 1, at: '2023-06-28T01:00:02.000Z', state: 'FAILED', answer, code };
const health = {
  state: 'FAILING',
  failures: 1,
  triedAgainAt: null,
  fault: {
    at: '2023-06-28T01:00:02.000Z',
    code: 'smtp_certificate_untrusted',
    answer: '邮件服务器的证书不是由受信任的机构签发的……',
  },
};

export const EXAMPLES = {
  notifications: { items: [notification], nextCursor: null },
  read: { id: ID, readAt: '2023-06-28T01:05:00.000Z' },
  settings: {
    channels: ['EMAIL'],
    email: 'zhangmin@example.gov.cn',
    emailConfirmed: true,
    quietHours: { from: '20:00', until: '08:00' },
    webhook: null,
    available: ['EMAIL', 'WEBHOOK'],
    version: 2,
  },
  deliveries: { items: [delivery], nextCursor: null },
  delivery: { ...delivery, log: [attempt] },
  resent: { id: ID, state: 'QUEUED' },
  email: {
    channel: 'EMAIL',
    enabled: true,
    settings: {
      host: 'smtp.example.gov.cn',
      port: 465,
      security: 'TLS',
      user: 'fengong@example.gov.cn',
      fromAddress: 'fengong@example.gov.cn',
      fromName: '分工方案督查系统',
      perMinute: 120,
      caCertificates: null,
    },
    hasPassword: true,
    trusted: null,
    health,
    version: 1,
  },
  webhook: {
    channel: 'WEBHOOK',
    enabled: true,
    settings: { perMinute: 300 },
    hasPassword: false,
    trusted: null,
    health: null,
    version: 1,
  },
  test: { sent: true, answer: '250 OK: message queued', code: null },
  endpoints: {
    items: [
      {
        id: ID,
        userId: null,
        unit: { id: ID, name: '区教育局' },
        url: 'https://oa.example.gov.cn/hooks/fengong',
        createdAt: '2023-06-28T01:00:00.000Z',
        previousSecretUntil: null,
        state: 'PAUSED',
        paused: { at: '2023-06-29T01:00:00.000Z', reason: '接收方答复 410，表示不再接收' },
        health: { state: 'OK', failures: 0, triedAgainAt: null, fault: null },
      },
    ],
  },
  added: { id: ID },
  resumed: { id: ID, waiting: 3 },
  secretReplaced: { id: ID, previousSecretUntil: '2023-06-30T01:00:00.000Z' },
  previousEnded: { id: ID, previousSecretUntil: null },
};
