import type { Reads } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { noSuch } from '../../../../platform/http/identifier.js';
import { newId } from '../../../../platform/ids.js';
import type { AskedItem, ItemType } from '../../domain/life/asked-items.js';
import type { SelfEvaluationState } from '../../domain/life/self-evaluation-machine.js';

export interface SelfEvaluationRow {
  readonly id: string;
  readonly evaluationId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly itemType: ItemType;
  readonly itemId: string;
  readonly itemLabel: string;
  readonly dueOn: string;
  readonly state: SelfEvaluationState;
  readonly content: string;
  readonly value: string | null;
  readonly conclusion: string | null;
  readonly writtenAt: Date | null;
  readonly handedInAt: Date | null;
  readonly returnReason: string | null;
  readonly version: number;
}

const COLUMNS = `
  s.id, s.evaluation_id AS "evaluationId", s.unit_id AS "unitId", u.name AS "unitName", s.item_type AS "itemType",
  s.item_id AS "itemId", s.item_label AS "itemLabel", s.due_on AS "dueOn", s.state, s.content, s.value, s.conclusion,
  s.written_at AS "writtenAt", s.handed_in_at AS "handedInAt", s.return_reason AS "returnReason", s.version`;
const FROM = `FROM self_evaluation s JOIN unit u ON u.id = s.unit_id`;

export interface AskedSelfEvaluation {
  readonly id: string;
  readonly unitId: string;
  readonly itemLabel: string;
}

