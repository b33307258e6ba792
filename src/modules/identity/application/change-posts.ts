import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { decideEnd } from '../domain/post-period.js';
import { postsChanged } from '../events.js';
import type { UserItem } from '../persistence/directory.js';
import { deletePost, setLastDay } from '../persistence/users.js';
import { AccountChange, postOf, requireAnotherAdministrator, type AccountAt } from './account-change.js';
import { addPost, type NewPost } from './create-user.js';
import { endSessions } from './sessions.js';

/** Gives a person a post, or ends one. */
@Injectable()
export class ChangePosts {
  constructor(private readonly accounts: AccountChange) {}

  /** @throws DomainError 404 `unit_not_found`, 422 `duties_not_separate` and what else makes a post impossible. */
  add(ctx: RequestContext, at: AccountAt, post: NewPost): Promise<UserItem> {
    return this.accounts.run(ctx, 'identity.add_post', at, post, async (tx, user) => {
      await addPost(tx, user.id, post);
      tx.publish(postsChanged, { jurisdictionId: tx.jurisdictionId });
    });
  }

  /**
   * With yesterday as last day the post ends at once, and its holder is signed out: what a page still shows was for
   * somebody else.
   * @throws DomainError 404 `post_not_found`, 409 `last_administrator`, and what `decideEnd` refuses.
   */
  end(ctx: RequestContext, at: AccountAt, postId: string, lastDay: string): Promise<UserItem> {
    return this.accounts.run(ctx, 'identity.end_post', at, { postId, lastDay }, async (tx, user) => {
      const post = postOf(user, postId);
      const today = businessDay(tx.now);
      const decision = decideEnd(post, lastDay, today);
      if (post.role === 'administrator') await requireAnotherAdministrator(tx, user);
      if (decision === 'withdraw') await deletePost(tx, postId);
      else await setLastDay(tx, postId, lastDay);
      tx.audit({
        action: decision === 'withdraw' ? 'user.post_withdrawn' : 'user.post_ended',
        subject: { type: 'user', id: user.id },
        before: { ...post },
        after: { id: postId, validTo: decision === 'withdraw' ? null : lastDay },
      });
      if (lastDay < today) await endSessions(tx, user.id, 'post_ended');
      tx.publish(postsChanged, { jurisdictionId: tx.jurisdictionId });
    });
  }
}
