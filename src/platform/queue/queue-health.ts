import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { OutboxRelay } from '../outbox/outbox-relay.js';
import { Definitions } from './definitions.js';
import { Queues } from './queues.js';

export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly waitingForChildren: number;
  readonly failed: number;
}

export interface QueueFigures {
  readonly queues: Readonly<Record<string, QueueCounts>>;
  readonly outbox: { readonly unsent: number; readonly oldestUnsentAgeMs: number | null };
  /** Of this process; null where no relay runs. An old unsent message tells of a dead relay anywhere. */
  readonly relayLastRunAt: Date | null;
}

/** Figures for health checks and metrics. */
@Injectable()
export class QueueHealth {
  constructor(
    private readonly definitions: Definitions,
    private readonly queues: Queues,
    private readonly dataSource: DataSource,
    private readonly relay: OutboxRelay,
    private readonly clock: Clock,
  ) {}

  async figures(): Promise<QueueFigures> {
    const counting = this.definitions.queueNames.map(async (name) => [name, await this.counts(name)] as const);
    const [counts, outbox] = await Promise.all([Promise.all(counting), this.outbox()]);
    return { queues: Object.fromEntries(counts), outbox, relayLastRunAt: this.relay.lastRunAt };
  }

  private async counts(queueName: string): Promise<QueueCounts> {
    const counts = await this.queues
      .queue(queueName)
      .getJobCounts('waiting', 'active', 'delayed', 'waiting-children', 'failed');
    return {
      waiting: counts.waiting ?? 0,
      active: counts.active ?? 0,
      delayed: counts.delayed ?? 0,
      waitingForChildren: counts['waiting-children'] ?? 0,
      failed: counts.failed ?? 0,
    };
  }

  private async outbox(): Promise<QueueFigures['outbox']> {
    const [row] = await this.dataSource.query<{ unsent: number; oldest: Date | null }[]>(
      `SELECT count(*)::int AS unsent, min(created_at) AS oldest FROM outbox WHERE sent_at IS NULL`,
    );
    const oldest = row?.oldest ?? null;
    return {
      unsent: row?.unsent ?? 0,
      oldestUnsentAgeMs: oldest && Math.max(0, this.clock.now().getTime() - oldest.getTime()),
    };
  }
}
