import { businessDay } from '../../../platform/clock/clock.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { EventDefinition } from '../../../platform/queue/index.js';
import { decideObligation, type ObligationAction, type ObligationPatch } from '../domain/obligation-machine.js';
import { nextReportState, type ReportAction } from '../domain/report-machine.js';
import type { ReportState } from '../domain/vocabulary.js';
import { reportAccepted, reportReturned, reportSubmitted, reportWithdrawn, type ReportIds } from '../events.js';
import type { LockedReport } from '../persistence/locked-report.js';
import { ObligationEntity } from '../persistence/obligation.entity.js';
import { ProgressReportEntity } from '../persistence/progress-report.entity.js';

export type ReportMove = Exclude<ReportAction, 'edit'>;
/** Submissions are many at once: `handIn`. */
type SingleMove = Exclude<ReportMove, 'submit' | 'submitDirectly'>;

interface Effect {
  /** Null while the report is the unit's own affair. */
  readonly onObligation: ObligationAction | null;
  readonly audited: `report.${'submitted' | 'released' | 'withdrawn' | 'accepted' | 'returned' | 'handed-back'}`;
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
  Pick<ProgressReportEntity, 'releasedBy' | 'releasedAt' | 'reviewedBy' | 'reviewedAt' | 'returnReason'>
>;

/** What a step makes of a report and of its obligation. */
export interface DecidedMove {
  readonly report: LockedReport;
  readonly state: ReportState;
  /** Null when the obligation stays as it is. */
  readonly patch: ObligationPatch | null;
  readonly effect: Effect;
}

/** @throws DomainError 409 `report_accepted`, `report_state_conflict`, `obligation_state_conflict`. */
export function decideMove(report: LockedReport, move: ReportMove, today: string): DecidedMove {
  const effect = move === 'return' && report.state === 'UNIT_REVIEW' ? HANDED_BACK : EFFECTS[move];
  const state = nextReportState(report.state, move);
  const patch = effect.onObligation && decideObligation(report.obligation, effect.onObligation, today);
  return { report, state, patch, effect };
}

/** Audit and event of a step that was written. */
export function tellMove(tx: Tx, { report, state, patch, effect }: DecidedMove, returnReason?: string | null): void {
  tx.audit({
    action: effect.audited,
    subject: { type: 'report', id: report.id },
    before: { state: report.state, obligationState: report.obligation.state },
    after: { state, obligationState: patch?.state, returnReason: returnReason ?? undefined },
  });
  if (effect.event) tx.publish(effect.event, reportIds(tx, report));
}

/**
 * One step in the life of a report and of its obligation, with audit and event.
 * @param onObligation what the step writes on the obligation beside what the state machine decides.
 * @throws DomainError 409 `report_accepted`, `report_state_conflict`, `obligation_state_conflict`; 412 `stale_version`.
 */
export async function moveReport(
  tx: Tx,
  report: LockedReport,
  move: SingleMove,
  fields: StepFields,
  onObligation: Partial<Pick<ObligationEntity, 'closesOn'>> = {},
): Promise<void> {
  const decided = decideMove(report, move, businessDay(tx.now));
  await compareAndSet(tx, ProgressReportEntity, report, { state: decided.state, ...fields });
  if (decided.patch) {
    const accepted = move === 'approve' && { acceptedReportId: report.id };
    await compareAndSet(tx, ObligationEntity, report.obligation, { ...decided.patch, ...accepted, ...onObligation });
  }
  tellMove(tx, decided, fields.returnReason);
}

function reportIds(tx: Tx, { id, obligation }: LockedReport): ReportIds {
  const { id: obligationId, schemeId, taskId, indicatorId } = obligation;
  return { jurisdictionId: tx.jurisdictionId, schemeId, reportId: id, obligationId, taskId, indicatorId };
}
