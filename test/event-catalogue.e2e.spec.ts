import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { EVENT_TYPES, TellDays } from '../src/modules/integration/index.js';
import type { GivenScheme } from '../src/modules/reporting/testing/index.js';
import { RATING_POLICY_V1_ID } from '../src/modules/evaluation/domain/policy.js';
import { SweepReminders } from '../src/modules/reminders/index.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { eventValidators, judged } from './support/event-schemas.js';
import { eventually } from './support/eventually.js';
import { ImportsClient } from './support/imports.js';
import { OUTBOUND } from './support/messages.js';
import { H1, H2, ReportingScene } from './support/reporting-scene.js';
import { startWebhookReceiver, type WebhookReceiver } from './support/webhook-receiver.js';

const DAY_BEFORE = '2023-05-28T08:00:00+08:00';
/** The first half-year of 2023 may be reported on from this day. */
const TODAY = '2023-05-29';
const CONTENT = { progressText: '建成概念验证中心两家，服务企业三十户。', percent: '50' };
const GROUNDS = { reason: '区政府常务会议决定收紧标准', documentNumber: '武政办〔2023〕12号' };
const ISSUED = `临江区国民经济和社会发展第十四个五年规划任务分工方案

临政办〔2022〕3号

二、主要任务分工

(一)坚持创新驱动,增强发展动能

1.完善创新体制。建强组织机制。到2025年,引进企业60家。(牵头单位:区人社局)
`;

interface SentEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly data: Record<string, unknown>;
}

let test: TestApp;
let scene: ReportingScene;
let scheme: GivenScheme;
let administrator: SignedInUser;
let supervisor: SignedInUser;
let receiver: WebhookReceiver;

/** An office system has subscribed to everything; jobs run, so that what it gets is what is really sent. */
beforeAll(async () => {
  receiver = await startWebhookReceiver();
  test = await bootTestApp({ queueBackend: 'postgres', environment: OUTBOUND });
  test.clock.set(DAY_BEFORE);
  scene = await ReportingScene.create(test);
  const { jurisdictionId } = scene;
  administrator = await signedIn(test.app, { jurisdictionId, role: 'administrator' });
  supervisor = await signedIn(test.app, { jurisdictionId, role: 'supervisor' });
  const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
  await scene
    .post(administrator, '/webhooks', { name: '区政府协同办公', url: receiver.url, secret, perMinute: 6_000 })
    .expect(201);
  scheme = await scene.scheme();
  test.clock.set(`${TODAY}T08:00:00+08:00`);
});
afterAll(() => Promise.all([receiver.close(), test.close()]));

const sent = (): SentEvent[] => receiver.received.map(({ body }) => JSON.parse(body) as SentEvent);
const nameOf = ({ type }: { readonly type: string }) => type.slice('cn.fengong.'.length, -3);
/** Time goes on meanwhile: what a receiver's rate or a failed attempt has put off is due again by the clock. */
const arrives = (...names: readonly string[]) =>
  eventually(() => {
    test.clock.advance(1_000);
    expect(sent().map(nameOf)).toEqual(expect.arrayContaining([...names]));
  });
const patch = (path: string, body: object, version = 1) =>
  test.request
    .patch(`/api/v1${path}`)
    .set({ ...scene.people.coordinator.headers, 'if-match': `"${version}"` })
    .send(body)
    .expect(200);
const tellDays = () => test.app.get(TellDays, { strict: false }).run(scene.jurisdictionId);

