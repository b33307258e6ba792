import type { Tx } from '../../../platform/database/transaction.js';
import { conflict } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { ReportContent } from '../domain/validate-report.js';
import { carryEvidence } from '../persistence/evidence.js';
import type { LockedObligation } from '../persistence/locked-obligation.js';
import { ProgressReportEntity } from '../persistence/progress-report.entity.js';
import { reportRevisions } from '../persistence/report-revisions.js';
import { replaceCarriedValues, replaceMeasures } from '../persistence/report-content.js';
import { personOf } from './guards.js';

/**
 * Writes a new report of the caller in state DRAFT; on an accepted obligation it names the report that it corrects
 * and begins with its evidence.
 * @returns its id.
 * @throws DomainError 409 `report_open` while another one is in hand.
 */
export async function insertDraft(
  tx: Tx,
  obligation: LockedObligation,
  content: ReportContent,
  unchanged = false,
): Promise<string> {
  const { newest, open } = await reportRevisions(tx, obligation.id);
  if (open) throw conflict('report_open', '这个填报事项已有一份在办的填报，请继续办理那一份，或先撤回。');
  const { measures, measurements, ...texts } = content;
  const id = newId();
  await tx.manager.insert(ProgressReportEntity, {
    id,
    jurisdictionId: tx.jurisdictionId,
    obligationId: obligation.id,
    revision: newest + 1,
    correctsId: obligation.acceptedReportId,
    state: 'DRAFT',
    ...texts,
    unchanged,
    authorId: personOf(tx.ctx),
    createdAt: tx.now,
    version: 1,
  });
  if (measures.length > 0) await replaceMeasures(tx, id, measures);
  if (measurements.length > 0) await replaceCarriedValues(tx, { ...obligation, id }, measurements);
  if (obligation.acceptedReportId !== null) await carryEvidence(tx, obligation.acceptedReportId, id);
  return id;
}
