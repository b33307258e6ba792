import { Inject, Injectable } from '@nestjs/common';
import { createLocalJWKSet } from 'jose';
import { ResponseBodyError, WWWAuthenticateChallengeError, type ServerMetadata } from 'openid-client';
import { CONFIG, type RuntimeConfig } from '../../../../platform/config/runtime-config.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { Database } from '../../../../platform/database/database.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import type { ProviderRow } from '../../persistence/sso/provider-rows.js';
import { addressesOf, type ProviderAddresses } from './provider-addresses.js';
import { ALGORITHMS, ProviderClient } from './provider-client.js';
import { ProviderDocuments } from './provider-documents.js';
import { requireProvider } from './provider-view.js';
import { faultOf, refusalOf } from './sso-refusal.js';

export const CHECKS = ['addresses', 'discovery', 'capabilities', 'keys', 'credentials'] as const;

export interface Check {
  readonly name: (typeof CHECKS)[number];
  readonly ok: boolean;
  /** What was found, or what is wrong and what to do. */
  readonly detail: string;
}

export interface TestedProvider {
  readonly ok: boolean;
  /** In the order in which they were made; what needs one that failed was not tried. */
  readonly checks: readonly Check[];
  /** What must be registered at the provider, letter by letter. */
  readonly addresses: ProviderAddresses | null;
}

/** Asks a provider all that a sign-in will ask, without a person. The network is asked before the command. */
@Injectable()
export class TestProvider {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
    private readonly documents: ProviderDocuments,
    private readonly client: ProviderClient,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  /** @throws DomainError 404 `sso_provider_not_found`. */
  async run(ctx: RequestContext, id: string): Promise<TestedProvider> {
    const provider = await requireProvider(this.database, ctx.actor.jurisdictionId, id);
    const { publicUrl } = this.config;
    const addresses = publicUrl === undefined ? null : addressesOf(publicUrl, id);
    const checks = [addressCheck(addresses), ...(await this.checksOf(provider, addresses))];
    const ok = checks.every((check) => check.ok);
    return this.commands.run(ctx, { name: 'identity.test_sso_provider', input: { id } }, async (tx) => {
      const failed = checks.filter((check) => !check.ok).map(({ name }) => name);
      tx.audit({ action: 'sso_provider.tested', subject: { type: 'sso_provider', id }, after: { ok, failed } });
      return { ok, checks, addresses };
    });
  }

  private async checksOf(provider: ProviderRow, addresses: ProviderAddresses | null): Promise<Check[]> {
    const metadata = await attempt(provider, () => this.documents.fetchMetadata(provider));
    if (typeof metadata === 'string') return [{ name: 'discovery', ok: false, detail: metadata }];
    return [
      { name: 'discovery', ok: true, detail: discovered(metadata) },
      capabilityCheck(metadata),
      await this.keyCheck(provider, metadata),
      ...(addresses ? [await this.credentialCheck(provider, addresses)] : []),
    ];
  }

  private async keyCheck(provider: ProviderRow, metadata: ServerMetadata): Promise<Check> {
    const keys = await attempt(provider, async () => {
      const set = await this.documents.fetchKeySet(metadata);
      createLocalJWKSet(set);
      return set.keys.filter(({ kty, use }) => kty !== 'oct' && (use === undefined || use === 'sig')).length;
    });
    if (typeof keys === 'string') return { name: 'keys', ok: false, detail: keys };
    return { name: 'keys', ok: keys > 0, detail: keys > 0 ? `签名公钥 ${keys} 个` : '没有可用于验签的公钥' };
  }

  /** A code that does not exist: a provider that knows us says `invalid_grant`, one that does not says who is wrong. */
  private async credentialCheck(provider: ProviderRow, { redirectUri }: ProviderAddresses): Promise<Check> {
    try {
      await this.client.tryCredentials(provider, redirectUri);
    } catch (error) {
      if (error instanceof ResponseBodyError && error.error === 'invalid_grant') {
        return { name: 'credentials', ok: true, detail: '客户端编号和密钥已被接受' };
      }
      if (error instanceof ResponseBodyError || error instanceof WWWAuthenticateChallengeError) {
        return { name: 'credentials', ok: false, detail: refusalOf(provider.name, error).detail };
      }
      return { name: 'credentials', ok: false, detail: faultOf(provider.name, error) };
    }
    return { name: 'credentials', ok: false, detail: '令牌地址接受了不存在的授权码，这不是合格的 OpenID Connect 服务' };
  }
}

async function attempt<T>(provider: ProviderRow, ask: () => Promise<T>): Promise<T | string> {
  try {
    return await ask();
  } catch (error) {
    return faultOf(provider.name, error);
  }
}

function addressCheck(addresses: ProviderAddresses | null): Check {
  const name = 'addresses';
  if (!addresses) {
    return { name, ok: false, detail: '没有设置 FENGONG_PUBLIC_URL，无法确定回调地址。请系统管理员设置后重启服务。' };
  }
  return { name, ok: true, detail: `请在对方平台登记回调地址 ${addresses.redirectUri}` };
}

function discovered({ issuer }: ServerMetadata): string {
  return issuer.startsWith('https:')
    ? `已取得 ${issuer} 的发现文档`
    : `已取得 ${issuer} 的发现文档；http 不加密，只应在内部网络使用`;
}

function capabilityCheck(metadata: ServerMetadata): Check {
  const faults = [
    ...(metadata.authorization_endpoint === undefined ? ['没有授权地址（authorization_endpoint）'] : []),
    ...(metadata.token_endpoint === undefined ? ['没有令牌地址（token_endpoint）'] : []),
    ...(metadata.response_types_supported?.includes('code') === false ? ['不支持授权码方式（code）'] : []),
    ...(signs(metadata) ? [] : ['不以公钥算法签名（如 RS256）']),
  ];
  if (faults.length > 0) return { name: 'capabilities', ok: false, detail: `${faults.join('；')}，不能用于单点登录` };
  const optional = [
    ...(metadata.code_challenge_methods_supported?.includes('S256') ? [] : ['未声明支持 PKCE（S256）']),
    ...(metadata.end_session_endpoint === undefined ? ['没有注销页面，退出时只退出本系统'] : []),
    ...(metadata['backchannel_logout_supported'] === true ? [] : ['未声明支持后台注销，在对方退出不会退出本系统']),
  ];
  return { name: 'capabilities', ok: true, detail: optional.length === 0 ? '能力齐全' : optional.join('；') };
}

function signs({ id_token_signing_alg_values_supported: named }: ServerMetadata): boolean {
  return named === undefined || named.some((algorithm) => ALGORITHMS.includes(algorithm));
}
