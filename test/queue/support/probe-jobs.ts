import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type EntityManager } from 'typeorm';
import { conflict } from '../../../src/platform/errors.js';
import type { JsonValue } from '../../../src/platform/json.js';
import { Inbox } from '../../../src/platform/outbox/index.js';
import { purgeMessages } from '../../../src/platform/outbox/purge-messages.js';
import { Definitions } from '../../../src/platform/queue/definitions.js';
import {
  child,
  defineEvent,
  defineJob,
  HandlesJob,
  subscribe,
  type JobContext,
  type JobHandler,
} from '../../../src/platform/queue/index.js';

/** Jobs that leave their traces in the table `trace`, for the tests of the queue. */
const queue = 'probe';
const backoff = { type: 'fixed', delay: 20 } as const;

/** A program beside Fengong's in the same process. */
export const probeDefinitions = new Definitions();
probeDefinitions.addJob(purgeMessages);

export const factRecorded = defineEvent<{ key: string }>('probe.fact-recorded', probeDefinitions);
export const nobodyCares = defineEvent<{ key: string }>('probe.nobody-cares', probeDefinitions);

@Injectable()
export class Traces {
  constructor(private readonly dataSource: DataSource) {}

  add(name: string, key: string, manager: EntityManager = this.dataSource.manager): Promise<unknown> {
    return manager.query(`INSERT INTO trace (name, key) VALUES ($1, $2)`, [name, key]);
  }

  async count(name: string, key: string): Promise<number> {
    const rows = await this.dataSource.query<unknown[]>(`SELECT 1 FROM trace WHERE name = $1 AND key = $2`, [
      name,
      key,
    ]);
    return rows.length;
  }

  async keys(name: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ key: string }[]>(`SELECT key FROM trace WHERE name = $1 ORDER BY id`, [
      name,
    ]);
    return rows.map((row) => row.key);
  }

  /** Does something once per message: a run, and an effect in one transaction with the inbox row. */
  async effectOnce(consumer: string, key: string, messageId: string, inbox: Inbox): Promise<void> {
    await this.add(`${consumer} run`, key);
    await this.dataSource.transaction(async (manager) => {
      if (!(await inbox.once(inboxTx(manager), consumer, messageId))) return;
      await this.add(`${consumer} effect`, key, manager);
    });
  }
}

export function inboxTx(manager: EntityManager): Parameters<Inbox['once']>[0] {
  return { now: new Date(0), sql: (text, params = []) => manager.query(text, [...params]) };
}

export const record = defineJob<{ key: string }>(
  {
    name: 'probe.record',
    queue,
    on: [subscribe(factRecorded, (fact) => (fact.key === 'ignored' ? null : { key: fact.key }))],
    options: { backoff },
  },
  probeDefinitions,
);

@HandlesJob(record)
@Injectable()
export class Record implements JobHandler<{ key: string }> {
  constructor(
    private readonly traces: Traces,
    private readonly inbox: Inbox,
  ) {}

  handle(payload: { key: string }, job: JobContext): Promise<void> {
    return this.traces.effectOnce('record', payload.key, job.messageId, this.inbox);
  }
}

export const hang = defineJob<{ key: string; point: 'before' | 'after' }>(
  { name: 'probe.hang', queue },
  probeDefinitions,
);

/** Where `point` says, the first run waits for ever: its process is there to be killed. Later runs go through. */
@HandlesJob(hang)
@Injectable()
export class Hang implements JobHandler<{ key: string; point: 'before' | 'after' }> {
  constructor(
    private readonly traces: Traces,
    private readonly inbox: Inbox,
    private readonly dataSource: DataSource,
  ) {}

