import { cloudEvent } from '../domain/cloud-event.js';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const UNIT = { id: ID, name: '区教育局' };

const event = cloudEvent(ID, {
  id: ID,
  position: 1042,
  type: 'cn.fengong.report.accepted.v1',
  subject: `report/${ID}`,
  occurredAt: new Date('2023-06-30T02:00:00Z'),
  data: {
    reportId: ID,
    revision: 1,
    correctsId: null,
    percent: '45',
    unchanged: false,
    obligationId: ID,
    schemeId: ID,
    item: { type: 'task', id: ID, number: 1, title: '推进企业创新积分制' },
    unit: UNIT,
    consolidatingUnit: UNIT,
    cycle: { id: ID, label: '2023年上半年', periodStart: '2023-01-01', periodEnd: '2023-06-30' },
    dueOn: '2023-06-27',
  },
});

const webhook = {
  id: ID,
  name: '区政府协同办公',
  url: 'https://oa.example.gov.cn/hooks/fengong',
  types: ['report.*', 'obligation.overdue'],
  unitIds: null,
  perMinute: 600,
  state: 'ACTIVE',
  paused: null,
  failingSince: null,
  previousSecretUntil: null,
  waiting: 0,
  failed: 0,
  dead: 0,
  behind: 0,
  createdAt: '2023-06-28T01:00:00.000Z',
  version: 1,
};

const delivered = {
  eventId: ID,
  position: 1042,
  type: 'cn.fengong.report.accepted.v1',
  subject: `report/${ID}`,
  occurredAt: '2023-06-30T02:00:00.000Z',
  state: 'SENT',
  attempts: 1,
  nextAttemptAt: null,
  settledAt: '2023-06-30T02:00:01.000Z',
  answer: 'HTTP 200 ok',
};

export const EXAMPLES = {
  webhook,
  webhooks: { items: [webhook], nextCursor: null },
  paused: {
    ...webhook,
    state: 'PAUSED',
    paused: { by: 'ADMINISTRATOR', reason: '对方系统升级', at: '2023-06-30T02:00:00.000Z' },
    version: 2,
  },
  test: { sent: true, answer: 'HTTP 200 ok' },
  delivered: { items: [delivered], nextCursor: null },
  deliveredOne: {
    ...delivered,
    log: [{ attempt: 1, at: '2023-06-30T02:00:01.000Z', state: 'SENT', answer: 'HTTP 200 ok' }],
    request: {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents+json; charset=utf-8', 'webhook-id': ID },
      body: event,
    },
  },
  resent: { eventId: ID, state: 'QUEUED' },
  resentMany: { queued: 12 },
  changes: { items: [event], cursor: '1042', more: false },
  eventTypes: {
    items: [
      {
        type: 'cn.fengong.report.accepted.v1',
        name: 'report.accepted',
        version: 1,
        summary: '填报审核通过，内容不再改变',
        subject: 'report',
        audience: 'UNITS',
        schema: { $id: 'urn:fengong:event-schema:cn.fengong.report.accepted.v1', type: 'object' },
      },
    ],
  },
};
