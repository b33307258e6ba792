import { describe, expect, it } from '@jest/globals';
import {
  decideAction,
  isOverdue,
  openActions,
  ORDER_RULES,
  ORDER_STATES,
  type OrderAction,
  type OrderProgress,
  type OrderState,
} from './order-machine.js';

const TODAY = '2023-07-03';
const order = (state: OrderState, more: Partial<OrderProgress> = {}): OrderProgress => ({
  state,
  deadline: '2023-07-07',
  wantedDeadline: null,
  ...more,
});
const ACTIONS = Object.keys(ORDER_RULES) as OrderAction[];

/** State → action → state, written out by hand from design §5 and issue 5. */
const ALLOWED: Readonly<Record<OrderState, Readonly<Partial<Record<OrderAction, OrderState>>>>> = {
  ISSUED: { sign: 'SIGNED', 'request-extension': 'ISSUED', raise: 'RAISED', revoke: 'REVOKED' },
  SIGNED: { reply: 'REPLIED', 'request-extension': 'SIGNED', raise: 'RAISED', revoke: 'REVOKED' },
  REPLIED: { reply: 'REPLIED', 'reject-reply': 'SIGNED', close: 'CLOSED', raise: 'RAISED', revoke: 'REVOKED' },
  CLOSED: {},
  RAISED: {},
  REVOKED: {},
};

function outcome(progress: OrderProgress, action: OrderAction, today = TODAY): string {
  try {
    return decideAction(progress, action, today);
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('the life of a supervision order', () => {
  it.each(ORDER_STATES)('%s allows what the table says and refuses everything else', (state) => {
    for (const action of ACTIONS) {
      const refused = ORDER_RULES[action].from.includes(state) ? 'no_extension_pending' : 'order_state_conflict';
      expect([action, outcome(order(state), action)]).toEqual([action, ALLOWED[state][action] ?? refused]);
    }
  });

  it('can be asked to wait longer on the day of the deadline, and not a day later', () => {
    expect(outcome(order('SIGNED'), 'request-extension', '2023-07-07')).toBe('SIGNED');
    expect(outcome(order('SIGNED'), 'request-extension', '2023-07-08')).toBe('extension_too_late');
  });

  it('takes one request at a time, which may be decided after the deadline too', () => {
    const asked = order('SIGNED', { wantedDeadline: '2023-07-14' });
    expect(outcome(asked, 'request-extension')).toBe('extension_pending');
    expect(outcome(asked, 'grant-extension', '2023-07-10')).toBe('SIGNED');
    expect(outcome(asked, 'refuse-extension', '2023-07-10')).toBe('SIGNED');
  });

  it('is overdue from the day after the deadline until it is answered', () => {
    expect(isOverdue(order('ISSUED'), '2023-07-07')).toBe(false);
    expect(isOverdue(order('ISSUED'), '2023-07-08')).toBe(true);
    expect(isOverdue(order('SIGNED'), '2023-07-08')).toBe(true);
    expect(isOverdue(order('REPLIED'), '2023-07-08')).toBe(false);
    expect(isOverdue(order('CLOSED'), '2023-07-08')).toBe(false);
  });

  it('offers nobody what would be refused', () => {
    const asked = { wantedDeadline: '2023-07-14' };
    for (const state of ORDER_STATES) {
      for (const [progress, today] of [
        [order(state), TODAY],
        [order(state, asked), TODAY],
        [order(state), '2023-07-08'],
      ] as const) {
        const offered = (['UNIT', 'OFFICE'] as const).flatMap((side) => openActions(progress, side, today));
        const possible = ACTIONS.filter((action) =>
          (ORDER_STATES as string[]).includes(outcome(progress, action, today)),
        );
        expect(offered.sort()).toEqual(possible.sort());
      }
    }
  });

  it('lets the unit sign and answer, and the office judge', () => {
    expect(openActions(order('ISSUED'), 'UNIT', TODAY)).toEqual(['sign', 'request-extension']);
    expect(openActions(order('REPLIED'), 'OFFICE', TODAY)).toEqual(['reject-reply', 'close', 'raise', 'revoke']);
  });
});
