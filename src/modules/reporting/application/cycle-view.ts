import type { JurisdictionCalendar } from '../../calendar/index.js';
import type { CycleRow } from '../persistence/cycle-rows.js';

export type CycleView = CycleRow & {
  /** One of its days lies in a year whose holidays are not arranged yet, and may move until the cycle opens. */
  readonly provisional: boolean;
};

export function cycleView(row: CycleRow, calendar: JurisdictionCalendar): CycleView {
  const days = [row.opensOn, row.responsibleDueOn, row.leadDueOn, row.leadGraceUntil, row.closesOn];
  return { ...row, provisional: days.some((day) => calendar.isProvisional(day)) };
}
