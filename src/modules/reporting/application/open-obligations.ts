import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { Inbox } from '../../../platform/outbox/inbox.js';
import { systemContext } from '../../../platform/security/actor.js';
import { Calendars } from '../../calendar/index.js';
import { SchemeReader, type CycleKind } from '../../schemes/index.js';
import { cyclesOf } from '../domain/cycles.js';
import { obligationsOpened } from '../events.js';
import { insertCycles, insertObligations } from '../persistence/insert-obligations.js';
import { graceDaysOf } from '../persistence/reporting-settings.js';

export interface OpenObligationsInput {
  readonly jurisdictionId: string;
  readonly schemeId: string;
  readonly cycle: CycleKind;
}

/** Where the request to open comes from; a message is handled once, however often it is delivered. */
export interface Delivery {
  readonly messageId: string;
  readonly correlationId: string;
}

export interface OpenedObligations {
  readonly cycles: number;
  readonly obligations: number;
}

const CONSUMER = 'reporting.open-scheme';

/** Makes the reporting cycles of the plan period and every obligation of all its years. */
@Injectable()
export class OpenObligations {
  constructor(
    private readonly commands: CommandRunner,
    private readonly schemes: SchemeReader,
    private readonly calendars: Calendars,
    private readonly inbox: Inbox,
  ) {}

  /** @returns null when the message had been handled before. */
  async run(input: OpenObligationsInput, delivery: Delivery): Promise<OpenedObligations | null> {
    const { jurisdictionId, schemeId, cycle } = input;
    const plan = await this.schemes.header(jurisdictionId, schemeId);
    const ctx = systemContext(jurisdictionId, delivery.correlationId);
    return this.commands.run(ctx, { name: CONSUMER, input }, async (tx) => {
      const subject = { type: 'scheme', id: schemeId };
      if (!(await this.inbox.once(tx, CONSUMER, delivery.messageId))) {
        tx.audit({ action: 'obligations.delivered-again', subject });
        return null;
      }
      const rules = { graceDays: await graceDaysOf(readsIn(tx), schemeId), startedOn: businessDay(tx.now) };
      const cycles = cyclesOf(cycle, plan, await this.calendars.within(tx), rules);
      await insertCycles(tx, schemeId, cycles);
      const obligations = await insertObligations(tx, schemeId);
      tx.audit({ action: 'obligations.opened', subject, after: { cycle, cycles: cycles.length, obligations } });
      tx.publish(obligationsOpened, { jurisdictionId, schemeId });
      return { cycles: cycles.length, obligations };
    });
  }
}
