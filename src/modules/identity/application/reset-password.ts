import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { sha256Hex } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { credentialsOfUser } from '../persistence/credentials.js';
import type { UserItem } from '../persistence/directory.js';
import { forgetLogin } from '../persistence/login-failures.js';
import { setPassword } from '../persistence/users.js';
import { AccountChange, type AccountAt } from './account-change.js';
import { hashPassword } from './passwords.js';
import { endSessions } from './sessions.js';

/** An administrator sets a password, which its owner must change at the next sign-in, and lifts a lock-out. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountChange,
  ) {}

  /** @throws DomainError 404 `user_not_found`, 422 `password_weak`, 412. */
  async reset(ctx: RequestContext, at: AccountAt, password: string): Promise<UserItem> {
    const passwordHash = await hashPassword(password, await this.loginOf(ctx, at.userId));
    return this.accounts.run(ctx, 'identity.reset_password', at, {}, async (tx, user) => {
      await setPassword(tx, user.id, passwordHash, true);
      await forgetLogin(tx, sha256Hex(user.login));
      tx.audit({ action: 'user.password_reset', subject: { type: 'user', id: user.id } });
      await endSessions(tx, user.id, 'password_reset');
    });
  }

  /** Also when there is no lock: the administrator need not know. */
  unlock(ctx: RequestContext, at: AccountAt): Promise<UserItem> {
    return this.accounts.run(ctx, 'identity.unlock_user', at, {}, async (tx, user) => {
      const locked = await forgetLogin(tx, sha256Hex(user.login));
      tx.audit({ action: 'user.unlocked', subject: { type: 'user', id: user.id }, after: { wasCounted: locked } });
    });
  }

  private async loginOf({ actor }: RequestContext, userId: string): Promise<string> {
    const user = await credentialsOfUser(this.database, actor.jurisdictionId, userId);
    if (!user) throw noSuch('user', '用户');
    return user.login;
  }
}
