import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { Database } from '../../../../platform/database/database.js';
import { sha256Hex } from '../../../../platform/json.js';
import { systemContext } from '../../../../platform/security/actor.js';
import { LOGOUT_SECONDS, readLogoutToken } from '../../domain/sso/logout-token.js';
import { findProvider } from '../../persistence/sso/provider-rows.js';
import { takeLogoutToken } from '../../persistence/sso/sign-ins.js';
import { OAuthRefusal } from '../clients/oauth-refusal.js';
import type { Origin } from '../password-check.js';
import { endProviderSessions } from './end-provider-sessions.js';
import { ProviderClient } from './provider-client.js';
import { refusalOf } from './sso-refusal.js';

/** Twice the age that is accepted, since the clocks may differ. */
const KEPT_MS = 2 * LOGOUT_SECONDS * 1000;

/** A provider tells that a person has signed out there (OpenID Connect Back-Channel Logout 1.0). */
@Injectable()
export class BackChannelLogout {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
    private readonly client: ProviderClient,
  ) {}

  /**
   * Also of a provider that is disabled: ending a session is never wrong.
   * @throws OAuthRefusal `invalid_request`; DomainError 503 when its keys cannot be asked for, so that it tries again.
   */
  async run(providerId: string, token: string, from: Origin): Promise<void> {
    const provider = await findProvider(this.database, providerId);
    if (!provider) throw refused('unknown provider');
    const claims = await this.client.verifyLogoutToken(provider, token).catch((error: unknown) => {
      const refusal = refusalOf(provider.name, error);
      throw refusal.kind === 'unavailable' ? refusal : refused(refusal.reason);
    });
    const ended = readLogoutToken(claims);
    if ('fault' in ended) throw refused(ended.fault);
    const ctx = { ...from, ...systemContext(provider.jurisdictionId, from.correlationId, provider.name) };
    await this.commands.run(ctx, { name: 'identity.back_channel_logout' }, async (tx) => {
      const expiresAt = new Date(tx.now.getTime() + KEPT_MS);
      if (!(await takeLogoutToken(tx, provider.id, sha256Hex(ended.jti), expiresAt)))
        throw refused('jti was used before');
      const sessions = await endProviderSessions(tx, provider.id, ended, 'back_channel_logout');
      const subject = { type: 'sso_provider', id: provider.id };
      tx.audit({ action: 'sso_provider.logout_followed', subject, after: { sessions } });
      return null;
    });
  }
}

function refused(description: string): OAuthRefusal {
  return new OAuthRefusal('invalid_request', {
    code: 'logout_token_invalid',
    detail: '注销令牌没有通过校验，未结束任何会话。请核对发行者、客户端编号、签名公钥和服务器时间。',
    description,
  });
}
