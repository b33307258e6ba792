import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { newId } from '../../src/platform/ids.js';
import { SoakDatabase } from './database.js';
import { expectation, type Expectation } from './expectation.js';
import { inflictFaults, seeded } from './faults.js';
import { loadMorning } from './load-morning.js';
import { morning, OPENS_AT, owedIn, TODAY } from './morning.js';
import { startRedis } from './redis.js';
import { verdict } from './verdict.js';
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

export interface SoakFigures {
  readonly obligations: number;
  readonly ledgerRows: number;
  readonly messages: number;
  readonly kills: number;
  readonly ownEnds: number;
  /** From nine o'clock to the last message; seconds. */
  readonly lastAfterOpening: number;
  /** From nine o'clock until the last fault was over. */
  readonly recoveredAfter: number;
  /** From the first sweep after that to the last message; negative when all had been sent before. */
  readonly lastAfterRecovery: number;
  /** What is wrong; the soak has passed when there is nothing. */
  readonly faults: readonly string[];
}

/** Milliseconds until nine o'clock, in which the workers become ready: on the schedule it must not be missed. */
const LEAD_MS = { schedule: 60_000, asked: 5_000 };
const SCHEDULE_MS = 300_000;
const POLL_MS = 500;

export async function soak(options: SoakOptions): Promise<SoakFigures> {
  const { folder, note } = options;
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const database = await SoakDatabase.start(data);
  const redis = options.backend === 'redis' ? await startRedis(data) : null;
  const districts = morning(options.obligations);
  const expected = expectation(districts);
  note(`${owedIn(districts)} obligations of ${districts.length} districts, ${expected.messages.size} people to tell`);
  await withClient(database.url, (client) => loadMorning(client, districts));
  const environment = {
    PATH: process.env['PATH'],
    DATABASE_URL: database.url,
    FENGONG_DATA_DIR: data,
    LOG_LEVEL: 'warn',
    ...(redis && { REDIS_URL: redis.url }),
  };
  const workers = new Workers(options.workerCommand, environment, join(folder, 'workers.log'));
  try {
    return await new Soak(options, database, expected, workers).run(redis);
  } finally {
    await workers.stop();
    await redis?.stop();
    await database.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** Instants are milliseconds of the real clock; the service's clock runs `offset` ahead of it. */
class Soak {
  private readonly opensAt: number;
  private readonly offset: number;

  constructor(
    private readonly options: SoakOptions,
    private readonly database: SoakDatabase,
    private readonly expected: Expectation,
    private readonly workers: Workers,
  ) {
    const now = Date.now();
    this.opensAt =
      options.sweeps === 'schedule'
        ? Math.ceil((now + LEAD_MS.schedule) / SCHEDULE_MS) * SCHEDULE_MS
        : now + LEAD_MS.asked;
    this.offset = Date.parse(`${TODAY}T${OPENS_AT}:00+08:00`) - this.opensAt;
  }

  async run(redis: Parameters<typeof inflictFaults>[0]['redis']): Promise<SoakFigures> {
    const { options, workers, database } = this;
    await withClient(database.url, (client) =>
      client.query(
        `INSERT INTO installation (key, value) VALUES ('clock', jsonb_build_object('offsetMs', $1::bigint))`,
        [this.offset],
      ),
    );
    await workers.start(options.workers);
    const ending = new AbortController();
    const asking = options.sweeps === 'schedule' ? null : this.askForSweeps(options.sweeps.seconds, ending.signal);
    await sleep(Math.max(0, this.opensAt - Date.now()));
    this.note('nine o’clock');
    const random = seeded(options.seed);
    const ms = options.faultSeconds * 1000;
    await inflictFaults({
      workers,
      count: options.workers,
      database,
      redis,
      ms,
      random,
      note: (what) => this.note(what),
    });
    const recoveredAt = Date.now();
    const measured = await withClient(database.url, (client) => this.settle(client, recoveredAt));
    ending.abort();
    await asking;
    return {
      obligations: options.obligations,
      ledgerRows: this.expected.ledger.size,
      messages: this.expected.messages.size,
      kills: workers.kills,
      ownEnds: workers.ownEnds,
      recoveredAfter: (recoveredAt - this.opensAt) / 1000,
      ...measured,
    };
  }

  /** Waits until everything is there and one more sweep of every district has added nothing, then judges. */
  private async settle(client: pg.Client, recoveredAt: number) {
    const until = recoveredAt + this.options.patienceSeconds * 1000;
    let firstSweep: number | null = null;
    let completeAt: number | null = null;
    while (Date.now() < until) {
      const now = await this.look(client, recoveredAt);
      firstSweep ??= now.sweptSince;
      if (now.messages >= this.expected.messages.size) completeAt ??= Date.now();
      if (completeAt !== null && now.allSweptAt !== null && now.allSweptAt > completeAt) break;
      await sleep(POLL_MS);
    }
    const { lastMessageAt, allSweptAt } = await this.look(client, recoveredAt);
    const unswept = completeAt === null || allSweptAt === null || allSweptAt <= completeAt;
    return {
      lastAfterOpening: ((lastMessageAt ?? until) - this.opensAt) / 1000,
      lastAfterRecovery: ((lastMessageAt ?? until) - (firstSweep ?? until)) / 1000,
      faults: [
        ...(unswept ? ['patience ran out before everything was sent and swept once more'] : []),
        ...(await verdict(client, this.expected)),
      ],
    };
  }

  private async look(client: pg.Client, since: number) {
    const { rows } = await client.query<{
      messages: number;
      lastMessageAt: Date | null;
      sweptSince: Date | null;
      allSweptAt: Date | null;
    }>(
      `SELECT (SELECT count(*)::int FROM notification) AS messages,
         (SELECT max(created_at) FROM notification) AS "lastMessageAt",
         (SELECT min(swept_at) FROM sweep_run WHERE swept_at >= $1) AS "sweptSince",
         (SELECT min(swept_at) FROM sweep_run) AS "allSweptAt"`,
      [new Date(since + this.offset)],
    );
    const [row] = rows;
    const real = (instant: Date | null | undefined) => (instant ? instant.getTime() - this.offset : null);
    return {
      messages: row!.messages,
      lastMessageAt: real(row!.lastMessageAt),
      sweptSince: real(row!.sweptSince),
      allSweptAt: real(row!.allSweptAt),
    };
  }

  /** The job of the schedule, as a message in the outbox; while the database is away nobody can ask. */
  private async askForSweeps(seconds: number, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await withClient(this.database.url, (client) =>
        client.query(
          `INSERT INTO outbox (id, jurisdiction_id, topic, payload, correlation_id, created_at)
           VALUES ($1, NULL, 'job:reminders.sweep', '{}', 'soak', now())`,
          [newId()],
        ),
      ).catch(() => undefined);
      await sleep(seconds * 1000, undefined, { signal }).catch(() => undefined);
    }
  }

  private note(what: string): void {
    this.options.note(`${((Date.now() - this.opensAt) / 1000).toFixed(1).padStart(7)} s  ${what}`);
  }
}

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