  async handle(payload: { key: string; point: 'before' | 'after' }, job: JobContext): Promise<void> {
    const firstRun = (await this.traces.count('hang at', payload.key)) === 0;
    await this.dataSource.transaction(async (manager) => {
      if (!(await this.inbox.once(inboxTx(manager), 'hang', job.messageId))) return;
      await this.traces.add('hang effect', payload.key, manager);
      if (firstRun && payload.point === 'before') await this.waitForDeath(payload.key);
    });
    if (firstRun && payload.point === 'after') await this.waitForDeath(payload.key);
    await this.traces.add('hang done', payload.key);
  }

  private async waitForDeath(key: string): Promise<void> {
    await this.traces.add('hang at', key);
    await sleep(60_000, undefined, { ref: false });
  }
}

/** Lets a test hold a running job at a point. */
export class Gate {
  private open: (() => void) | undefined;
  private passage: Promise<void> = Promise.resolve();

  shut(): void {
    this.passage = new Promise((resolve) => (this.open = resolve));
  }
  lift(): void {
    this.open?.();
  }
  pass(): Promise<void> {
    return this.passage;
  }
}
export const gate = new Gate();

export const refresh = defineJob<{ key: string }>(
  {
    name: 'probe.refresh',
    queue,
    deduplicate: (payload) => payload.key,
    options: { backoff },
  },
  probeDefinitions,
);

/** A refresh in small: reads the facts, takes its time, writes what it saw. */
@HandlesJob(refresh)
@Injectable()
export class Refresh implements JobHandler<{ key: string }> {
  constructor(private readonly traces: Traces) {}

  async handle(payload: { key: string }): Promise<void> {
    const seen = await this.traces.count('fact', payload.key);
    await this.traces.add('refresh reading', payload.key);
    await gate.pass();
    await this.traces.add(`refreshed ${payload.key}`, String(seen));
  }
}

export const part = defineJob<{ key: string; number: number }>(
  { name: 'probe.part', queue, options: { backoff } },
  probeDefinitions,
);

@HandlesJob(part)
@Injectable()
export class Part implements JobHandler<{ key: string; number: number }, { square: number }> {
  constructor(private readonly traces: Traces) {}

  async handle(payload: { key: string; number: number }): Promise<{ square: number }> {
    await this.traces.add('part', `${payload.key} ${payload.number}`);
    if (payload.number < 0 && (await this.traces.count('mended', payload.key)) === 0) throw new Error('not yet');
    await sleep(10 * (5 - Math.abs(payload.number)));
    return { square: payload.number ** 2 };
  }
}

export const assemble = defineJob<{ key: string; numbers: readonly number[] }>(
  {
    name: 'probe.assemble',
    queue,
    options: { backoff },
    flow: ({ key, numbers }) => numbers.map((number) => child(part, { key, number })),
  },
  probeDefinitions,
);

@HandlesJob(assemble)
@Injectable()
export class Assemble implements JobHandler<{ key: string; numbers: readonly number[] }> {
  constructor(private readonly traces: Traces) {}

  async handle(payload: { key: string }, job: JobContext): Promise<void> {
    const results: readonly JsonValue[] = await job.childrenResults();
    await this.traces.add(`assembled ${payload.key}`, JSON.stringify(results));
  }
}

export const fragile = defineJob<{ key: string; refusal: boolean }>(
  {
    name: 'probe.fragile',
    queue,
    options: { attempts: 3, backoff },
  },
  probeDefinitions,
);

@HandlesJob(fragile)
@Injectable()
export class Fragile implements JobHandler<{ key: string; refusal: boolean }> {
  constructor(private readonly traces: Traces) {}

  async handle(payload: { key: string; refusal: boolean }, job: JobContext): Promise<void> {
    await this.traces.add('fragile run', payload.key);
    if (job.lastAttempt) await this.traces.add('fragile last', payload.key);
    if ((await this.traces.count('mended', payload.key)) > 0) return;
    throw payload.refusal ? conflict('probe_refused', '不可以。') : new Error('broken');
  }
}

export const probeProviders = [Traces, Record, Hang, Refresh, Part, Assemble, Fragile];
