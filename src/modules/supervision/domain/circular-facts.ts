import type { Light } from '../../evaluation/index.js';

/** What units owed in the period: owed = onTime + late + missing; `returned` of them were sent back at least once. */
export type ReportCounts = {
  readonly owed: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  readonly returned: number;
};

/** Issued in the period; neither closed, raised nor revoked today; of those unanswered after their deadline. */
export type OrderCounts = { readonly issued: number; readonly open: number; readonly overdue: number };

export type LightCounts = Readonly<Record<Light, number>>;

export type UnitFigures = ReportCounts & {
  readonly unit: string;
  /** By share on time; equal shares have the same rank, and the next one counts all before it. Null: nothing was owed. */
  readonly rank: number | null;
  /** Of the tasks that the unit leads. */
  readonly lights: LightCounts;
  readonly orders: OrderCounts;
};

/** What a circular says, frozen. Plain JSON, days `YYYY-MM-DD`. */
export type CircularFacts = {
  readonly schema: 'fengong.circular/1';
  readonly documentNumber: string;
  readonly office: string;
  readonly scheme: { readonly title: string; readonly documentNumber: string | null };
  readonly period: { readonly key: string; readonly label: string; readonly start: string; readonly end: string };
  /** The day on which the reports and orders were counted; lights are of the period's last day. */
  readonly asOf: string;
  readonly totals: ReportCounts;
  readonly tasks: number;
  /** Of all tasks, each once; a task with two leads stands in the rows of both. */
  readonly lights: LightCounts;
  readonly orderTotals: OrderCounts;
  /** By rank, then by name. */
  readonly units: readonly UnitFigures[];
  readonly owing: readonly {
    readonly unit: string;
    readonly item: string;
    readonly cycle: string;
    readonly dueOn: string;
    readonly returned: boolean;
  }[];
  /** Issued in the period or still open, by number. */
  readonly orders: readonly {
    readonly documentNumber: string;
    readonly colour: string;
    readonly unit: string;
    readonly item: string;
    readonly deadline: string;
    readonly state: string;
    readonly overdue: boolean;
  }[];
  readonly demonstration: boolean;
};
