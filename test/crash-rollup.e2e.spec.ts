import { expect, it } from '@jest/globals';
import pg from 'pg';
import { RefreshRollup } from '../src/modules/evaluation/index.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, TEST_INSTANT, type TestApp } from './support/app.js';
import { createTestDatabase, type TestDatabase } from './support/database.js';
import { EvaluatedScheme } from './support/evaluated-scheme.js';
import { eventually } from './support/eventually.js';
import { keptRollup, rebuiltRollup } from './support/kept-rollup.js';
import { asOwner } from './support/owner.js';
import { createTestRedis, queueBackends, type QueueBackend } from './support/redis.js';
import { startAppWorker, type AppWorker } from './support/worker-child.js';

const TODAY = '2023-06-30';
class World {
  private readonly workers: AppWorker[] = [];

  private constructor(
    private readonly database: TestDatabase,
    private readonly redisUrl: string | undefined,
    readonly test: TestApp,
    readonly scheme: EvaluatedScheme,
    private readonly blocker: pg.Client,
  ) {}

  static async create(backend: QueueBackend): Promise<World> {
    const database = await createTestDatabase();
    const redisUrl = backend === 'redis' ? (await createTestRedis()).url : undefined;
    const test = await bootTestApp({ database });
    const blocker = new pg.Client({ connectionString: database.url });
    await blocker.connect();
    return new World(database, redisUrl, test, await EvaluatedScheme.create(test), blocker);
  }

  async startWorker(): Promise<AppWorker> {
    const { redisUrl } = this;
    const worker = await startAppWorker({ instant: TEST_INSTANT, databaseUrl: this.database.url, redisUrl });
    this.workers.push(worker);
    return worker;
  }

  /** Roll-ups stop where they write their nodes, having read and judged, until `release`. */
  async holdRollups(): Promise<void> {
    await this.blocker.query('BEGIN');
    await this.blocker.query('LOCK TABLE rollup_node IN SHARE ROW EXCLUSIVE MODE');
  }
  release = () => this.blocker.query('ROLLBACK');

  rollupIsHeld = () =>
    eventually(async () => {
      const waiting = await asOwner(
        this.test,
        `SELECT FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'INSERT INTO rollup_node %'`,
      );
      expect(waiting).not.toEqual([]);
    });

  keptEqualsRebuilt = () =>
    eventually(async () => {
      expect(await keptRollup(this.test, this.scheme)).toEqual(await rebuiltRollup(this.test, this.scheme));
    });

  async close(): Promise<void> {
    for (const worker of this.workers) await worker.kill();
    await this.blocker.end();
    await this.test.close();
    await this.database.drop();
  }
}

it.each(queueBackends())(
  'a worker killed in the middle of a roll-up loses nothing and counts nothing twice, with jobs on %s',
  async (backend) => {
    const world = await World.create(backend);
    const { test, scheme } = world;
    try {
      const ctx = systemContext(scheme.jurisdictionId, newId());
      await test.app.get(RefreshRollup).run(ctx, { schemeId: scheme.id });
      const before = await keptRollup(test, scheme);

      await world.holdRollups();
      const doomed = await world.startWorker();
      await scheme.accept('innovation', TODAY, { measures: ['60', '40'] });
      await world.rollupIsHeld();
      await doomed.kill();
      await scheme.accept('schools', TODAY, { percent: '30' });
      await scheme.measure(`targets/${scheme.targetId}`, TODAY, '55', true);
      await world.release();
      expect(await keptRollup(test, scheme)).toEqual(before);

      await world.startWorker();
      await world.keptEqualsRebuilt();
      const kept = await keptRollup(test, scheme);
      expect(kept).toMatchObject({
        [`TASK ${scheme.taskId('innovation')}`]: { percent: '51.666666666666666667', report: { periodEnd: TODAY } },
        [`TASK ${scheme.taskId('schools')}`]: { percent: '30' },
        [`UNIT ${scheme.units.science}`]: {
          percent: '51.666666666666666667',
          reports: { owed: 5, late: 1, missing: 4 },
        },
      });
      expect(Object.keys(kept)).toEqual(expect.arrayContaining(Object.keys(before)));
    } finally {
      await world.close();
    }
  },
);
