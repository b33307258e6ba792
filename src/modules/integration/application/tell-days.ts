import { Injectable } from '@nestjs/common';
import { businessDay, instantOf } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { forEachOf } from '../../../platform/for-each-of.js';
import { derivedId, newId } from '../../../platform/ids.js';
import { systemContext } from '../../../platform/security/actor.js';
import { JurisdictionReader } from '../../organizations/index.js';
import { dayEvents } from '../persistence/day-events.js';
import { lockFeed, setToldOn } from '../persistence/feed-rows.js';
import { FeedEvents } from './feed-events.js';

/**
 * Puts into the feed what comes with the days and by no command: reports open, fall due, become overdue. Each day is
 * told once, days on which nobody ran are told afterwards; a feed that is new begins with today.
 */
@Injectable()
export class TellDays {
  constructor(
    private readonly commands: CommandRunner,
    private readonly jurisdictions: JurisdictionReader,
    private readonly feed: FeedEvents,
  ) {}

  /** @throws AggregateError after the other jurisdictions are done, when some could not be served. */
  async everywhere(correlationId = newId()): Promise<void> {
    await forEachOf(await this.jurisdictions.all(), ({ id }) => this.run(id, correlationId));
  }

  run(jurisdictionId: string, correlationId = newId()): Promise<void> {
    const ctx = systemContext(jurisdictionId, correlationId);
    return this.commands.run(ctx, { name: 'integration.tell-days', derived: true }, (tx) => this.within(tx));
  }

  private async within(tx: Tx): Promise<void> {
    const today = businessDay(tx.now);
    const { toldOn } = await lockFeed(tx);
    if (toldOn !== null && toldOn >= today) return;
    const days = { after: toldOn ?? dayBefore(today), upTo: today };
    const told = await dayEvents(readsIn(tx), tx.jurisdictionId, days);
    await this.feed.add(
      tx,
      told.map(({ name, obligationId, day }) => ({
        id: derivedId(`${name}/${obligationId}/${day}`),
        name,
        subjectId: obligationId,
        occurredAt: instantOf(day, '00:00'),
        more: {},
      })),
    );
    await setToldOn(tx, today);
  }
}

function dayBefore(day: string): string {
  return businessDay(new Date(instantOf(day, '00:00').getTime() - 1));
}
