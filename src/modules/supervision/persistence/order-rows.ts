import type { Reads } from '../../../platform/database/reads.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { OrderFacts } from '../domain/order-facts.js';
import type { OrderState, StepKind } from '../domain/order-machine.js';

export interface OrderRow {
  readonly id: string;
  readonly schemeId: string;
  readonly taskId: string | null;
  readonly indicatorId: string | null;
  readonly unit: { readonly id: string; readonly name: string };
  /** In 抄送. */
  readonly copyUnitId: string | null;
  readonly state: OrderState;
  readonly deadline: string;
  readonly wantedDeadline: string | null;
  readonly facts: OrderFacts;
  readonly formerOrderId: string | null;
  /** The order into which this one was raised. */
  readonly raisedTo: { readonly id: string; readonly documentNumber: string } | null;
  readonly issuedAt: Date;
  readonly version: number;
}

export interface StepRow {
  readonly kind: StepKind;
  readonly text: string | null;
  readonly day: string | null;
  readonly evidenceIds: readonly string[];
  readonly by: string | null;
  readonly at: Date;
}

export interface ObligationOfOrder {
  readonly id: string;
  readonly cycle: string;
  readonly dueOn: string;
  readonly state: string;
}

export interface OrdersFilter {
  readonly scheme: string | null;
  readonly unit: string | null;
  readonly task: string | null;
  readonly state: OrderState | null;
  /** Unanswered after its deadline. */
  readonly overdue: boolean | null;
  /** Null for all units. */
  readonly visibleTo: readonly string[] | null;
}

const COLUMNS = `
  o.id, o.scheme_id AS "schemeId", o.task_id AS "taskId", o.indicator_id AS "indicatorId",
  json_build_object('id', u.id, 'name', u.name) AS unit, o.copy_unit_id AS "copyUnitId", o.state, o.deadline, o.wanted_deadline AS "wantedDeadline",
  o.facts::json AS facts, o.former_order_id AS "formerOrderId",
  (SELECT json_build_object('id', n.id, 'documentNumber', n.facts::json->>'documentNumber')
   FROM supervision_order n WHERE n.former_order_id = o.id) AS "raisedTo",
  o.issued_at AS "issuedAt", o.version`;

/** Newest first. */
export function ordersBefore(
  reads: Reads,
  jurisdictionId: string,
  filter: OrdersFilter,
  at: { readonly today: string; readonly before: string | null; readonly limit: number },
): Promise<OrderRow[]> {
  return reads.query<OrderRow>(
    `SELECT ${COLUMNS} FROM supervision_order o JOIN unit u ON u.id = o.unit_id
     WHERE o.jurisdiction_id = $1 AND ($2::uuid IS NULL OR o.scheme_id = $2) AND ($3::uuid IS NULL OR o.unit_id = $3)
       AND ($4::uuid IS NULL OR o.task_id = $4) AND ($5::text IS NULL OR o.state = $5)
       AND ($6::boolean IS NULL OR (o.state IN ('ISSUED', 'SIGNED') AND o.deadline < $7::date) = $6)
       AND ($8::uuid[] IS NULL OR o.unit_id = ANY($8::uuid[]) OR o.copy_unit_id = ANY($8::uuid[]))
       AND ($9::uuid IS NULL OR o.id < $9)
     ORDER BY o.id DESC LIMIT $10`,
    [
      jurisdictionId,
      filter.scheme,
      filter.unit,
      filter.task,
      filter.state,
      filter.overdue,
      at.today,
      filter.visibleTo,
      at.before,
      at.limit,
    ],
  );
}

/** @throws DomainError 404 `supervision_order_not_found`. */
export async function readOrder(reads: Reads, jurisdictionId: string, id: string): Promise<OrderRow> {
  const [row] = await reads.query<OrderRow>(
    `SELECT ${COLUMNS} FROM supervision_order o JOIN unit u ON u.id = o.unit_id
     WHERE o.jurisdiction_id = $1 AND o.id = $2`,
    [jurisdictionId, id],
  );
  if (!row) throw noSuch('supervision_order', '督办单');
  return row;
}

export function stepsOf(reads: Reads, jurisdictionId: string, orderId: string): Promise<StepRow[]> {
  return reads.query<StepRow>(
    `SELECT s.kind, s.text, s.day, s.evidence_ids AS "evidenceIds", a.display_name AS "by", s.taken_at AS at
     FROM supervision_step s LEFT JOIN app_user a ON a.id = s.taken_by
     WHERE s.jurisdiction_id = $1 AND s.order_id = $2 ORDER BY s.taken_at, s.id`,
    [jurisdictionId, orderId],
  );
}

export function obligationsOf(reads: Reads, jurisdictionId: string, orderId: string): Promise<ObligationOfOrder[]> {
  return reads.query<ObligationOfOrder>(
    `SELECT b.id, c.label AS cycle, b.due_on AS "dueOn", b.state
     FROM supervision_order_obligation l
     JOIN obligation b ON b.id = l.obligation_id
     JOIN reporting_cycle c ON c.id = b.cycle_id
     WHERE l.jurisdiction_id = $1 AND l.order_id = $2 ORDER BY b.due_on, b.id`,
    [jurisdictionId, orderId],
  );
}
