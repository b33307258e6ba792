import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { OrderFacts } from '../domain/order-facts.js';
import type { ProposalKind, ProposalState } from '../domain/proposal.js';
import type { SubjectIds } from './order-subject.js';

/** Whether an open proposal still stands: its report is still owed, the order that it would raise still unanswered. */
export const STANDS = (today: string): string => `
  (p.obligation_id IS NULL OR EXISTS (
    SELECT FROM obligation b WHERE b.id = p.obligation_id AND b.state IN ('PENDING', 'RETURNED')))
  AND (p.former_order_id IS NULL OR EXISTS (
    SELECT FROM supervision_order f
    WHERE f.id = p.former_order_id AND f.state IN ('ISSUED', 'SIGNED') AND f.deadline < ${today}::date))`;

/** An order about the report that is neither closed, raised nor revoked. */
const UNDER_ORDER = (obligation: string): string => `EXISTS (
  SELECT FROM supervision_order_obligation l JOIN supervision_order x ON x.id = l.order_id
  WHERE l.obligation_id = ${obligation} AND x.state IN ('ISSUED', 'SIGNED', 'REPLIED'))`;

/** Reports that were due on one day and have come to one stage. */
export interface OverdueReports {
  readonly obligationIds: readonly string[];
  readonly stage: string;
  readonly dueOn: string;
}

/**
 * Proposes overdue reports once per stage, except those that are no longer owed, proposed already or under an order: that
 * one is raised instead.
 * @returns the obligations for which a proposal was made.
 */
export async function proposeOverdue(tx: Tx, { obligationIds, stage, dueOn }: OverdueReports): Promise<string[]> {
  const rows = await tx.sql<{ obligationId: string }>(
    `INSERT INTO supervision_proposal (id, jurisdiction_id, scheme_id, unit_id, task_id, indicator_id, kind, obligation_id,
                                       stage, due_on, state, proposed_at, version)
     SELECT n.id, b.jurisdiction_id, b.scheme_id, b.unit_id, b.task_id, b.indicator_id, 'OVERDUE', b.id, $4, $5, 'OPEN', $6, 1
     FROM unnest($1::uuid[], $3::uuid[]) AS n (id, obligation_id)
     JOIN obligation b ON b.id = n.obligation_id
     WHERE b.jurisdiction_id = $2 AND b.state IN ('PENDING', 'RETURNED') AND NOT ${UNDER_ORDER('b.id')}
       AND NOT EXISTS (SELECT FROM supervision_proposal q WHERE q.obligation_id = b.id AND q.state = 'OPEN')
     ON CONFLICT DO NOTHING RETURNING obligation_id AS "obligationId"`,
    [obligationIds.map(() => newId()), tx.jurisdictionId, obligationIds, stage, dueOn, tx.now],
  );
  return rows.map(({ obligationId }) => obligationId);
}

export interface HandMade extends SubjectIds {
  readonly obligationId: string | null;
  readonly dueOn: string | null;
  readonly reason: string;
}

export async function proposeByHand(tx: Tx, proposal: HandMade): Promise<string> {
  const id = newId();
  const { schemeId, unitId, taskId, indicatorId, obligationId, dueOn, reason } = proposal;
  await tx.sql(
    `INSERT INTO supervision_proposal (id, jurisdiction_id, scheme_id, unit_id, task_id, indicator_id, kind, obligation_id,
                                       due_on, reason, state, proposed_by, proposed_at, version)
     VALUES ($1, $2, $3, $4, $5, $6, 'BY_HAND', $7, $8, $9, 'OPEN', $10, $11, 1)`,
    [
      id,
      tx.jurisdictionId,
      schemeId,
      unitId,
      taskId,
      indicatorId,
      obligationId,
      dueOn,
      reason,
      tx.ctx.actor.userId,
      tx.now,
    ],
  );
  return id;
}

export interface ProposedRaise {
  readonly proposalId: string;
  readonly orderId: string;
  readonly facts: OrderFacts;
  /** That has passed. */
  readonly deadline: string;
}

/** One proposal for each order whose deadline has passed unanswered, once per deadline. @returns the new ones, by number. */
export function proposeRaises(tx: Tx, today: string, orderIds: readonly string[]): Promise<ProposedRaise[]> {
  return tx.sql<ProposedRaise>(
    `WITH made AS (
     INSERT INTO supervision_proposal (id, jurisdiction_id, scheme_id, unit_id, task_id, indicator_id, kind,
                                       former_order_id, due_on, state, proposed_at, version)
     SELECT n.id, o.jurisdiction_id, o.scheme_id, o.unit_id, o.task_id, o.indicator_id, 'RAISE', o.id, o.deadline, 'OPEN', $3, 1
     FROM unnest($4::uuid[], $5::uuid[]) AS n(id, order_id)
     JOIN supervision_order o ON o.id = n.order_id
     WHERE o.jurisdiction_id = $1 AND o.state IN ('ISSUED', 'SIGNED') AND o.deadline < $2::date
     ON CONFLICT DO NOTHING RETURNING id, former_order_id)
     SELECT m.id AS "proposalId", f.id AS "orderId", f.facts::json AS facts, f.deadline
     FROM made m JOIN supervision_order f ON f.id = m.former_order_id ORDER BY f.year, f.number`,
    [tx.jurisdictionId, today, tx.now, orderIds.map(() => newId()), orderIds],
  );
}

