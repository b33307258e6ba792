import type { Tx } from '../../../platform/database/transaction.js';
import { invalid } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { newId } from '../../../platform/ids.js';
import { LOGIN, tidyLogin } from '../domain/login.js';
import { requirePossiblePosts, type DatedPost } from '../domain/separation.js';
import { insertPeople, insertPosts } from '../persistence/people-rows.js';
import { lockUsers } from '../persistence/users.js';
import type { PasswordHash } from './passwords.js';

export type NewPost = Omit<DatedPost, 'validTo'> & { readonly validTo?: string | null };

export interface NewUser {
  /** Kept in lower case. */
  readonly login: string;
  readonly displayName: string;
  /** From `hashPassword`, made before the transaction. */
  readonly passwordHash: PasswordHash;
  readonly posts: readonly NewPost[];
  /** Default false: the password is the person's own. */
  readonly mustChangePassword?: boolean;
}

export interface CreatedUser {
  readonly id: string;
  readonly login: string;
}

/**
 * Creates a user with the first posts in the command's jurisdiction.
 * @throws DomainError 400 `login_malformed`, 409 `login_taken`, 404 `unit_not_found`, 422 for impossible posts.
 */
export async function createUser(tx: Tx, user: NewUser): Promise<CreatedUser> {
  const login = tidyLogin(user.login);
  if (!LOGIN.test(login)) {
    throw invalid('login_malformed', '登录名应为 1 至 64 个小写字母、数字、点、横线或下划线，首尾为字母或数字。');
  }
  const posts = user.posts.map(dated);
  requirePossiblePosts(posts);
  const id = newId();
  const { displayName, passwordHash, mustChangePassword = false } = user;
  await insertPeople(tx, [{ id, login, displayName, passwordHash, mustChangePassword }]);
  await insertPosts(
    tx,
    posts.map((post) => ({ ...post, id: newId(), userId: id, takenOverFrom: null })),
  );
  tx.audit({
    action: 'user.created',
    subject: { type: 'user', id },
    after: { login, displayName, posts: posts.map((post) => ({ ...post })) },
  });
  return { id, login };
}

/**
 * Gives a user one more post.
 * @returns its id.
 * @throws DomainError 404 `user_not_found` or `unit_not_found`, 422 when it cannot be held beside the present ones.
 */
export async function addPost(tx: Tx, userId: string, post: NewPost): Promise<string> {
  const [user] = await lockUsers(tx, [userId]);
  if (!user) throw noSuch('user', '用户');
  const added = dated(post);
  requirePossiblePosts([...user.posts, added]);
  const id = newId();
  await insertPosts(tx, [{ ...added, id, userId, takenOverFrom: null }]);
  tx.audit({ action: 'user.post_added', subject: { type: 'user', id: userId }, after: { id, ...added } });
  return id;
}

function dated({ unitId, role, validFrom, validTo }: NewPost): DatedPost {
  return { unitId, role, validFrom, validTo: validTo ?? null };
}
