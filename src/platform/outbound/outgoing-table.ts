import { businessDay, instantOf } from '../clock/clock.js';
import type { Database } from '../database/database.js';
import { Gatherer } from '../gatherer.js';
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

/** What became of an attempt. */
export interface Recorded {
  readonly message: ClaimedMessage;
  readonly settled: Settlement;
  readonly at: Date;
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
  private readonly recording = new Gatherer<Recorded, boolean>((outcomes) => this.recordTogether(outcomes));

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
  record(outcome: Recorded): Promise<boolean> {
    return this.recording.ask(outcome);
  }

  /** Arrays and not JSON, of which PostgreSQL cannot tell the length: it would read the whole table for five rows. */
  private async recordTogether(outcomes: readonly Recorded[]): Promise<boolean[]> {
    const column = <T>(of: (outcome: Recorded) => T): T[] => outcomes.map(of);
    const rows = await this.database.query<{ id: string }>(
      `UPDATE ${this.table} AS m
       SET state = r.state, next_attempt_at = r.next_attempt_at, answer = r.answer,
           remote_id = coalesce(r.remote_id, m.remote_id), log = m.log || r.entry::jsonb, settled_at = r.settled_at,
           lease = NULL, leased_until = NULL
       FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[], $5::text[], $6::text[], $7::text[],
                   $8::timestamptz[])
         AS r(id, lease, state, next_attempt_at, answer, remote_id, entry, settled_at)
       WHERE m.id = r.id AND m.lease = r.lease RETURNING m.id`,
      [
        column(({ message }) => message.id),
        column(({ message }) => message.lease),
        column(({ settled }) => settled.state),
        column(({ settled }) => settled.nextAttemptAt),
        column(({ settled }) => settled.answer),
        column(({ settled }) => settled.remoteId),
        column((outcome) => JSON.stringify([entryOf(outcome)])),
        column(({ settled, at }) => (settled.nextAttemptAt ? null : at)),
      ],
    );
    const recorded = new Set(rows.map(({ id }) => id));
    return outcomes.map(({ message }) => recorded.has(message.id));
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

function entryOf({ message: { attempt }, settled: { state, answer, code }, at }: Recorded): LoggedAttempt {
  return { attempt, at: at.toISOString(), state, answer, ...(code && { code }) };
}
