import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { signedIn } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import { SweepReminders, sweepReminders, SweepStatus } from '../src/modules/reminders/index.js';
import { FixedClock } from '../src/platform/clock/clock.js';
import { CommandRunner } from '../src/platform/database/command-runner.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { createTestDatabase, type TestDatabase } from './support/database.js';
import { eventually } from './support/eventually.js';
import { asOwner } from './support/owner.js';
import { createTestRedis, queueBackends } from './support/redis.js';
import { givenTrackedScheme } from './support/tracked-scheme.js';
import { startAppWorker, type AppWorker } from './support/worker-child.js';

const SPRING = '2023-04-03T10:00:00+08:00';
/** Three units are one working day late, the reports of the lead are due in two. */
const SWEEP = '2023-06-25T09:05:00+08:00';
const NEXT_SWEEP = '2023-06-25T09:10:00+08:00';
/** The working day before that of the sweeps, as a clock that was set wrong may say. */
const DAY_BEFORE = '2023-06-21T09:05:00+08:00';
/** Three processes of the whole application, each some seconds of a core. */
const THREE_STARTS_MS = 180_000;

describe.each(queueBackends())('a reminder sweep on %s', (backend) => {
  let database: TestDatabase;
  let redisUrl: string | undefined;
  let test: TestApp;
  let here: string;
  let blocker: pg.Client;
  const workers: AppWorker[] = [];

  beforeEach(async () => {
    database = await createTestDatabase();
    redisUrl = backend === 'redis' ? (await createTestRedis()).url : undefined;
    test = await bootTestApp({ database, clock: new FixedClock(SPRING) });
    blocker = new pg.Client({ connectionString: database.url });
    await blocker.connect();
    here = await givenDistrict();
  });
  afterEach(async () => {
    for (const worker of workers.splice(0)) await worker.kill();
    await blocker.end();
    await test.close();
    await database.drop();
  });

  async function givenDistrict(): Promise<string> {
    const jurisdictionId = await givenJurisdiction(test.app);
    const [lead = '', ...others] = await givenUnits(
      test.app,
      jurisdictionId,
      '区科经局',
      '区教育局',
      '区人社局',
      '区城管局',
    );
    for (const unitId of [lead, ...others]) {
      await signedIn(test.app, { jurisdictionId, role: 'reporter', unitId });
      await signedIn(test.app, { jurisdictionId, role: 'approver', unitId });
    }
    for (const responsible of others) await givenTrackedScheme(test.app, jurisdictionId, { lead, responsible });
    return jurisdictionId;
  }

  const startWorker = async (instant = SWEEP): Promise<AppWorker> => {
    const worker = await startAppWorker({ instant, databaseUrl: database.url, redisUrl });
    workers.push(worker);
    return worker;
  };

  /** What the schedule does every five minutes. */
  const scheduleSweep = () =>
    test.app.get(CommandRunner).run(systemContext(here, newId()), { name: 'test.schedule' }, async (tx) => {
      tx.enqueue(sweepReminders, {});
      tx.audit({ action: 'test.scheduled', subject: { type: 'job', id: sweepReminders.name } });
    });

  /** Holds every sweep at the point where it writes this table, until `release`. */
  async function holdSweepsAt(table: 'reminder' | 'sweep_run'): Promise<void> {
    await blocker.query('BEGIN');
    await blocker.query(`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`);
  }
  const release = () => blocker.query('ROLLBACK');

  const sweepIsHeldAt = (table: string) =>
    eventually(async () => {
      const waiting = await asOwner(
        test,
        `SELECT FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE $1`,
        [`%INSERT INTO ${table} %`],
      );
      expect(waiting).not.toEqual([]);
    });

  const sweptAt = (instant: string) =>
    eventually(async () => {
      const { lastSweptAt } = await test.app.get(SweepStatus).read();
      expect(lastSweptAt).toEqual(new Date(instant));
    });

  const messages = () =>
    test.db.query<{ userId: string; title: string; body: unknown }>(
      `SELECT user_id AS "userId", title, body FROM notification WHERE jurisdiction_id = $1 ORDER BY user_id`,
      [here],
    );

  const ledger = () =>
    test.db.query<{ told: boolean }>(
      `SELECT notification_id IS NOT NULL AS told, stage, recipient_id, obligation_id FROM reminder
       WHERE jurisdiction_id = $1 ORDER BY stage, recipient_id, obligation_id`,
      [here],
    );

  it(
    'killed before its commit, and killed again after it, loses nothing and sends nothing twice',
    async () => {
      const [due] = await test.app.get(SweepReminders).run(new Date(SWEEP), { dryRun: true });
      const expected = [...due!.messages].sort((a, b) => (a.userId < b.userId ? -1 : 1));
      expect([expected.length, due!.told, due!.overtaken]).toEqual([8, 12, 6]);

      await holdSweepsAt('reminder');
      const first = await startWorker();
      await scheduleSweep();
      await sweepIsHeldAt('reminder');
      await first.kill();
      expect(await messages()).toEqual([]);
      await release();

      await holdSweepsAt('sweep_run');
      const second = await startWorker();
      await scheduleSweep();
      await sweepIsHeldAt('sweep_run');
      await second.kill();
      expect(await messages()).toEqual(expected);
      const written = await ledger();
      expect(written.filter(({ told }) => told)).toHaveLength(due!.told);
      expect(written).toHaveLength(due!.told + due!.overtaken);
      await release();

      await startWorker(NEXT_SWEEP);
      await scheduleSweep();
      await sweptAt(NEXT_SWEEP);
      expect(await messages()).toEqual(expected);
      expect(await ledger()).toEqual(written);
    },
    THREE_STARTS_MS,
  );

  it(
    'with its queue emptied in between, and a clock that goes back in another process, sends nothing twice',
    async () => {
      const [due] = await test.app.get(SweepReminders).run(new Date(SWEEP), { dryRun: true });
      const expected = [...due!.messages].sort((a, b) => (a.userId < b.userId ? -1 : 1));
      const first = await startWorker();
      await scheduleSweep();
      await sweptAt(SWEEP);
      expect(await messages()).toEqual(expected);
      const written = await ledger();

      if (redisUrl !== undefined) await createTestRedis();
      await test.db.query('DELETE FROM sweep_run');
      await scheduleSweep();
      await sweptAt(SWEEP);
      await first.kill();

      await startWorker(DAY_BEFORE);
      await scheduleSweep();
      await sweptAt(DAY_BEFORE);
      expect(await messages()).toEqual(expected);
      expect(await ledger()).toEqual(written);
    },
    THREE_STARTS_MS,
  );
});
