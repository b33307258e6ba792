import { figureOf, type ReportContent, type ReportedItem } from './validate-report.js';

/**
 * The content of the last accepted report as a beginning of the next one: texts, percents and standings, the latter as
 * of the new period's last day. The amount of one period (`flow`) is not repeated, and what the scheme no longer has
 * is left out.
 */
export function carryForward(last: ReportContent, item: ReportedItem): ReportContent {
  return {
    ...last,
    measures: last.measures.filter(({ measureId }) => item.measures.some(({ id }) => id === measureId)),
    measurements: last.measurements
      .filter((value) => !value.flow && figureOf(value, item) !== undefined)
      .map((value) => ({ ...value, periodEnd: item.periodEnd })),
  };
}
