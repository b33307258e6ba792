import { chineseDay } from '../../../platform/official-document/wording.js';
import { OPEN_STATES, type OrderState } from './order-machine.js';

/** An order of which somebody has to do something. */
export interface OrderTurn {
  readonly state: OrderState;
  readonly deadline: string;
  readonly wantedDeadline: string | null;
  readonly documentNumber: string;
  readonly unit: string;
  readonly title: string;
}

export interface TurnWords {
  readonly title: string;
  readonly step: string;
  readonly dueOn: string | null;
}

/** What the order asks of the unit; null while the office has it. */
export function unitsTurn({ state, deadline, documentNumber, title }: OrderTurn): TurnWords | null {
  const what = `${documentNumber}“${title}”`;
  if (state === 'ISSUED') return { title: `签收督办单：${what}`, step: '签收', dueOn: deadline };
  if (state === 'SIGNED') return { title: `办理并回复督办单：${what}`, step: '办理回复', dueOn: deadline };
  return null;
}

/** What the order asks of 督查室; null while the unit has it and asks for nothing. */
export function officesTurn({ state, wantedDeadline, documentNumber, unit, title }: OrderTurn): TurnWords | null {
  const what = `${documentNumber} ${unit}“${title}”`;
  if (state === 'REPLIED') return { title: `审核督办单回复：${what}`, step: '审核回复', dueOn: null };
  if (wantedDeadline === null) return null;
  const wish = `申请延至${chineseDay(wantedDeadline)}`;
  return { title: `答复督办单延期申请：${what}，${wish}`, step: '答复延期', dueOn: null };
}

export interface TurnEnd {
  readonly state: 'DONE' | 'CANCELLED';
  /** The whole order is over. */
  readonly concluded: boolean;
}

/**
 * How a turn ended that is nobody's any more. The unit's is done when it has answered; an order that was raised or revoked
 * unanswered takes it away. Whatever the office did, it has done.
 */
export function endOfTurn(order: OrderState, side: 'UNIT' | 'OFFICE'): TurnEnd {
  const concluded = !OPEN_STATES.includes(order);
  const taken = side === 'UNIT' && (order === 'RAISED' || order === 'REVOKED');
  return { state: taken ? 'CANCELLED' : 'DONE', concluded };
}
