import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Inbox } from '../../../platform/outbox/inbox.js';
import { systemContext } from '../../../platform/security/actor.js';
import { obligationsOpened } from '../events.js';
import { reviseObligations } from '../persistence/insert-obligations.js';
import type { Delivery } from './open-obligations.js';

export interface ReviseObligationsInput {
  readonly jurisdictionId: string;
  readonly schemeId: string;
  readonly revision: number;
}

const CONSUMER = 'reporting.revise-obligations';

/** After a revision: what is owed in cycles that have not opened follows it; what is open or past stays as it is. */
@Injectable()
export class ReviseObligations {
  constructor(
    private readonly commands: CommandRunner,
    private readonly inbox: Inbox,
  ) {}

  async run(input: ReviseObligationsInput, delivery: Delivery): Promise<void> {
    const { jurisdictionId, schemeId, revision } = input;
    const ctx = systemContext(jurisdictionId, delivery.correlationId);
    await this.commands.run(ctx, { name: CONSUMER, input: { ...input } }, async (tx) => {
      const subject = { type: 'scheme', id: schemeId };
      if (!(await this.inbox.once(tx, CONSUMER, delivery.messageId))) {
        tx.audit({ action: 'obligations.delivered-again', subject });
        return null;
      }
      const today = businessDay(tx.now);
      const reason = `规划调整（第 ${revision} 版）后不再需要填报`;
      const done = await reviseObligations(tx, schemeId, { number: revision, today, reason });
      tx.audit({ action: 'obligations.revised', subject, after: { revision, ...done } });
      tx.publish(obligationsOpened, { jurisdictionId, schemeId });
      return null;
    });
  }
}
