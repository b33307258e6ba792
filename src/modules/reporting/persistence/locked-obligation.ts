import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { SchemeState } from '../../schemes/index.js';
import type { ReportedItem } from '../domain/validate-report.js';
import type { ObligationState } from '../domain/vocabulary.js';

/** An obligation with all that its rules ask for. */
export interface FoundObligation extends ReportedItem {
  readonly id: string;
  readonly schemeId: string;
  readonly schemeState: SchemeState;
  readonly planStart: string;
  readonly planEnd: string;
  readonly cycleId: string;
  readonly unitId: string;
  readonly consolidatingUnitId: string;
  readonly taskId: string | null;
  readonly indicatorId: string | null;
  readonly state: ObligationState;
  readonly dueOn: string;
  readonly graceUntil: string;
  readonly opensOn: string;
  /** The last day on which it may be answered. */
  readonly closesOn: string;
  readonly consolidates: boolean;
  readonly firstSubmittedOn: string | null;
  readonly timesReturned: number;
  readonly acceptedReportId: string | null;
  readonly version: number;
}

/** One that this transaction holds: nobody else writes it or its reports meanwhile. */
export type LockedObligation = FoundObligation & { readonly [held]: true };
declare const held: unique symbol;

/** @throws DomainError 404 `obligation_not_found`. */
export async function findObligation(reads: Reads, jurisdictionId: string, id: string): Promise<FoundObligation> {
  const [row] = await reads.query<FoundObligation>(FIND, [jurisdictionId, id]);
  if (!row) throw noSuch('obligation', '填报事项');
  return row;
}

/** @throws DomainError 404 `obligation_not_found`. */
export async function lockObligation(tx: Tx, id: string): Promise<LockedObligation> {
  const [row] = await tx.sql<LockedObligation>(`${FIND} FOR UPDATE OF o`, [tx.jurisdictionId, id]);
  if (!row) throw noSuch('obligation', '填报事项');
  return row;
}

/** Those that exist, by id; they are locked in one order, so that two commands never wait for each other. */
export async function lockObligations(tx: Tx, ids: readonly string[]): Promise<Map<string, LockedObligation>> {
  const rows = await tx.sql<LockedObligation>(`${FIND_MANY} ORDER BY o.id FOR UPDATE OF o`, [tx.jurisdictionId, ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The same for a question. */
export async function findObligations(
  reads: Reads,
  jurisdictionId: string,
  ids: readonly string[],
): Promise<Map<string, FoundObligation>> {
  const rows = await reads.query<FoundObligation>(FIND_MANY, [jurisdictionId, ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

const SELECT = `
  SELECT o.id, o.scheme_id AS "schemeId", s.state AS "schemeState", s.plan_start AS "planStart",
    s.plan_end AS "planEnd", o.cycle_id AS "cycleId", o.unit_id AS "unitId",
    o.consolidating_unit_id AS "consolidatingUnitId", o.task_id AS "taskId", o.indicator_id AS "indicatorId", o.state,
    o.due_on AS "dueOn", o.grace_until AS "graceUntil", c.opens_on AS "opensOn", o.closes_on AS "closesOn",
    o.consolidates, o.period_end AS "periodEnd",
    o.first_submitted_on AS "firstSubmittedOn", o.times_returned AS "timesReturned",
    o.accepted_report_id AS "acceptedReportId", o.version,
    coalesce((SELECT json_agg(json_build_object('id', m.id, 'title', m.title, 'weight', m.weight::text)) FROM measure m
      JOIN task t ON t.id = m.task_id
       WHERE m.task_id = o.task_id AND m.ended_revision IS NOT DISTINCT FROM t.ended_revision), '[]') AS measures,
    coalesce(
      (SELECT json_agg(json_build_object('type', 'target', 'id', g.id, 'name', g.name, 'unit', g.unit, 'kind', g.kind))
       FROM target g JOIN task t ON t.id = g.task_id
       WHERE g.task_id = o.task_id AND g.ended_revision IS NOT DISTINCT FROM t.ended_revision),
      (SELECT json_build_array(
         json_build_object('type', 'indicator', 'id', i.id, 'name', i.name, 'unit', i.unit, 'kind', i.kind))
       FROM indicator i WHERE i.id = o.indicator_id), '[]') AS figures
  FROM obligation o
  JOIN scheme s ON s.id = o.scheme_id
  JOIN reporting_cycle c ON c.id = o.cycle_id
  WHERE o.jurisdiction_id = $1`;
const FIND = `${SELECT} AND o.id = $2`;
const FIND_MANY = `${SELECT} AND o.id = ANY($2::uuid[])`;
