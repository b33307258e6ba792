import { type Day, yearOf } from './days.js';
import type { Comparator } from './comparison.js';
import { order } from './order.js';

/** An accepted value of an indicator or a target. Only accepted values reach this module. */
export interface Measurement {
  readonly id: string;
  readonly indicatorId: string | null;
  readonly targetId: string | null;
  readonly series: 'BASE' | 'ACTUAL' | 'ASSIGNED_TARGET';
  /** Last day of the time that the value speaks of. */
  readonly periodEnd: Day;
  readonly value: string;
  /** True for the amount of one period (新增), false for a standing at `periodEnd` (an amount reached, a rate). */
  readonly flow: boolean;
  /** Of an assigned target only: how the actual value is to compare; null means at least. */
  readonly comparator: Comparator | null;
  /** ISO instant in UTC; decides between two values of one day. */
  readonly recordedAt: string;
}

/** An accepted report on a task. */
export interface AcceptedReport {
  readonly id: string;
  readonly taskId: string;
  readonly unitId: string;
  /** True for the obligation of the lead that consolidates (汇总); other reports do not enter the percent. */
  readonly consolidates: boolean;
  readonly periodEnd: Day;
  readonly reportedOn: Day;
  readonly revision: number;
  /** The unit's own percent, 0…100; null when it gave none. */
  readonly percent: string | null;
  /** Percent 0…100 by measure id; a measure that is absent was not reported on. */
  readonly measurePercents: Readonly<Record<string, string>>;
}

/** Values of a series known at `asOf`, oldest first; of two for the same day and nature the later recorded one counts. */
export function seriesAt(
  measurements: readonly Measurement[],
  series: Measurement['series'],
  asOf: Day,
): readonly Measurement[] {
  const newest = new Map<string, Measurement>();
  const known = measurements.filter((fact) => fact.series === series && fact.periodEnd <= asOf);
  for (const fact of [...known].sort(byAge)) newest.set(`${fact.periodEnd} ${fact.flow}`, fact);
  return [...newest.values()].sort(byAge);
}

/** The newest value of each calendar year. */
export function newestByYear(series: readonly Measurement[]): ReadonlyMap<number, Measurement> {
  return new Map(series.map((fact) => [yearOf(fact.periodEnd), fact]));
}

/** Values that close a calendar year, by year: a half-year's growth is not a year's. */
export function yearEndValues(series: readonly Measurement[]): ReadonlyMap<number, Measurement> {
  return newestByYear(series.filter(closesYear));
}

export function closesYear(fact: Measurement): boolean {
  return fact.periodEnd.endsWith('-12-31');
}

/**
 * The newest accepted report of the consolidating lead that speaks of a time not after `asOf`. A report given before
 * its period is over speaks of the day on which it was given.
 */
export function newestConsolidatedReport(reports: readonly AcceptedReport[], asOf: Day): AcceptedReport | null {
  const known = reports.filter((report) => report.consolidates && speaksOf(report) <= asOf);
  return [...known].sort(byReportAge).at(-1) ?? null;
}

export function speaksOf(report: AcceptedReport): Day {
  return report.reportedOn < report.periodEnd ? report.reportedOn : report.periodEnd;
}

function byAge(a: Measurement, b: Measurement): number {
  return order(a.periodEnd, b.periodEnd) || order(a.recordedAt, b.recordedAt) || order(a.id, b.id);
}

function byReportAge(a: AcceptedReport, b: AcceptedReport): number {
  return (
    order(a.periodEnd, b.periodEnd) || order(a.reportedOn, b.reportedOn) || a.revision - b.revision || order(a.id, b.id)
  );
}