/**
 * Orders whose deadline has passed unanswered and that nobody has been asked to raise since. As long as the office owes an
 * answer to a request for more time, the unit is not the one who is late.
 */
export function overdueOrders(
  reads: Reads,
  jurisdictionId: string,
  today: string,
): Promise<{ id: string; schemeId: string; colour: string }[]> {
  return reads.query(
    `SELECT o.id, o.scheme_id AS "schemeId", o.colour FROM supervision_order o
     WHERE o.jurisdiction_id = $1 AND o.state IN ('ISSUED', 'SIGNED') AND o.deadline < $2::date
       AND o.wanted_deadline IS NULL
       AND NOT EXISTS (SELECT FROM supervision_proposal p
                       WHERE p.kind = 'RAISE' AND p.former_order_id = o.id AND p.due_on = o.deadline)`,
    [jurisdictionId, today],
  );
}

/** Open proposals whose matter is over for good. */
export async function countSettled(reads: Reads, jurisdictionId: string): Promise<number> {
  const [row] = await reads.query<{ settled: number }>(
    `SELECT count(*)::int AS settled FROM supervision_proposal p WHERE ${SETTLED}`,
    [jurisdictionId],
  );
  return row?.settled ?? 0;
}

export async function settleProposals(tx: Tx): Promise<number> {
  const rows = await tx.sql<{ id: string }>(
    `UPDATE supervision_proposal p SET state = 'SETTLED', version = version + 1 WHERE ${SETTLED} RETURNING p.id`,
    [tx.jurisdictionId],
  );
  return rows.length;
}

const SETTLED = `
  p.jurisdiction_id = $1 AND p.state = 'OPEN' AND (
    EXISTS (SELECT FROM obligation b WHERE b.id = p.obligation_id AND b.state IN ('ACCEPTED', 'EXEMPT'))
    OR EXISTS (SELECT FROM supervision_order f
               WHERE f.id = p.former_order_id AND f.state IN ('CLOSED', 'RAISED', 'REVOKED')))`;

export interface LockedProposal extends SubjectIds {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly state: ProposalState;
  readonly obligationId: string | null;
  readonly reason: string | null;
  readonly version: number;
  /** What it is about is still owed or unanswered. */
  readonly stands: boolean;
  /** Another order is already about the report. */
  readonly underOrder: boolean;
}

/** In the order of their ids, so that two commands that want the same ones do not wait for each other in a circle. */
export async function lockProposals(tx: Tx, ids: readonly string[], today: string): Promise<LockedProposal[]> {
  await tx.sql(
    `SELECT id FROM supervision_proposal WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR UPDATE`,
    [tx.jurisdictionId, ids],
  );
  await tx.sql(
    `SELECT b.id FROM obligation b JOIN supervision_proposal p ON p.obligation_id = b.id
     WHERE p.jurisdiction_id = $1 AND p.id = ANY($2::uuid[]) ORDER BY b.id FOR NO KEY UPDATE OF b`,
    [tx.jurisdictionId, ids],
  );
  return tx.sql<LockedProposal>(
    `SELECT p.id, p.scheme_id AS "schemeId", p.unit_id AS "unitId", p.task_id AS "taskId",
       p.indicator_id AS "indicatorId", p.kind, p.state, p.obligation_id AS "obligationId", p.reason, p.version,
       (${STANDS('$3')}) AS stands, ${UNDER_ORDER('p.obligation_id')} AS "underOrder"
     FROM supervision_proposal p WHERE p.jurisdiction_id = $1 AND p.id = ANY($2::uuid[]) ORDER BY p.id`,
    [tx.jurisdictionId, ids, today],
  );
}

/** The proposals, and every other open one about the same reports, have become the order. */
export async function takeProposals(tx: Tx, orderId: string, ids: readonly string[]): Promise<void> {
  await tx.sql(
    `UPDATE supervision_proposal p SET state = 'TAKEN', order_id = $2, version = version + 1
     WHERE p.jurisdiction_id = $1 AND p.state = 'OPEN' AND (p.id = ANY($3::uuid[]) OR p.obligation_id IN (
       SELECT l.obligation_id FROM supervision_order_obligation l WHERE l.order_id = $2))`,
    [tx.jurisdictionId, orderId, ids],
  );
}

/** The order was raised: the proposal to do so, when there was one, has become the new order. */
export async function takeRaise(tx: Tx, formerOrderId: string, orderId: string): Promise<void> {
  await tx.sql(
    `UPDATE supervision_proposal SET state = 'TAKEN', order_id = $3, version = version + 1
     WHERE jurisdiction_id = $1 AND former_order_id = $2 AND state = 'OPEN'`,
    [tx.jurisdictionId, formerOrderId, orderId],
  );
}

export async function dismissProposal(tx: Tx, id: string, reason: string): Promise<void> {
  await tx.sql(
    `UPDATE supervision_proposal SET state = 'DISMISSED', dismiss_reason = $3, version = version + 1
     WHERE jurisdiction_id = $1 AND id = $2`,
    [tx.jurisdictionId, id, reason],
  );
}
