import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { CLOCK_KEY, InstallationStore } from '../../../platform/installation/installation-store.js';
import { Calendars } from '../../calendar/index.js';
import { keepTodosJob } from '../../todos/index.js';
import { requireDeadline } from '../domain/deadline.js';
import type { Ladder, LadderStep } from '../domain/ladder.js';
import type { OrderFacts } from '../domain/order-facts.js';
import { matterWords, requirementWords } from '../domain/order-texts.js';
import { supervisionOrderIssued } from '../events.js';
import { insertOrder } from '../persistence/orders.js';
import { readSubject, type OwedReport, type SubjectIds } from '../persistence/order-subject.js';
import { OrderMessages } from './order-messages.js';

/** What the office may word itself; what it leaves out is worded from the facts. */
export interface OrderWording {
  readonly matter?: string;
  readonly requirement?: string;
  /** A working day after today; by default so many working days on as the rung of the ladder gives. */
  readonly deadline?: string;
  readonly signer?: string;
}

export interface OrderToWrite {
  readonly subject: SubjectIds;
  readonly owed: readonly OwedReport[];
  readonly reasons: readonly string[];
  readonly ladder: Pick<Ladder, 'office'>;
  readonly step: LadderStep;
  readonly former: { readonly id: string; readonly facts: OrderFacts; readonly deadline: string } | null;
  readonly wording: OrderWording;
}

/** Writes the paper of an order once and for all, gives it its number, and tells the unit. */
@Injectable()
export class OrderWriter {
  constructor(
    private readonly calendars: Calendars,
    private readonly messages: OrderMessages,
    private readonly installation: InstallationStore,
  ) {}

  /** Before the command, whose connection it would not use. */
  async isDemonstration(): Promise<boolean> {
    return (await this.installation.get(CLOCK_KEY)) !== null;
  }

  /** @returns the id of the order. @throws DomainError 422 `deadline_invalid`. */
  async write(tx: Tx, order: OrderToWrite, demonstration: boolean): Promise<string> {
    const { subject, former } = order;
    const { paper, copyUnitId } = await this.paperOf(tx, order, demonstration);
    const obligationIds = order.owed.map(({ id }) => id);
    const { id, facts } = await insertOrder(tx, {
      ...subject,
      obligationIds,
      formerOrderId: former?.id ?? null,
      copyUnitId,
      paper,
    });
    tx.audit({
      action: 'supervision_order.issued',
      subject: { type: 'supervision_order', id },
      after: {
        documentNumber: facts.documentNumber,
        colour: facts.colour.code,
        unitId: subject.unitId,
        deadline: facts.deadline,
        former: facts.former?.documentNumber ?? null,
      },
    });
    const { schemeId, unitId, taskId } = subject;
    tx.publish(supervisionOrderIssued, { jurisdictionId: tx.jurisdictionId, schemeId, orderId: id, unitId, taskId });
    const issued = { orderId: id, unitId, copyUnitId, facts, kind: 'ISSUED', version: 1, text: undefined } as const;
    await this.messages.tell(tx, { ...issued, deadline: facts.deadline });
    tx.enqueue(keepTodosJob, { jurisdictionId: tx.jurisdictionId, matterId: id });
    return id;
  }

  private async paperOf(
    tx: Tx,
    order: OrderToWrite,
    demonstration: boolean,
  ): Promise<{ paper: Omit<OrderFacts, 'documentNumber'>; copyUnitId: string | null }> {
    const { step, wording, reasons } = order;
    const issuedOn = businessDay(tx.now);
    const calendar = await this.calendars.within(tx);
    const deadline = wording.deadline ?? calendar.addWorkdays(issuedOn, step.replyDays);
    const { jurisdiction, unit, scheme, item, lead } = await readSubject(readsIn(tx), tx.jurisdictionId, order.subject);
    const owed = order.owed.map(({ cycle, dueOn }) => ({ cycle, dueOn }));
    const former = order.former && {
      documentNumber: order.former.facts.documentNumber,
      colour: order.former.facts.colour.name,
      deadline: order.former.deadline,
    };
    const copyTo = lead === null || lead.id === order.subject.unitId ? null : lead;
    const paper = {
      schema: 'fengong.supervision-order/1',
      colour: { code: step.code, name: step.name, band: step.band },
      office: `${jurisdiction}${order.ladder.office}`,
      unit,
      scheme,
      item,
      owed,
      matter: tidy(wording.matter) ?? matterWords({ item, owed, former, issuedOn, reasons }),
      requirement: tidy(wording.requirement) ?? requirementWords(owed),
      issuedOn,
      deadline: requireDeadline(calendar, deadline, issuedOn),
      signer: tidy(wording.signer) ?? step.signer,
      copyTo: copyTo === null ? [] : [copyTo.name],
      former,
      demonstration,
    } as const;
    return { paper, copyUnitId: copyTo?.id ?? null };
  }
}

/** White space is no wording. */
function tidy(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}
