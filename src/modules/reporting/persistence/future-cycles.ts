import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { DEFAULT_GRACE_DAYS } from '../domain/cycles.js';
import type { FutureCycle, MovedCycle } from '../domain/replan.js';

/** Cycles of running schemes that open after a day, in the order of their schemes and periods. */
export function futureCycles(reads: Reads, jurisdictionId: string, today: string): Promise<FutureCycle[]> {
  return reads.query<FutureCycle>(
    `SELECT c.id, json_build_object('id', s.id, 'title', s.title) AS scheme, c.kind, c.label,
       c.period_end AS "periodEnd", coalesce(g.grace_days, $3::int) AS "graceDays",
       (s.activated_at AT TIME ZONE 'Asia/Shanghai')::date AS "startedOn",
       (SELECT count(*)::int FROM obligation o WHERE o.cycle_id = c.id AND o.jurisdiction_id = $1
          AND o.scheme_id = s.id AND o.state = 'PENDING' AND NOT o.extended) AS obligations,
       json_build_object('opensOn', c.opens_on, 'responsibleDueOn', c.responsible_due_on, 'leadDueOn', c.lead_due_on,
         'responsibleGraceUntil', c.responsible_grace_until, 'leadGraceUntil', c.lead_grace_until,
         'closesOn', c.closes_on) AS days
     FROM reporting_cycle c
     JOIN scheme s ON s.id = c.scheme_id AND s.state = 'ACTIVE'
     LEFT JOIN reporting_setting g ON g.scheme_id = s.id
     WHERE c.jurisdiction_id = $1 AND c.opens_on > $2::date
     ORDER BY s.id, c.period_start`,
    [jurisdictionId, today, DEFAULT_GRACE_DAYS],
  );
}

/** Gives the cycles their new days, and with them the obligations whose due day was not moved by an extension. */
export async function moveCycles(tx: Tx, moved: readonly MovedCycle[]): Promise<void> {
  const rows = moved.map(({ id, after }) => ({ id, ...after }));
  const params = [tx.jurisdictionId, JSON.stringify(rows)];
  await tx.sql(
    `UPDATE reporting_cycle c SET opens_on = n."opensOn", responsible_due_on = n."responsibleDueOn",
       lead_due_on = n."leadDueOn", responsible_grace_until = n."responsibleGraceUntil",
       lead_grace_until = n."leadGraceUntil", closes_on = n."closesOn", version = c.version + 1
     FROM ${NEW} WHERE c.jurisdiction_id = $1 AND c.id = n.id`,
    params,
  );
  await tx.sql(
    `UPDATE obligation o SET due_on = CASE WHEN o.consolidates THEN n."leadDueOn" ELSE n."responsibleDueOn" END,
       grace_until = CASE WHEN o.consolidates THEN n."leadGraceUntil" ELSE n."responsibleGraceUntil" END,
       closes_on = n."closesOn", version = o.version + 1
     FROM ${NEW} WHERE o.jurisdiction_id = $1 AND o.cycle_id = n.id AND NOT o.extended
       AND o.state IN ('PENDING', 'EXEMPT')`,
    params,
  );
}

const NEW = `
  jsonb_to_recordset($2::jsonb) AS n(id uuid, "opensOn" date, "responsibleDueOn" date, "leadDueOn" date,
    "responsibleGraceUntil" date, "leadGraceUntil" date, "closesOn" date)`;
