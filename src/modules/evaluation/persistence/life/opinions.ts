import type { Reads } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { noSuch } from '../../../../platform/http/identifier.js';
import { newId } from '../../../../platform/ids.js';
import type { OpinionState } from '../../domain/life/opinion-machine.js';
import type { VoicesOf } from './self-evaluations.js';

export interface OpinionRow {
  readonly id: string;
  readonly evaluationId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly dueOn: string;
  readonly state: OpinionState;
  readonly opinion: string | null;
  readonly answeredAt: Date | null;
  readonly decisionReason: string | null;
  readonly decidedAt: Date | null;
  readonly version: number;
}

const SELECT = `
  SELECT o.id, o.evaluation_id AS "evaluationId", o.unit_id AS "unitId", u.name AS "unitName", o.due_on AS "dueOn",
         o.state, o.opinion, o.answered_at AS "answeredAt", o.decision_reason AS "decisionReason",
         o.decided_at AS "decidedAt", o.version
  FROM evaluation_opinion o JOIN unit u ON u.id = o.unit_id`;

/** @returns those that were not asked before, in order. */
export async function askOpinions(
  tx: Tx,
  evaluationId: string,
  dueOn: string,
  unitIds: readonly string[],
): Promise<{ id: string; unitId: string }[]> {
  const rows = await tx.sql<{ id: string; unitId: string }>(
    `INSERT INTO evaluation_opinion (id, jurisdiction_id, evaluation_id, unit_id, due_on, state, version)
     SELECT a.id, $1, $2, a.unit_id, $3::date, 'ASKED', 1 FROM unnest($4::uuid[], $5::uuid[]) AS a (id, unit_id)
     ON CONFLICT ON CONSTRAINT uq_evaluation_opinion_unit DO NOTHING RETURNING id, unit_id AS "unitId"`,
    [tx.jurisdictionId, evaluationId, dueOn, unitIds.map(() => newId()), unitIds],
  );
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** In the order in which they were asked. */
export function listOpinions(
  reads: Reads,
  { jurisdictionId, evaluationId, unitIds, missing }: VoicesOf,
  after: string | null,
  limit: number,
): Promise<OpinionRow[]> {
  return reads.query<OpinionRow>(
    `${SELECT}
     WHERE o.jurisdiction_id = $1 AND ($2::uuid IS NULL OR o.evaluation_id = $2)
       AND ($3::uuid[] IS NULL OR o.unit_id = ANY($3)) AND (NOT $4 OR o.state = 'ASKED')
       AND ($5::uuid IS NULL OR o.id > $5)
     ORDER BY o.id LIMIT $6`,
    [jurisdictionId, evaluationId, unitIds, missing, after, limit],
  );
}

/** Of all that were asked, in the order in which they were. */
export function opinionsOf(reads: Reads, jurisdictionId: string, evaluationId: string): Promise<OpinionRow[]> {
  return reads.query<OpinionRow>(`${SELECT} WHERE o.jurisdiction_id = $1 AND o.evaluation_id = $2 ORDER BY o.id`, [
    jurisdictionId,
    evaluationId,
  ]);
}

/** @throws DomainError 404 `opinion_not_found`. */
export async function loadOpinion(
  reads: Reads,
  jurisdictionId: string,
  id: string,
  lock: 'FOR UPDATE OF o' | '' = '',
): Promise<OpinionRow> {
  const [row] = await reads.query<OpinionRow>(`${SELECT} WHERE o.jurisdiction_id = $1 AND o.id = $2 ${lock}`, [
    jurisdictionId,
    id,
  ]);
  if (!row) throw noSuch('opinion', '征求意见');
  return row;
}

/** Of a row that the command has locked. */
export async function answerOpinion(tx: Tx, id: string, state: OpinionState, opinion: string | null): Promise<void> {
  await tx.sql(
    `UPDATE evaluation_opinion SET state = $3, opinion = $4, answered_by = $5, answered_at = $6, version = version + 1
     WHERE jurisdiction_id = $1 AND id = $2`,
    [tx.jurisdictionId, id, state, opinion, tx.ctx.actor.userId, tx.now],
  );
}

/** Of a row that the command has locked. */
export async function decideOpinion(tx: Tx, id: string, state: OpinionState, reason: string): Promise<void> {
  await tx.sql(
    `UPDATE evaluation_opinion SET state = $3, decision_reason = $4, decided_by = $5, decided_at = $6,
            version = version + 1
     WHERE jurisdiction_id = $1 AND id = $2`,
    [tx.jurisdictionId, id, state, reason, tx.ctx.actor.userId, tx.now],
  );
}
