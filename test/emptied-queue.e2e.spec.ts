import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { signedIn } from '../src/modules/identity/testing/index.js';
import { SweepReminders } from '../src/modules/reminders/index.js';
import { FixedClock } from '../src/platform/clock/clock.js';
import { QueueHealth } from '../src/platform/queue/index.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { createTestDatabase, type TestDatabase } from './support/database.js';
import { EvaluatedScheme } from './support/evaluated-scheme.js';
import { eventually } from './support/eventually.js';
import { givenOfficeSystem, OUTBOUND } from './support/messages.js';
import { queueBackends, type QueueBackend } from './support/redis.js';
import { SupervisedDistrict } from './support/supervised-district.js';
import { TodoScene } from './support/todo-scene.js';
import { startWebhookReceiver, type WebhookReceiver } from './support/webhook-receiver.js';

const MINUTE = 60_000;
/** Four applications, one after the other. */
const FOUR_STARTS_MS = 240_000;

/** What handlers write; of the audit only that a message came again may be new. */
const WRITTEN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...['notification', 'delivery', 'todo', 'todo_push', 'reminder', 'obligation', 'reporting_cycle'],
      ...['supervision_proposal', 'supervision_order', 'supervision_number', 'supervision_step', 'circular'],
      ...['evaluation', 'evaluation_part'],
    ].map((table) => [table, `SELECT t.* FROM ${table} t ORDER BY id`]),
  ),
  supervision_number: `SELECT * FROM supervision_number ORDER BY jurisdiction_id, year`,
  documents: `SELECT evaluation_id, name, variant, state, file_id FROM evaluation_document ORDER BY 1, 2, 3`,
  audit: `SELECT action, count(*)::int FROM audit_event WHERE action <> 'obligations.delivered-again' GROUP BY 1 ORDER BY 1`,
};

const backends = queueBackends();
const onRedis = backends.includes('redis') ? it : it.skip;

let database: TestDatabase;
let test: TestApp;
let receiver: WebhookReceiver;
let scene: TodoScene | undefined;
let worker: TestApp | undefined;

beforeEach(async () => {
  database = await createTestDatabase();
  test = await bootTestApp({ database, environment: OUTBOUND });
  receiver = await startWebhookReceiver();
});
afterEach(async () => {
  await worker?.close();
  await scene?.close();
  await Promise.all([receiver.close(), test.close()]);
  await database.drop();
});

/** A Redis of a start is empty, as `bootTestApp` promises. */
async function startWorker(queueBackend: QueueBackend): Promise<TestApp> {
  const clock = new FixedClock(test.clock.now().toISOString());
  worker = await bootTestApp({ database, clock, queueBackend, environment: OUTBOUND });
  return worker;
}

const isQuiet = ({ app }: TestApp) =>
  eventually(async () => {
    const { queues, outbox } = await app.get(QueueHealth).figures();
    const busy = Object.values(queues).map(({ waiting, active, waitingForChildren }) => [
      waiting + active + waitingForChildren,
    ]);
    expect({ unsent: outbox.unsent, busy: busy.flat().filter((jobs) => jobs > 0) }).toEqual({ unsent: 0, busy: [] });
    const onTheirWay = await test.db.query(
      `SELECT id FROM delivery WHERE state = 'QUEUED' UNION ALL SELECT id FROM todo_push WHERE state = 'QUEUED'
       UNION ALL SELECT evaluation_id FROM evaluation_document WHERE state = 'WAITING'`,
    );
    expect(onTheirWay).toEqual([]);
  });

async function written(): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const [what, sql] of Object.entries(WRITTEN)) all[what] = await test.db.query(sql);
  return all;
}

onRedis(
  'a queue that moves to an empty Redis, or to one that was emptied, is given all messages again and doubles nothing',
  async () => {
    scene = await TodoScene.create(test, 'DINGTALK');
    await scene.submit();
    const district = await SupervisedDistrict.create(test);
    const { jurisdictionId } = district;
    const administrator = await signedIn(test.app, { jurisdictionId, role: 'administrator' });
    await givenOfficeSystem(test, administrator, receiver.url);
    const evaluated = await EvaluatedScheme.create(test);
    await evaluated.accept('innovation', '2023-06-30', { measures: ['60', '40'] });
    await test.app.get(SweepReminders).run(test.clock.now());

    const first = await startWorker('postgres');
    await eventually(async () => expect(await district.proposalIds(district.unitId)).toHaveLength(1));
    const order = await district.issue();
    await district.step(order, 'sign', district.people.reporter);
    await district.step(order, 'reply', district.people.reporter, { text: '已补报。' });
    await test.request
      .post(`/api/v1/schemes/${evaluated.id}/evaluations`)
      .set(evaluated.people.coordinator.headers)
      .send({ kind: 'MID_TERM', asOf: '2023-06-30' })
      .expect(202);
    await eventually(async () => {
      const made = await test.db.query(`SELECT name FROM evaluation_document WHERE state = 'READY'`);
      expect(made.length).toBeGreaterThan(3);
    });
    await isQuiet(first);
    const before = await written();
    const oa = scene.oa('DINGTALK').all();
    const received = receiver.received.length;
    expect(Object.entries(before).filter(([what, rows]) => rows.length === 0 && what !== 'circular')).toEqual([]);
    expect(received).toBeGreaterThan(3);
    await first.close();
    worker = undefined;

    for (const start of ['moved', 'emptied']) {
      test.clock.advance(MINUTE);
      const next = await startWorker('redis');
      await eventually(async () => {
        const [waiting] = await test.db.query<{ old: number; again: number }>(
          `SELECT count(*) FILTER (WHERE sent_at IS NULL OR sent_at < $1)::int AS old,
             count(*) FILTER (WHERE sent_at >= $1)::int AS again FROM outbox`,
          [test.clock.now()],
        );
        expect(waiting).toEqual({ old: 0, again: expect.any(Number) });
        expect(waiting!.again).toBeGreaterThan(20);
      });
      await isQuiet(next);
      expect({ start, ...(await written()) }).toEqual({ start, ...before });
      expect(scene.oa('DINGTALK').all()).toEqual(oa);
      expect(receiver.received).toHaveLength(received);
      const { queues } = await next.app.get(QueueHealth).figures();
      expect(Object.values(queues).filter(({ failed }) => failed > 0)).toEqual([]);
      await next.close();
      worker = undefined;
    }
  },
  FOUR_STARTS_MS,
);
