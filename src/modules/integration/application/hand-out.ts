import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { systemContext } from '../../../platform/security/actor.js';
import { JurisdictionReader } from '../../organizations/index.js';
import { typesOf } from '../domain/type-filter.js';
import { sendEventsJob } from '../jobs/send-events.definition.js';
import { handOutEvents } from '../persistence/delivery-rows.js';
import { lockFeed } from '../persistence/feed-rows.js';
import { lockActive } from '../persistence/subscription-rows.js';

/**
 * Turns events of the feed into deliveries, for each subscription from where it has come to and as far as its window
 * goes. A subscription that is paused, or whose receiver is down, is a position in the feed and nothing else: when it
 * goes on, it goes on there.
 */
@Injectable()
export class HandOut {
  constructor(
    private readonly commands: CommandRunner,
    private readonly jurisdictions: JurisdictionReader,
  ) {}

  /** @returns how many deliveries were made. */
  async everywhere(correlationId = newId()): Promise<number> {
    let made = 0;
    for (const { id } of await this.jurisdictions.all()) {
      const ctx = systemContext(id, correlationId);
      made += await this.commands.run(ctx, { name: 'integration.hand-out', derived: true }, (tx) => this.within(tx));
    }
    return made;
  }

  /** The same as a part of another command. */
  async within(tx: Tx): Promise<number> {
    const { lastPosition } = await lockFeed(tx);
    let made = 0;
    for (const subscription of await lockActive(tx)) {
      if (subscription.handedTo >= lastPosition) continue;
      const scope = { types: typesOf(subscription.types), unitIds: subscription.unitIds };
      made += await handOutEvents(tx, subscription, scope, lastPosition);
    }
    if (made > 0) tx.enqueue(sendEventsJob, {});
    return made;
  }
}
