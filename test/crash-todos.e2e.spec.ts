import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keepTodosJob } from '../src/modules/todos/index.js';
import { FixedClock } from '../src/platform/clock/clock.js';
import { CommandRunner } from '../src/platform/database/command-runner.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import type { OaKind } from './oa-servers/index.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { createTestDatabase, type TestDatabase } from './support/database.js';
import { eventually } from './support/eventually.js';
import { TodoScene } from './support/todo-scene.js';
import { startAppWorker, type AppWorker } from './support/worker-child.js';

const NOW = '2023-06-19T09:00:00+08:00';
/** The lease of the killed worker has run out. */
const LATER = '2023-06-19T09:10:00+08:00';
const OWED = '填报：完善体制机制（2023年第二季度）';
/** One key for the worker that seals and those that open. */
const SECRET_KEY = Buffer.alloc(32, 7).toString('base64');
const ENVIRONMENT = { FENGONG_OUTBOUND_ALLOW: '127.0.0.1', FENGONG_SECRET_KEY: SECRET_KEY };
/** Two processes of the whole application, each some seconds of a core. */
const TWO_STARTS_MS = 180_000;

/** One make: the engine is the same, and what each make does with a repeated id is asked in `todos.e2e.spec.ts`. */
describe.each<OaKind>(['DINGTALK'])(
  'a worker that is killed after %s has accepted a todo and before it is recorded',
  (kind: OaKind) => {
    let database: TestDatabase;
    let test: TestApp;
    let scene: TodoScene;
    const workers: AppWorker[] = [];

    beforeEach(async () => {
      database = await createTestDatabase();
      test = await bootTestApp({ database, clock: new FixedClock(NOW), environment: ENVIRONMENT });
      scene = await TodoScene.create(test, kind);
    });
    afterEach(async () => {
      for (const worker of workers.splice(0)) await worker.kill();
      await scene.close();
      await test.close();
      await database.drop();
    });

    const startWorker = async (instant: string): Promise<AppWorker> => {
      const worker = await startAppWorker({ instant, databaseUrl: database.url, environment: ENVIRONMENT });
      workers.push(worker);
      return worker;
    };

    const look = () =>
      test.app.get(CommandRunner).run(systemContext(scene.jurisdictionId, newId()), { name: 'test.look' }, (tx) => {
        tx.enqueue(keepTodosJob, { jurisdictionId: scene.jurisdictionId, matterId: null });
        tx.audit({ action: 'test.looked', subject: { type: 'job', id: keepTodosJob.name } });
        return Promise.resolve(null);
      });

    it(
      'leaves no second one behind',
      async () => {
        const oa = scene.oa(kind);
        oa.fail('HOLD', 'HOLD');
        const first = await startWorker(NOW);
        await look();
        await eventually(() => expect(oa.holding).toBe(2));
        await first.kill();
        expect(oa.all()).toHaveLength(2);

        await startWorker(LATER);
        await look();
        await eventually(async () => {
          const states = await test.db.query(`SELECT state FROM todo_push`);
          expect(states).toEqual([{ state: 'SENT' }, { state: 'SENT' }]);
        });
        expect(oa.all()).toHaveLength(2);
        expect(oa.openOf('reporter')).toEqual([OWED]);
        expect(oa.openOf('leadreporter')).toEqual([OWED]);
        expect(oa.problems).toEqual([]);
      },
      TWO_STARTS_MS,
    );
  },
);
