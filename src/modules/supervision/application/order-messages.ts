import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { insertNotifications, type MessageBody, type MessageLine } from '../../notifications/index.js';
import type { OrderFacts } from '../domain/order-facts.js';
import type { StepKind } from '../domain/order-machine.js';
import { orderLine } from '../domain/order-texts.js';
import { PeopleTold } from './people-told.js';

/** Who is told of a step, and in what words; the other steps are told by what follows them. */
const TOLD: Readonly<Partial<Record<StepKind, { readonly to: 'UNIT' | 'OFFICE'; readonly title: string }>>> = {
  ISSUED: { to: 'UNIT', title: '收到督办单，请签收' },
  REPLIED: { to: 'OFFICE', title: '督办单已回复，请审核' },
  EXTENSION_REQUESTED: { to: 'OFFICE', title: '督办单申请延期，请答复' },
  EXTENSION_GRANTED: { to: 'UNIT', title: '督办单延期申请已同意' },
  EXTENSION_REFUSED: { to: 'UNIT', title: '督办单延期申请未获同意' },
  REPLY_REJECTED: { to: 'UNIT', title: '督办单回复被退回，请重新办理' },
  CLOSED: { to: 'UNIT', title: '督办单已销号' },
  REVOKED: { to: 'UNIT', title: '督办单已撤销' },
};

/** What the unit in 抄送 is told: that it is to help, and when that is over. A raised order is followed by its new one. */
const COPIED: Readonly<Partial<Record<StepKind, string>>> = {
  ISSUED: '抄送督办单，请协助督促办理',
  CLOSED: '抄送的督办单已销号',
  REVOKED: '抄送的督办单已撤销',
};

export interface ToldStep {
  readonly orderId: string;
  readonly unitId: string;
  /** In 抄送; null for none. */
  readonly copyUnitId: string | null;
  readonly facts: OrderFacts;
  readonly kind: StepKind;
  /** That the step leads to: the same step is told once, a second reply again. */
  readonly version: number;
  readonly deadline: string;
  readonly text: string | undefined;
}

/** Tells the other side of a step, and who gets a copy, in the step's own transaction. */
@Injectable()
export class OrderMessages {
  constructor(private readonly people: PeopleTold) {}

  async tell(tx: Tx, step: ToldStep): Promise<void> {
    const told = TOLD[step.kind];
    if (!told) return;
    const userIds = told.to === 'UNIT' ? await this.people.unit(tx, step.unitId) : await this.people.office(tx);
    const copy = COPIED[step.kind];
    const copied = copy === undefined || step.copyUnitId === null ? [] : await this.people.copied(tx, step.copyUnitId);
    await insertNotifications(tx, [
      ...userIds.map((userId) => messageOf(tx, step, userId, told.title)),
      ...copied.filter((id) => !userIds.includes(id)).map((userId) => messageOf(tx, step, userId, copy ?? '')),
    ]);
  }
}

function messageOf(tx: Tx, { orderId, facts, kind, version, deadline, text }: ToldStep, userId: string, title: string) {
  const lines: MessageLine[] = [{ text: orderLine(facts, deadline), link: `/supervision-orders/${orderId}` }];
  if (text !== undefined) lines.push({ text });
  const body: MessageBody = { groups: [{ heading: title, lines }] };
  const dedupeKey = `SUPERVISION_ORDER:${orderId}:${kind}:${version}`;
  return { userId, kind: 'SUPERVISION_ORDER', dedupeKey, day: businessDay(tx.now), title, body };
}
