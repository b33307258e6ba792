import { Injectable } from '@nestjs/common';
import { isSendingTime } from '../../../../platform/calendar/sending-hours.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { Database } from '../../../../platform/database/database.js';
import { readsIn } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { forEachOf } from '../../../../platform/for-each-of.js';
import { groupBy } from '../../../../platform/group-by.js';
import { chineseDay } from '../../../../platform/official-document/wording.js';
import { systemContext } from '../../../../platform/security/actor.js';
import { Calendars } from '../../../calendar/index.js';
import type { MessageLine } from '../../../notifications/index.js';
import { JurisdictionReader } from '../../../organizations/index.js';
import { stageOf, termsToTell } from '../../domain/life/terms.js';
import { UnitMessages } from '../unit-messages.js';
import { askedTerms, TERMS, type AskedTerm } from './asked-terms.js';

/**
 * Every working morning: reminds units of what they have not answered around an evaluation when its last chance has come
 * and once more when it is over, and then tells the coordinators who is missing. Computed from the tables, and a message
 * is unique per asker, last day and stage: a missed morning is made up for, a second run sends nothing.
 */
@Injectable()
export class RemindAsked {
  constructor(
    private readonly jurisdictions: JurisdictionReader,
    private readonly calendars: Calendars,
    private readonly messages: UnitMessages,
    private readonly commands: CommandRunner,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws AggregateError after the other jurisdictions are done, when some could not be looked at. */
  async run(correlationId: string): Promise<void> {
    await forEachOf(await this.jurisdictions.all(), ({ id }) => this.sweep(id, correlationId));
  }

  /** Looks first: on most mornings nothing is due, and then no transaction is needed. */
  private async sweep(jurisdictionId: string, correlationId: string): Promise<void> {
    const calendar = await this.calendars.of(jurisdictionId);
    if (!isSendingTime(this.clock.now(), calendar)) return;
    const today = this.clock.today();
    const of = { jurisdictionId, ...termsToTell(today, calendar) };
    if ((await askedTerms(this.database, of)).length === 0) return;
    const ctx = systemContext(jurisdictionId, correlationId);
    await this.commands.run(ctx, { name: 'evaluation.remind-asked', derived: true }, async (tx) => {
      const open = await askedTerms(readsIn(tx), of);
      let messages = 0;
      for (const [, terms] of groupBy(open, ({ kind, id, dueOn }) => `${kind} ${id} ${dueOn}`)) {
        messages += await this.tell(tx, terms, today);
      }
      if (messages > 0) {
        const subject = { type: 'jurisdiction', id: jurisdictionId };
        tx.audit({ action: 'evaluation.asked_reminded', subject, after: { day: today, messages } });
      }
      return null;
    });
  }

  /** @param terms of one asker and one last day. */
  private async tell(tx: Tx, terms: readonly AskedTerm[], today: string): Promise<number> {
    const { kind, id, dueOn, name, link } = terms[0]!;
    const { roles, unit, office } = TERMS[kind];
    const stage = stageOf(dueOn, today);
    const key = `${stage}:${id}:${dueOn}`;
    const title = unit[stage];
    const until = chineseDay(dueOn);
    let told = 0;
    if (title !== null) {
      const units = terms.map(({ unitId, owed }) => {
        return { unitId, lines: [{ text: `${name}：${owed}，截止日为${until}。`, link }] };
      });
      told += await this.messages.tellUnits(tx, { kind, key, title }, roles, units);
    }
    if (stage === 'OVERDUE') {
      const lines: MessageLine[] = [
        { text: `${name}，截止日为${until}。`, link },
        { text: terms.map(({ unitName }) => unitName).join('、') },
      ];
      told += await this.messages.tellCoordinators(tx, { kind, key: `${key}:OFFICE`, title: office }, lines);
    }
    return told;
  }
}
