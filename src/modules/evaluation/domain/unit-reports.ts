import { figure, stored } from './figures.js';
import { formatShare } from './format.js';
import type { UnitReportCounts } from './rollup-input.js';
import type { UnitReports } from './rollup-result.js';

type Counts = Omit<UnitReportCounts, 'unitId'>;

const NONE: Counts = { owed: 0, onTime: 0, late: 0, missing: 0, overdue: 0, returned: 0 };

/**
 * A unit's reports with the share that came in time, out of those whose time has come: handed in or overdue. Where it is
 * not known which of the missing are overdue (inputs frozen before that was counted), all of them are taken to be.
 */
export function unitReports(counts: Counts | undefined): UnitReports {
  const { owed, onTime, late, missing, overdue = missing, returned } = counts ?? NONE;
  const come = onTime + late + overdue;
  const onTimeRate = come === 0 ? null : stored(figure(onTime).div(come));
  return { owed, onTime, late, missing, overdue, returned, onTimeRate };
}

/** `按时率 = 9 ÷ (按时9 + 逾期报送1 + 逾期未报0) = 90.0%` */
export function onTimeLine({ onTime, late, overdue, onTimeRate }: UnitReports): string {
  if (onTimeRate === null) return '没有到期的填报事项，不计按时率';
  return `按时率 = ${onTime} ÷ (按时${onTime} + 逾期报送${late} + 逾期未报${overdue}) = ${formatShare(onTimeRate)}`;
}
