import type { Tx } from '../../../platform/database/transaction.js';
import { conflict } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { JsonObject } from '../../../platform/json.js';
import type { ReportContent } from '../domain/validate-report.js';
import { insertDraftRows } from '../persistence/draft-rows.js';
import { carryEvidence } from '../persistence/evidence.js';
import type { LockedObligation } from '../persistence/locked-obligation.js';
import type { LockedReport } from '../persistence/locked-report.js';
import { insertCarriedValues, insertMeasures } from '../persistence/report-content.js';
import { reportRevisions } from '../persistence/report-revisions.js';
import { personOf } from './guards.js';

export interface NewReport {
  readonly obligation: LockedObligation;
  /** Has passed `contentProblems`. */
  readonly content: ReportContent;
  /** The accepted report that a declaration of 无变化 repeats; null for one that is written. */
  readonly repeats: string | null;
}

/**
 * Writes new reports of the caller in state DRAFT, with audit; on an accepted obligation a report names the one that it
 * corrects and begins with its evidence. The number of statements does not depend on the number of reports.
 * @param note goes into each audit entry.
 * @returns them in the same order.
 * @throws DomainError 409 `report_open` while an obligation has another one in hand.
 */
export async function beginReports(
  tx: Tx,
  reports: readonly NewReport[],
  note: JsonObject = {},
): Promise<LockedReport[]> {
  if (reports.length === 0) return [];
  const revisionsOf = await reportRevisions(
    tx,
    reports.map(({ obligation }) => obligation.id),
  );
  const authorId = personOf(tx.ctx);
  const begun = reports.map(({ obligation, content, repeats }): LockedReport => {
    const { newest, open } = revisionsOf(obligation.id);
    if (open) throw conflict('report_open', '这个填报事项已有一份在办的填报，请继续办理那一份，或先撤回。');
    const state = { state: 'DRAFT', version: 1, authorId, submittedBy: null, releasedBy: null } as const;
    return { id: newId(), revision: newest + 1, ...state, unchanged: repeats !== null, content, obligation };
  });
  await write(tx, authorId, begun);
  for (const [index, { id, obligation }] of begun.entries()) {
    const repeats = reports[index]?.repeats ?? null;
    const about = { obligationId: obligation.id, corrects: obligation.acceptedReportId, ...note };
    tx.audit({
      action: repeats === null ? 'report.opened' : 'report.declared-unchanged',
      subject: { type: 'report', id },
      after: repeats === null ? about : { ...about, repeats },
    });
  }
  return begun;
}

/** The same for one. */
export async function beginReport(tx: Tx, report: NewReport, note: JsonObject = {}): Promise<LockedReport> {
  const [begun] = await beginReports(tx, [report], note);
  return begun!;
}

async function write(tx: Tx, authorId: string, begun: readonly LockedReport[]): Promise<void> {
  await insertDraftRows(
    tx,
    authorId,
    begun.map(({ id, revision, unchanged, content, obligation }) => {
      const of = { obligationId: obligation.id, correctsId: obligation.acceptedReportId };
      return { id, ...of, revision, unchanged, content };
    }),
  );
  await insertMeasures(
    tx,
    begun.map(({ id, content }) => ({ id, measures: content.measures })),
  );
  await insertCarriedValues(tx, begun.map(carrier));
  await carryEvidence(
    tx,
    begun.flatMap(({ id, obligation: { acceptedReportId } }) =>
      acceptedReportId === null ? [] : [{ fromReportId: acceptedReportId, toReportId: id }],
    ),
  );
}

/** The report with the values that it carries, as they are written. */
export function carrier({ id, obligation, content }: Pick<LockedReport, 'id' | 'obligation' | 'content'>) {
  return { id, schemeId: obligation.schemeId, unitId: obligation.unitId, measurements: content.measurements };
}
