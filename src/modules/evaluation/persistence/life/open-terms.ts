import type { Reads } from '../../../../platform/database/reads.js';
import type { EvaluationState } from '../../domain/evaluation-machine.js';
import type { EvaluationKind } from '../../domain/snapshot.js';
import type { TermsToTell } from '../../domain/life/terms.js';

export interface TermsOf extends TermsToTell {
  readonly jurisdictionId: string;
}

interface UnitTerm {
  readonly unitId: string;
  readonly unitName: string;
  readonly dueOn: string;
}

/** What a unit has not answered to an evaluation; one row for all of its texts with one last day. */
export interface VoiceTerm extends UnitTerm {
  readonly kind: 'SELF_EVALUATION' | 'EVALUATION_OPINION';
  readonly id: string;
  readonly number: number;
  readonly evaluationKind: EvaluationKind;
  readonly asOf: string;
  readonly items: number;
}

/** An evaluation that another one corrects asks for nothing any more. */
export function openVoices(
  reads: Reads,
  { jurisdictionId, from, until }: TermsOf,
  states: Readonly<Record<VoiceTerm['kind'], readonly EvaluationState[]>>,
): Promise<VoiceTerm[]> {
  return reads.query<VoiceTerm>(
    `SELECT v.kind, e.id, e.number, e.kind AS "evaluationKind", e.as_of AS "asOf", v.unit_id AS "unitId",
            u.name AS "unitName", v.due_on AS "dueOn", v.items
     FROM (
       SELECT 'SELF_EVALUATION' AS kind, evaluation_id, unit_id, due_on, count(*)::int AS items FROM self_evaluation
       WHERE jurisdiction_id = $1 AND state <> 'HANDED_IN' AND due_on BETWEEN $2::date AND $3::date
       GROUP BY evaluation_id, unit_id, due_on
       UNION ALL
       SELECT 'EVALUATION_OPINION', evaluation_id, unit_id, due_on, 1 FROM evaluation_opinion
       WHERE jurisdiction_id = $1 AND state = 'ASKED' AND due_on BETWEEN $2::date AND $3::date
     ) v
     JOIN evaluation e ON e.jurisdiction_id = $1 AND e.id = v.evaluation_id
       AND e.state = ANY(CASE v.kind WHEN 'SELF_EVALUATION' THEN $4::text[] ELSE $5::text[] END)
       AND NOT EXISTS (SELECT FROM evaluation c WHERE c.jurisdiction_id = $1 AND c.corrects_id = e.id)
     JOIN unit u ON u.id = v.unit_id
     ORDER BY v.kind, e.id, v.due_on, u.name`,
    [jurisdictionId, from, until, states.SELF_EVALUATION, states.EVALUATION_OPINION],
  );
}

export interface FollowUpTerm extends UnitTerm {
  /** Of the opinion. */
  readonly id: string;
  readonly documentNumber: string;
  readonly items: number;
}

export function openFollowUps(reads: Reads, { jurisdictionId, from, until }: TermsOf): Promise<FollowUpTerm[]> {
  return reads.query<FollowUpTerm>(
    `SELECT d.id, d.document_number AS "documentNumber", f.unit_id AS "unitId", u.name AS "unitName",
            f.deadline AS "dueOn", count(*)::int AS items
     FROM follow_up f
     JOIN deliberation_opinion d ON d.jurisdiction_id = $1 AND d.id = f.opinion_id
     JOIN unit u ON u.id = f.unit_id
     WHERE f.jurisdiction_id = $1 AND f.state = 'OPEN' AND f.deadline BETWEEN $2::date AND $3::date
     GROUP BY d.id, f.unit_id, u.name, f.deadline
     ORDER BY d.id, f.deadline, u.name`,
    [jurisdictionId, from, until],
  );
}

export interface ObjectionTerm extends UnitTerm {
  /** Of the assessment. */
  readonly id: string;
  readonly year: number;
}

/** Units that have not objected to the newest revision of their score. */
export function openObjectionTerms(reads: Reads, { jurisdictionId, from, until }: TermsOf): Promise<ObjectionTerm[]> {
  return reads.query<ObjectionTerm>(
    `SELECT a.id, a.year, s.unit_id AS "unitId", u.name AS "unitName", s.object_until AS "dueOn"
     FROM assessment_score s
     JOIN assessment a ON a.jurisdiction_id = $1 AND a.id = s.assessment_id
     JOIN unit u ON u.id = s.unit_id
     WHERE s.jurisdiction_id = $1 AND s.object_until BETWEEN $2::date AND $3::date
       AND NOT EXISTS (SELECT FROM assessment_score n
                       WHERE n.assessment_id = s.assessment_id AND n.unit_id = s.unit_id AND n.revision > s.revision)
       AND NOT EXISTS (SELECT FROM assessment_objection o
                       WHERE o.assessment_id = s.assessment_id AND o.unit_id = s.unit_id AND o.revision = s.revision)
     ORDER BY a.id, s.object_until, u.name`,
    [jurisdictionId, from, until],
  );
}
