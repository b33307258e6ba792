import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { stale } from '../../../platform/errors.js';
import { requireUnit } from '../../identity/index.js';
import { keepTodosJob } from '../../todos/index.js';
import { decideAction, ORDER_RULES, type OrderAction, type OrderState } from '../domain/order-machine.js';
import { supervisionOrderMoved } from '../events.js';
import { changeOrder, insertStep, lockOrder, type LockedOrder, type NewStep } from '../persistence/orders.js';
import { OrderMessages } from './order-messages.js';
import { orderView } from './order-view.js';

export interface OrderVersion {
  readonly orderId: string;
  /** The version that the caller has seen. */
  readonly version: number;
}

export interface DecidedOrder {
  readonly order: LockedOrder;
  readonly action: OrderAction;
  /** The state that the action leads to. */
  readonly state: OrderState;
}

export interface OrderChange extends Omit<NewStep, 'kind'> {
  /** Stays when left out. */
  readonly deadline?: string;
  /** None when left out: an extension is pending only until the next step. */
  readonly wantedDeadline?: string;
}

/** What all steps of an order have in common. */
@Injectable()
export class LockedOrders {
  constructor(private readonly messages: OrderMessages) {}

  /**
   * The order, locked, for whoever may do this with it now. That the office may act, the route has checked; that a unit
   * acts for itself, is checked here. A stale caller is given the order as it is.
   * @throws DomainError 404 `supervision_order_not_found`, 403 `foreign_unit`, 412 `stale_version`, 409 as `decideAction`.
   */
  async decide(tx: Tx, at: OrderVersion, action: OrderAction): Promise<DecidedOrder> {
    const order = await lockOrder(tx, at.orderId);
    if (ORDER_RULES[action].by === 'UNIT') requireUnit(tx.ctx.actor, order.unitId, ['reporter', 'approver']);
    const today = businessDay(tx.now);
    if (order.version !== at.version) throw stale(await orderView(readsIn(tx), tx.ctx.actor, order.id, today));
    return { order, action, state: decideAction(order, action, today) };
  }

  /** Writes down what was done: the state, the step, the audit, the event, the message. */
  async move(tx: Tx, { order, action, state }: DecidedOrder, change: OrderChange): Promise<void> {
    const { wantedDeadline = null, deadline = order.deadline, ...step } = change;
    const kind = ORDER_RULES[action].leaves;
    await changeOrder(tx, order, { state, wantedDeadline, deadline });
    await insertStep(tx, order.id, { kind, ...step });
    tx.audit({
      action: `supervision_order.${kind.toLowerCase() as Lowercase<typeof kind>}`,
      subject: { type: 'supervision_order', id: order.id },
      before: { state: order.state, deadline: order.deadline },
      after: { state, deadline, text: step.text ?? null, day: step.day ?? null },
    });
    const { id: orderId, schemeId, unitId, copyUnitId, taskId, facts } = order;
    tx.publish(supervisionOrderMoved, { jurisdictionId: tx.jurisdictionId, schemeId, orderId, unitId, taskId });
    const version = order.version + 1;
    await this.messages.tell(tx, { orderId, unitId, copyUnitId, facts, kind, version, deadline, text: step.text });
    tx.enqueue(keepTodosJob, { jurisdictionId: tx.jurisdictionId, matterId: orderId });
  }
}
