import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UserDirectory } from '../../identity/index.js';
import { insertNotifications, type MessageBody, type MessageLine } from '../../notifications/index.js';
import { chineseDay } from '../../../platform/official-document/wording.js';
import type { OrderFacts } from '../domain/order-facts.js';
import type { StepKind } from '../domain/order-machine.js';

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

export interface ToldStep {
  readonly orderId: string;
  readonly unitId: string;
  readonly facts: OrderFacts;
  readonly kind: StepKind;
  /** That the step leads to: the same step is told once, a second reply again. */
  readonly version: number;
  readonly deadline: string;
  readonly text: string | undefined;
}

/** Tells the other side of a step, in the step's own transaction. */
@Injectable()
export class OrderMessages {
  constructor(private readonly people: UserDirectory) {}

  async tell(tx: Tx, step: ToldStep): Promise<void> {
    const told = TOLD[step.kind];
    if (!told) return;
    const { facts, orderId } = step;
    const line = `${facts.documentNumber}（${facts.colour.name}）：${facts.unit}“${facts.item.title}”，办理时限${chineseDay(step.deadline)}`;
    const lines: MessageLine[] = [{ text: line, link: `/supervision-orders/${orderId}` }];
    if (step.text !== undefined) lines.push({ text: step.text });
    const body: MessageBody = { groups: [{ heading: told.title, lines }] };
    const userIds = told.to === 'UNIT' ? await this.unit(tx, step.unitId) : await this.holders(tx, 'supervisor', null);
    await insertNotifications(
      tx,
      userIds.map((userId) => ({
        userId,
        kind: 'SUPERVISION_ORDER',
        dedupeKey: `SUPERVISION_ORDER:${orderId}:${step.kind}:${step.version}`,
        day: businessDay(tx.now),
        title: told.title,
        body,
      })),
    );
  }

  /** Where nobody holds a post of the unit, the coordinator is to find somebody. */
  private async unit(tx: Tx, unitId: string): Promise<string[]> {
    const reporters = await this.holders(tx, 'reporter', [unitId]);
    const approvers = await this.holders(tx, 'approver', [unitId]);
    const all = [...new Set([...reporters, ...approvers])];
    return all.length > 0 ? all : this.holders(tx, 'coordinator', null);
  }

  private async holders(
    tx: Tx,
    role: 'reporter' | 'approver' | 'coordinator' | 'supervisor',
    unitIds: readonly string[] | null,
  ): Promise<string[]> {
    const day = businessDay(tx.now);
    const found = await this.people.within(tx).recipients(tx.jurisdictionId, unitIds, role, day);
    return [...new Set(found.map(({ userId }) => userId))];
  }
}
