import type { Reads } from '../../../platform/database/reads.js';
import type { CircularFacts, OrderCounts, ReportCounts } from '../domain/circular-facts.js';
import type { OrderState } from '../domain/order-machine.js';
import type { Period } from '../domain/period.js';

export interface FiguresOf {
  readonly jurisdictionId: string;
  readonly schemeId: string;
  readonly period: Pick<Period, 'start' | 'end'>;
  readonly today: string;
}

export type UnitReports = ReportCounts & { readonly unitId: string; readonly unit: string };
export type UnitOrders = OrderCounts & { readonly unitId: string; readonly unit: string };

const params = ({ jurisdictionId, schemeId, period }: FiguresOf): unknown[] => [
  jurisdictionId,
  schemeId,
  period.start,
  period.end,
];

/** What fell due in the period, as it stands; exempted reports were not owed. */
export function unitReports(reads: Reads, of: FiguresOf): Promise<UnitReports[]> {
  return reads.query<UnitReports>(
    `SELECT o.unit_id AS "unitId", u.name AS unit, count(*)::int AS owed,
       count(*) FILTER (WHERE o.state IN ('SUBMITTED', 'ACCEPTED') AND o.first_submitted_on <= o.due_on)::int AS "onTime",
       count(*) FILTER (WHERE o.state IN ('SUBMITTED', 'ACCEPTED') AND o.first_submitted_on > o.due_on)::int AS late,
       count(*) FILTER (WHERE o.state IN ('PENDING', 'RETURNED'))::int AS missing,
       count(*) FILTER (WHERE o.times_returned > 0)::int AS returned
     FROM obligation o JOIN unit u ON u.id = o.unit_id
     WHERE o.jurisdiction_id = $1 AND o.scheme_id = $2 AND o.due_on BETWEEN $3::date AND $4::date AND o.state <> 'EXEMPT'
     GROUP BY o.unit_id, u.name ORDER BY u.name, o.unit_id`,
    params(of),
  );
}

export function owingReports(reads: Reads, of: FiguresOf): Promise<CircularFacts['owing'][number][]> {
  return reads.query(
    `SELECT u.name AS unit, coalesce(t.title, i.name) AS item, c.label AS cycle, o.due_on AS "dueOn",
       o.state = 'RETURNED' AS returned
     FROM obligation o
     JOIN unit u ON u.id = o.unit_id
     JOIN reporting_cycle c ON c.id = o.cycle_id
     LEFT JOIN task t ON t.id = o.task_id
     LEFT JOIN indicator i ON i.id = o.indicator_id
     WHERE o.jurisdiction_id = $1 AND o.scheme_id = $2 AND o.due_on BETWEEN $3::date AND $4::date
       AND o.state IN ('PENDING', 'RETURNED')
     ORDER BY u.name, o.due_on, t.ordinal NULLS LAST, i.ordinal, o.id`,
    params(of),
  );
}

export interface OrderFigure {
  readonly unitId: string;
  readonly unit: string;
  readonly documentNumber: string;
  readonly colour: string;
  readonly item: string;
  readonly deadline: string;
  readonly state: OrderState;
  /** In the period. */
  readonly issued: boolean;
  readonly open: boolean;
  readonly overdue: boolean;
}

/** Orders of the scheme that were issued in the period or are still open, by number. */
export function orderFigures(reads: Reads, of: FiguresOf): Promise<OrderFigure[]> {
  return reads.query<OrderFigure>(
    `SELECT * FROM (
       SELECT o.unit_id AS "unitId", u.name AS unit, o.facts::json->>'documentNumber' AS "documentNumber",
         o.facts::json->'colour'->>'name' AS colour, o.facts::json->'item'->>'title' AS item, o.deadline, o.state,
         (o.issued_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN $3::date AND $4::date AS issued,
         o.state IN ('ISSUED', 'SIGNED', 'REPLIED') AS open,
         o.state IN ('ISSUED', 'SIGNED') AND o.deadline < $5::date AS overdue, o.year, o.number
       FROM supervision_order o JOIN unit u ON u.id = o.unit_id
       WHERE o.jurisdiction_id = $1 AND o.scheme_id = $2) f
     WHERE f.issued OR f.open ORDER BY f.year, f.number`,
    [...params(of), of.today],
  );
}
