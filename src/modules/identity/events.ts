import { defineEvent } from '../../platform/queue/index.js';
import type { RoleName } from '../../platform/security/actor.js';

/** A post has passed from one person to another. What is owed belongs to units and goes with the post by itself. */
export const postHandedOver = defineEvent<{
  jurisdictionId: string;
  fromUserId: string;
  toUserId: string;
  /** The post that ends, and the one that begins. */
  fromPostId: string;
  toPostId: string;
  role: RoleName;
  unitId: string | null;
  /** First day of the new one, `YYYY-MM-DD`. */
  from: string;
}>('post.handed-over');

/** Somebody has come, gone or changed places, so that it may be others' turn. A post that is handed over tells that itself. */
export const postsChanged = defineEvent<{ jurisdictionId: string }>('posts.changed');
