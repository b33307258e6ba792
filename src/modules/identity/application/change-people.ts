import { businessDay } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { DatedPost, HeldPost } from '../domain/separation.js';
import { postsChanged } from '../events.js';
import { endPosts, insertPeople, insertPosts, revokeSessionsOfMany, updatePeople } from '../persistence/people-rows.js';
import type { PasswordHash } from './passwords.js';

export interface MadePerson {
  readonly id: string;
  /** Tidied and free. */
  readonly login: string;
  readonly displayName: string;
  readonly posts: readonly DatedPost[];
}

export interface ChangedPerson {
  readonly id: string;
  readonly before: { readonly displayName: string };
  readonly displayName: string;
  /** True: enabled again; false: disabled; null: stays as it is. */
  readonly enabled: boolean | null;
  readonly added: readonly DatedPost[];
  /** Without a last day it was never in force and goes. */
  readonly ended: readonly { readonly post: HeldPost; readonly lastDay: string | null }[];
}

/**
 * Opens and changes many accounts at once, as somebody has planned on people who are locked (`lockPeople`) and with posts
 * that have been found possible. The number of statements does not depend on the number of people.
 * @param passwordHash of the new ones; nobody knows the password, so that they come in by a reset or by single sign-on.
 */
export async function changePeople(
  tx: Tx,
  passwordHash: PasswordHash,
  { made, changed }: { readonly made: readonly MadePerson[]; readonly changed: readonly ChangedPerson[] },
): Promise<void> {
  await insertPeople(
    tx,
    made.map(({ id, login, displayName }) => ({ id, login, displayName, passwordHash, mustChangePassword: true })),
  );
  await updatePeople(tx, changed);
  const firstPosts = made.flatMap(({ id, posts }) => postsOf(id, posts));
  const furtherPosts = changed.flatMap(({ id, added }) => postsOf(id, added));
  await insertPosts(tx, [...firstPosts, ...furtherPosts]);
  await endPosts(
    tx,
    changed.flatMap(({ ended }) => ended.map(({ post, lastDay }) => ({ id: post.id, lastDay }))),
  );
  for (const { id, login, displayName, posts } of made) {
    const after = { login, displayName, posts: posts.map((post) => ({ ...post })) };
    tx.audit({ action: 'user.created', subject: { type: 'user', id }, after });
  }
  for (const { userId, id, role, unitId, validFrom, validTo } of furtherPosts) {
    const after = { id, role, unitId, validFrom, validTo };
    tx.audit({ action: 'user.post_added', subject: { type: 'user', id: userId }, after });
  }
  for (const person of changed) record(tx, person);
  await signOut(tx, changed);
  const moved = changed.some(({ enabled, added, ended }) => enabled !== null || added.length + ended.length > 0);
  if (moved || firstPosts.length > 0) tx.publish(postsChanged, { jurisdictionId: tx.jurisdictionId });
}

function postsOf(userId: string, posts: readonly DatedPost[]) {
  return posts.map((post) => ({ ...post, id: newId(), userId, takenOverFrom: null }));
}

function record(tx: Tx, { id, before, displayName, enabled, ended }: ChangedPerson): void {
  const subject = { type: 'user', id };
  if (displayName !== before.displayName) {
    tx.audit({ action: 'user.renamed', subject, before: { ...before }, after: { displayName } });
  }
  if (enabled !== null) tx.audit({ action: enabled ? 'user.enabled' : 'user.disabled', subject });
  for (const { post, lastDay } of ended) {
    const action = lastDay === null ? 'user.post_withdrawn' : 'user.post_ended';
    tx.audit({ action, subject, before: { ...post }, after: { id: post.id, validTo: lastDay } });
  }
}

/** Who is disabled, or has lost a post at once: what a page still shows was for somebody else. */
async function signOut(tx: Tx, changed: readonly ChangedPerson[]): Promise<void> {
  const today = businessDay(tx.now);
  const lost = changed.filter(
    ({ enabled, ended }) => enabled === false || ended.some(({ lastDay }) => lastDay !== null && lastDay < today),
  );
  if (lost.length === 0) return;
  const disabled = new Set(lost.filter(({ enabled }) => enabled === false).map(({ id }) => id));
  const ids = lost.map(({ id }) => id);
  for (const { id, userId } of await revokeSessionsOfMany(tx, ids)) {
    const reason = disabled.has(userId) ? 'user_disabled' : 'post_ended';
    tx.audit({ action: 'session.revoked', subject: { type: 'session', id }, after: { userId, reason } });
  }
}
