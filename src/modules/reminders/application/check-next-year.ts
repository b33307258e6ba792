import { Injectable } from '@nestjs/common';
import { businessDay, Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { forEachOf } from '../../../platform/for-each-of.js';
import { newId } from '../../../platform/ids.js';
import { systemContext } from '../../../platform/security/actor.js';
import { readCalendar } from '../../calendar/index.js';
import { findingOf, yearToCheck } from '../../calendar/rules.js';
import { UserDirectory } from '../../identity/index.js';
import { insertNotifications } from '../../notifications/index.js';
import { JurisdictionReader } from '../../organizations/index.js';
import { nextYearMessage } from '../domain/next-year-message.js';

/**
 * In December each district's administrators are told what is wrong with next year's calendar: once per finding, on a
 * working day, and whoever becomes an administrator later as well.
 */
@Injectable()
export class CheckNextYear {
  constructor(
    private readonly jurisdictions: JurisdictionReader,
    private readonly people: UserDirectory,
    private readonly commands: CommandRunner,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns messages that were new.
   * @throws AggregateError after the other jurisdictions are done, when some could not be looked at.
   */
  async run(correlationId = newId()): Promise<number> {
    const year = yearToCheck(this.clock.today());
    if (year === null) return 0;
    let told = 0;
    await forEachOf(await this.jurisdictions.all(), async ({ id }) => {
      told += await this.check(id, year, correlationId);
    });
    return told;
  }

  private check(jurisdictionId: string, year: number, correlationId: string): Promise<number> {
    const ctx = systemContext(jurisdictionId, correlationId);
    const command = { name: 'calendar.check-year', input: { year }, derived: true } as const;
    return this.commands.run(ctx, command, (tx) => this.within(tx, year));
  }

  private async within(tx: Tx, year: number): Promise<number> {
    const today = businessDay(tx.now);
    const calendar = await readCalendar(readsIn(tx), tx.jurisdictionId);
    const finding = findingOf(calendar, year);
    if (!finding || !calendar.isWorkday(today)) return 0;
    const holders = await this.people.within(tx).recipients(tx.jurisdictionId, null, 'administrator', today);
    const message = nextYearMessage(finding, today);
    const userIds = [...new Set(holders.map(({ userId }) => userId))];
    const written = await insertNotifications(
      tx,
      userIds.map((userId) => ({ userId, ...message })),
    );
    const told = written.filter(({ isNew }) => isNew).length;
    if (told > 0) {
      tx.audit({
        action: 'calendar_year.warned',
        subject: { type: 'calendar', id: String(year) },
        after: { finding: finding.kind, messages: told },
      });
    }
    return told;
  }
}
