import { conflict } from '../../../platform/errors.js';

export type OrderState = 'ISSUED' | 'SIGNED' | 'REPLIED' | 'CLOSED' | 'RAISED' | 'REVOKED';

/** What is done with an order after it was issued. */
export type OrderAction =
  | 'sign'
  | 'reply'
  | 'request-extension'
  | 'grant-extension'
  | 'refuse-extension'
  | 'reject-reply'
  | 'close'
  | 'raise'
  | 'revoke';

export type StepKind =
  | 'ISSUED'
  | 'SIGNED'
  | 'REPLIED'
  | 'REPLY_REJECTED'
  | 'EXTENSION_REQUESTED'
  | 'EXTENSION_GRANTED'
  | 'EXTENSION_REFUSED'
  | 'CLOSED'
  | 'RAISED'
  | 'REVOKED';

export interface OrderRule {
  readonly from: readonly OrderState[];
  /** Null: the state stays. */
  readonly to: OrderState | null;
  /** Who may do it: the unit that the order is addressed to, or 督查室. */
  readonly by: 'UNIT' | 'OFFICE';
  readonly word: string;
  readonly leaves: StepKind;
}

/** Design §5: 签发 → 签收 → 回复 → 销号; a reply may be repeated, sent back, and what is not done is raised. */
export const ORDER_RULES: Readonly<Record<OrderAction, OrderRule>> = {
  sign: { from: ['ISSUED'], to: 'SIGNED', by: 'UNIT', word: '签收', leaves: 'SIGNED' },
  reply: { from: ['SIGNED', 'REPLIED'], to: 'REPLIED', by: 'UNIT', word: '回复', leaves: 'REPLIED' },
  'request-extension': {
    from: ['ISSUED', 'SIGNED'],
    to: null,
    by: 'UNIT',
    word: '申请延期',
    leaves: 'EXTENSION_REQUESTED',
  },
  'grant-extension': {
    from: ['ISSUED', 'SIGNED'],
    to: null,
    by: 'OFFICE',
    word: '同意延期',
    leaves: 'EXTENSION_GRANTED',
  },
  'refuse-extension': {
    from: ['ISSUED', 'SIGNED'],
    to: null,
    by: 'OFFICE',
    word: '不同意延期',
    leaves: 'EXTENSION_REFUSED',
  },
  'reject-reply': { from: ['REPLIED'], to: 'SIGNED', by: 'OFFICE', word: '退回回复', leaves: 'REPLY_REJECTED' },
  close: { from: ['REPLIED'], to: 'CLOSED', by: 'OFFICE', word: '销号', leaves: 'CLOSED' },
  raise: { from: ['ISSUED', 'SIGNED', 'REPLIED'], to: 'RAISED', by: 'OFFICE', word: '升级', leaves: 'RAISED' },
  revoke: { from: ['ISSUED', 'SIGNED', 'REPLIED'], to: 'REVOKED', by: 'OFFICE', word: '撤销', leaves: 'REVOKED' },
};

export const STATE_WORDS: Readonly<Record<OrderState, string>> = {
  ISSUED: '待签收',
  SIGNED: '办理中',
  REPLIED: '已回复',
  CLOSED: '已销号',
  RAISED: '已升级',
  REVOKED: '已撤销',
};

export const STEP_WORDS: Readonly<Record<StepKind, string>> = {
  ISSUED: '签发',
  SIGNED: '签收',
  REPLIED: '回复',
  REPLY_REJECTED: '退回回复',
  EXTENSION_REQUESTED: '申请延期',
  EXTENSION_GRANTED: '同意延期',
  EXTENSION_REFUSED: '不同意延期',
  CLOSED: '销号',
  RAISED: '升级',
  REVOKED: '撤销',
};

export const ORDER_STATES = Object.keys(STATE_WORDS) as OrderState[];

/** Whose answer is still awaited: overdue once the deadline has passed. */
export const AWAITING_REPLY: readonly OrderState[] = ['ISSUED', 'SIGNED'];
/** Neither closed, raised nor revoked. */
export const OPEN_STATES: readonly OrderState[] = ['ISSUED', 'SIGNED', 'REPLIED'];

export interface OrderProgress {
  readonly state: OrderState;
  readonly deadline: string;
  /** Asked for and not decided yet. */
  readonly wantedDeadline: string | null;
}

export function isOverdue({ state, deadline }: OrderProgress, today: string): boolean {
  return AWAITING_REPLY.includes(state) && today > deadline;
}

/**
 * @returns the state that the action leads to.
 * @throws DomainError 409 `order_state_conflict`, `extension_too_late`, `extension_pending`, `no_extension_pending`.
 */
export function decideAction(order: OrderProgress, action: OrderAction, today: string): OrderState {
  const { from, to, word } = ORDER_RULES[action];
  if (!from.includes(order.state)) {
    const states = from.map((state) => `“${STATE_WORDS[state]}”`).join('、');
    throw conflict(
      'order_state_conflict',
      `督办单当前为“${STATE_WORDS[order.state]}”，不能${word}；${states}的督办单可以${word}。`,
    );
  }
  if (action === 'request-extension') requireTimely(order, today);
  if (action === 'grant-extension' || action === 'refuse-extension') requirePending(order);
  return to ?? order.state;
}

/** What can be done now, for the side that asks; pages and answers take their buttons from here. */
export function openActions(order: OrderProgress, side: OrderRule['by'], today: string): OrderAction[] {
  const pending = order.wantedDeadline !== null;
  return (Object.keys(ORDER_RULES) as OrderAction[]).filter((action) => {
    const { from, by } = ORDER_RULES[action];
    if (by !== side || !from.includes(order.state)) return false;
    if (action === 'request-extension') return !pending && today <= order.deadline;
    return action === 'grant-extension' || action === 'refuse-extension' ? pending : true;
  });
}

/** Design §5: an extension can be asked for only before the deadline; the day itself still counts. */
function requireTimely({ deadline, wantedDeadline }: OrderProgress, today: string): void {
  if (today > deadline) {
    throw conflict(
      'extension_too_late',
      `办理时限是 ${deadline}，已过时限不能再申请延期。请尽快办理并回复，在回复中说明原因。`,
    );
  }
  if (wantedDeadline !== null) {
    throw conflict('extension_pending', '已有一份延期申请等待督查室答复，请等答复后再申请。');
  }
}

function requirePending({ wantedDeadline }: OrderProgress): void {
  if (wantedDeadline !== null) return;
  throw conflict('no_extension_pending', '这份督办单没有待答复的延期申请，请刷新后按现状办理。');
}
