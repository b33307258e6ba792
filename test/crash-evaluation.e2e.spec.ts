import { expect, it } from '@jest/globals';
import pg from 'pg';
import { bootTestApp, TEST_INSTANT } from './support/app.js';
import { createTestDatabase } from './support/database.js';
import { EvaluatedScheme } from './support/evaluated-scheme.js';
import { eventually } from './support/eventually.js';
import { asOwner } from './support/owner.js';
import { createTestRedis, queueBackends } from './support/redis.js';
import { startAppWorker, type AppWorker } from './support/worker-child.js';

it.each(queueBackends())(
  'an evaluation whose worker was killed is finished by the next, frozen once, with jobs on %s',
  async (backend) => {
    const database = await createTestDatabase();
    const redisUrl = backend === 'redis' ? (await createTestRedis()).url : undefined;
    const test = await bootTestApp({ database });
    const blocker = new pg.Client({ connectionString: database.url });
    await blocker.connect();
    const workers: AppWorker[] = [];
    const startWorker = async (): Promise<AppWorker> => {
      const worker = await startAppWorker({ instant: TEST_INSTANT, databaseUrl: database.url, redisUrl });
      workers.push(worker);
      return worker;
    };
    try {
      const scheme = await EvaluatedScheme.create(test);
      await scheme.accept('innovation', '2023-06-30', { measures: ['60', '40'] });
      await blocker.query('BEGIN');
      await blocker.query('LOCK TABLE evaluation_part IN SHARE ROW EXCLUSIVE MODE');
      const doomed = await startWorker();
      const { headers } = scheme.people.coordinator;
      const { body: created } = await test.request
        .post(`/api/v1/schemes/${scheme.id}/evaluations`)
        .set(headers)
        .send({ kind: 'MID_TERM', asOf: '2023-06-30' })
        .expect(202);
      await eventually(async () => {
        const held = await asOwner(
          test,
          `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
             AND query LIKE 'INSERT INTO evaluation_part %'`,
        );
        expect(held).not.toEqual([]);
      });
      await doomed.kill();
      await blocker.query('ROLLBACK');
      const shown = async () =>
        (await test.request.get(`/api/v1/evaluations/${created.id}`).set(headers).expect(200)).body;
      expect(await shown()).toMatchObject({ state: 'DRAFT', failure: null });

      await startWorker();
      await eventually(async () => {
        expect(await shown()).toMatchObject({ state: 'FROZEN', failure: null, reportReady: true, version: 2 });
      });
      const frozen = await asOwner(test, `SELECT FROM audit_event WHERE action = 'evaluation.frozen'`);
      expect(frozen).toHaveLength(1);
    } finally {
      for (const worker of workers) await worker.kill();
      await blocker.end();
      await test.close();
      await database.drop();
    }
  },
  180_000,
);
