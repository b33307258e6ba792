import type { Reads } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { noSuch } from '../../../../platform/http/identifier.js';
import type { SchemeChange, SchemeDifference } from '../../../schemes/index.js';
import type { AdjustmentState } from '../../domain/life/adjustment-machine.js';

export interface AdjustmentRow {
  readonly id: string;
  readonly evaluationId: string;
  readonly schemeId: string;
  readonly state: AdjustmentState;
  readonly reason: string;
  readonly changes: readonly SchemeChange[];
  readonly difference: SchemeDifference;
  readonly documentNumber: string | null;
  readonly approvedOn: string | null;
  /** First day on which it may be in force; null: the day on which it is made. */
  readonly effectiveOn: string | null;
  readonly rejectReason: string | null;
  readonly revision: number | null;
  readonly createdAt: Date;
  readonly version: number;
}

const SELECT = `
  SELECT a.id, a.evaluation_id AS "evaluationId", e.scheme_id AS "schemeId", a.state, a.reason, a.changes, a.difference,
         a.document_number AS "documentNumber", a.approved_on AS "approvedOn", a.effective_on AS "effectiveOn",
         a.reject_reason AS "rejectReason", a.revision, a.created_at AS "createdAt", a.version
  FROM plan_adjustment a JOIN evaluation e ON e.id = a.evaluation_id`;

export async function insertAdjustment(
  tx: Tx,
  row: Pick<AdjustmentRow, 'id' | 'evaluationId' | 'reason' | 'changes' | 'difference' | 'effectiveOn'>,
): Promise<void> {
  await tx.sql(
    `INSERT INTO plan_adjustment (id, jurisdiction_id, evaluation_id, state, reason, changes, difference, effective_on,
                                  created_by, created_at, version)
     VALUES ($1, $2, $3, 'DRAFT', $4, $5::jsonb, $6::jsonb, $7, $8, $9, 1)`,
    [
      row.id,
      tx.jurisdictionId,
      row.evaluationId,
      row.reason,
      JSON.stringify(row.changes),
      JSON.stringify(row.difference),
      row.effectiveOn,
      tx.ctx.actor.userId,
      tx.now,
    ],
  );
}

/** Those of an evaluation whose id is above `after` (null: from the first). */
export function listAdjustments(
  reads: Reads,
  of: { readonly jurisdictionId: string; readonly evaluationId: string },
  after: string | null,
  limit: number,
): Promise<AdjustmentRow[]> {
  return reads.query<AdjustmentRow>(
    `${SELECT} WHERE a.jurisdiction_id = $1 AND a.evaluation_id = $2 AND ($3::uuid IS NULL OR a.id > $3)
     ORDER BY a.id LIMIT $4`,
    [of.jurisdictionId, of.evaluationId, after, limit],
  );
}

/** Those of all evaluations of a scheme, newest first, whose id is below `before` (null: from the newest). */
export function listAdjustmentsOfScheme(
  reads: Reads,
  of: { readonly jurisdictionId: string; readonly schemeId: string },
  before: string | null,
  limit: number,
): Promise<AdjustmentRow[]> {
  return reads.query<AdjustmentRow>(
    `${SELECT} WHERE a.jurisdiction_id = $1 AND e.scheme_id = $2 AND ($3::uuid IS NULL OR a.id < $3)
     ORDER BY a.id DESC LIMIT $4`,
    [of.jurisdictionId, of.schemeId, before, limit],
  );
}

/** @throws DomainError 404 `adjustment_not_found`. */
export async function loadAdjustment(
  reads: Reads,
  jurisdictionId: string,
  id: string,
  lock: 'FOR UPDATE OF a' | '' = '',
): Promise<AdjustmentRow> {
  const [row] = await reads.query<AdjustmentRow>(`${SELECT} WHERE a.jurisdiction_id = $1 AND a.id = $2 ${lock}`, [
    jurisdictionId,
    id,
  ]);
  if (!row) throw noSuch('adjustment', '规划调整建议');
  return row;
}

type Change = Partial<
  Pick<
    AdjustmentRow,
    | 'state'
    | 'reason'
    | 'changes'
    | 'difference'
    | 'documentNumber'
    | 'approvedOn'
    | 'effectiveOn'
    | 'rejectReason'
    | 'revision'
  >
>;

/** Of a row that the command has locked; members left out stay. */
export async function changeAdjustment(tx: Tx, row: AdjustmentRow, change: Change): Promise<void> {
  const after = { ...row, ...change };
  await tx.sql(
    `UPDATE plan_adjustment
     SET state = $3, reason = $4, changes = $5::jsonb, difference = $6::jsonb, document_number = $7, approved_on = $8,
         effective_on = $9, reject_reason = $10, revision = $11, version = version + 1
     WHERE jurisdiction_id = $1 AND id = $2`,
    [
      tx.jurisdictionId,
      row.id,
      after.state,
      after.reason,
      JSON.stringify(after.changes),
      JSON.stringify(after.difference),
      after.documentNumber,
      after.approvedOn,
      after.effectiveOn,
      after.rejectReason,
      after.revision,
    ],
  );
}

/** Until the commit nobody else hands in an adjustment of the scheme. */
export async function lockAdjustmentsOf(tx: Tx, schemeId: string): Promise<void> {
  await tx.sql(`SELECT pg_advisory_xact_lock(hashtextextended('adjustments', 0) # hashtextextended($1, 0))`, [
    schemeId,
  ]);
}

/** Those of a scheme that are decided on or wait to be made, oldest first; they are few. */
export function pendingAdjustments(reads: Reads, jurisdictionId: string, schemeId: string): Promise<AdjustmentRow[]> {
  return reads.query<AdjustmentRow>(
    `${SELECT} WHERE a.jurisdiction_id = $1 AND e.scheme_id = $2 AND a.state IN ('PROPOSED', 'APPROVED') ORDER BY a.id`,
    [jurisdictionId, schemeId],
  );
}
