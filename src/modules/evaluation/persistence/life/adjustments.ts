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
  readonly rejectReason: string | null;
  readonly revision: number | null;
  readonly createdAt: Date;
  readonly version: number;
}

const SELECT = `
  SELECT a.id, a.evaluation_id AS "evaluationId", e.scheme_id AS "schemeId", a.state, a.reason, a.changes, a.difference,
         a.document_number AS "documentNumber", a.approved_on AS "approvedOn", a.reject_reason AS "rejectReason",
         a.revision, a.created_at AS "createdAt", a.version
  FROM plan_adjustment a JOIN evaluation e ON e.id = a.evaluation_id`;

export async function insertAdjustment(
  tx: Tx,
  row: Pick<AdjustmentRow, 'id' | 'evaluationId' | 'reason' | 'changes' | 'difference'>,
): Promise<void> {
  await tx.sql(
    `INSERT INTO plan_adjustment (id, jurisdiction_id, evaluation_id, state, reason, changes, difference, created_by,
                                  created_at, version)
     VALUES ($1, $2, $3, 'DRAFT', $4, $5::jsonb, $6::jsonb, $7, $8, 1)`,
    [
      row.id,
      tx.jurisdictionId,
      row.evaluationId,
      row.reason,
      JSON.stringify(row.changes),
      JSON.stringify(row.difference),
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

/** Of a row that the command has locked; members left out stay. */
export async function changeAdjustment(
  tx: Tx,
  id: string,
  change: Partial<
    Pick<
      AdjustmentRow,
      'state' | 'reason' | 'changes' | 'difference' | 'documentNumber' | 'approvedOn' | 'rejectReason' | 'revision'
    >
  >,
): Promise<void> {
  const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
  await tx.sql(
    `UPDATE plan_adjustment
     SET state = coalesce($3, state), reason = coalesce($4, reason), changes = coalesce($5::jsonb, changes),
         difference = coalesce($6::jsonb, difference), document_number = coalesce($7, document_number),
         approved_on = coalesce($8, approved_on), reject_reason = coalesce($9, reject_reason),
         revision = coalesce($10, revision), version = version + 1
     WHERE jurisdiction_id = $1 AND id = $2`,
    [
      tx.jurisdictionId,
      id,
      change.state ?? null,
      change.reason ?? null,
      json(change.changes),
      json(change.difference),
      change.documentNumber ?? null,
      change.approvedOn ?? null,
      change.rejectReason ?? null,
      change.revision ?? null,
    ],
  );
}
