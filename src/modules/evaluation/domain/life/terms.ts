import type { WorkingCalendar } from '../../../../platform/calendar/working-calendar.js';

/** For so many working days after its end a term is still told of, in case the service or the post was down on the first. */
const CATCH_UP_WORKDAYS = 5;

/** Last days of the terms that a working day's sweep tells of; both ends belong to it. */
export interface TermsToTell {
  readonly from: string;
  readonly until: string;
}

export type TermStage = 'DUE_SOON' | 'OVERDUE';

/** Terms that end by the next working day, which is the last chance to say so, and those that ended lately. */
export function termsToTell(today: string, calendar: WorkingCalendar): TermsToTell {
  return { from: calendar.addWorkdays(today, -CATCH_UP_WORKDAYS), until: calendar.addWorkdays(today, 1) };
}

export function stageOf(dueOn: string, today: string): TermStage {
  return dueOn < today ? 'OVERDUE' : 'DUE_SOON';
}
