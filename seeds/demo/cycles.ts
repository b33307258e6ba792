import { Decimal } from '../../src/platform/decimal.js';
import type { DemoCycle, DemoPeriod } from './demo-facts.js';

const MS_PER_DAY = 86_400_000;

/** Half-years from the start of the plan to `asOf`, whole ones only. */
export function halfYearCycles(period: DemoPeriod): DemoCycle[] {
  const firstYear = Number(period.planStart.slice(0, 4));
  const lastYear = Number(period.asOf.slice(0, 4));
  const cycles: DemoCycle[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const half of [1, 2] as const) {
      const periodEnd = half === 1 ? `${year}-06-30` : `${year}-12-31`;
      if (periodEnd > period.asOf) continue;
      const periodStart = half === 1 ? `${year}-01-01` : `${year}-07-01`;
      const elapsed = elapsedShare(period, periodEnd);
      cycles.push({ label: `${year}-H${half}`, year, half, periodStart, periodEnd, elapsed });
    }
  }
  return cycles;
}

/** Days passed of the plan period, both ends counted, as a share. */
function elapsedShare(period: DemoPeriod, day: string): string {
  const passed = dayNumber(day) - dayNumber(period.planStart) + 1;
  const all = dayNumber(period.planEnd) - dayNumber(period.planStart) + 1;
  return new Decimal(passed).div(all).toFixed(4);
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}
