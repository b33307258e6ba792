import { businessDay, instantOf } from '../clock/clock.js';
import type { Database } from '../database/database.js';
import { newId } from '../ids.js';
import type { Settlement } from './attempt.js';
import { claimStreams, type StreamRules } from './claim-streams.js';
import { OUTBOUND_TIMING } from './outbound-timing.js';
import type { LoggedAttempt } from './outgoing.entity.js';

/** A message that this worker may send now, and nobody else until the lease has run out. */
export interface ClaimedMessage {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly endpoint: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly lease: string;
}

export interface OutgoingFigures {
  /** Waiting to be sent for the first time (QUEUED), … */
  readonly waiting: number;
  /** … to be sent again (FAILED), … */
  readonly failed: number;
  /** … and given up (DEAD). */
  readonly dead: number;
  /** SENT since the day began (Asia/Shanghai). */
  readonly sentToday: number;
  /** How long the one that has waited longest is past its time, in milliseconds; null when none is. */
  readonly oldestWaitMs: number | null;
  /** Receivers that failed so often that nothing is sent there for a while, although something waits. */
  readonly pausedReceivers: number;
}

/**
 * The rows of outgoing messages of one table (columns: `OutgoingEntity`). Each method is one statement; no transaction
 * is open while a message is on its way. Not commands: the row itself is the record of what was sent, when and how it
 * was answered. `table` is a name in the code, never input.
 */
export class OutgoingTable {
  constructor(
    private readonly database: Pick<Database, 'query'>,
    private readonly table: string,
    private readonly leaseMs = OUTBOUND_TIMING.lease,
    private readonly streams?: StreamRules,
  ) {}

  /** The oldest due messages whose receiver may be asked; rows that another worker is claiming are passed over. */
  claim(now: Date, limit: number): Promise<ClaimedMessage[]> {
    const lease = [now, newId(), new Date(now.getTime() + this.leaseMs), limit];
    if (this.streams) {
      return this.database.query(claimStreams(this.table), [...lease, this.streams.perReceiver]);
    }
    return this.database.query<ClaimedMessage>(
      `UPDATE ${this.table} AS m SET lease = $2, leased_until = $3, attempts = m.attempts + 1
       FROM (
         SELECT d.id FROM ${this.table} d
         WHERE d.state IN ('QUEUED', 'FAILED') AND d.next_attempt_at <= $1
           AND (d.leased_until IS NULL OR d.leased_until <= $1)
           AND NOT EXISTS (SELECT FROM outbound_endpoint e
             WHERE e.key = d.endpoint AND (e.open_until > $1 OR e.empty_until > $1))
         ORDER BY d.next_attempt_at, d.id LIMIT $4 FOR UPDATE OF d SKIP LOCKED
       ) due
       WHERE m.id = due.id
       RETURNING m.id, m.jurisdiction_id AS "jurisdictionId", m.endpoint, m.attempts AS attempt, m.lease`,
      lease,
    );
  }

  /** Gives a message back untried. @param notBefore leaves its time as it was when null. */
  async release({ id, lease }: ClaimedMessage, notBefore: Date | null): Promise<void> {
    await this.database.query(
      `UPDATE ${this.table} SET lease = NULL, leased_until = NULL, attempts = attempts - 1,
              next_attempt_at = coalesce($3, next_attempt_at)
       WHERE id = $1 AND lease = $2`,
      [id, lease, notBefore],
    );
  }

  /** @returns false when the lease had run out and somebody else has the message now. */
  async record(message: ClaimedMessage, settled: Settlement, now: Date): Promise<boolean> {
    const { state, nextAttemptAt, answer, code, remoteId } = settled;
    const entry: LoggedAttempt = {
      attempt: message.attempt,
      at: now.toISOString(),
      state,
      answer,
      ...(code && { code }),
    };
    const rows = await this.database.query(
      `UPDATE ${this.table}
       SET state = $3, next_attempt_at = $4, answer = $5, remote_id = coalesce($6, remote_id), log = log || $7::jsonb,
           settled_at = $8, lease = NULL, leased_until = NULL
       WHERE id = $1 AND lease = $2 RETURNING id`,
      [
        message.id,
        message.lease,
        state,
        nextAttemptAt,
        answer,
        remoteId,
        JSON.stringify([entry]),
        nextAttemptAt ? null : now,
      ],
    );
    return rows.length > 0;
  }

  /** Over the whole installation: figures for an operator, who learns nothing of the messages by them. */
  async figures(now: Date): Promise<OutgoingFigures> {
    const [row] = await this.database.query<Omit<OutgoingFigures, 'oldestWaitMs'> & { oldest: Date | null }>(
      `SELECT d.waiting, d.failed, d.oldest,
         (SELECT count(*)::int FROM ${this.table} WHERE state = 'DEAD') AS dead,
         (SELECT count(*)::int FROM outbound_endpoint e
          WHERE e.open_until IS NOT NULL AND EXISTS (
            SELECT FROM ${this.table} w WHERE w.endpoint = e.key AND w.state IN ('QUEUED', 'FAILED'))) AS "pausedReceivers",
         (SELECT count(*)::int FROM ${this.table} WHERE state = 'SENT' AND settled_at >= $2) AS "sentToday"
       FROM (
         SELECT count(*) FILTER (WHERE state = 'QUEUED')::int AS waiting,
           count(*) FILTER (WHERE state = 'FAILED')::int AS failed,
           min(next_attempt_at) FILTER (WHERE next_attempt_at <= $1) AS oldest
         FROM ${this.table} WHERE state IN ('QUEUED', 'FAILED')
       ) d`,
      [now, instantOf(businessDay(now), '00:00')],
    );
    const { oldest, ...counts } = row!;
    return { ...counts, oldestWaitMs: oldest && now.getTime() - oldest.getTime() };
  }
}
