import type { Tx } from '../../../platform/database/transaction.js';
import type { JsonObject } from '../../../platform/json.js';
import type { ReportContent } from '../domain/validate-report.js';
import { updateDraftRows } from '../persistence/draft-rows.js';
import type { LockedReport } from '../persistence/locked-report.js';
import { replaceCarriedValues, replaceMeasures } from '../persistence/report-content.js';
import { carrier } from './begin-reports.js';

export interface Rewriting {
  /** A draft or returned report. */
  readonly report: LockedReport;
  /** Has passed `contentProblems`. */
  readonly content: ReportContent;
  /** Declared as 无变化; what was edited by hand no longer is. */
  readonly unchanged: boolean;
  /** Parts of the content that are written anew; a list that is not named stays as it is. */
  readonly changed: readonly (keyof ReportContent)[];
}

/**
 * Writes contents over those of drafts and returned reports, with audit. The number of statements does not depend on
 * the number of reports.
 * @param note goes into each audit entry.
 * @returns the reports as they are now, in the same order.
 * @throws DomainError 412 `stale_version`.
 */
export async function rewriteDrafts(
  tx: Tx,
  rewritings: readonly Rewriting[],
  note: JsonObject = {},
): Promise<LockedReport[]> {
  if (rewritings.length === 0) return [];
  await updateDraftRows(
    tx,
    rewritings.map(({ report: { id, version }, content, unchanged }) => ({ id, version, content, unchanged })),
  );
  const now = rewritings.map(({ report, content, unchanged }): LockedReport => {
    return { ...report, content, unchanged, version: report.version + 1 };
  });
  const withNew = (part: keyof ReportContent) => now.filter((_, index) => rewritings[index]?.changed.includes(part));
  await replaceMeasures(
    tx,
    withNew('measures').map(({ id, content }) => ({ id, measures: content.measures })),
  );
  await replaceCarriedValues(tx, withNew('measurements').map(carrier));
  for (const { report, changed } of rewritings) {
    tx.audit({
      action: 'report.edited',
      subject: { type: 'report', id: report.id },
      after: { changed: [...changed], ...note },
    });
  }
  return now;
}
