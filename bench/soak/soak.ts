import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { diceFor } from '../../seeds/demo/dice.js';
import { Acceptances } from './acceptances.js';
import { SoakDatabase, withClient } from './database.js';
import { liveThroughEve } from './eve.js';
import { expectation } from './expectation.js';
import { loadMorning } from './load-morning.js';
import { MailReceiver } from './mail-receiver.js';
import { openMailboxes } from './mailboxes.js';
import { morning, owedIn } from './morning.js';
import { Receiver } from './receiver.js';
import { startRedis } from './redis.js';
import { Trial, type SoakFigures } from './trial.js';
import { makeSecret, openWebhooks } from './webhooks.js';
import { Workers } from './workers.js';

export interface SoakOptions {
  readonly obligations: number;
  readonly workers: number;
  readonly backend: 'postgres' | 'redis';
  /** How long workers are killed from nine o'clock on. */
  readonly faultSeconds: number;
  /** How long after that everything may take. */
  readonly patienceSeconds: number;
  /**
   * `schedule`: nine o'clock falls on the next five minutes of the real clock and the service's own schedule sweeps.
   * `seconds`: nine o'clock is soon, and a sweep is asked for every so many seconds, as a job in the outbox.
   */
  readonly sweeps: 'schedule' | { readonly seconds: number };
  readonly seed: number;
  /** Program and arguments of a worker process. */
  readonly workerCommand: readonly [string, ...string[]];
  /** Empty; what lies in it afterwards is removed but for the workers' log. */
  readonly folder: string;
  readonly note: (what: string) => void;
}

/** Makes the morning's district, lets workers live through it, and judges what they leave behind. */
export async function soak(options: SoakOptions): Promise<SoakFigures> {
  const { folder, note } = options;
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const database = await SoakDatabase.start(data);
  const redis = options.backend === 'redis' ? await startRedis(data) : null;
  const districts = morning(options.obligations);
  const expected = expectation(districts);
  note(`${owedIn(districts)} obligations of ${districts.length} districts, ${expected.messages.size} people to tell`);
  const acceptances = new Acceptances(diceFor('receiver', options.seed));
  const receiver = await Receiver.start(acceptances);
  const mailReceiver = await MailReceiver.start(acceptances);
  const secret = makeSecret();
  await withClient(database.url, async (client) => {
    await loadMorning(client, districts);
    await openWebhooks(client, districts, secret, receiver.port);
    await openMailboxes(client, districts, mailReceiver.port);
  });
  const environment = {
    PATH: process.env['PATH'],
    DATABASE_URL: database.url,
    FENGONG_DATA_DIR: data,
    FENGONG_SECRET_KEY: secret.key,
    FENGONG_OUTBOUND_ALLOW: '127.0.0.1',
    LOG_LEVEL: 'warn',
    ...(redis && { REDIS_URL: redis.url }),
  };
  const worker = [options.workerCommand, environment, join(folder, 'workers.log')] as const;
  const workers = new Workers(...worker);
  try {
    await liveThroughEve(database.url, worker);
    return await new Trial(options, { database, redis, workers, acceptances }, expected).run();
  } finally {
    await workers.stop();
    await Promise.all([receiver.stop(), mailReceiver.stop()]);
    await redis?.stop();
    await database.stop();
    rmSync(data, { recursive: true, force: true });
  }
}
