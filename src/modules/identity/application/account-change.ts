import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict, stale } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { businessDay } from '../../../platform/clock/clock.js';
import type { HeldPost } from '../domain/separation.js';
import { bumpVersion } from '../persistence/accounts.js';
import { readUser, type UserItem } from '../persistence/directory.js';
import { anotherAdministrator, lockAdministrators, lockUsers, type LockedUser } from '../persistence/users.js';

export interface AccountAt {
  readonly userId: string;
  /** The version that the administrator has seen. */
  readonly version: number;
}

/** A change of an account by an administrator: one command on a locked user, answered by the user as it leaves it. */
@Injectable()
export class AccountChange {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @param input what decides the effect, without secrets.
   * @throws DomainError 404 `user_not_found`, 412 `stale_version`.
   */
  run(
    ctx: RequestContext,
    name: string,
    at: AccountAt,
    input: object,
    body: (tx: Tx, user: LockedUser) => Promise<void>,
  ): Promise<UserItem> {
    return this.commands.run(ctx, { name, input: { ...at, ...input } }, async (tx) => {
      const [user] = await lockUsers(tx, [at.userId]);
      if (!user) throw noSuch('user', '用户');
      if (user.version !== at.version) throw stale();
      await body(tx, user);
      await bumpVersion(tx, [user.id]);
      return (await readUser(readsIn(tx), tx.jurisdictionId, user.id))!;
    });
  }
}

/** @throws DomainError 404 `post_not_found`. */
export function postOf(user: LockedUser, postId: string): HeldPost {
  const post = user.posts.find(({ id }) => id === postId);
  if (!post) throw noSuch('post', '岗位');
  return post;
}

/**
 * Before something that ends somebody's administration: without an administrator nobody could open accounts any more.
 * @throws DomainError 409 `last_administrator`.
 */
export async function requireAnotherAdministrator(tx: Tx, user: LockedUser): Promise<void> {
  const today = businessDay(tx.now);
  const administers = user.posts.some(
    ({ role, validTo }) => role === 'administrator' && (validTo === null || validTo >= today),
  );
  if (!administers || user.disabledAt !== null) return;
  await lockAdministrators(tx);
  if (await anotherAdministrator(tx, user.id, today)) return;
  throw conflict('last_administrator', '这是最后一名管理员，请先为他人设立管理员岗位，再停用或结束此人的岗位。');
}
