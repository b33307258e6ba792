import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newId } from '../src/platform/ids.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { eventually } from './support/eventually.js';
import { CONTENT, IN_TIME, ReportingScene } from './support/reporting-scene.js';

let test: TestApp;
let scene: ReportingScene;
let owed: string;

beforeAll(async () => {
  test = await bootTestApp();
  scene = await ReportingScene.create(test);
});
afterAll(() => test.close());

beforeEach(async () => {
  test.clock.set(IN_TIME);
  ({ owed } = await scene.halfYear());
});

describe('two at once', () => {
  it('is told 428 without If-Match, 400 with nonsense, 412 when somebody was faster', async () => {
    const { reporter, approver } = scene.people;
    const report = await scene.draft(owed);
    await scene.post(reporter, `/reports/${report.id}/submit`).expect(428);
    await scene.post(reporter, `/reports/${report.id}/submit`).set('if-match', 'W/"1"').expect(400);
    await scene.edit(reporter, report, { percent: '60' }).expect(200);
    expect((await scene.edit(approver, report, { percent: '70' }).expect(412)).body.code).toBe('stale_version');
    expect((await scene.get(reporter, `/reports/${report.id}`)).body).toMatchObject({ percent: '60', version: 2 });
  });

  it('lets one of many submissions, and one of many reviews, through', async () => {
    const { reporter, approver, leadApprover, coordinator, secondCoordinator } = scene.people;
    const report = await scene.draft(owed);
    const submissions = await Promise.all([1, 2, 3, 4].map(() => scene.move(reporter, report, 'submit')));
    expect(submissions.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    await scene.move(approver, { id: report.id, version: 2 }, 'release').expect(200);
    const waiting = { id: report.id, version: 3 };
    const reviews = await Promise.all([
      scene.move(leadApprover, waiting, 'approve'),
      scene.move(coordinator, waiting, 'return', { reason: '缺数据' }),
      scene.move(secondCoordinator, waiting, 'approve'),
    ]);
    expect(reviews.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const published = await test.db.query<{ topic: string }>(
      `SELECT topic FROM outbox WHERE payload->>'reportId' = $1 AND topic <> 'event:report.submitted'`,
      [report.id],
    );
    expect(published).toHaveLength(1);
  });

  it('opens one report when two begin at the same time', async () => {
    const { reporter, approver } = scene.people;
    const answers = await Promise.all(
      [reporter, approver].map((user) => scene.post(user, `/obligations/${owed}/reports`, CONTENT)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('replays the answer of the same key, and refuses the key for another body', async () => {
    const { reporter } = scene.people;
    const path = `/obligations/${owed}/reports`;
    const key = newId();
    const first = await scene.post(reporter, path, CONTENT).set('idempotency-key', key).expect(201);
    const second = await scene.post(reporter, path, CONTENT).set('idempotency-key', key).expect(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
    await scene
      .post(reporter, path, { ...CONTENT, percent: '51' })
      .set('idempotency-key', key)
      .expect(422);
  });

  it('answers 409 while the first request with the key is still at work', async () => {
    const { reporter } = scene.people;
    const report = await scene.draft(owed);
    const key = newId();
    const send = () => scene.move(reporter, report, 'submit').set('idempotency-key', key);
    const holder = test.app.get(DataSource).createQueryRunner();
    await holder.startTransaction();
    await holder.query(`SELECT 1 FROM obligation WHERE id = $1 FOR UPDATE`, [report.obligation.id]);
    const first = send().then((answer) => answer.status);
    await eventually(async () =>
      expect(await test.db.query(`SELECT 1 FROM idempotency_key WHERE key = $1`, [key])).toHaveLength(1),
    );
    expect((await send().expect(409)).body.code).toBe('idempotency_key_running');
    await holder.rollbackTransaction();
    await holder.release();
    expect(await first).toBe(200);
  });
});
