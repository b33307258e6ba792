import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/security/actor.js';
import { postsChanged } from '../events.js';
import { setDisabled, setDisplayName } from '../persistence/accounts.js';
import type { UserItem } from '../persistence/directory.js';
import { AccountChange, requireAnotherAdministrator, type AccountAt } from './account-change.js';
import { endSessions } from './sessions.js';

/** Renames, disables and enables accounts. None is ever deleted: what a person did stays under the person's name. */
@Injectable()
export class ChangeAccount {
  constructor(private readonly accounts: AccountChange) {}

  rename(ctx: RequestContext, at: AccountAt, displayName: string): Promise<UserItem> {
    return this.accounts.run(ctx, 'identity.rename_user', at, { displayName }, async (tx, user) => {
      await setDisplayName(tx, user.id, displayName);
      tx.audit({
        action: 'user.renamed',
        subject: { type: 'user', id: user.id },
        before: { displayName: user.displayName },
        after: { displayName },
      });
    });
  }

  /** The person is signed out everywhere at once. @throws DomainError 409 `last_administrator`. */
  disable(ctx: RequestContext, at: AccountAt): Promise<UserItem> {
    return this.accounts.run(ctx, 'identity.disable_user', at, {}, async (tx, user) => {
      await requireAnotherAdministrator(tx, user);
      if (user.disabledAt === null) await setDisabled(tx, user.id, tx.now);
      tx.audit({ action: 'user.disabled', subject: { type: 'user', id: user.id } });
      await endSessions(tx, user.id, 'user_disabled');
      tx.publish(postsChanged, { jurisdictionId: tx.jurisdictionId });
    });
  }

  enable(ctx: RequestContext, at: AccountAt): Promise<UserItem> {
    return this.accounts.run(ctx, 'identity.enable_user', at, {}, async (tx, user) => {
      await setDisabled(tx, user.id, null);
      tx.audit({ action: 'user.enabled', subject: { type: 'user', id: user.id } });
      tx.publish(postsChanged, { jurisdictionId: tx.jurisdictionId });
    });
  }
}
