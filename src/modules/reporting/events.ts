import { defineEvent } from '../../platform/queue/index.js';

type Ids = { jurisdictionId: string; schemeId: string };

/** The cycles and obligations of a scheme have been made, or brought into line with its revision. */
export const obligationsOpened = defineEvent<Ids>('obligations.opened');

/** `taskId` is null for a report on an indicator, and the other way round. */
type ObligationIds = Ids & { obligationId: string; taskId: string | null; indicatorId: string | null };
export type ReportIds = ObligationIds & { reportId: string };

/** A unit has been released from a report. */
export const obligationExempted = defineEvent<ObligationIds>('obligation.exempted');

/** A unit has been given a later due day. */
export const obligationExtended = defineEvent<ObligationIds>('obligation.extended');

/** A report has left its unit. */
export const reportSubmitted = defineEvent<ReportIds>('report.submitted');
export const reportAccepted = defineEvent<ReportIds>('report.accepted');
export const reportReturned = defineEvent<ReportIds>('report.returned');
export const reportWithdrawn = defineEvent<ReportIds>('report.withdrawn');

/** A value of an indicator or of a task's target has been accepted; `taskId` is the target's task. */
export const measurementAccepted = defineEvent<
  Ids & { measurementId: string; indicatorId: string | null; targetId: string | null; taskId: string | null }
>('measurement.accepted');
