import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { CONFIG, type RuntimeConfig } from '../config/runtime-config.js';
import { Definitions } from '../queue/definitions.js';
import { QUEUE_OPTIONS, type QueueModuleOptions } from '../queue/queue-options.js';
import { Queues } from '../queue/queues.js';
import { addressMessages, type OutboxRow } from './address-messages.js';
import { OutboxListener } from './outbox-listener.js';

const BATCH = 200;
const POLL_MS = 5_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Carries committed messages from the outbox to the queues. Claim, add and mark are one transaction: a relay that dies
 * on the way leaves the rows unsent, and whoever claims them next adds jobs with the same ids. Several relays share the
 * work by SKIP LOCKED; an id high-water mark would lose messages whose transaction commits late.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(OutboxRelay.name);
  private readonly stopping = new AbortController();
  private readonly listener: OutboxListener;
  private running: Promise<void> | undefined;
  private lastRun: Date | null = null;

  constructor(
    @Inject(QUEUE_OPTIONS) private readonly options: QueueModuleOptions,
    private readonly dataSource: DataSource,
    private readonly definitions: Definitions,
    private readonly queues: Queues,
    private readonly clock: Clock,
    @Inject(CONFIG) config: RuntimeConfig,
  ) {
    this.listener = new OutboxListener(config.databaseUrl);
  }

  /** When this process last looked into the outbox without trouble; null when it never did. */
  get lastRunAt(): Date | null {
    return this.lastRun;
  }

  onApplicationBootstrap(): void {
    if (this.options.role === 'worker' || this.options.role === 'all') this.running = this.run();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    this.listener.interrupt();
    await this.running;
    await this.listener.close();
  }

  /** Sends one batch. @returns how many rows it claimed. */
  async relayOnce(): Promise<number> {
    if (!(await this.queues.remembers())) await this.sendAllAgain();
    const claimed = await this.dataSource.transaction(async (manager) => {
      const rows = await claim(manager);
      const { jobs, unreadable } = addressMessages(this.definitions, rows);
      await this.queues.add(jobs);
      const unreadableIds = new Set(unreadable.map((row) => row.id));
      await this.markSent(
        manager,
        rows.filter((row) => !unreadableIds.has(row.id)),
      );
      await postpone(manager, [...unreadableIds]);
      for (const row of unreadable) this.logger.error(`outbox message ${row.id} stays: ${row.reason}`);
      return rows.length;
    });
    this.lastRun = this.clock.now();
    return claimed;
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.stopping.signal.aborted) {
      try {
        const claimed = await this.relayOnce();
        failures = 0;
        if (claimed < BATCH) await this.listener.wait(POLL_MS);
      } catch (error) {
        failures += 1;
        this.logger.error(`outbox relay, failure ${failures} in a row: ${String(error)}`);
        const pause = Math.min(LONGEST_PAUSE_MS, 250 * 2 ** failures);
        await sleep(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
  }

  /**
   * The queue has lost the jobs that it was given, and nobody knows which of them were done: all messages that are still
   * kept go again. Handlers are idempotent; what was done before has no second effect. The mark comes last, so that a
   * relay that dies here leaves the work to the next one.
   */
  private async sendAllAgain(): Promise<void> {
    const [, again] = await this.dataSource.query<[unknown, number]>(
      `UPDATE outbox SET sent_at = NULL WHERE sent_at IS NOT NULL`,
    );
    await this.queues.remember();
    if (again > 0) this.logger.warn(`the queue had lost its memory; ${again} messages are sent again`);
  }

  private async markSent(manager: EntityManager, rows: readonly OutboxRow[]): Promise<void> {
    if (rows.length === 0) return;
    await manager.query(`UPDATE outbox SET sent_at = $1 WHERE id = ANY($2::uuid[])`, [
      this.clock.now(),
      rows.map((row) => row.id),
    ]);
  }
}

async function claim(manager: EntityManager): Promise<OutboxRow[]> {
  return manager.query<OutboxRow[]>(
    `SELECT id, topic, payload, jurisdiction_id AS "jurisdictionId", correlation_id AS "correlationId"
     FROM outbox
     WHERE sent_at IS NULL AND (retry_at IS NULL OR retry_at <= now())
     ORDER BY id
     LIMIT ${BATCH}
     FOR UPDATE SKIP LOCKED`,
  );
}

/** Rows that this release cannot read come back later and later, so that they never hold up the others. */
async function postpone(manager: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await manager.query(
    `UPDATE outbox
     SET attempts = attempts + 1, retry_at = now() + least(interval '10 minutes', interval '5 seconds' * 2 ^ least(attempts, 10))
     WHERE id = ANY($1::uuid[])`,
    [ids],
  );
}
