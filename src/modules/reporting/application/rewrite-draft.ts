import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { ReportContent } from '../domain/validate-report.js';
import type { LockedReport } from '../persistence/locked-report.js';
import { ProgressReportEntity } from '../persistence/progress-report.entity.js';
import { replaceCarriedValues, replaceMeasures } from '../persistence/report-content.js';

/**
 * Writes a checked content over that of a draft or returned report.
 * @param lists which of the two lists have changed; the others stay as they are.
 * @returns the report as it is now.
 * @throws DomainError 412 `stale_version`.
 */
export async function rewriteDraft(
  tx: Tx,
  report: LockedReport,
  content: ReportContent,
  lists: { readonly measures: boolean; readonly measurements: boolean },
  unchanged = false,
): Promise<LockedReport> {
  const { measures, measurements, ...texts } = content;
  const version = await compareAndSet(tx, ProgressReportEntity, report, { ...texts, unchanged });
  if (lists.measures) await replaceMeasures(tx, report.id, measures);
  if (lists.measurements) await replaceCarriedValues(tx, { ...report.obligation, id: report.id }, measurements);
  return { ...report, content, unchanged, version };
}
