import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { prepared } from '../database/preparing-client.js';
import type { Tx } from '../database/transaction.js';
import { Gatherer } from '../gatherer.js';
import { saidOf } from './attempt.js';
import { chance } from './backoff.js';
import { afterAnswer, afterFailure, CLOSED, pass, type BreakerState } from './circuit-breaker.js';
import type { EndpointFault } from './outbound-endpoint.entity.js';
import { filledSql, fullBucket, take, type Bucket, type RateLimit } from './token-bucket.js';

export type Admission = 'PASSES' | 'PROBE' | 'WAITS';

interface EndpointRow extends BreakerState, Bucket {}

const FILLED = filledSql('e');

/**
 * `pass` and `take` of a closed breaker with tokens left, which is nearly every message: one statement for all that go
 * there at once instead of five for each.
 */
const PASS = prepared(
  `UPDATE outbound_endpoint AS e SET tokens = ${FILLED} - $4, filled_at = $3, empty_until = NULL
   WHERE key = $1 AND open_until IS NULL AND ${FILLED} >= $4 RETURNING key`,
);

const FORGET = prepared(
  `UPDATE outbound_endpoint SET failures = $2, open_until = $3, fault = NULL
   WHERE key = $1 AND (failures <> $2 OR open_until IS NOT NULL)`,
);

interface Wanted {
  readonly key: string;
  readonly limit: RateLimit;
}

/**
 * Circuit breaker and rate of every receiver, in the database: several workers send to the same one, and only together
 * can they keep its rate and learn of its failure once. The row lock lasts for two statements, never for an attempt.
 */
@Injectable()
export class EndpointGates {
  private readonly passing = new Gatherer<Wanted, boolean>(
    (all) => this.passTogether(all),
    ({ key, limit }) => `${limit.perMinute} ${key}`,
  );
  private readonly forgetting = new Gatherer<string, void>(
    (all) => this.forget(all),
    (key) => key,
  );

  constructor(
    private readonly dataSource: DataSource,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a token, and the probe of a half-open breaker. When it refuses, claims pass the endpoint over until it may be
   * asked again.
   */
  async admit(key: string, limit: RateLimit): Promise<Admission> {
    if (await this.passing.ask({ key, limit })) return 'PASSES';
    const now = this.clock.now();
    return this.locked(key, fullBucket(limit, now), async (manager, row) => {
      const passage = pass(row, now);
      if (passage.kind === 'WAITS') return 'WAITS';
      const taken = take(row, limit, now);
      if (taken.kind === 'EMPTY') {
        await manager.query(`UPDATE outbound_endpoint SET empty_until = $2 WHERE key = $1`, [key, taken.until]);
        return 'WAITS';
      }
      await manager.query(
        `UPDATE outbound_endpoint SET open_until = $2, tokens = $3, filled_at = $4, empty_until = NULL WHERE key = $1`,
        [key, passage.state.openUntil, taken.bucket.tokens, taken.bucket.filledAt],
      );
      return passage.probe ? 'PROBE' : 'PASSES';
    });
  }

  /** The receiver works. Writes only when there was something to forget. */
  answered(key: string): Promise<void> {
    return this.forgetting.ask(key);
  }

  async failed(
    key: string,
    admission: Admission,
    failure: { readonly reason: string; readonly code?: string },
  ): Promise<void> {
    const now = this.clock.now();
    const fault: EndpointFault = { at: now.toISOString(), ...saidOf(failure) };
    await this.locked(key, { tokens: 0, filledAt: now }, async (manager, row) => {
      const { failures, openUntil } = afterFailure(row, now, admission === 'PROBE', chance);
      await manager.query(
        `UPDATE outbound_endpoint SET failures = $2, open_until = $3, fault = $4::jsonb WHERE key = $1`,
        [key, failures, openUntil, JSON.stringify(fault)],
      );
    });
  }

  /** All of one receiver and rate; all or none. */
  private async passTogether(all: readonly Wanted[]): Promise<boolean[]> {
    const { key, limit } = all[0]!;
    const passed = await this.database.query(PASS, [key, limit.perMinute, this.clock.now(), all.length]);
    return all.map(() => passed.length > 0);
  }

  private async forget(all: readonly string[]): Promise<undefined[]> {
    const { failures, openUntil } = afterAnswer();
    await this.database.query(FORGET, [all[0], failures, openUntil]);
    return all.map(() => undefined);
  }

  private locked<T>(
    key: string,
    initial: Bucket,
    decide: (manager: EntityManager, row: EndpointRow) => Promise<T>,
  ): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO outbound_endpoint (key, failures, tokens, filled_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (key) DO NOTHING`,
        [key, CLOSED.failures, initial.tokens, initial.filledAt],
      );
      const [row] = await manager.query<EndpointRow[]>(
        `SELECT failures, open_until AS "openUntil", tokens, filled_at AS "filledAt"
         FROM outbound_endpoint WHERE key = $1 FOR UPDATE`,
        [key],
      );
      return decide(manager, row!);
    });
  }
}

/** Somebody has mended the receiver, or its settings: it is asked again at once, and its failures are forgotten. */
export async function forgiveEndpoint(tx: Tx, key: string): Promise<void> {
  const { failures, openUntil } = CLOSED;
  await tx.sql(
    `UPDATE outbound_endpoint SET failures = $2, open_until = $3, empty_until = NULL, fault = NULL WHERE key = $1`,
    [key, failures, openUntil],
  );
}
