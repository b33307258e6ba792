import { Inject, Injectable } from '@nestjs/common';
import { businessDay } from '../../../../platform/clock/clock.js';
import { CONFIG, type RuntimeConfig } from '../../../../platform/config/runtime-config.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { Database } from '../../../../platform/database/database.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { SecretBox } from '../../../../platform/security/secret-box.js';
import { tidyLogin } from '../../domain/login.js';
import { groupsClaim, textClaim } from '../../domain/sso/claims.js';
import { decidePosts, wantedPosts, type WantedPost } from '../../domain/sso/mapped-posts.js';
import { postsChanged } from '../../events.js';
import { bumpVersion } from '../../persistence/accounts.js';
import { userOfAccount, type FoundAccount, type ProviderRow } from '../../persistence/sso/provider-rows.js';
import { grantedPosts, markGranted, touchProvider } from '../../persistence/sso/providers.js';
import { insertProviderSession } from '../../persistence/sso/sign-ins.js';
import { lockUsers, setLastDay, type LockedUser } from '../../persistence/users.js';
import { requireAnotherAdministrator } from '../account-change.js';
import { addPost } from '../create-user.js';
import type { Origin } from '../password-check.js';
import { endSessions, openSession, type OpenedSession } from '../sessions.js';
import { OpenAccount } from './open-account.js';
import type { ProvenLogin } from './provider-client.js';
import { SsoRefusal } from './sso-refusal.js';

/** Where the ID token of a session is sealed. */
export function placeOfIdToken(sessionId: string): string {
  return `sso-session:${sessionId}`;
}

/** Turns what a provider has proven into a session of a person here, with the posts that the groups give now. */
@Injectable()
export class AdmitPerson {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
    private readonly accounts: OpenAccount,
    private readonly box: SecretBox,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  /** @throws SsoRefusal 403 `sso_account_missing`, `sso_account_unknown`, `sso_user_disabled`, `sso_no_post`, … */
  async run(provider: ProviderRow, proven: ProvenLogin, from: Origin): Promise<OpenedSession> {
    const account = accountOf(provider, proven);
    const wanted = wantedPosts(groupsClaim(proven.claims, provider.groupsClaim), provider.groupRules);
    const known = await userOfAccount(this.database, provider, account);
    const user = known ?? (await this.accounts.run(provider, { account, claims: proven.claims, wanted }, from));
    const { sessionHours: hours, sessionIdleMinutes: idleMinutes } = this.config;
    return this.commands.run(contextOf(provider, user, from), { name: 'identity.sso_sign_in' }, async (tx) => {
      const [locked] = await lockUsers(tx, [user.userId]);
      if (!locked || locked.disabledAt !== null) throw disabled();
      await bringPostsInLine(tx, provider.id, locked, wanted);
      await touchProvider(tx, provider.id);
      const through = { by: 'OIDC', providerId: provider.id } as const;
      const session = await openSession(tx, locked.id, { hours, idleMinutes }, through);
      await insertProviderSession(tx, {
        sessionId: session.id,
        providerId: provider.id,
        subject: proven.subject,
        sid: proven.sid,
        sealedIdToken: this.box.seal(proven.idToken, placeOfIdToken(session.id)),
      });
      return session;
    });
  }
}

/** A post that ends signs its holder out elsewhere: what a page still shows was for somebody else. */
async function bringPostsInLine(
  tx: Tx,
  providerId: string,
  user: LockedUser,
  wanted: readonly WantedPost[],
): Promise<void> {
  const today = businessDay(tx.now);
  const { grant, end } = decidePosts(user.posts, await grantedPosts(tx, providerId, user.id), wanted, today);
  for (const { post, lastDay } of end) {
    if (post.role === 'administrator') await requireAnotherAdministrator(tx, user);
    await setLastDay(tx, post.id, lastDay);
    tx.audit({
      action: 'user.post_ended',
      subject: { type: 'user', id: user.id },
      before: { ...post },
      after: { id: post.id, validTo: lastDay, providerId },
    });
  }
  for (const { role, unitId } of grant) {
    await markGranted(tx, providerId, await addPost(tx, user.id, { role, unitId, validFrom: today }));
  }
  if (end.length > 0) await endSessions(tx, user.id, 'post_ended');
  if (end.length + grant.length === 0) return;
  await bumpVersion(tx, [user.id]);
  tx.publish(postsChanged, { jurisdictionId: tx.jurisdictionId });
}

/** @throws SsoRefusal 403 `sso_account_missing`. */
function accountOf({ name, accountClaim, matches }: ProviderRow, { claims }: ProvenLogin): string {
  const account = textClaim(claims, accountClaim);
  if (account !== null) return matches === 'LOGIN' ? tidyLogin(account) : account;
  throw new SsoRefusal({
    code: 'sso_account_missing',
    kind: 'forbidden',
    detail: `统一身份认证“${name}”没有给出您的账号。请改用密码登录，并请管理员核对声明 ${accountClaim} 和授权范围。`,
  });
}

function contextOf(
  { jurisdictionId }: ProviderRow,
  { userId, displayName }: FoundAccount,
  from: Origin,
): RequestContext {
  return { ...from, actor: { kind: 'user', userId, jurisdictionId, displayName, posts: [] } };
}

function disabled(): SsoRefusal {
  return new SsoRefusal({
    code: 'sso_user_disabled',
    kind: 'forbidden',
    detail: '您在本系统的账号已停用。如需恢复，请联系本系统的管理员。',
  });
}
