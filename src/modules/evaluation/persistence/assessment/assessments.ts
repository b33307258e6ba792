import type { Reads } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { newId } from '../../../../platform/ids.js';
import { DEFAULT_ASSESSMENT_RULES, type AssessmentRules } from '../../domain/assessment/assessment-rules.js';
import type { Corrections, ItemizedFigures, UnitFigures, UnitScore } from '../../domain/assessment/unit-score.js';

export interface RulesInForce {
  /** 0 for those of the program. */
  readonly version: number;
  readonly rules: AssessmentRules;
}

export async function rulesInForce(reads: Reads, jurisdictionId: string, schemeId: string): Promise<RulesInForce> {
  const [row] = await reads.query<RulesInForce>(
    `SELECT version_no AS version, rules FROM assessment_rule_set WHERE jurisdiction_id = $1 AND scheme_id = $2
     ORDER BY version_no DESC LIMIT 1`,
    [jurisdictionId, schemeId],
  );
  return row ?? { version: 0, rules: DEFAULT_ASSESSMENT_RULES };
}

/** One change of a scheme's rules or assessments at a time. Held until the commit. */
export async function lockAssessments(tx: Tx, schemeId: string): Promise<void> {
  await tx.sql(`SELECT pg_advisory_xact_lock(hashtextextended('assessment ' || $1, 0))`, [schemeId]);
}

export async function insertRules(tx: Tx, schemeId: string, { version, rules }: RulesInForce): Promise<void> {
  await tx.sql(
    `INSERT INTO assessment_rule_set (id, jurisdiction_id, scheme_id, version_no, rules, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7)`,
    [newId(), tx.jurisdictionId, schemeId, version, JSON.stringify(rules), tx.ctx.actor.userId, tx.now],
  );
}

export interface AssessmentRow {
  readonly id: string;
  readonly schemeId: string;
  readonly year: number;
  readonly asOf: string;
  readonly rulesVersion: number;
  readonly policyVersion: number;
  readonly rules: AssessmentRules;
  readonly createdAt: Date;
}

const COLUMNS = `id, scheme_id AS "schemeId", year, as_of AS "asOf", rules_version AS "rulesVersion",
  policy_version AS "policyVersion", rules, created_at AS "createdAt"`;

export function assessmentsBefore(
  reads: Reads,
  jurisdictionId: string,
  schemeId: string,
  page: { readonly year: number; readonly limit: number },
): Promise<AssessmentRow[]> {
  return reads.query<AssessmentRow>(
    `SELECT ${COLUMNS} FROM assessment WHERE jurisdiction_id = $1 AND scheme_id = $2 AND year < $3
     ORDER BY year DESC LIMIT $4`,
    [jurisdictionId, schemeId, page.year, page.limit],
  );
}

export async function findAssessment(reads: Reads, jurisdictionId: string, id: string): Promise<AssessmentRow | null> {
  const [row] = await reads.query<AssessmentRow>(
    `SELECT ${COLUMNS} FROM assessment WHERE jurisdiction_id = $1 AND id = $2`,
    [jurisdictionId, id],
  );
  return row ?? null;
}

export async function insertAssessment(tx: Tx, made: Omit<AssessmentRow, 'createdAt'>): Promise<void> {
  await tx.sql(
    `INSERT INTO assessment
       (id, jurisdiction_id, scheme_id, year, as_of, rules, rules_version, policy_version, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10)`,
    [
      made.id,
      tx.jurisdictionId,
      made.schemeId,
      made.year,
      made.asOf,
      JSON.stringify(made.rules),
      made.rulesVersion,
      made.policyVersion,
      tx.ctx.actor.userId,
      tx.now,
    ],
  );
}

export interface ScoreRow {
  readonly unitId: string;
  readonly revision: number;
  readonly figures: UnitFigures;
  readonly corrections: Corrections;
  readonly result: UnitScore;
  /** `YYYY-MM-DD`, inclusive. */
  readonly objectUntil: string;
}

/** A score as it is written: the first revision keeps what its figures count. */
export type NewScore = Omit<ScoreRow, 'figures'> & { readonly figures: UnitFigures | ItemizedFigures };

export async function insertScores(tx: Tx, assessmentId: string, scores: readonly NewScore[]): Promise<void> {
  await tx.sql(
    `INSERT INTO assessment_score
       (id, jurisdiction_id, assessment_id, unit_id, revision, figures, corrections, result, object_until, created_at)
     SELECT s.id, $2, $3, s."unitId", s.revision, s.figures, s.corrections, s.result, s."objectUntil", $4
     FROM jsonb_to_recordset($1::jsonb) AS s(id uuid, "unitId" uuid, revision int, figures jsonb, corrections jsonb,
       result jsonb, "objectUntil" date)`,
    [JSON.stringify(scores.map((score) => ({ ...score, id: newId() }))), tx.jurisdictionId, assessmentId, tx.now],
  );
}

/** The newest revision of every unit, by unit. */
export function newestScores(reads: Reads, jurisdictionId: string, assessmentId: string): Promise<ScoreRow[]> {
  return reads.query<ScoreRow>(
    `SELECT DISTINCT ON (unit_id) unit_id AS "unitId", revision, figures - 'items' AS figures, corrections, result,
       object_until AS "objectUntil"
     FROM assessment_score WHERE jurisdiction_id = $1 AND assessment_id = $2
     ORDER BY unit_id, revision DESC`,
    [jurisdictionId, assessmentId],
  );
}

export interface ScoreRevision extends UnitScore {
  readonly revision: number;
  readonly corrections: Corrections;
  readonly objectUntil: string;
  readonly createdAt: Date;
}

/** All scores of one unit, oldest first; a handful at most. */
export async function revisionsOf(
  reads: Reads,
  jurisdictionId: string,
  assessmentId: string,
  unitId: string,
): Promise<(ScoreRevision & { readonly figures: UnitFigures & Partial<ItemizedFigures> })[]> {
  const rows = await reads.query<Omit<ScoreRow, 'unitId' | 'figures'> & { createdAt: Date; figures: ItemizedFigures }>(
    `SELECT revision, figures, corrections, result, object_until AS "objectUntil", created_at AS "createdAt"
     FROM assessment_score WHERE jurisdiction_id = $1 AND assessment_id = $2 AND unit_id = $3 ORDER BY revision`,
    [jurisdictionId, assessmentId, unitId],
  );
  return rows.map(({ result, ...row }) => ({ ...row, ...result }));
}
