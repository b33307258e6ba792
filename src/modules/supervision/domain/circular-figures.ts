import type { OrderCounts, ReportCounts, UnitFigures } from './circular-facts.js';

/** Ranks units by their share on time (1, 1, 3), and puts them in that order; units that owed nothing come last. */
export function rankUnits(units: readonly Omit<UnitFigures, 'rank'>[]): UnitFigures[] {
  const sorted = units.toSorted((a, b) => byShare(a, b) || (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0));
  const ranked: UnitFigures[] = [];
  for (const [index, unit] of sorted.entries()) {
    const before = ranked[index - 1];
    const tied = before !== undefined && byShare(before, unit) === 0;
    ranked.push({ ...unit, rank: unit.owed === 0 ? null : tied ? before.rank : index + 1 });
  }
  return ranked;
}

/** Compares a/b with c/d as a·d with c·b, so that no rounding makes or breaks a tie. */
function byShare(a: ReportCounts, b: ReportCounts): number {
  if (a.owed === 0 || b.owed === 0) return Number(a.owed === 0) - Number(b.owed === 0);
  return b.onTime * a.owed - a.onTime * b.owed;
}

export function totalReports(units: readonly ReportCounts[]): ReportCounts {
  const sum = (of: (counts: ReportCounts) => number): number => units.reduce((total, unit) => total + of(unit), 0);
  return {
    owed: sum(({ owed }) => owed),
    onTime: sum(({ onTime }) => onTime),
    late: sum(({ late }) => late),
    missing: sum(({ missing }) => missing),
    returned: sum(({ returned }) => returned),
  };
}

export function totalOrders(units: readonly { readonly orders: OrderCounts }[]): OrderCounts {
  const sum = (of: (counts: OrderCounts) => number): number =>
    units.reduce((total, { orders }) => total + of(orders), 0);
  return { issued: sum(({ issued }) => issued), open: sum(({ open }) => open), overdue: sum(({ overdue }) => overdue) };
}
