import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { newId } from '../../../platform/ids.js';
import { canonicalJson } from '../../../platform/json.js';
import { documentNumber, type OrderFacts } from '../domain/order-facts.js';
import type { OrderState, StepKind } from '../domain/order-machine.js';
import { SupervisionOrderEntity } from './supervision-order.entity.js';

export interface LockedOrder {
  readonly id: string;
  readonly schemeId: string;
  readonly unitId: string;
  readonly taskId: string | null;
  readonly indicatorId: string | null;
  readonly copyUnitId: string | null;
  readonly colour: string;
  readonly state: OrderState;
  readonly deadline: string;
  readonly wantedDeadline: string | null;
  readonly version: number;
  readonly facts: OrderFacts;
  readonly obligationIds: readonly string[];
}

/** @throws DomainError 404 `supervision_order_not_found`. */
export async function lockOrder(tx: Tx, id: string): Promise<LockedOrder> {
  const [row] = await tx.sql<LockedOrder>(
    `SELECT o.id, o.scheme_id AS "schemeId", o.unit_id AS "unitId", o.task_id AS "taskId",
       o.indicator_id AS "indicatorId", o.copy_unit_id AS "copyUnitId", o.colour, o.state, o.deadline, o.wanted_deadline AS "wantedDeadline", o.version,
       o.facts::json AS facts,
       ARRAY(SELECT b.obligation_id FROM supervision_order_obligation b WHERE b.order_id = o.id)::text[]
         AS "obligationIds"
     FROM supervision_order o WHERE o.jurisdiction_id = $1 AND o.id = $2 FOR UPDATE OF o`,
    [tx.jurisdictionId, id],
  );
  if (!row) throw noSuch('supervision_order', '督办单');
  return row;
}

export interface NewOrder {
  readonly schemeId: string;
  readonly unitId: string;
  readonly taskId: string | null;
  readonly indicatorId: string | null;
  readonly obligationIds: readonly string[];
  readonly formerOrderId: string | null;
  /** In 抄送; null for none. */
  readonly copyUnitId: string | null;
  /** Without its number, which is given out here. */
  readonly paper: Omit<OrderFacts, 'documentNumber'>;
}

/**
 * Gives out the next number of the year and writes the order. Whoever comes second waits for the first one's commit, so
 * that numbers have no gap and no double.
 */
export async function insertOrder(tx: Tx, order: NewOrder): Promise<{ id: string; facts: OrderFacts }> {
  const id = newId();
  const year = Number(order.paper.issuedOn.slice(0, 4));
  const number = await nextNumber(tx, year);
  const facts: OrderFacts = { ...order.paper, documentNumber: documentNumber(year, number) };
  const { schemeId, unitId, taskId, indicatorId, formerOrderId, copyUnitId, obligationIds } = order;
  await tx.manager.insert(SupervisionOrderEntity, {
    id,
    jurisdictionId: tx.jurisdictionId,
    schemeId,
    unitId,
    taskId,
    indicatorId,
    year,
    number,
    colour: facts.colour.code,
    state: 'ISSUED',
    deadline: facts.deadline,
    facts: canonicalJson(facts),
    formerOrderId,
    copyUnitId,
    issuedBy: tx.ctx.actor.userId,
    issuedAt: tx.now,
    version: 1,
  });
  await tx.sql(
    `INSERT INTO supervision_order_obligation (order_id, obligation_id, jurisdiction_id)
     SELECT $1, unnest($2::uuid[]), $3`,
    [id, obligationIds, tx.jurisdictionId],
  );
  await insertStep(tx, id, { kind: 'ISSUED', day: facts.deadline });
  return { id, facts };
}

async function nextNumber(tx: Tx, year: number): Promise<number> {
  const [row] = await tx.sql<{ last: number }>(
    `INSERT INTO supervision_number AS n (jurisdiction_id, year, last) VALUES ($1, $2, 1)
     ON CONFLICT ON CONSTRAINT pk_supervision_number DO UPDATE SET last = n.last + 1 RETURNING last`,
    [tx.jurisdictionId, year],
  );
  if (!row) throw new Error('INSERT … RETURNING gave no row');
  return row.last;
}

export interface NewStep {
  readonly kind: StepKind;
  readonly text?: string | undefined;
  readonly day?: string | undefined;
  readonly evidenceIds?: readonly string[] | undefined;
}

export async function insertStep(tx: Tx, orderId: string, step: NewStep): Promise<void> {
  await tx.sql(
    `INSERT INTO supervision_step (id, jurisdiction_id, order_id, kind, text, day, evidence_ids, taken_by, taken_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7::uuid[], $8, $9)`,
    [
      newId(),
      tx.jurisdictionId,
      orderId,
      step.kind,
      step.text ?? null,
      step.day ?? null,
      step.evidenceIds ?? [],
      tx.ctx.actor.userId,
      tx.now,
    ],
  );
}

/** @throws DomainError 412. */
export async function changeOrder(
  tx: Tx,
  at: { readonly id: string; readonly version: number },
  change: { state: OrderState; wantedDeadline: string | null; deadline?: string },
): Promise<void> {
  await compareAndSet(tx, SupervisionOrderEntity, at, change);
}

/** Which of the pieces of evidence belong to reports of the unit and are still attached. */
export async function evidenceOfUnit(tx: Tx, unitId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await readsIn(tx).query<{ id: string }>(
    `SELECT e.id FROM evidence e
     JOIN progress_report r ON r.id = e.report_id
     JOIN obligation o ON o.id = r.obligation_id AND o.unit_id = $2
     WHERE e.jurisdiction_id = $1 AND e.id = ANY($3::uuid[]) AND e.detached_at IS NULL`,
    [tx.jurisdictionId, unitId, ids],
  );
  return rows.map(({ id }) => id);
}
