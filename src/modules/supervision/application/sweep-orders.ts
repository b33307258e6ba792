import { Injectable } from '@nestjs/common';
import { isSendingTime } from '../../../platform/calendar/sending-hours.js';
import { businessDay, Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { forEachOf } from '../../../platform/for-each-of.js';
import { systemContext } from '../../../platform/security/actor.js';
import { Calendars } from '../../calendar/index.js';
import { JurisdictionReader } from '../../organizations/index.js';
import { DEFAULT_LADDER, stepAbove } from '../domain/ladder.js';
import { ownLadders } from '../persistence/ladders.js';
import { countSettled, overdueOrders, proposeRaises, settleProposals } from '../persistence/proposals.js';
import { ProposalMessages } from './proposal-messages.js';

export interface SweptOrders {
  /** Proposals to raise an order whose deadline has passed unanswered. */
  readonly raises: number;
  /** Proposals whose matter is over. */
  readonly settled: number;
}

/**
 * Proposes to raise what its unit has not answered in time, tells 督查室 so, and puts away the proposals whose matter is
 * over. Computed from the tables, a proposal is unique per order and deadline: a missed sweep is made up for, a second
 * run changes nothing. Nothing is proposed at an hour at which nobody is written to.
 */
@Injectable()
export class SweepOrders {
  constructor(
    private readonly jurisdictions: JurisdictionReader,
    private readonly calendars: Calendars,
    private readonly commands: CommandRunner,
    private readonly database: Database,
    private readonly messages: ProposalMessages,
    private readonly clock: Clock,
  ) {}

  /** @throws AggregateError after the other jurisdictions are done, when some could not be swept. */
  async run(correlationId: string): Promise<SweptOrders> {
    const total = { raises: 0, settled: 0 };
    await forEachOf(await this.jurisdictions.all(), async ({ id }) => {
      const { raises, settled } = await this.sweep(id, correlationId);
      total.raises += raises;
      total.settled += settled;
    });
    return total;
  }

  /** Looks first: mostly there is nothing to do, and then no transaction or line of audit is needed. */
  private async sweep(jurisdictionId: string, correlationId: string): Promise<SweptOrders> {
    const now = this.clock.now();
    const today = businessDay(now);
    const mayWrite = isSendingTime(now, await this.calendars.of(jurisdictionId));
    const raisable = mayWrite ? await this.raisable(jurisdictionId, today) : [];
    const over = await countSettled(this.database, jurisdictionId);
    if (raisable.length === 0 && over === 0) return { raises: 0, settled: 0 };
    const ctx = systemContext(jurisdictionId, correlationId);
    return this.commands.run(ctx, { name: 'supervision.sweep' }, async (tx) => {
      const settled = await settleProposals(tx);
      const raises = await proposeRaises(tx, today, raisable);
      await this.messages.raises(tx, raises);
      tx.audit({
        action: 'supervision.swept',
        subject: { type: 'jurisdiction', id: jurisdictionId },
        after: { day: today, raises: raises.length, settled },
      });
      return { raises: raises.length, settled };
    });
  }

  /** At the top of its ladder an order cannot be raised, so nobody is asked to. */
  private async raisable(jurisdictionId: string, today: string): Promise<string[]> {
    const overdue = await overdueOrders(this.database, jurisdictionId, today);
    if (overdue.length === 0) return [];
    const own = await ownLadders(this.database, jurisdictionId);
    const ladders = new Map(own.map(({ schemeId, ladder }) => [schemeId, ladder]));
    return overdue
      .filter(({ schemeId, colour }) => stepAbove(ladders.get(schemeId) ?? DEFAULT_LADDER, colour) !== null)
      .map(({ id }) => id);
  }
}
