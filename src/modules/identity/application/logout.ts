import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { revokeSession } from '../persistence/sessions.js';

/** Ends the session through which the request came. */
@Injectable()
export class Logout {
  constructor(private readonly commands: CommandRunner) {}

  run(ctx: RequestContext): Promise<null> {
    const { actor, sessionId } = ctx;
    if (actor.userId === null || sessionId === undefined) throw new Error('only a user with a session signs out');
    const userId = actor.userId;
    return this.commands.run(ctx, { name: 'identity.logout' }, async (tx) => {
      await revokeSession(tx, userId, sessionId);
      tx.audit({
        action: 'session.revoked',
        subject: { type: 'session', id: sessionId },
        after: { userId, reason: 'logout' },
      });
      return null;
    });
  }
}
