import { defineEvent } from '../../platform/queue/index.js';

type Ids = { jurisdictionId: string; schemeId: string };

/** The cycles and obligations of a scheme have been made. */
export const obligationsOpened = defineEvent<Ids>('obligations.opened');

/** `taskId` is null for a report on an indicator, and the other way round. */
export type ReportIds = Ids & {
  reportId: string;
  obligationId: string;
  taskId: string | null;
  indicatorId: string | null;
};

export const reportSubmitted = defineEvent<ReportIds>('report.submitted');
export const reportAccepted = defineEvent<ReportIds>('report.accepted');
export const reportReturned = defineEvent<ReportIds>('report.returned');

/** A value of an indicator or of a task's target has been accepted; `taskId` is the target's task. */
export const measurementAccepted = defineEvent<
  Ids & { measurementId: string; indicatorId: string | null; targetId: string | null; taskId: string | null }
>('measurement.accepted');
