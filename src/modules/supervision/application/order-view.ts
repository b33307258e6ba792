import type { Reads } from '../../../platform/database/reads.js';
import { hasRole, unitsOf, type Actor } from '../../../platform/security/actor.js';
import { readCalendar, type JurisdictionCalendar } from '../../calendar/index.js';
import type { OrderFacts } from '../domain/order-facts.js';
import {
  isOverdue,
  openActions,
  STATE_WORDS,
  STEP_WORDS,
  type OrderAction,
  type OrderState,
} from '../domain/order-machine.js';
import {
  obligationsOf,
  readOrder,
  stepsOf,
  type ObligationOfOrder,
  type OrderRow,
  type StepRow,
} from '../persistence/order-rows.js';

/** An order as lists show it. */
export interface OrderSummary {
  readonly id: string;
  readonly documentNumber: string;
  readonly schemeId: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly item: OrderFacts['item'] & { readonly id: string };
  readonly colour: OrderFacts['colour'];
  readonly state: OrderState;
  readonly stateWord: string;
  readonly issuedOn: string;
  /** As it is now; `issuedDeadline` is the one on the paper. */
  readonly deadline: string;
  readonly issuedDeadline: string;
  /** The deadline, or the one that is asked for, was counted in a year whose holidays are not arranged yet. */
  readonly provisional: boolean;
  readonly overdue: boolean;
  /** Asked for by the unit and not decided yet. */
  readonly wantedDeadline: string | null;
  readonly former: { readonly id: string; readonly documentNumber: string } | null;
  readonly raisedTo: { readonly id: string; readonly documentNumber: string } | null;
  readonly version: number;
}

export interface OrderView extends OrderSummary {
  readonly office: string;
  readonly matter: string;
  readonly requirement: string;
  readonly signer: string;
  readonly copyTo: readonly string[];
  readonly obligations: readonly ObligationOfOrder[];
  readonly steps: readonly (StepRow & { readonly word: string })[];
  /** What the caller may do with it now. */
  readonly nextActions: readonly OrderAction[];
}

export function orderSummary(row: OrderRow, today: string, calendar: JurisdictionCalendar): OrderSummary {
  const { facts, former } = { facts: row.facts, former: row.facts.former };
  return {
    id: row.id,
    documentNumber: facts.documentNumber,
    schemeId: row.schemeId,
    unit: row.unit,
    item: { id: row.taskId ?? row.indicatorId ?? '', ...facts.item },
    colour: facts.colour,
    state: row.state,
    stateWord: STATE_WORDS[row.state],
    issuedOn: facts.issuedOn,
    deadline: row.deadline,
    issuedDeadline: facts.deadline,
    provisional: [row.deadline, row.wantedDeadline].some((day) => day !== null && calendar.isProvisional(day)),
    overdue: isOverdue(row, today),
    wantedDeadline: row.wantedDeadline,
    former: row.formerOrderId && former ? { id: row.formerOrderId, documentNumber: former.documentNumber } : null,
    raisedTo: row.raisedTo,
    version: row.version,
  };
}

/** @throws DomainError 404 `supervision_order_not_found`. */
export async function orderView(reads: Reads, actor: Actor, id: string, today: string): Promise<OrderView> {
  const row = await readOrder(reads, actor.jurisdictionId, id);
  const steps = await stepsOf(reads, actor.jurisdictionId, id);
  const obligations = await obligationsOf(reads, actor.jurisdictionId, id);
  const calendar = await readCalendar(reads, actor.jurisdictionId);
  const { office, matter, requirement, signer, copyTo } = row.facts;
  return {
    ...orderSummary(row, today, calendar),
    office,
    matter,
    requirement,
    signer,
    copyTo,
    obligations,
    steps: steps.map((step) => ({ ...step, word: STEP_WORDS[step.kind] })),
    nextActions: actionsFor(actor, row, today),
  };
}

function actionsFor(actor: Actor, row: OrderRow, today: string): OrderAction[] {
  const forUnit = unitsOf(actor, 'reporter', 'approver').includes(row.unit.id);
  return [
    ...(forUnit ? openActions(row, 'UNIT', today) : []),
    ...(hasRole(actor, 'supervisor') ? openActions(row, 'OFFICE', today) : []),
  ];
}
