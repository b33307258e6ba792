import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { systemContext } from '../../../../platform/security/actor.js';
import { LOGIN, tidyLogin } from '../../domain/login.js';
import { textClaim, type Claims } from '../../domain/sso/claims.js';
import type { WantedPost } from '../../domain/sso/mapped-posts.js';
import { addProviderAccount } from '../../persistence/sso/providers.js';
import type { FoundAccount, ProviderRow } from '../../persistence/sso/provider-rows.js';
import { createUser } from '../create-user.js';
import type { Origin } from '../password-check.js';
import { unknownPassword } from '../passwords.js';
import { SsoRefusal } from './sso-refusal.js';

export interface Stranger {
  readonly account: string;
  readonly claims: Claims;
  /** The posts that the person's groups give. */
  readonly wanted: readonly WantedPost[];
}

/** Opens an account for a person whom a provider vouches for, where the administrator wants that. */
@Injectable()
export class OpenAccount {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * The account has a password that nobody knows; an administrator can set another.
   * @throws SsoRefusal 403 `sso_account_unknown`, `sso_no_post`, `sso_login_unusable`; DomainError 409 `login_taken`.
   */
  async run(provider: ProviderRow, { account, claims, wanted }: Stranger, from: Origin): Promise<FoundAccount> {
    if (!provider.createsUsers) throw unknown(provider, account);
    if (wanted.length === 0) throw withoutPost();
    const login = tidyLogin(
      provider.matches === 'LOGIN' ? account : (textClaim(claims, 'preferred_username') ?? account),
    );
    if (!LOGIN.test(login)) throw unusable(account);
    const displayName = (textClaim(claims, 'name') ?? account).slice(0, 100);
    const passwordHash = await unknownPassword();
    const ctx = { ...from, ...systemContext(provider.jurisdictionId, from.correlationId, provider.name) };
    return this.commands.run(ctx, { name: 'identity.sso_open_account' }, async (tx) => {
      const { id: userId } = await createUser(tx, { login, displayName, passwordHash, posts: [] });
      if (provider.matches === 'ACCOUNT') await addProviderAccount(tx, provider.id, userId, account);
      return { userId, login, displayName, disabled: false };
    });
  }
}

function unknown({ name }: ProviderRow, account: string): SsoRefusal {
  return new SsoRefusal({
    code: 'sso_account_unknown',
    kind: 'forbidden',
    detail: `您已在“${name}”登录，但账号 ${account} 还没有对应到本系统的用户。请联系本系统的管理员维护账号对应，或改用密码登录。`,
    reason: `sso_account_unknown ${account}`,
  });
}

function withoutPost(): SsoRefusal {
  return new SsoRefusal({
    code: 'sso_no_post',
    kind: 'forbidden',
    detail: '您所在的用户组在本系统没有对应的岗位，未开通账号。如需使用，请联系本系统的管理员。',
  });
}

function unusable(account: string): SsoRefusal {
  return new SsoRefusal({
    code: 'sso_login_unusable',
    kind: 'forbidden',
    detail: `账号 ${account} 不能用作本系统的登录名。请联系本系统的管理员建立账号并维护账号对应。`,
  });
}
