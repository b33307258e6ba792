import { businessDay } from '../../../platform/clock/clock.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { EventDefinition } from '../../../platform/queue/index.js';
import { decideObligation, type ObligationAction } from '../domain/obligation-machine.js';
import { nextReportState, type ReportAction } from '../domain/report-machine.js';
import { reportAccepted, reportReturned, reportSubmitted, reportWithdrawn, type ReportIds } from '../events.js';
import type { LockedReport } from '../persistence/locked-report.js';
import { ObligationEntity } from '../persistence/obligation.entity.js';
import { ProgressReportEntity } from '../persistence/progress-report.entity.js';

export type ReportMove = Exclude<ReportAction, 'edit'>;

interface Effect {
  /** Null while the report is the unit's own affair. */
  readonly onObligation: ObligationAction | null;
  readonly audited: string;
  readonly event: EventDefinition<ReportIds> | null;
}

const EFFECTS: Readonly<Record<ReportMove, Effect>> = {
  submit: { onObligation: null, audited: 'report.submitted', event: null },
  submitDirectly: { onObligation: 'submit', audited: 'report.submitted', event: reportSubmitted },
  release: { onObligation: 'submit', audited: 'report.released', event: reportSubmitted },
  withdraw: { onObligation: 'withdraw', audited: 'report.withdrawn', event: reportWithdrawn },
  approve: { onObligation: 'accept', audited: 'report.accepted', event: reportAccepted },
  return: { onObligation: 'return', audited: 'report.returned', event: reportReturned },
};

/** What the unit's own approver sends back has never left the unit. */
const HANDED_BACK: Effect = { onObligation: null, audited: 'report.handed-back', event: null };

/** What a step writes beside the state. */
export type StepFields = Partial<
  Pick<
    ProgressReportEntity,
    | 'submittedBy'
    | 'submittedAt'
    | 'releasedBy'
    | 'releasedAt'
    | 'reviewedBy'
    | 'reviewedAt'
    | 'returnReason'
    | 'warnings'
    | 'missingUnits'
  >
>;

/**
 * One step in the life of a report and of its obligation, with audit and event.
 * @param onObligation what the step writes on the obligation beside what the state machine decides.
 * @throws DomainError 409 `report_accepted`, `report_state_conflict`, `obligation_state_conflict`; 412 `stale_version`.
 */
export async function moveReport(
  tx: Tx,
  report: LockedReport,
  move: ReportMove,
  fields: StepFields,
  onObligation: Partial<Pick<ObligationEntity, 'closesOn'>> = {},
): Promise<void> {
  const { obligation } = report;
  const effect = move === 'return' && report.state === 'UNIT_REVIEW' ? HANDED_BACK : EFFECTS[move];
  const state = nextReportState(report.state, move);
  const patch = effect.onObligation && decideObligation(obligation, effect.onObligation, businessDay(tx.now));
  await compareAndSet(tx, ProgressReportEntity, report, { state, ...fields });
  if (patch) {
    const accepted = move === 'approve' && { acceptedReportId: report.id };
    await compareAndSet(tx, ObligationEntity, obligation, { ...patch, ...accepted, ...onObligation });
  }
  tx.audit({
    action: effect.audited,
    subject: { type: 'report', id: report.id },
    before: { state: report.state, obligationState: obligation.state },
    after: { state, obligationState: patch?.state, returnReason: fields.returnReason ?? undefined },
  });
  if (effect.event) tx.publish(effect.event, reportIds(tx, report));
}

export function reportIds(tx: Tx, { id, obligation }: LockedReport): ReportIds {
  const { id: obligationId, schemeId, taskId, indicatorId } = obligation;
  return { jurisdictionId: tx.jurisdictionId, schemeId, reportId: id, obligationId, taskId, indicatorId };
}
