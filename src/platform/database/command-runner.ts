import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { canonicalJson, sha256Hex, type JsonObject, type JsonValue } from '../json.js';
import { OutboxWriter, type OutboxMessage } from '../outbox/outbox-writer.js';
import type { EventDefinition } from '../queue/define-event.js';
import type { JobDefinition } from '../queue/define-job.js';
import type { RequestContext } from '../security/actor.js';
import { AuditSink, type AuditEntry } from './audit-sink.js';
import { sqlState, toDomainError } from './constraint-errors.js';
import { IdempotencyKeys } from './idempotency.js';
import type { transactionBrand, Tx } from './transaction.js';

const ATTEMPTS = 4;
/** serialization_failure and deadlock_detected: the whole unit of work is run again, from outside the dead transaction. */
const RETRYABLE = new Set(['40001', '40P01']);

export interface Command {
  /** `<module>.<use case>`, part of the idempotency fingerprint. */
  readonly name: string;
  /** Everything of the request that decides the effect; for a file its SHA-256. */
  readonly input?: unknown;
  /**
   * Changes only what can be computed again from facts (a roll-up): nobody decided anything, so there is nothing to
   * audit.
   */
  readonly derived?: true;
}

/**
 * A command is one transaction: load → decide → compare-and-set → audit → outbox → idempotency, all or nothing.
 * The value that the body returns is the HTTP answer and is what a repeated Idempotency-Key replays, so it must be
 * plain JSON. The body may run more than once (deadlock) and must therefore do nothing outside the transaction.
 */
@Injectable()
export class CommandRunner {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditSink,
    private readonly outbox: OutboxWriter,
    private readonly idempotency: IdempotencyKeys,
  ) {}

  async run<T>(ctx: RequestContext, command: Command, body: (tx: Tx) => Promise<T>): Promise<T> {
    if (ctx.idempotencyKey === undefined) return this.attempt(ctx, command, body);
    const fingerprint = sha256Hex(canonicalJson(toJson(command.input)));
    const claimed = await this.idempotency.claim(ctx, ctx.idempotencyKey, command.name, fingerprint);
    if ('response' in claimed) {
      ctx.replayed = true;
      return claimed.response as T;
    }
    try {
      return await this.attempt(ctx, command, body, (manager, result) =>
        this.idempotency.finish(manager, claimed.claim, result),
      );
    } catch (error) {
      await this.idempotency.release(claimed.claim);
      throw error;
    }
  }

  private async attempt<T>(
    ctx: RequestContext,
    command: Command,
    body: (tx: Tx) => Promise<T>,
    beforeCommit?: (manager: EntityManager, result: T) => Promise<void>,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction(async (manager) => {
          const tx = new RunningTransaction(manager, ctx, this.clock.now());
          const result = await body(tx);
          await this.record(tx, command);
          await this.outbox.append(manager, tx.messages);
          await beforeCommit?.(manager, result);
          return result;
        });
      } catch (error) {
        if (attempt < ATTEMPTS && RETRYABLE.has(sqlState(error) ?? '')) continue;
        throw toDomainError(error);
      }
    }
  }

  private async record(tx: RunningTransaction, command: Command): Promise<void> {
    if (tx.entries.length > 0) return this.audit.write(tx, tx.entries);
    if (!command.derived) throw new Error(`command ${command.name} left no audit entry`);
  }
}

class RunningTransaction implements Tx {
  declare readonly [transactionBrand]: true;
  readonly entries: AuditEntry[] = [];
  readonly messages: OutboxMessage[] = [];

  constructor(
    readonly manager: EntityManager,
    readonly ctx: RequestContext,
    readonly now: Date,
  ) {}

  get jurisdictionId(): string {
    return this.ctx.actor.jurisdictionId;
  }

  async sql<Row>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
    const answer: unknown = await this.manager.query(text, [...params]);
    return rowsOf<Row>(answer);
  }

  audit(entry: AuditEntry): void {
    this.entries.push(entry);
  }

  publish<P extends JsonObject>(event: EventDefinition<P>, payload: P): void {
    this.push(`event:${event.name}`, payload);
  }

  enqueue<P extends JsonObject>(job: JobDefinition<P>, payload: P): void {
    this.push(`job:${job.name}`, payload);
  }

  private push(topic: string, payload: JsonObject): void {
    this.messages.push({
      topic,
      payload,
      jurisdictionId: this.jurisdictionId,
      correlationId: this.ctx.correlationId,
      createdAt: this.now,
    });
  }
}

/** TypeORM answers rows for SELECT and INSERT … RETURNING, but `[rows, count]` for UPDATE and DELETE. */
function rowsOf<Row>(answer: unknown): Row[] {
  const pair = answer as [unknown, unknown];
  return (Array.isArray(pair[0]) && typeof pair[1] === 'number' ? pair[0] : answer) as Row[];
}

function toJson(input: unknown): JsonValue {
  return input === undefined ? null : (JSON.parse(JSON.stringify(input)) as JsonValue);
}