/** In the order of a year; each begins where the one before has ended. */
describe('every public event is sent when it happens', () => {
  it('a document becomes a scheme, which is carried out, revised and rated by another standard', async () => {
    const { coordinator } = scene.people;
    const imports = new ImportsClient(test, coordinator);
    const id = await imports.confirmed(ISSUED);
    await scene.post(coordinator, `/schemes/${id}/activate`, { cycle: 'QUARTER' }, 1).expect(200);
    await arrives('scheme.imported', 'scheme.activated', 'scheme.planned');
    await imports.confirmed(ISSUED.replace('60家', '80家'), id);
    const policy = { formerId: RATING_POLICY_V1_ID, changes: { lights: { greenUpTo: '1', yellowUpTo: '5' } } };
    const made = await scene.post(coordinator, '/rating-policies', { ...policy, ...GROUNDS }).expect(201);
    const adoption = { schemeId: id, effectiveOn: TODAY, ...GROUNDS };
    await scene.post(coordinator, `/rating-policies/${made.body.id}/adopt`, adoption).expect(200);
    await arrives('scheme.revised', 'scheme.rated-anew');
  });

  it('figures and plans of a scheme', async () => {
    const { coordinator, leadReporter } = scene.people;
    const [task] = scheme.tasks;
    const [indicator] = scheme.indicatorIds;
    await patch(`/targets/${task!.targetId}`, { baseValue: '900' });
    await patch(`/indicators/${indicator}`, { baseValue: '11.9', baseYear: 2020 });
    const value = { periodEnd: '2022-12-31', value: '12.5', source: '统计局' };
    const assigned = { ...value, series: 'ASSIGNED_TARGET', sourceDocument: '武发改〔2023〕1号' };
    await scene.post(coordinator, `/indicators/${indicator}/measurements`, assigned).expect(201);
    const plan = `/tasks/${task!.id}/annual-plans/2023`;
    const { body: drafted } = await test.request
      .put(`/api/v1${plan}`)
      .set({ ...leadReporter.headers, 'if-match': '"0"' })
      .send({ percents: ['42', '48', '54', '60'], milestones: [] })
      .expect(200);
    const { body: proposed } = await scene.post(leadReporter, `${plan}/propose`, {}, drafted.version).expect(200);
    await scene.post(coordinator, `${plan}/approve`, {}, proposed.version).expect(200);
    await arrives('target.changed', 'indicator.changed', 'measurement.accepted', 'task.planned');
  });

  it('a report, and what becomes of it', async () => {
    const { approver, secondCoordinator } = scene.people;
    const owed = await scheme.obligation(scheme.tasks[0]!.id, scene.units.responsible, H1);
    const first = await scene.submitted(owed, CONTENT);
    let report = (await scene.move(approver, first, 'withdraw').expect(200)).body;
    await arrives('report.withdrawn');
    report = await scene.submitted(owed, CONTENT);
    report = (await scene.move(secondCoordinator, report, 'return', { reason: '请补充进展。' }).expect(200)).body;
    report = (await scene.move(approver, report, 'submit').expect(200)).body;
    await scene.move(secondCoordinator, report, 'approve').expect(200);
    await arrives('report.submitted', 'report.returned', 'report.accepted');
  });

  it('a report that is released from, put off, or given later than it was due', async () => {
    const { coordinator, reporter } = scene.people;
    const { responsible, lead } = scene.units;
    await tellDays();
    const [indicator = ''] = scheme.indicatorIds;
    const exempted = await scheme.obligation(indicator, lead, H2);
    await scene.post(coordinator, `/obligations/${exempted}/exempt`, { reason: '任务已并入' }, 1).expect(200);
    const putOff = await scheme.obligation(scheme.tasks[0]!.id, responsible, H2);
    const wish = { dueOn: '2024-01-05', reason: '数据 25 日核定' };
    const asked = await scene.post(reporter, `/obligations/${putOff}/extensions`, wish).expect(201);
    await scene.post(coordinator, `/extensions/${asked.body.id}/grant`, {}, asked.body.version).expect(200);
    await arrives('obligation.exempted', 'obligation.extended', 'obligation.opened');
  });

  it('units, groups and posts', async () => {
    const { coordinator, foreigner } = scene.people;
    const { stranger } = scene.units;
    const { body: unit } = await scene.get(coordinator, `/units/${stranger}`).expect(200);
    await patch(`/units/${stranger}`, { name: '区商务和粮食局' }, unit.version);
    const group = await scene.post(coordinator, '/unit-groups', { name: '各街道', open: false }).expect(201);
    const member = { unitId: stranger, validFrom: '2021-01-01' };
    await scene.post(coordinator, `/unit-groups/${group.body.id}/members`, member).expect(201);
    const successor = await signedIn(test.app, { jurisdictionId: scene.jurisdictionId, role: 'leader' });
    const { body: user } = await scene.get(administrator, `/users/${foreigner.userId}`).expect(200);
    const path = `/users/${foreigner.userId}/posts/${user.posts[0].id}/hand-over`;
    await scene.post(administrator, path, { toUserId: successor.userId, from: TODAY }, user.version).expect(200);
    await arrives('unit.changed', 'unit-group.changed', 'post.handed-over');
  });

  it('an evaluation', async () => {
    const body = { kind: 'MID_TERM', asOf: TODAY };
    await scene.post(scene.people.coordinator, `/schemes/${scheme.id}/evaluations`, body).expect(202);
    await arrives('evaluation.completed');
  });

  it('an order of the supervisors, and a circular', async () => {
    const proposal = { unitId: scene.units.responsible, taskId: scheme.tasks[0]!.id, reason: '没有进展' };
    const { body: proposed } = await scene.post(supervisor, '/supervision-proposals', proposal).expect(201);
    const { body: order } = await scene
      .post(supervisor, '/supervision-orders', { proposalIds: [proposed.id] })
      .expect(201);
    await scene.post(scene.people.approver, `/supervision-orders/${order.id}/sign`, {}, 1).expect(200);
    await scene.post(supervisor, `/schemes/${scheme.id}/circulars`, { period: '2023-Q1' }).expect(201);
    await arrives('supervision-order.issued', 'supervision-order.changed', 'circular.issued');
  });

  it('days that pass while something is owed', async () => {
    test.clock.set('2023-06-20T08:00:00+08:00');
    await tellDays();
    await arrives('obligation.due', 'obligation.overdue');
    const coordinator = await signedIn(test.app, { jurisdictionId: scene.jurisdictionId, role: 'coordinator' });
    const due = await test.db.one<{ id: string }>(
      `SELECT id FROM obligation WHERE jurisdiction_id = $1 AND unit_id = $2 AND state = 'PENDING'
         AND due_on BETWEEN '2023-05-28' AND '2023-06-20' LIMIT 1`,
      [scene.jurisdictionId, scene.units.responsible],
    );
    await scene.post(coordinator, `/obligations/${due!.id}/urge`).expect(200);
    await arrives('obligation.urged');
    test.clock.set('2023-07-10T09:05:00+08:00');
    await test.app.get(SweepReminders).run(test.clock.now());
    await arrives('obligation.escalated');
  });

  it('and none of the catalogue is missing, and each is as its schema says', () => {
    const seen = new Set(sent().map(({ type }) => type));
    expect(EVENT_TYPES.filter(({ type }) => !seen.has(type)).map(({ name }) => name)).toEqual([]);
    const validators = eventValidators();
    for (const event of sent()) {
      expect(judged(validators, event)).toEqual([event.type, true, null]);
      expect(event).toMatchObject({
        specversion: '1.0',
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        source: `urn:fengong:jurisdiction:${scene.jurisdictionId}`,
        subject: expect.stringMatching(/^[a-z-]+\/[0-9a-f-]{36}$/),
        datacontenttype: 'application/json',
        dataschema: `urn:fengong:event-schema:${event.type}`,
      });
    }
  });
});
