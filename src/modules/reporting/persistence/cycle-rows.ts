import { instant } from '../../../platform/database/instant.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { SchemeState } from '../../schemes/index.js';
import type { Cycle } from '../domain/cycles.js';

/** A reporting cycle as it is shown; days are `YYYY-MM-DD`, instants ISO in UTC. */
export interface CycleRow extends Cycle {
  readonly id: string;
  readonly closed: boolean;
  readonly reopenings: readonly {
    readonly reason: string;
    readonly closedOn: string;
    readonly closesOn: string;
    readonly by: { readonly id: string; readonly name: string };
    readonly at: string;
  }[];
  readonly version: number;
}

export async function readCycle(
  reads: Reads,
  jurisdictionId: string,
  id: string,
  today: string,
): Promise<CycleRow | null> {
  const [row] = await reads.query<CycleRow>(`${SELECT} WHERE c.jurisdiction_id = $1 AND c.id = $3`, [
    jurisdictionId,
    today,
    id,
  ]);
  return row ?? null;
}

/** Cycles of a scheme after a key, by their beginning. */
export function cyclesAfter(
  reads: Reads,
  jurisdictionId: string,
  schemeId: string,
  today: string,
  after: { readonly periodStart: string; readonly id: string } | null,
  limit: number,
): Promise<CycleRow[]> {
  const rest = after ? 'AND (c.period_start, c.id) > ($5::date, $6::uuid)' : '';
  return reads.query<CycleRow>(
    `${SELECT} WHERE c.jurisdiction_id = $1 AND c.scheme_id = $3 ${rest} ORDER BY c.period_start, c.id LIMIT $4`,
    [jurisdictionId, today, schemeId, limit, ...(after ? [after.periodStart, after.id] : [])],
  );
}

export interface LockedCycle {
  readonly id: string;
  readonly schemeId: string;
  readonly schemeState: SchemeState;
  readonly closesOn: string;
  readonly version: number;
}

/** @throws DomainError 404 `cycle_not_found`. */
export async function lockCycle(tx: Tx, id: string): Promise<LockedCycle> {
  const [row] = await tx.sql<LockedCycle>(
    `SELECT c.id, c.scheme_id AS "schemeId", s.state AS "schemeState", c.closes_on AS "closesOn", c.version
     FROM reporting_cycle c JOIN scheme s ON s.id = c.scheme_id
     WHERE c.jurisdiction_id = $1 AND c.id = $2 FOR UPDATE OF c`,
    [tx.jurisdictionId, id],
  );
  if (!row) throw noSuch('cycle', '填报周期');
  return row;
}

/** Obligations of the cycle may be answered up to the day; those that may be answered longer stay so. */
export async function prolongObligations(tx: Tx, cycleId: string, closesOn: string): Promise<number> {
  const rows = await tx.sql<{ id: string }>(
    `UPDATE obligation SET closes_on = $3, version = version + 1
     WHERE jurisdiction_id = $1 AND cycle_id = $2 AND closes_on < $3::date RETURNING id`,
    [tx.jurisdictionId, cycleId, closesOn],
  );
  return rows.length;
}

const SELECT = `
  SELECT c.id, c.kind, c.label, c.period_start AS "periodStart", c.period_end AS "periodEnd", c.opens_on AS "opensOn",
    c.responsible_due_on AS "responsibleDueOn", c.lead_due_on AS "leadDueOn",
    c.responsible_grace_until AS "responsibleGraceUntil", c.lead_grace_until AS "leadGraceUntil",
    c.closes_on AS "closesOn", c.closes_on < $2::date AS closed,
    coalesce((
      SELECT json_agg(json_build_object('reason', r.reason, 'closedOn', r.closed_on, 'closesOn', r.closes_on,
               'by', json_build_object('id', u.id, 'name', u.display_name), 'at', ${instant('r.reopened_at')}) ORDER BY r.id)
      FROM cycle_reopening r JOIN app_user u ON u.id = r.reopened_by WHERE r.cycle_id = c.id), '[]') AS reopenings,
    c.version
  FROM reporting_cycle c`;
