import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Inbox } from '../../../platform/outbox/inbox.js';
import { systemContext } from '../../../platform/security/actor.js';
import { obligationsOpened } from '../events.js';
import { reviseObligations } from '../persistence/insert-obligations.js';
import { schemesOfGroups } from '../persistence/schemes-of-groups.js';
import type { Delivery } from './open-obligations.js';

export interface FollowRosterInput {
  readonly jurisdictionId: string;
  readonly groupIds: readonly string[];
}

const CONSUMER = 'reporting.follow-roster';
const REASON = '单位组成员调整后不再需要填报';

/**
 * After a change of a group's members: running schemes that assign something to the group owe it, in cycles that have not
 * opened, by the roster of each period's last day. What is open or past stays as it is.
 */
@Injectable()
export class FollowRoster {
  constructor(
    private readonly commands: CommandRunner,
    private readonly inbox: Inbox,
  ) {}

  async run({ jurisdictionId, groupIds }: FollowRosterInput, delivery: Delivery): Promise<void> {
    const ctx = systemContext(jurisdictionId, delivery.correlationId);
    await this.commands.run(ctx, { name: CONSUMER, input: { groupIds } }, async (tx) => {
      const subject = { type: 'jurisdiction', id: jurisdictionId };
      if (!(await this.inbox.once(tx, CONSUMER, delivery.messageId))) {
        tx.audit({ action: 'obligations.delivered-again', subject });
        return null;
      }
      const schemes = await schemesOfGroups(tx, groupIds);
      tx.audit({ action: 'obligations.roster-followed', subject, after: { groupIds, schemes: schemes.length } });
      for (const { id: schemeId, revision } of schemes) {
        const today = businessDay(tx.now);
        const done = await reviseObligations(tx, schemeId, { number: revision, today, reason: REASON });
        tx.audit({ action: 'obligations.revised', subject: { type: 'scheme', id: schemeId }, after: { ...done } });
        tx.publish(obligationsOpened, { jurisdictionId, schemeId });
      }
      return null;
    });
  }
}
