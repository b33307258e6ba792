import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { diceFor } from '../../seeds/demo/dice.js';
import { newId } from '../../src/platform/ids.js';
import type { Acceptances } from './acceptances.js';
import { withClient, type SoakDatabase } from './database.js';
import { deliveryFaults } from './delivery-faults.js';
import { setClock } from './eve.js';
import type { Expectation } from './expectation.js';
import { inflictFaults } from './faults.js';
import { OPENS_AT, TODAY } from './morning.js';
import type { SoakRedis } from './redis.js';
import type { SoakOptions } from './soak.js';
import { verdict } from './verdict.js';
import type { Workers } from './workers.js';

export interface SoakFigures {
  readonly obligations: number;
  readonly ledgerRows: number;
  readonly messages: number;
  /** Copies of them that leave the service: one to the office system, of some people one by e-mail. */
  readonly copies: number;
  readonly kills: number;
  readonly ownEnds: number;
  /** Copies that a receiver refused, did not answer, or cut after it had accepted. */
  readonly badTurns: number;
  /** Copies that came more than once, under the same id. */
  readonly repeated: number;
  /** From nine o'clock until the last fault was over; seconds. */
  readonly recoveredAfter: number;
  /** From nine o'clock until the last message was first received. */
  readonly lastAfterOpening: number;
  /** From the first sweep after the recovery until then; negative when all had come before. */
  readonly lastAfterRecovery: number;
  /** What is wrong; the soak has passed when there is nothing. */
  readonly faults: readonly string[];
}

export interface Parts {
  readonly database: SoakDatabase;
  readonly redis: SoakRedis | null;
  readonly workers: Workers;
  readonly acceptances: Acceptances;
}

/** Milliseconds until nine o'clock, in which the workers become ready: on the schedule it must not be missed. */
const LEAD_MS = { schedule: 60_000, asked: 2_000 };
const SCHEDULE_MS = 300_000;
const POLL_MS = 500;

/** Instants are milliseconds of the real clock; the service's clock runs `offset` ahead of it. */
export class Trial {
  private readonly opensAt: number;
  private readonly offset: number;

  constructor(
    private readonly options: SoakOptions,
    private readonly parts: Parts,
    private readonly expected: Expectation,
  ) {
    const now = Date.now();
    this.opensAt =
      options.sweeps === 'schedule'
        ? Math.ceil((now + LEAD_MS.schedule) / SCHEDULE_MS) * SCHEDULE_MS
        : now + LEAD_MS.asked;
    this.offset = Date.parse(`${TODAY}T${OPENS_AT}:00+08:00`) - this.opensAt;
  }

  async run(): Promise<SoakFigures> {
    const { workers, database, acceptances } = this.parts;
    await withClient(database.url, (client) => setClock(client, this.offset));
    await workers.start(this.options.workers);
    const ending = new AbortController();
    const asking = this.askForSweeps(ending.signal);
    await sleep(Math.max(0, this.opensAt - Date.now()));
    this.note('nine o’clock');
    acceptances.misbehaves = true;
    await this.inflictFaults();
    acceptances.misbehaves = false;
    const recoveredAt = Date.now();
    const measured = await withClient(database.url, (client) => this.settle(client, recoveredAt));
    ending.abort();
    await asking;
    return {
      obligations: this.options.obligations,
      ledgerRows: this.expected.ledger.size,
      messages: this.expected.messages.size,
      copies: this.expected.copies.size,
      kills: workers.kills,
      ownEnds: workers.ownEnds,
      badTurns: acceptances.badTurns,
      repeated: [...acceptances.received.values()].filter(({ times }) => times > 1).length,
      recoveredAfter: (recoveredAt - this.opensAt) / 1000,
      ...measured,
    };
  }

  private inflictFaults(): Promise<void> {
    const { workers, database, redis } = this.parts;
    return inflictFaults({
      workers,
      count: this.options.workers,
      database,
      redis,
      ms: this.options.faultSeconds * 1000,
      dice: diceFor('faults', this.options.seed),
      note: (what) => this.note(what),
    });
  }

  /** Waits until everything has been received and one more sweep of every district has added nothing, then judges. */
  private async settle(client: Client, recoveredAt: number) {
    const { received } = this.parts.acceptances;
    const { copies } = this.expected;
    const until = recoveredAt + this.options.patienceSeconds * 1000;
    let firstSweep: number | null = null;
    let completeAt: number | null = null;
    let sweptSince = false;
    while (!sweptSince && Date.now() < until) {
      const now = await this.look(client, recoveredAt);
      firstSweep ??= now.sweptSince;
      if (received.size >= copies.size && now.undelivered === 0) completeAt ??= Date.now();
      sweptSince = completeAt !== null && now.allSweptAt !== null && now.allSweptAt > completeAt;
      await sleep(POLL_MS);
    }
    const last = Math.max(...[...received.values()].map(({ firstAt }) => firstAt), this.opensAt);
    return {
      lastAfterOpening: (last - this.opensAt) / 1000,
      lastAfterRecovery: (last - (firstSweep ?? until)) / 1000,
      faults: [
        ...(sweptSince ? [] : ['patience ran out before everything was received and swept once more']),
        ...(await verdict(client, this.expected)),
        ...(await deliveryFaults(client, received, copies)),
      ],
    };
  }

  private async look(client: Client, since: number) {
    const { rows } = await client.query<{ undelivered: number; sweptSince: Date | null; allSweptAt: Date | null }>(
      `SELECT (SELECT count(*)::int FROM delivery WHERE state <> 'SENT') AS undelivered,
         (SELECT min(swept_at) FROM sweep_run WHERE swept_at >= $1) AS "sweptSince",
         (SELECT min(swept_at) FROM sweep_run) AS "allSweptAt"`,
      [new Date(since + this.offset)],
    );
    const { undelivered, sweptSince, allSweptAt } = rows[0]!;
    const real = (instant: Date | null) => instant && instant.getTime() - this.offset;
    return { undelivered, sweptSince: real(sweptSince), allSweptAt: real(allSweptAt) };
  }

  /**
   * The jobs of the schedules as messages in the outbox, where nobody waits for the schedules. While the database is
   * away nobody can ask.
   */
  private async askForSweeps(signal: AbortSignal): Promise<void> {
    if (this.options.sweeps === 'schedule') return;
    while (!signal.aborted) {
      await withClient(this.parts.database.url, (client) =>
        client.query(
          `INSERT INTO outbox (id, jurisdiction_id, topic, payload, correlation_id, created_at)
           VALUES ($1, NULL, 'job:reminders.sweep', '{}', 'soak', now()),
             ($2, NULL, 'job:notifications.dispatch', '{}', 'soak', now())`,
          [newId(), newId()],
        ),
      ).catch(() => undefined);
      await sleep(this.options.sweeps.seconds * 1000, undefined, { signal }).catch(() => undefined);
    }
  }

  private note(what: string): void {
    this.options.note(`${((Date.now() - this.opensAt) / 1000).toFixed(1).padStart(7)} s  ${what}`);
  }
}
