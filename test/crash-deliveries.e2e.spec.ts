import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction } from '../src/modules/organizations/testing/index.js';
import { FixedClock } from '../src/platform/clock/clock.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { createTestDatabase, type TestDatabase } from './support/database.js';
import { eventually } from './support/eventually.js';
import { givenOfficeSystem, OUTBOUND, tell } from './support/messages.js';
import { asOwner } from './support/owner.js';
import { createTestRedis, queueBackends } from './support/redis.js';
import { startWebhookReceiver, type WebhookReceiver } from './support/webhook-receiver.js';
import { startAppWorker, type AppWorker } from './support/worker-child.js';

const NOW = '2023-06-30T10:00:00+08:00';
/** After the lease of the killed worker. */
const LATER = '2023-06-30T10:01:00+08:00';
/** Two processes of the whole application, each some seconds of a core. */
const TWO_STARTS_MS = 180_000;

describe.each(queueBackends())('a delivery on %s', (backend) => {
  let database: TestDatabase;
  let redisUrl: string | undefined;
  let test: TestApp;
  let here: string;
  let administrator: SignedInUser;
  let person: SignedInUser;
  let receiver: WebhookReceiver;
  let blocker: pg.Client;
  const workers: AppWorker[] = [];

  beforeEach(async () => {
    database = await createTestDatabase();
    redisUrl = backend === 'redis' ? (await createTestRedis()).url : undefined;
    test = await bootTestApp({ database, clock: new FixedClock(NOW), environment: OUTBOUND });
    receiver = await startWebhookReceiver();
    blocker = new pg.Client({ connectionString: database.url });
    await blocker.connect();
    here = await givenJurisdiction(test.app);
    administrator = await signedIn(test.app, { jurisdictionId: here, role: 'administrator' });
    person = await signedIn(test.app, { jurisdictionId: here, role: 'coordinator' });
    await givenOfficeSystem(test, administrator, receiver.url);
  });
  afterEach(async () => {
    for (const worker of workers.splice(0)) await worker.kill();
    await Promise.all([blocker.end(), receiver.close(), test.close()]);
    await database.drop();
  });

  const startWorker = async (instant: string): Promise<AppWorker> => {
    const worker = await startAppWorker({ instant, databaseUrl: database.url, redisUrl, environment: OUTBOUND });
    workers.push(worker);
    return worker;
  };
  const deliveries = async () => {
    const { body } = await test.request.get('/api/v1/deliveries').set(administrator.headers).expect(200);
    return body.items as { id: string; state: string; attempts: number }[];
  };
  const HELD = `FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'UPDATE delivery%log = m.log%'`;
  const recordIsHeld = () => eventually(async () => expect(await asOwner(test, `SELECT ${HELD}`)).not.toEqual([]));
  /** The database would carry out a statement that it has received, though nobody waits for it any more. */
  const loseRecord = () => asOwner(test, `SELECT pg_terminate_backend(pid) ${HELD}`);

  it(
    'whose worker is killed after the receiver has accepted it is sent again under the same id, and by nobody before',
    async () => {
      receiver.next((response) => {
        void blocker
          .query('BEGIN')
          .then(() => blocker.query('LOCK TABLE delivery IN SHARE ROW EXCLUSIVE MODE'))
          .then(() => response.writeHead(200).end('ok'));
      });
      const first = await startWorker(NOW);
      await tell(test, here, [person.userId]);
      await recordIsHeld();
      await first.kill();
      await loseRecord();
      await blocker.query('ROLLBACK');
      const [unrecorded] = await deliveries();
      expect(unrecorded).toMatchObject({ state: 'QUEUED', attempts: 1 });

      await startWorker(LATER);
      await tell(test, here, [person.userId]);
      await eventually(async () => expect((await deliveries()).map(({ state }) => state)).toEqual(['SENT', 'SENT']));
      const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
      expect(ids.filter((id) => id === unrecorded!.id)).toHaveLength(2);
      expect(new Set(ids).size).toBe(2);
    },
    TWO_STARTS_MS,
  );
});