/** @returns what was not asked before, in order. */
export async function askSelfEvaluations(
  tx: Tx,
  evaluationId: string,
  dueOn: string,
  asked: readonly AskedItem[],
): Promise<AskedSelfEvaluation[]> {
  const rows = await tx.sql<AskedSelfEvaluation>(
    `INSERT INTO self_evaluation (id, jurisdiction_id, evaluation_id, unit_id, item_type, item_id, item_label, due_on,
                                  state, content, version)
     SELECT a.id, $1, $2, a.unit_id, a.item_type, a.item_id, a.item_label, $3::date, 'ASKED', '', 1
     FROM unnest($4::uuid[], $5::uuid[], $6::text[], $7::uuid[], $8::text[])
       AS a (id, unit_id, item_type, item_id, item_label)
     ON CONFLICT ON CONSTRAINT uq_self_evaluation_item DO NOTHING
     RETURNING id, unit_id AS "unitId", item_label AS "itemLabel"`,
    [
      tx.jurisdictionId,
      evaluationId,
      dueOn,
      asked.map(() => newId()),
      asked.map(({ unitId }) => unitId),
      asked.map(({ item }) => item.type),
      asked.map(({ item }) => item.id),
      asked.map(({ item }) => item.label),
    ],
  );
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

export interface VoicesOf {
  readonly jurisdictionId: string;
  /** Null: of all evaluations. */
  readonly evaluationId: string | null;
  /** Null: of all units. */
  readonly unitIds: readonly string[] | null;
  /** Only what is still to be answered. */
  readonly missing: boolean;
}

/** In the order in which they were asked. */
export function listSelfEvaluations(
  reads: Reads,
  { jurisdictionId, evaluationId, unitIds, missing }: VoicesOf,
  after: string | null,
  limit: number,
): Promise<SelfEvaluationRow[]> {
  return reads.query<SelfEvaluationRow>(
    `SELECT ${COLUMNS} ${FROM}
     WHERE s.jurisdiction_id = $1 AND ($2::uuid IS NULL OR s.evaluation_id = $2)
       AND ($3::uuid[] IS NULL OR s.unit_id = ANY($3)) AND (NOT $4 OR s.state <> 'HANDED_IN')
       AND ($5::uuid IS NULL OR s.id > $5)
     ORDER BY s.id LIMIT $6`,
    [jurisdictionId, evaluationId, unitIds, missing, after, limit],
  );
}

/** What units have handed in, for comparing. */
export function handedInOf(reads: Reads, jurisdictionId: string, evaluationId: string): Promise<SelfEvaluationRow[]> {
  return reads.query<SelfEvaluationRow>(
    `SELECT ${COLUMNS} ${FROM}
     WHERE s.jurisdiction_id = $1 AND s.evaluation_id = $2 AND s.state = 'HANDED_IN' ORDER BY s.id`,
    [jurisdictionId, evaluationId],
  );
}

export interface OwingUnit {
  readonly unitId: string;
  readonly unitName: string;
  readonly asked: number;
  readonly handedIn: number;
  readonly overdue: number;
}

/** How far each asked unit is, those with most to do first. */
export function countSelfEvaluations(
  reads: Reads,
  jurisdictionId: string,
  evaluationId: string,
  today: string,
): Promise<OwingUnit[]> {
  return reads.query<OwingUnit>(
    `SELECT s.unit_id AS "unitId", u.name AS "unitName", count(*)::int AS asked,
            count(*) FILTER (WHERE s.state = 'HANDED_IN')::int AS "handedIn",
            count(*) FILTER (WHERE s.state <> 'HANDED_IN' AND s.due_on < $3::date)::int AS overdue
     ${FROM} WHERE s.jurisdiction_id = $1 AND s.evaluation_id = $2
     GROUP BY s.unit_id, u.name
     ORDER BY count(*) FILTER (WHERE s.state <> 'HANDED_IN') DESC, u.name`,
    [jurisdictionId, evaluationId, today],
  );
}

/** @throws DomainError 404 `self_evaluation_not_found`. */
export async function loadSelfEvaluation(
  reads: Reads,
  jurisdictionId: string,
  id: string,
  lock: 'FOR UPDATE OF s' | '' = '',
): Promise<SelfEvaluationRow> {
  const [row] = await reads.query<SelfEvaluationRow>(
    `SELECT ${COLUMNS} ${FROM} WHERE s.jurisdiction_id = $1 AND s.id = $2 ${lock}`,
    [jurisdictionId, id],
  );
  if (!row) throw noSuch('self_evaluation', '自评');
  return row;
}

/** Of a row that the command has locked. */
export async function writeSelfEvaluation(
  tx: Tx,
  id: string,
  words: { readonly content: string; readonly value: string | null; readonly conclusion: string | null },
): Promise<void> {
  await tx.sql(
    `UPDATE self_evaluation SET state = 'WRITTEN', content = $3, value = $4, conclusion = $5, written_by = $6,
            written_at = $7, version = version + 1
     WHERE jurisdiction_id = $1 AND id = $2`,
    [tx.jurisdictionId, id, words.content, words.value, words.conclusion, tx.ctx.actor.userId, tx.now],
  );
}

export async function handInSelfEvaluation(tx: Tx, id: string): Promise<void> {
  await tx.sql(
    `UPDATE self_evaluation SET state = 'HANDED_IN', handed_in_by = $3, handed_in_at = $4, return_reason = NULL,
            version = version + 1
     WHERE jurisdiction_id = $1 AND id = $2`,
    [tx.jurisdictionId, id, tx.ctx.actor.userId, tx.now],
  );
}

/**
 * Whether the unit of the text has handed in all that it was asked in the evaluation. Of two last ones that are handed in
 * at once, the second to ask sees both.
 */
export async function isComplete(tx: Tx, { evaluationId, unitId }: SelfEvaluationRow): Promise<boolean> {
  await tx.sql(`SELECT pg_advisory_xact_lock(hashtextextended('self-evaluation ' || $1 || $2, 0))`, [
    evaluationId,
    unitId,
  ]);
  const open = await tx.sql(
    `SELECT FROM self_evaluation
     WHERE jurisdiction_id = $1 AND evaluation_id = $2 AND unit_id = $3 AND state <> 'HANDED_IN' LIMIT 1`,
    [tx.jurisdictionId, evaluationId, unitId],
  );
  return open.length === 0;
}

export async function returnSelfEvaluation(tx: Tx, id: string, reason: string): Promise<void> {
  await tx.sql(
    `UPDATE self_evaluation SET state = 'RETURNED', return_reason = $3, version = version + 1
     WHERE jurisdiction_id = $1 AND id = $2`,
    [tx.jurisdictionId, id, reason],
  );
}
