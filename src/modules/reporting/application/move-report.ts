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
  readonly onObligation: ObligationAction;
  readonly audited: string;
  readonly event: EventDefinition<ReportIds>;
}

const EFFECTS: Readonly<Record<ReportMove, Effect>> = {
  submit: { onObligation: 'submit', audited: 'report.submitted', event: reportSubmitted },
  withdraw: { onObligation: 'withdraw', audited: 'report.withdrawn', event: reportWithdrawn },
  approve: { onObligation: 'accept', audited: 'report.accepted', event: reportAccepted },
  return: { onObligation: 'return', audited: 'report.returned', event: reportReturned },
};

/** What a step writes beside the state. */
export type StepFields = Partial<
  Pick<ProgressReportEntity, 'submittedBy' | 'submittedAt' | 'reviewedBy' | 'reviewedAt' | 'returnReason'>
>;

/**
 * One step in the life of a report and of its obligation, with audit and event.
 * @throws DomainError 409 `report_accepted`, `report_state_conflict`, `obligation_state_conflict`; 412 `stale_version`.
 */
export async function moveReport(tx: Tx, report: LockedReport, move: ReportMove, fields: StepFields): Promise<void> {
  const { obligation } = report;
  const { onObligation, audited, event } = EFFECTS[move];
  const state = nextReportState(report.state, move);
  const patch = decideObligation(obligation, onObligation, businessDay(tx.now));
  await compareAndSet(tx, ProgressReportEntity, report, { state, ...fields });
  await compareAndSet(tx, ObligationEntity, obligation, {
    ...patch,
    ...(move === 'approve' && { acceptedReportId: report.id }),
  });
  tx.audit({
    action: audited,
    subject: { type: 'report', id: report.id },
    before: { state: report.state, obligationState: obligation.state },
    after: { state, obligationState: patch.state, returnReason: fields.returnReason ?? undefined },
  });
  tx.publish(event, idsOf(tx, report));
}

function idsOf(tx: Tx, { id, obligation }: LockedReport): ReportIds {
  const { id: obligationId, schemeId, taskId, indicatorId } = obligation;
  return { jurisdictionId: tx.jurisdictionId, schemeId, reportId: id, obligationId, taskId, indicatorId };
}
