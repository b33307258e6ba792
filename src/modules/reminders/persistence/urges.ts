import { instant } from '../../../platform/database/instant.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { LastUrge, UrgeFacts } from '../domain/decide-urge.js';
import type { UrgedReport } from '../domain/urged-report.js';

/** Holds back a second urge in the jurisdiction until this transaction ends: it must see what this one writes. */
export async function lockUrges(tx: Tx): Promise<void> {
  await tx.sql(`SELECT pg_advisory_xact_lock(hashtextextended('reminders.urge ' || $1, 0))`, [tx.jurisdictionId]);
}

/** An obligation as the decision needs it, but for the people. */
export type UrgedObligation = Omit<UrgeFacts, 'recipients' | 'toldToday'>;

/** Those of the obligations that exist. */
export function urgedObligations(
  reads: Reads,
  jurisdictionId: string,
  ids: readonly string[],
): Promise<UrgedObligation[]> {
  return reads.query<UrgedObligation & { readonly last: LastUrge | null }>(
    `SELECT o.id AS "obligationId", o.unit_id AS "unitId", u.name AS "unitName",
       o.consolidating_unit_id AS "consolidatingUnitId", o.state, s.state = 'ACTIVE' AS "schemeActive",
       c.opens_on AS "opensOn", o.due_on AS "dueOn", o.closes_on AS "closesOn",
       (s.activated_at AT TIME ZONE 'Asia/Shanghai')::date AS "trackedSince", n.last
     FROM obligation o
     JOIN scheme s ON s.id = o.scheme_id
     JOIN reporting_cycle c ON c.id = o.cycle_id
     JOIN unit u ON u.id = o.unit_id
     LEFT JOIN LATERAL (
       SELECT json_build_object('at', ${instant('g.created_at')}, 'day', g.day, 'toldAt', ${instant('g.told_at')},
         'note', g.note, 'by', json_build_object('id', p.id, 'name', p.display_name),
         'unit', CASE WHEN f.id IS NOT NULL THEN json_build_object('id', f.id, 'name', f.name) END) AS last
       FROM urge g
       JOIN app_user p ON p.id = g.urged_by
       LEFT JOIN unit f ON f.id = g.for_unit_id
       WHERE g.obligation_id = o.id
       ORDER BY g.day DESC LIMIT 1
     ) n ON true
     WHERE o.jurisdiction_id = $1 AND o.id = ANY($2::uuid[])`,
    [jurisdictionId, ids],
  );
}

/** When somebody of these was last told of the obligation by the ladder since an instant, by obligation. */
export async function toldSince(
  reads: Reads,
  jurisdictionId: string,
  since: Date,
  pairs: readonly { readonly obligationId: string; readonly userId: string }[],
): Promise<ReadonlyMap<string, Date>> {
  if (pairs.length === 0) return new Map();
  const rows = await reads.query<{ obligationId: string; at: Date }>(
    `SELECT r.obligation_id AS "obligationId", max(r.created_at) AS at
     FROM unnest($3::uuid[], $4::uuid[]) AS w (obligation_id, user_id)
     JOIN reminder r ON r.obligation_id = w.obligation_id AND r.recipient_id = w.user_id
     WHERE r.jurisdiction_id = $1 AND r.created_at >= $2 AND r.notification_id IS NOT NULL
     GROUP BY r.obligation_id`,
    [jurisdictionId, since, pairs.map(({ obligationId }) => obligationId), pairs.map(({ userId }) => userId)],
  );
  return new Map(rows.map(({ obligationId, at }) => [obligationId, at]));
}

export interface NewUrge {
  readonly id: string;
  readonly obligationId: string;
  readonly forUnitId: string | null;
  readonly day: string;
}

/** @throws the unique key `uq_urge_day` for a second one in the message of a day. */
export async function insertUrges(
  tx: Tx,
  urges: readonly NewUrge[],
  { urgedBy, note }: { readonly urgedBy: string; readonly note: string | null },
): Promise<void> {
  await tx.sql(
    `INSERT INTO urge (id, jurisdiction_id, obligation_id, urged_by, for_unit_id, note, day, created_at)
     SELECT n.id, $1, n.obligation_id, $2, n.for_unit_id, $3, n.day, $4
     FROM unnest($5::uuid[], $6::uuid[], $7::uuid[], $8::date[]) AS n (id, obligation_id, for_unit_id, day)`,
    [
      tx.jurisdictionId,
      urgedBy,
      note,
      tx.now,
      urges.map(({ id }) => id),
      urges.map(({ obligationId }) => obligationId),
      urges.map(({ forUnitId }) => forUnitId),
      urges.map(({ day }) => day),
    ],
  );
}

/** An urge that is to be told. */
export interface WaitingUrge {
  readonly id: string;
  readonly obligationId: string;
  readonly note: string | null;
  /** Who urged, with the unit for which it was done: 区科经局王敏. */
  readonly by: string;
}

/**
 * Urges that go in a message of these days, both included, and whose report is owed still. One that was sent back since
 * is asked for by the return, which says more.
 */
export function waitingUrges(
  reads: Reads,
  jurisdictionId: string,
  days: { readonly from: string; readonly to: string },
): Promise<WaitingUrge[]> {
  return reads.query<WaitingUrge>(
    `SELECT g.id, g.obligation_id AS "obligationId", g.note, coalesce(f.name, '统筹单位') || p.display_name AS by
     FROM urge g
     JOIN obligation o ON o.id = g.obligation_id AND o.state IN ('PENDING', 'RETURNED')
     JOIN app_user p ON p.id = g.urged_by
     LEFT JOIN unit f ON f.id = g.for_unit_id
     WHERE g.jurisdiction_id = $1 AND g.told_at IS NULL AND g.day BETWEEN $2::date AND $3::date
       AND NOT EXISTS (
         SELECT FROM progress_report r WHERE r.obligation_id = o.id AND r.reviewed_at > g.created_at)
     ORDER BY g.day, g.id`,
    [jurisdictionId, days.from, days.to],
  );
}

/** Writes down whom the messages told of which urge. */
export async function settleUrges(
  tx: Tx,
  urged: readonly UrgedReport[],
  notificationOf: ReadonlyMap<string, string>,
): Promise<void> {
  if (urged.length === 0) return;
  await tx.sql(
    `INSERT INTO urge_recipient (jurisdiction_id, urge_id, recipient_id, notification_id, merged)
     SELECT $1, r.* FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::boolean[]) AS r`,
    [
      tx.jurisdictionId,
      urged.map(({ urgeId }) => urgeId),
      urged.map(({ recipientId }) => recipientId),
      urged.map(({ recipientId }) => notificationOf.get(recipientId)),
      urged.map(({ merged }) => merged),
    ],
  );
  await tx.sql(`UPDATE urge SET told_at = $2 WHERE jurisdiction_id = $1 AND id = ANY($3::uuid[])`, [
    tx.jurisdictionId,
    tx.now,
    [...new Set(urged.map(({ urgeId }) => urgeId))],
  ]);
}
