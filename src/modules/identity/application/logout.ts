import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { revokeSession } from '../persistence/sessions.js';
import { tokenHash } from './sessions.js';

/** Ends the session of the token that the request came with. */
@Injectable()
export class Logout {
  constructor(private readonly commands: CommandRunner) {}

  run(ctx: RequestContext, token: string): Promise<null> {
    return this.commands.run(ctx, { name: 'identity.logout' }, async (tx) => {
      const id = await revokeSession(tx, tokenHash(token));
      tx.audit({ action: 'session.revoked', subject: { type: 'session', id: id ?? 'ended-before' } });
      return null;
    });
  }
}
