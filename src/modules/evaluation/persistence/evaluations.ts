import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { stale } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { newId } from '../../../platform/ids.js';
import type { FrozenInputs } from '../application/frozen-inputs.js';
import type { EvaluationState } from '../domain/evaluation-machine.js';
import type { NotedFailure } from '../domain/failure.js';
import type { RatingPolicy } from '../domain/policy.js';
import type { EvaluationKind, SnapshotOverall } from '../domain/snapshot.js';

export interface EvaluationRow {
  readonly id: string;
  readonly schemeId: string;
  readonly number: number;
  readonly kind: EvaluationKind;
  readonly asOf: string;
  readonly state: EvaluationState;
  readonly sha256: string | null;
  readonly reportFileId: string | null;
  readonly returnReason: string | null;
  /** The evaluation that this one corrects, and why; null for one made afresh. */
  readonly correctsId: string | null;
  readonly correctionReason: string | null;
  /** Why an annual evaluation looks on another day than the last of a year. */
  readonly asOfReason: string | null;
  readonly failure: NotedFailure | null;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly frozenAt: Date | null;
  readonly version: number;
}

const COLUMNS = `
  e.id, e.scheme_id AS "schemeId", e.number, e.kind, e.as_of AS "asOf", e.state, e.sha256,
  e.report_file_id AS "reportFileId", e.return_reason AS "returnReason", e.failure,
  e.corrects_id AS "correctsId", e.correction_reason AS "correctionReason", e.as_of_reason AS "asOfReason",
  e.created_by AS "createdBy",
  e.created_at AS "createdAt", e.frozen_at AS "frozenAt", e.version`;

/** @throws DomainError 404 `evaluation_not_found`. */
export async function loadEvaluation(
  reads: Reads,
  jurisdictionId: string,
  id: string,
  lock: 'FOR UPDATE' | '' = '',
): Promise<EvaluationRow> {
  const [row] = await reads.query<EvaluationRow>(
    `SELECT ${COLUMNS} FROM evaluation e WHERE e.jurisdiction_id = $1 AND e.id = $2 ${lock}`,
    [jurisdictionId, id],
  );
  if (!row) throw noSuch('evaluation', '评估');
  return row;
}

/** With the overall result out of its snapshot. @throws DomainError 404 `evaluation_not_found`. */
export async function loadOverall(
  reads: Reads,
  jurisdictionId: string,
  id: string,
): Promise<EvaluationRow & { readonly overall: SnapshotOverall | null }> {
  const [row] = await reads.query<EvaluationRow & { overall: SnapshotOverall | null }>(
    `SELECT ${COLUMNS}, e.snapshot::json -> 'overall' AS overall
     FROM evaluation e WHERE e.jurisdiction_id = $1 AND e.id = $2`,
    [jurisdictionId, id],
  );
  if (!row) throw noSuch('evaluation', '评估');
  return row;
}

/** The evaluations of a scheme whose number is below `before` (null: all), newest first. */
export function evaluationsBefore(
  reads: Reads,
  of: { readonly jurisdictionId: string; readonly schemeId: string },
  before: number | null,
  limit: number,
): Promise<EvaluationRow[]> {
  return reads.query<EvaluationRow>(
    `SELECT ${COLUMNS} FROM evaluation e
     WHERE e.jurisdiction_id = $1 AND e.scheme_id = $2 AND ($3::int IS NULL OR e.number < $3)
     ORDER BY e.number DESC LIMIT $4`,
    [of.jurisdictionId, of.schemeId, before, limit],
  );
}

export interface Judged {
  readonly kind: EvaluationKind;
  readonly policy: RatingPolicy;
  readonly inputs: FrozenInputs;
}

/** The facts and rules that an evaluation judges. @throws DomainError 404 `evaluation_not_found`. */
export async function loadJudged(reads: Reads, jurisdictionId: string, id: string): Promise<Judged> {
  const [row] = await reads.query<Judged>(
    `SELECT kind, policy, inputs FROM evaluation WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, id],
  );
  if (!row) throw noSuch('evaluation', '评估');
  return row;
}

export interface SealedSnapshot {
  /** Canonical JSON. */
  readonly snapshot: string;
  readonly sha256: string;
}

/** @returns null while it is being computed. @throws DomainError 404 `evaluation_not_found`. */
export async function loadSealed(reads: Reads, jurisdictionId: string, id: string): Promise<SealedSnapshot | null> {
  const [row] = await reads.query<SealedSnapshot | { readonly snapshot: null }>(
    `SELECT snapshot, sha256 FROM evaluation WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, id],
  );
  if (!row) throw noSuch('evaluation', '评估');
  return row.snapshot === null ? null : row;
}

