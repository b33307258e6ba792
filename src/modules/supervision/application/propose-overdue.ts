import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Inbox } from '../../../platform/outbox/index.js';
import { systemContext } from '../../../platform/security/actor.js';
import { proposeOverdue, type OverdueReports } from '../persistence/proposals.js';

/** Puts before 督查室 what the reminders could not achieve. */
@Injectable()
export class ProposeOverdue {
  constructor(
    private readonly commands: CommandRunner,
    private readonly inbox: Inbox,
  ) {}

  async run(
    { jurisdictionId, ...reports }: OverdueReports & { readonly jurisdictionId: string },
    delivery: { readonly messageId: string; readonly correlationId: string },
  ): Promise<void> {
    const ctx = systemContext(jurisdictionId, delivery.correlationId);
    // Most second deliveries and reports that came in meanwhile change nothing, and then there is nothing to audit.
    await this.commands.run(ctx, { name: 'supervision.propose-overdue', derived: true }, async (tx) => {
      if (!(await this.inbox.once(tx, 'supervision.propose', delivery.messageId))) return null;
      const { stage, dueOn } = reports;
      for (const id of await proposeOverdue(tx, reports)) {
        tx.audit({ action: 'supervision.proposed', subject: { type: 'obligation', id }, after: { stage, dueOn } });
      }
      return null;
    });
  }
}
