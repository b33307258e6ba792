import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { credentialsOfUser } from '../persistence/credentials.js';
import { revokeSession, sessionsOf, type SessionItem } from '../persistence/sessions.js';

export interface SessionView extends SessionItem {
  /** Whether it is the one through which this is asked. */
  readonly current: boolean;
}

/** Living sessions: one's own for everybody, anybody's for the administrator. The route says which. */
@Injectable()
export class UserSessions {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 404 `user_not_found`. */
  async list(ctx: RequestContext, userId: string): Promise<{ items: SessionView[] }> {
    const { jurisdictionId } = ctx.actor;
    if (!(await credentialsOfUser(this.database, jurisdictionId, userId))) throw noSuch('user', '用户');
    const sessions = await sessionsOf(this.database, jurisdictionId, userId, this.clock.now());
    return { items: sessions.map((session) => ({ ...session, current: session.id === ctx.sessionId })) };
  }

  /** @throws DomainError 404 `session_not_found`, also for one that has ended. */
  end(ctx: RequestContext, userId: string, sessionId: string): Promise<null> {
    const command = { name: 'identity.end_session', input: { userId, sessionId } };
    return this.commands.run(ctx, command, async (tx) => {
      if (!(await revokeSession(tx, userId, sessionId))) throw noSuch('session', '会话');
      const reason = tx.ctx.actor.userId === userId ? 'revoked_by_owner' : 'revoked_by_administrator';
      tx.audit({ action: 'session.revoked', subject: { type: 'session', id: sessionId }, after: { userId, reason } });
      return null;
    });
  }
}

/** The person who asks. @throws Error for the service itself, which has no sessions. */
export function selfOf({ actor }: RequestContext): string {
  if (actor.userId === null) throw new Error('only a user has sessions');
  return actor.userId;
}
