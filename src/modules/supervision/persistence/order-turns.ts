import type { Reads } from '../../../platform/database/reads.js';
import type { OrderState } from '../domain/order-machine.js';

/** An open order, with what somebody's turn is told by. */
export interface OpenOrder {
  readonly id: string;
  readonly unitId: string;
  readonly state: OrderState;
  readonly deadline: string;
  readonly wantedDeadline: string | null;
  readonly documentNumber: string;
  /** As the paper names them. */
  readonly unit: string;
  readonly title: string;
  /**
   * The newest step that is not a reply: what the office has to do about the order ends with the next one, and a second
   * reply does not begin it anew.
   */
  readonly stepId: string;
}

export function openOrders(reads: Reads, jurisdictionId: string, orderId: string | null): Promise<OpenOrder[]> {
  return reads.query<OpenOrder>(
    `SELECT o.id, o.unit_id AS "unitId", o.state, o.deadline, o.wanted_deadline AS "wantedDeadline",
       o.facts::json->>'documentNumber' AS "documentNumber", o.facts::json->>'unit' AS unit,
       o.facts::json->'item'->>'title' AS title, s.id AS "stepId"
     FROM supervision_order o
     CROSS JOIN LATERAL (
       SELECT id FROM supervision_step WHERE order_id = o.id AND kind <> 'REPLIED' ORDER BY taken_at DESC, id DESC LIMIT 1
     ) s
     WHERE o.jurisdiction_id = $1 AND o.state IN ('ISSUED', 'SIGNED', 'REPLIED') AND ($2::uuid IS NULL OR o.id = $2)`,
    [jurisdictionId, orderId],
  );
}

/** How many open orders each unit has that has any. */
export function openOrdersByUnit(
  reads: Reads,
  jurisdictionId: string,
): Promise<{ readonly unitId: string; readonly count: number }[]> {
  return reads.query(
    `SELECT unit_id AS "unitId", count(*)::int AS count FROM supervision_order
     WHERE jurisdiction_id = $1 AND state IN ('ISSUED', 'SIGNED', 'REPLIED') GROUP BY unit_id`,
    [jurisdictionId],
  );
}

/** Of orders, and of orders to which steps belong: the state in which they are now, by the id that was asked for. */
export async function statesOf(
  reads: Reads,
  jurisdictionId: string,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly state: OrderState; readonly isStep: boolean }[]> {
  return reads.query(
    `SELECT o.id, o.state, false AS "isStep" FROM supervision_order o WHERE o.jurisdiction_id = $1 AND o.id = ANY($2::uuid[])
     UNION ALL
     SELECT s.id, o.state, true FROM supervision_step s JOIN supervision_order o ON o.id = s.order_id
     WHERE s.jurisdiction_id = $1 AND s.id = ANY($2::uuid[])`,
    [jurisdictionId, ids],
  );
}
