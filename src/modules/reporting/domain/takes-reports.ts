import { conflict } from '../../../platform/errors.js';
import type { ObligationState } from './vocabulary.js';

/** Working days that a unit has at least to answer a return, also when its cycle closes earlier. */
export const RETURN_DAYS = 5;

/** Days are `YYYY-MM-DD`. */
export interface ReportingTime {
  readonly state: ObligationState;
  readonly opensOn: string;
  /** The last day on which it may be answered. */
  readonly closesOn: string;
}

/**
 * Whether an obligation takes a report today.
 * @throws DomainError 409 `obligation_exempt`, `cycle_not_open`, `cycle_closed`.
 */
export function requireTakesReports({ state, opensOn, closesOn }: ReportingTime, today: string): void {
  if (state === 'EXEMPT') {
    throw conflict('obligation_exempt', '这个填报事项已免报，不需要填报。如有疑问请联系统筹单位。');
  }
  if (opensOn > today) {
    throw conflict('cycle_not_open', `这个填报周期 ${opensOn} 开始填报，请届时再填。`);
  }
  if (closesOn < today) {
    const advice = '确需补报或更正的，请向统筹单位说明理由，由其重新开放本周期后再报';
    throw conflict('cycle_closed', `这个填报周期已于 ${closesOn} 截止，不再接收填报。${advice}。`);
  }
}
