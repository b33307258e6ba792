import type { JsonObject } from '../../../platform/json.js';
import { cloudEvent } from '../domain/cloud-event.js';
import type { ExportKind } from '../domain/exports.js';

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

const parties = [
  { role: 'LEAD', unitId: ID, groupId: null, asWritten: '区科经局' },
  { role: 'RESPONSIBLE', unitId: null, groupId: ID, asWritten: '各街道' },
];

/** A line of each export. */
const exported: Readonly<Record<ExportKind, JsonObject>> = {
  tasks: {
    ...{ id: ID, schemeId: ID, section: { id: ID, number: '一', title: '坚持创新驱动，塑造发展新优势' } },
    ...{ number: 3, ordinal: 3, title: '大力推动创新赋能发展', deadline: null, deadlineText: null },
    ...{ parties, sinceRevision: 1, endedRevision: null },
  },
  indicators: {
    ...{ id: ID, schemeId: ID, attribute: 'EXPECTED', number: 1, ordinal: 1, name: '地区生产总值', kind: 'growth' },
    ...{ comparator: 'GTE', value: '7', unit: '%', targetText: '年均增长7%', baseValue: null, baseYear: null },
    ...{ parties, sinceRevision: 1, endedRevision: null },
  },
  obligations: {
    ...{ id: ID, schemeId: ID, taskId: ID, indicatorId: null, unit: UNIT, role: 'RESPONSIBLE' },
    ...{ consolidatingUnitId: ID, consolidates: false },
    cycle: { id: ID, label: '2023年上半年', periodStart: '2023-01-01', periodEnd: '2023-06-30' },
    ...{ dueOn: '2023-06-19', graceUntil: '2023-06-26', closesOn: '2023-07-21', extended: false, state: 'ACCEPTED' },
    ...{ firstSubmittedOn: '2023-06-12', acceptedLate: false, timesReturned: 0, acceptedReportId: ID },
    ...{ exemptReason: null, version: 3 },
  },
  reports: {
    ...{ id: ID, obligationId: ID, schemeId: ID, taskId: ID, indicatorId: null, unitId: ID, periodEnd: '2023-06-30' },
    ...{ revision: 1, correctsId: null, state: 'ACCEPTED', progressText: '普法阵地建成 2 处，在建 1 处。' },
    ...{ percent: '60', issues: null, nextSteps: '三季度建成第三处。', coordinationNeeds: null },
    ...{ plannedCompletionOn: null, unchanged: false, measures: [{ measureId: ID, percent: '60' }] },
    ...{ submittedAt: '2023-06-12T02:00:00+00:00', releasedAt: '2023-06-12T03:00:00+00:00' },
    ...{ reviewedAt: '2023-06-14T02:00:00+00:00', returnReason: null, version: 4 },
  },
  measurements: {
    ...{ id: ID, schemeId: ID, indicatorId: ID, targetId: null, taskId: null, series: 'ACTUAL' },
    ...{ periodEnd: '2022-12-31', periodKind: 'YEAR', value: '12.5', flow: false, status: 'FINAL', comparator: null },
    ...{ source: '区统计局', sourceDocument: null, state: 'ACCEPTED', reportId: null, unitId: ID },
    ...{ recordedAt: '2023-01-20T02:00:00+00:00', reviewedAt: '2023-01-20T03:00:00+00:00', supersedesId: null },
  },
  progress: {
    ...{ id: ID, schemeId: ID, nodeType: 'SECTION', nodeId: ID, asOf: '2023-06-30', policyVersion: 1, light: null },
    result: {
      ...{ sectionId: ID, percent: '38.02', tasks: 3, judgedTasks: 3 },
      lights: { BLUE: 0, GREEN: 2, YELLOW: 0, RED: 1, GREY: 0 },
    },
    computedAt: '2023-06-30T02:30:00+00:00',
  },
};

export const EXAMPLES = {
  exported,
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
