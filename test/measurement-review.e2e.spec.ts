import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SignedInUser } from '../src/modules/identity/testing/index.js';
import { ReportingFacts } from '../src/modules/reporting/index.js';
import type { GivenScheme, GivenTask } from '../src/modules/reporting/testing/index.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { CONTENT, H1, IN_TIME, NAMING_THE_MISSING, ReportingScene, type Versioned } from './support/reporting-scene.js';

let test: TestApp;
let scene: ReportingScene;
let scheme: GivenScheme;
let task: GivenTask;
let indicatorId: string;
let owedByLead: string;

beforeAll(async () => {
  test = await bootTestApp();
  scene = await ReportingScene.create(test);
});
afterAll(() => test.close());

beforeEach(async () => {
  test.clock.set(IN_TIME);
  ({ scheme, task, indicatorId, owedByLead } = await scene.halfYear());
});

describe('measurements', () => {
  const value = { periodEnd: H1, value: '14.6', source: '区统计局快报' };
  const record = (user: SignedInUser, body: object = value) =>
    scene.post(user, `/indicators/${indicatorId}/measurements`, body);
  const review = (user: SignedInUser, { id, version }: Versioned, step: string, body?: object) =>
    scene.post(user, `/measurements/${id}/${step}`, body, version);

  it('are accepted by the coordinator, the newer one superseding the older, which is kept', async () => {
    const { lead } = scene.units;
    const { reporter, leadReporter, foreigner, coordinator } = scene.people;
    const first = (await record(leadReporter).expect(201)).body;
    expect(first).toMatchObject({ state: 'SUBMITTED', series: 'ACTUAL', unit: { id: lead }, flow: false });
    await review(coordinator, first, 'approve').expect(200);
    const second = (await record(reporter, { ...value, value: '14.8' }).expect(201)).body;
    const done = (await review(coordinator, second, 'approve').expect(200)).body;
    expect(done).toMatchObject({ state: 'ACCEPTED', supersedesId: first.id });
    const { body } = await scene.get(foreigner, `/indicators/${indicatorId}/measurements`).expect(200);
    expect(body.items.map(({ value: v, state }: { value: string; state: string }) => [v, state])).toEqual([
      ['14.6', 'SUPERSEDED'],
      ['14.8', 'ACCEPTED'],
    ]);
    const { measurements } = await test.app.get(ReportingFacts).forScheme(scene.jurisdictionId, scheme.id, H1);
    expect(measurements).toMatchObject([{ id: second.id, value: '14.8', indicatorId, targetId: null }]);
  });

  it('are returned with a reason', async () => {
    const { leadReporter, coordinator } = scene.people;
    const recorded = (await record(leadReporter).expect(201)).body;
    expect((await review(coordinator, recorded, 'return', { reason: '口径不一致' }).expect(200)).body).toMatchObject({
      state: 'RETURNED',
      returnReason: '口径不一致',
    });
    const { body } = await review(coordinator, { id: recorded.id, version: 2 }, 'approve').expect(409);
    expect(body.code).toBe('measurement_state_conflict');
  });

  it('are not recorded by units without a part, nor reviewed by units or by whoever recorded them', async () => {
    const { leadApprover, foreigner, coordinator, secondCoordinator } = scene.people;
    expect((await record(foreigner).expect(403)).body.code).toBe('foreign_unit');
    const own = (await record(coordinator).expect(201)).body;
    expect((await review(coordinator, own, 'approve').expect(403)).body.code).toBe('own_measurement');
    expect((await review(leadApprover, own, 'approve').expect(403)).body.code).toBe('coordinator_only');
    await review(secondCoordinator, own, 'approve').expect(200);
  });

  it('of an assigned target are the coordinator’s, and accepted at once with the document that assigned it', async () => {
    const { leadReporter, coordinator } = scene.people;
    const assigned = {
      series: 'ASSIGNED_TARGET',
      periodEnd: '2023-12-31',
      value: '5',
      source: '市下达',
      comparator: 'gte',
    };
    expect((await record(leadReporter, assigned).expect(403)).body.code).toBe('coordinator_only');
    expect((await record(coordinator, assigned).expect(201)).body.state).toBe('SUBMITTED');
    const decided = await record(coordinator, { ...assigned, sourceDocument: '市政办〔2023〕8号' }).expect(201);
    expect(decided.body).toMatchObject({ state: 'ACCEPTED', sourceDocument: '市政办〔2023〕8号' });
  });

  it('of a time that no open cycle speaks of are refused', async () => {
    const { leadReporter } = scene.people;
    const { body } = await record(leadReporter, { ...value, periodEnd: '2023-12-31' }).expect(422);
    expect(body).toMatchObject({ code: 'measurement_invalid', errors: [{ field: 'periodEnd', code: 'after_period' }] });
  });

  it('carried by a report go with it and are accepted together with it', async () => {
    const { leadApprover, coordinator } = scene.people;
    const carried = { ...CONTENT, measurements: [{ targetId: task.targetId, value: '900', source: '科技部门台账' }] };
    const report = await scene.draft(owedByLead, carried, 'lead');
    expect((await scene.get(coordinator, `/targets/${task.targetId}/measurements`)).body.items).toEqual([]);
    const waiting = (await scene.move(leadApprover, report, 'submit', NAMING_THE_MISSING).expect(200)).body;
    const [inReport] = waiting.measurements;
    expect(inReport).toMatchObject({ periodEnd: H1, value: '900', state: 'SUBMITTED' });
    expect((await review(coordinator, { id: inReport.id, version: 2 }, 'approve').expect(409)).body.code).toBe(
      'measurement_in_report',
    );
    const done = (await scene.move(coordinator, waiting, 'approve').expect(200)).body;
    expect(done.measurements).toMatchObject([{ state: 'ACCEPTED' }]);
    const events = await test.db.query<{ payload: object }>(
      `SELECT payload FROM outbox WHERE topic = 'event:measurement.accepted' AND payload->>'measurementId' = $1`,
      [inReport.id],
    );
    expect(events).toMatchObject([
      { payload: { taskId: task.id, targetId: task.targetId, indicatorId: null, schemeId: scheme.id } },
    ]);
  });
});
