import { Injectable } from '@nestjs/common';
import { AccessLog } from '../../../audit/index.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { Database } from '../../../../platform/database/database.js';
import { isUuid, newId } from '../../../../platform/ids.js';
import { sha256Hex } from '../../../../platform/json.js';
import { isWithin } from '../../../../platform/security/networks.js';
import { INSTALLATION, type RequestContext } from '../../../../platform/security/actor.js';
import { hashOfToken, newToken, TOKEN_SECONDS } from '../../domain/clients/secrets.js';
import {
  findBySecret,
  insertToken,
  jurisdictionOfClient,
  revokeToken,
  type ProvenClient,
} from '../../persistence/clients/tokens.js';
import type { Origin } from '../password-check.js';
import { OAuthRefusal } from './oauth-refusal.js';

export interface ClientCredentials {
  readonly clientId: string;
  readonly secret: string;
}

/** The answer of RFC 6749 §5.1. */
export interface TokenAnswer {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  readonly expires_in: number;
  readonly scope: string;
}

/** Gives access tokens to programs that prove themselves by a secret, and takes them back. */
@Injectable()
export class Tokens {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
    private readonly clock: Clock,
    private readonly log: AccessLog,
  ) {}

  /**
   * @param scope scopes asked for, separated by spaces; undefined for all that the client has.
   * @throws OAuthRefusal
   */
  async issue(credentials: ClientCredentials, scope: string | undefined, from: Origin): Promise<TokenAnswer> {
    const client = await this.prove(credentials, from);
    const scopes = scope === undefined ? client.scopes : this.requireScopes(client, scope);
    const { word, hash } = newToken();
    // Without an Idempotency-Key, since the answer holds the token and must not be kept.
    await this.commands.run(contextOf(client, from), { name: 'identity.issue_token' }, async (tx) => {
      const id = newId();
      const expiresAt = new Date(tx.now.getTime() + TOKEN_SECONDS * 1000);
      const token = { id, clientId: client.id, secretId: client.secretId, tokenHash: hash, scopes, expiresAt };
      if (!(await insertToken(tx, token))) throw invalidClient();
      tx.audit({
        action: 'api_token.issued',
        subject: { type: 'api_token', id },
        after: { secretId: client.secretId, scopes: [...scopes] },
      });
      return null;
    });
    return { access_token: word, token_type: 'Bearer', expires_in: TOKEN_SECONDS, scope: scopes.join(' ') };
  }

  /** Also when it is unknown or over: RFC 7009 §2.2 wants no difference. @throws OAuthRefusal for the client alone. */
  async revoke(credentials: ClientCredentials, token: string, from: Origin): Promise<void> {
    const client = await this.prove(credentials, from);
    const hash = hashOfToken(token);
    if (hash === null) return;
    await this.commands.run(contextOf(client, from), { name: 'identity.revoke_token', derived: true }, async (tx) => {
      const id = await revokeToken(tx, client.id, hash);
      if (id !== null) tx.audit({ action: 'api_token.revoked', subject: { type: 'api_token', id } });
      return null;
    });
  }

  private async prove({ clientId, secret }: ClientCredentials, from: Origin): Promise<ProvenClient> {
    const client = isUuid(clientId)
      ? await findBySecret(this.database, clientId, sha256Hex(secret), this.clock.now())
      : null;
    if (!client) {
      await this.note(clientId, from, 'wrong_secret');
      throw invalidClient();
    }
    if (!isWithin(client.addresses, from.ip)) {
      await this.note(clientId, from, 'address');
      throw new OAuthRefusal('unauthorized_client', {
        code: 'address_not_allowed',
        detail: '请求来自未登记的地址。请管理员核对客户端的地址名单，以及反向代理设置（FENGONG_TRUSTED_PROXIES）。',
        description: 'this address is not on the list of the client',
      });
    }
    return client;
  }

  private requireScopes(client: ProvenClient, scope: string): readonly string[] {
    const asked = [...new Set(scope.split(' ').filter((one) => one !== ''))];
    const denied = asked.filter((one) => !client.scopes.includes(one));
    if (denied.length === 0) return asked;
    throw new OAuthRefusal('invalid_scope', {
      code: 'invalid_scope',
      detail: '所请求的授权范围中有此客户端未获授予的。请核对 scope，或请管理员授予。',
      description: 'the client does not have every scope that was asked for',
    });
  }

  /** On record under the client's jurisdiction, or under the installation by the hash of what was no client. */
  private async note(clientId: string, from: Origin, reason: string): Promise<void> {
    const jurisdictionId = isUuid(clientId) ? await jurisdictionOfClient(this.database, clientId) : null;
    const actor = { kind: 'system', userId: null, displayName: '未登录', posts: [] } as const;
    const id = jurisdictionId === null ? sha256Hex(clientId) : clientId;
    this.log.note(
      { ...from, actor: { ...actor, jurisdictionId: jurisdictionId ?? INSTALLATION } },
      { action: 'api_client.refused', subject: { type: 'api_client', id }, after: { reason } },
    );
  }
}

function contextOf(client: ProvenClient, from: Origin): RequestContext {
  const { id, name, jurisdictionId } = client;
  return {
    ...from,
    actor: {
      kind: 'client',
      userId: null,
      displayName: name,
      jurisdictionId,
      posts: [],
      client: { id, name, source: id },
    },
  };
}

function invalidClient(): OAuthRefusal {
  return new OAuthRefusal('invalid_client', {
    code: 'invalid_client',
    detail: '客户端编号或密钥不正确、已过期，或客户端已停用。请核对后重试，或请管理员生成新密钥。',
    description: 'unknown client, wrong or expired secret, or client disabled',
  });
}
