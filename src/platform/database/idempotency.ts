import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { conflict, invalid, unprocessable } from '../errors.js';
import { newId } from '../ids.js';
import type { Actor, RequestContext } from '../security/actor.js';

/** A command that runs longer than this has died with its process; its key may be taken over. */
const LOCK_MS = 60_000;
const KEY = /^[\x21-\x7e]{1,200}$/;

export interface IdempotencyClaim {
  readonly id: string;
  /** Guards the final write: a claim that was taken over by a later run must not finish. */
  readonly lockedUntil: Date;
}

type Claimed = { readonly claim: IdempotencyClaim } | { readonly response: unknown };

interface KeyRow {
  id: string;
  command: string;
  fingerprint: string;
  state: 'RUNNING' | 'DONE';
  locked_until: Date;
  response: unknown;
}

/**
 * `Idempotency-Key` (IETF draft-ietf-httpapi-idempotency-key-header): same key and body replays the answer, another
 * body is 422, a run still going on is 409. The row is made RUNNING in a transaction of its own, so that a parallel
 * request sees it, and DONE with the answer in the command's transaction, so that effect and answer are kept together.
 */
@Injectable()
export class IdempotencyKeys {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async claim(ctx: RequestContext, key: string, command: string, fingerprint: string): Promise<Claimed> {
    if (!KEY.test(key)) {
      throw invalid('idempotency_key_malformed', 'Idempotency-Key 应为 1 至 200 个可见 ASCII 字符，请更换后重试。');
    }
    const scope = scopeOf(ctx.actor);
    const now = this.clock.now();
    const lockedUntil = new Date(now.getTime() + LOCK_MS);
    const id = newId();
    const inserted = await this.dataSource.query<{ id: string }[]>(
      `INSERT INTO idempotency_key (id, scope, key, command, fingerprint, state, locked_until, created_at)
       VALUES ($1, $2, $3, $4, $5, 'RUNNING', $6, $7)
       ON CONFLICT (scope, key) DO NOTHING RETURNING id`,
      [id, scope, key, command, fingerprint, lockedUntil, now],
    );
    if (inserted.length === 1) return { claim: { id, lockedUntil } };
    return this.meet(scope, key, command, fingerprint, now, lockedUntil);
  }

  private async meet(
    scope: string,
    key: string,
    command: string,
    fingerprint: string,
    now: Date,
    lockedUntil: Date,
  ): Promise<Claimed> {
    const [row] = await this.dataSource.query<KeyRow[]>(
      `SELECT id, command, fingerprint, state, locked_until, response FROM idempotency_key WHERE scope = $1 AND key = $2`,
      [scope, key],
    );
    if (row && (row.command !== command || row.fingerprint !== fingerprint)) {
      throw unprocessable('idempotency_key_reused', '这个 Idempotency-Key 已用于另一项内容不同的请求，请更换后重试。');
    }
    if (row?.state === 'DONE') return { response: row.response };
    if (row && row.locked_until < now) {
      const [taken] = await this.dataSource.query<[{ id: string }[], number]>(
        `UPDATE idempotency_key SET locked_until = $3 WHERE id = $1 AND state = 'RUNNING' AND locked_until = $2 RETURNING id`,
        [row.id, row.locked_until, lockedUntil],
      );
      if (taken.length === 1) return { claim: { id: row.id, lockedUntil } };
    }
    throw conflict('idempotency_key_running', '同一请求正在处理，请稍候再查询结果，不必重复提交。');
  }

  /** Inside the command's transaction: keeps the answer beside the effect. */
  async finish(manager: EntityManager, claim: IdempotencyClaim, response: unknown): Promise<void> {
    const [done] = await manager.query<[unknown[], number]>(
      `UPDATE idempotency_key SET state = 'DONE', response = $3::jsonb
       WHERE id = $1 AND state = 'RUNNING' AND locked_until = $2 RETURNING id`,
      [claim.id, claim.lockedUntil, JSON.stringify(response ?? null)],
    );
    if (done.length !== 1) throw conflict('idempotency_key_running', '同一请求已由后一次提交接管，请查询结果。');
  }

  /** A refused command leaves no answer behind: the caller may mend the request and use the key again. */
  async release(claim: IdempotencyClaim): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM idempotency_key WHERE id = $1 AND state = 'RUNNING' AND locked_until = $2`,
      [claim.id, claim.lockedUntil],
    );
  }
}

/** Whose keys they are: of a person, of a program, or of a program for a person, whose keys are told apart. */
function scopeOf({ jurisdictionId, userId, kind, client }: Actor): string {
  return [jurisdictionId, userId ?? kind, ...(client ? [client.id] : [])].join('/');
}
