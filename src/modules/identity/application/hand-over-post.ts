import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict, unprocessable } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { decideHandOver } from '../domain/post-period.js';
import { requirePossiblePosts } from '../domain/separation.js';
import { postHandedOver } from '../events.js';
import { bumpVersion } from '../persistence/accounts.js';
import type { UserItem } from '../persistence/directory.js';
import { insertPosts } from '../persistence/people-rows.js';
import { lockUsers, setLastDay, type LockedUser } from '../persistence/users.js';
import { AccountChange, postOf, type AccountAt } from './account-change.js';
import { endSessions } from './sessions.js';

export interface HandOver {
  readonly postId: string;
  readonly toUserId: string;
  /** First day of the successor, `YYYY-MM-DD`. */
  readonly from: string;
}

/**
 * One person's post goes to another from a day on. Obligations, drafts and reviews belong to the unit, and reminders are
 * addressed to whoever holds the post on their day, so they follow by themselves; who wrote what stays as it was.
 */
@Injectable()
export class HandOverPost {
  constructor(private readonly accounts: AccountChange) {}

  /**
   * @returns the predecessor.
   * @throws DomainError 404 `user_not_found` or `post_not_found`, 409 `user_disabled`, 422 for an impossible day, the
   *   same person, or a successor who may not hold the post beside the others.
   */
  run(ctx: RequestContext, at: AccountAt, input: HandOver): Promise<UserItem> {
    return this.accounts.run(ctx, 'identity.hand_over_post', at, input, async (tx, user) => {
      const post = postOf(user, input.postId);
      const successor = await this.successor(tx, user, input.toUserId);
      const { from } = input;
      const today = businessDay(tx.now);
      const lastDay = decideHandOver(post, from, today);
      const { role, unitId, validTo } = post;
      const taken = { id: newId(), role, unitId, validFrom: from, validTo };
      requirePossiblePosts([...successor.posts, taken]);
      await setLastDay(tx, post.id, lastDay);
      await insertPosts(tx, [{ ...taken, userId: successor.id, takenOverFrom: post.id }]);
      await bumpVersion(tx, [successor.id]);
      const named = { fromUserId: user.id, toUserId: successor.id };
      const detail = { ...named, fromPostId: post.id, toPostId: taken.id, role, unitId, from };
      tx.audit({
        action: 'post.handed_over',
        subject: { type: 'user', id: user.id },
        before: { ...post },
        after: detail,
      });
      tx.audit({ action: 'post.taken_over', subject: { type: 'user', id: successor.id }, after: detail });
      tx.publish(postHandedOver, { jurisdictionId: tx.jurisdictionId, ...detail });
      if (lastDay < today) await endSessions(tx, user.id, 'post_handed_over');
    });
  }

  private async successor(tx: Tx, user: LockedUser, id: string): Promise<LockedUser> {
    if (id === user.id) throw unprocessable('hand_over_to_self', '不能把岗位交给本人，请选择接任人。');
    const [successor] = await lockUsers(tx, [id]);
    if (!successor) throw noSuch('user', '用户');
    if (successor.disabledAt !== null) throw conflict('user_disabled', '接任人的账号已停用，请先启用或另选他人。');
    return successor;
  }
}
