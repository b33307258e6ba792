import { LIGHTS, type Light } from '../../evaluation/index.js';
import { Decimal } from '../../../platform/decimal.js';
import { ABSENT } from '../../../platform/official-document/wording.js';
import type { CircularFacts, ReportCounts } from '../domain/circular-facts.js';

/** A figure of the overview table; sentences take theirs from here, so that both are the same characters. */
export interface OverviewFigure {
  readonly label: string;
  readonly value: string;
}

export const LIGHT_ORDER = Object.keys(LIGHTS) as Light[];

export interface Overview {
  readonly reports: Readonly<Record<keyof ReportCounts | 'rate' | 'owingUnits', OverviewFigure>>;
  readonly tasks: OverviewFigure;
  readonly lights: Readonly<Record<Light, OverviewFigure>>;
  readonly orders: Readonly<Record<'issued' | 'open' | 'overdue', OverviewFigure>>;
}

export function overviewOf({ totals, units, tasks, lights, orderTotals }: CircularFacts): Overview {
  const figure = (label: string, value: number): OverviewFigure => ({ label, value: String(value) });
  return {
    reports: {
      owed: figure('应报送（件）', totals.owed),
      onTime: figure('按时报送（件）', totals.onTime),
      late: figure('逾期报送（件）', totals.late),
      missing: figure('未报送（件）', totals.missing),
      returned: figure('被退回过（件）', totals.returned),
      rate: { label: '按时率', value: onTimeRate(totals) },
      owingUnits: figure('有未报送事项的单位（个）', units.filter(({ missing }) => missing > 0).length),
    },
    tasks: figure('任务（项）', tasks),
    lights: Object.fromEntries(
      LIGHT_ORDER.map((light) => [light, figure(`${LIGHTS[light]}（项）`, lights[light])]),
    ) as Overview['lights'],
    orders: {
      issued: figure('本期签发督办单（件）', orderTotals.issued),
      open: figure('在办督办单（件）', orderTotals.open),
      overdue: figure('逾期未回复督办单（件）', orderTotals.overdue),
    },
  };
}

/** Every figure of the overview in the order of the table. */
export function overviewFigures({ reports, tasks, lights, orders }: Overview): OverviewFigure[] {
  const { owed, onTime, late, missing, rate, returned, owingUnits } = reports;
  return [
    ...[owed, onTime, late, missing, rate, returned, owingUnits, tasks],
    ...LIGHT_ORDER.map((light) => lights[light]),
    ...[orders.issued, orders.open, orders.overdue],
  ];
}

/** `85.7%`, half up. */
export function onTimeRate({ owed, onTime }: ReportCounts): string {
  if (owed === 0) return ABSENT;
  return `${new Decimal(onTime).times(100).dividedBy(owed).toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toFixed(1)}%`;
}
