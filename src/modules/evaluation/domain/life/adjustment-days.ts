import { conflict, unprocessable } from '../../../../platform/errors.js';
import { chineseDay } from '../../../../platform/official-document/wording.js';

/** @throws DomainError 422 `effective_outside_plan` for a day on which the scheme is not in force. */
export function requireWithin(
  { planStart, planEnd }: { readonly planStart: string; readonly planEnd: string },
  effectiveOn: string | null,
): void {
  if (effectiveOn === null || (effectiveOn >= planStart && effectiveOn <= planEnd)) return;
  throw unprocessable('effective_outside_plan', `执行日期应在规划期内（${planStart} 至 ${planEnd}），请更正。`, [
    { field: 'effectiveOn', code: 'out_of_range', message: '应在规划期内' },
  ]);
}

/**
 * A plan changes on the day on which the approval says so, or later when it is made later: days that are over stay as they
 * were judged.
 * @throws DomainError 409 `adjustment_not_due` before it.
 */
export function requireDue(effectiveOn: string | null, today: string): void {
  if (effectiveOn === null || effectiveOn <= today) return;
  throw conflict(
    'adjustment_not_due',
    `该调整自${chineseDay(effectiveOn)}起执行，今天是${chineseDay(today)}，请在当日或之后实施。`,
  );
}
