import { type Day, yearOf } from './days.js';
import type { Comparator } from './comparison.js';
import { order } from './order.js';

export type PeriodKind = 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR' | 'OTHER';

/** An accepted value of an indicator or a target. Only accepted values reach this module. */
export interface Measurement {
  readonly id: string;
  readonly indicatorId: string | null;
  readonly targetId: string | null;
  readonly series: 'BASE' | 'ACTUAL' | 'ASSIGNED_TARGET';
  /** Last day of the time that the value speaks of. */
  readonly periodEnd: Day;
  /** What it is of; OTHER (or absent, in inputs frozen before kinds were known) is a single day or a time unnamed. */
  readonly periodKind?: PeriodKind;
  /** 初步, absent when it is final or nobody has said. */
  readonly preliminary?: true;
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

/**
 * Values of a series known at `asOf`, oldest first. Of standings on one day that of the longest period counts, of two of
 * the same period the later recorded one. Amounts of periods stay side by side as long as they are of different ones.
 */
export function seriesAt(
  measurements: readonly Measurement[],
  series: Measurement['series'],
  asOf: Day,
): readonly Measurement[] {
  const newest = new Map<string, Measurement>();
  const known = measurements.filter((fact) => fact.series === series && fact.periodEnd <= asOf);
  for (const fact of [...known].sort(byAge)) {
    newest.set(fact.flow ? `${fact.periodEnd} ${monthsOf(fact)}` : fact.periodEnd, fact);
  }
  return [...newest.values()].sort(byAge);
}

/** Whether the amount `part` is contained in `whole`, which is of a longer period: a month's in its year's. */
export function isPartOf(part: Measurement, whole: Measurement): boolean {
  if (monthsOf(part) >= monthsOf(whole) || part.periodEnd > whole.periodEnd) return false;
  const months = (day: Day): number => yearOf(day) * 12 + Number(day.slice(5, 7));
  return months(part.periodEnd) > months(whole.periodEnd) - monthsOf(whole);
}

const MONTHS: Readonly<Record<PeriodKind, number>> = { OTHER: 0, MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

function monthsOf({ periodKind = 'OTHER' }: Measurement): number {
  return MONTHS[periodKind];
}

/** The newest value of each calendar year. */
export function newestByYear(series: readonly Measurement[]): ReadonlyMap<number, Measurement> {
  return new Map(series.map((fact) => [yearOf(fact.periodEnd), fact]));
}

/** Values that close a calendar year, by year: a half-year's growth is not a year's. */
export function yearEndValues(series: readonly Measurement[]): ReadonlyMap<number, Measurement> {
  return newestByYear(series.filter(closesYear));
}

/** The last quarter's growth ends with the year too, and is not the year's. */
export function closesYear(fact: Measurement): boolean {
  const { periodKind = 'OTHER' } = fact;
  return fact.periodEnd.endsWith('-12-31') && (periodKind === 'YEAR' || periodKind === 'OTHER');
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
  return (
    order(a.periodEnd, b.periodEnd) ||
    monthsOf(a) - monthsOf(b) ||
    order(a.recordedAt, b.recordedAt) ||
    order(a.id, b.id)
  );
}

function byReportAge(a: AcceptedReport, b: AcceptedReport): number {
  return (
    order(a.periodEnd, b.periodEnd) || order(a.reportedOn, b.reportedOn) || a.revision - b.revision || order(a.id, b.id)
  );
}