/** The voices that were kept when it was handed in, canonical JSON. @throws DomainError 404 `evaluation_not_found`. */
export async function loadVoicesKept(
  reads: Reads,
  jurisdictionId: string,
  id: string,
): Promise<{ readonly state: EvaluationState; readonly voices: string | null }> {
  const [row] = await reads.query<{ state: EvaluationState; voices: string | null }>(
    `SELECT state, voices FROM evaluation WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, id],
  );
  if (!row) throw noSuch('evaluation', '评估');
  return row;
}

/** One at a time per scheme, so that numbers have no gap and no double. Held until the commit. */
export async function insertEvaluation(
  tx: Tx,
  evaluation: {
    id: string;
    schemeId: string;
    kind: EvaluationKind;
    asOf: string;
    policy: RatingPolicy;
    inputs: FrozenInputs;
    asOfReason?: string | null;
    corrects?: { readonly id: string; readonly reason: string };
  },
): Promise<number> {
  await tx.sql(`SELECT pg_advisory_xact_lock(hashtextextended('evaluation', 0) # hashtextextended($1, 0))`, [
    evaluation.schemeId,
  ]);
  const [row] = await tx.sql<{ number: number }>(
    `INSERT INTO evaluation (id, jurisdiction_id, scheme_id, number, kind, as_of, state, policy, inputs, created_by,
                             created_at, asked_at, as_of_reason, corrects_id, correction_reason, version)
     SELECT $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, 'DRAFT', $6::jsonb, $7::jsonb, $8, $9, $9, $10, $11, $12, 1
     FROM evaluation WHERE jurisdiction_id = $2 AND scheme_id = $3
     RETURNING number`,
    [
      evaluation.id,
      tx.jurisdictionId,
      evaluation.schemeId,
      evaluation.kind,
      evaluation.asOf,
      JSON.stringify(evaluation.policy),
      JSON.stringify(evaluation.inputs),
      tx.ctx.actor.userId,
      tx.now,
      evaluation.asOfReason ?? null,
      evaluation.corrects?.id ?? null,
      evaluation.corrects?.reason ?? null,
    ],
  );
  if (!row) throw new Error('INSERT … RETURNING gave no row');
  return row.number;
}

/** A part that is computed twice is the same part. */
export async function keepPart(tx: Tx, evaluationId: string, part: string, result: unknown): Promise<void> {
  await tx.sql(
    `INSERT INTO evaluation_part (id, jurisdiction_id, evaluation_id, part, result, computed_at)
     VALUES ($1, $2, $3, $4, $5::jsonb, $6) ON CONFLICT ON CONSTRAINT uq_evaluation_part_part DO NOTHING`,
    [newId(), tx.jurisdictionId, evaluationId, part, JSON.stringify(result), tx.now],
  );
}

export function loadParts(
  reads: Reads,
  jurisdictionId: string,
  evaluationId: string,
): Promise<{ part: string; result: unknown }[]> {
  return reads.query(`SELECT part, result FROM evaluation_part WHERE jurisdiction_id = $1 AND evaluation_id = $2`, [
    jurisdictionId,
    evaluationId,
  ]);
}

/** @throws DomainError 412 when somebody was faster. @returns the new version. */
export async function changeEvaluation(
  tx: Tx,
  at: { readonly id: string; readonly version: number },
  change: {
    readonly state?: EvaluationState;
    readonly snapshot?: string;
    readonly sha256?: string;
    readonly frozenAt?: Date;
    readonly returnReason?: string;
    /** Canonical JSON with its hash. */
    readonly voices?: { readonly canonical: string; readonly sha256: string } | null;
  },
): Promise<number> {
  const rows = await tx.sql<{ version: number }>(
    `UPDATE evaluation
     SET state = coalesce($4, state), snapshot = coalesce($5, snapshot), sha256 = coalesce($6, sha256),
         frozen_at = coalesce($7, frozen_at), failure = CASE WHEN $5::text IS NULL THEN failure END,
         return_reason = coalesce($8, return_reason), voices = coalesce($9, voices),
         voices_sha256 = coalesce($10, voices_sha256), version = version + 1
     WHERE id = $1 AND version = $2 AND jurisdiction_id = $3 RETURNING version`,
    [
      at.id,
      at.version,
      tx.jurisdictionId,
      change.state ?? null,
      change.snapshot ?? null,
      change.sha256 ?? null,
      change.frozenAt ?? null,
      change.returnReason ?? null,
      change.voices?.canonical ?? null,
      change.voices?.sha256 ?? null,
    ],
  );
  const [row] = rows;
  if (!row) throw stale();
  return row.version;
}

/** Notes the Word file. The version stays: a file that is ready changes nothing that somebody may be deciding on. */
export async function keepReportFile(tx: Tx, evaluationId: string, fileId: string): Promise<void> {
  await tx.sql(`UPDATE evaluation SET report_file_id = $3 WHERE jurisdiction_id = $1 AND id = $2`, [
    tx.jurisdictionId,
    evaluationId,
    fileId,
  ]);
}
