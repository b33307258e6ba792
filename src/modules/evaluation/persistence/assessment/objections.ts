import { compareAndSet } from '../../../../platform/database/compare-and-set.js';
import type { Reads } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { newId } from '../../../../platform/ids.js';
import { AssessmentObjectionEntity, type ObjectionState } from './assessment.entities.js';

export interface ObjectionRow {
  readonly id: string;
  readonly assessmentId: string;
  readonly unitId: string;
  /** Of the score that it is about. */
  readonly revision: number;
  readonly reason: string;
  readonly state: ObjectionState;
  readonly filedBy: string;
  readonly filedAt: Date;
  readonly decision: string | null;
  readonly decidedAt: Date | null;
  readonly version: number;
}

const COLUMNS = `id, assessment_id AS "assessmentId", unit_id AS "unitId", revision, reason, state,
  filed_by AS "filedBy", filed_at AS "filedAt", decision, decided_at AS "decidedAt", version`;

/** Oldest first. */
export function objectionsOf(reads: Reads, jurisdictionId: string, assessmentId: string): Promise<ObjectionRow[]> {
  return reads.query<ObjectionRow>(
    `SELECT ${COLUMNS} FROM assessment_objection WHERE jurisdiction_id = $1 AND assessment_id = $2
     ORDER BY filed_at, id`,
    [jurisdictionId, assessmentId],
  );
}

export async function findObjection(reads: Reads, jurisdictionId: string, id: string): Promise<ObjectionRow | null> {
  const [row] = await reads.query<ObjectionRow>(
    `SELECT ${COLUMNS} FROM assessment_objection WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, id],
  );
  return row ?? null;
}

export async function insertObjection(
  tx: Tx,
  filed: Pick<ObjectionRow, 'assessmentId' | 'unitId' | 'revision' | 'reason' | 'filedBy'>,
): Promise<string> {
  const id = newId();
  await tx.sql(
    `INSERT INTO assessment_objection
       (id, jurisdiction_id, assessment_id, unit_id, revision, reason, state, filed_by, filed_at, version)
     VALUES ($1, $2, $3, $4, $5, $6, 'OPEN', $7, $8, 1)`,
    [id, tx.jurisdictionId, filed.assessmentId, filed.unitId, filed.revision, filed.reason, filed.filedBy, tx.now],
  );
  return id;
}

/** @returns the new version. @throws DomainError 412. */
export function closeObjection(
  tx: Tx,
  at: { readonly id: string; readonly version: number },
  outcome: { readonly state: ObjectionState; readonly decision: string; readonly decidedBy: string },
): Promise<number> {
  return compareAndSet(tx, AssessmentObjectionEntity, at, { ...outcome, decidedAt: tx.now });
}
