/**
 * How a table of messages is claimed whose receivers want those of one thing in their order: it has `stream` and
 * `position` beside the columns of `OutgoingEntity` (`OrderedOutgoingEntity`).
 */
export interface StreamRules {
  /** Messages to one receiver on their way at once: a slow one takes no lanes from the others. */
  readonly perReceiver: number;
}

/**
 * As the claim of `OutgoingTable`, and besides: a message waits while an earlier one of its stream is unsettled, and of
 * each receiver only some are taken, by turns: else the backlogs of two slow ones would have every lane that becomes free.
 * All due rows are looked at, so that their number must be bounded by whoever writes them. Parameters: now, lease, its end, limit, per receiver.
 */
export function claimStreams(table: string): string {
  return `
    WITH free AS (
      SELECT d.id, d.next_attempt_at,
        row_number() OVER (PARTITION BY d.endpoint ORDER BY d.next_attempt_at, d.position)
          + (SELECT count(*) FROM ${table} w
             WHERE w.endpoint = d.endpoint AND w.state IN ('QUEUED', 'FAILED') AND w.leased_until > $1) AS place
      FROM ${table} d
      WHERE d.state IN ('QUEUED', 'FAILED') AND d.next_attempt_at <= $1
        AND (d.leased_until IS NULL OR d.leased_until <= $1)
        AND NOT EXISTS (SELECT FROM outbound_endpoint e
          WHERE e.key = d.endpoint AND (e.open_until > $1 OR e.empty_until > $1))
        AND NOT EXISTS (SELECT FROM ${table} p
          WHERE p.endpoint = d.endpoint AND p.stream = d.stream AND p.position < d.position
            AND p.state IN ('QUEUED', 'FAILED'))
    ), due AS (
      SELECT d.id FROM ${table} d JOIN free ON free.id = d.id
      WHERE free.place <= $5 AND d.state IN ('QUEUED', 'FAILED')
        AND (d.leased_until IS NULL OR d.leased_until <= $1)
      ORDER BY free.place, free.next_attempt_at, d.id LIMIT $4 FOR UPDATE OF d SKIP LOCKED
    )
    UPDATE ${table} AS m SET lease = $2, leased_until = $3, attempts = m.attempts + 1
    FROM due WHERE m.id = due.id
    RETURNING m.id, m.jurisdiction_id AS "jurisdictionId", m.endpoint, m.attempts AS attempt, m.lease`;
}
