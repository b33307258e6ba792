import { Injectable } from '@nestjs/common';
import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { allowInsecureRequests, customFetch, discovery, type ServerMetadata } from 'openid-client';
import { Clock } from '../../../../platform/clock/clock.js';
import { GuardedHttp, NoAnswer } from '../../../../platform/outbound/index.js';
import type { ProviderRow } from '../../persistence/sso/provider-rows.js';
import { guardedFetch, PROVIDER_MS } from './provider-http.js';

/** What a provider publishes is asked for again after so long. */
const KEPT_MS = 10 * 60_000;
/** An unknown key makes us ask at once, but no more often than this, whoever sends how many. */
const COOLDOWN_MS = 30_000;

export type Provider = Pick<ProviderRow, 'id' | 'version' | 'name' | 'issuer' | 'clientId'>;

interface Fetched<T> {
  readonly value: T;
  readonly at: number;
}

interface Known {
  readonly version: number;
  readonly metadata: Fetched<ServerMetadata>;
  keys?: Fetched<JWTVerifyGetKey>;
}

/** What providers publish, kept in the process for a while: discovery document and keys. */
@Injectable()
export class ProviderDocuments {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly http: GuardedHttp,
    private readonly clock: Clock,
  ) {}

  async metadata(provider: Provider): Promise<ServerMetadata> {
    return (await this.knownOf(provider)).metadata.value;
  }

  /** By which its signatures are checked. */
  async keys(provider: Provider): Promise<JWTVerifyGetKey> {
    const known = await this.knownOf(provider);
    if (!known.keys || this.now() - known.keys.at >= KEPT_MS) known.keys = await this.fetchKeys(known.metadata.value);
    return known.keys.value;
  }

  /** For a signature by a key that is not among them: it may be new. @returns null when they were asked for just now. */
  async newerKeys(provider: Provider): Promise<JWTVerifyGetKey | null> {
    const known = await this.knownOf(provider);
    if (known.keys && this.now() - known.keys.at < COOLDOWN_MS) return null;
    known.keys = await this.fetchKeys(known.metadata.value);
    return known.keys.value;
  }

  /** For a test: nothing that was kept, and nothing kept of it. */
  async fetchMetadata({ issuer, clientId }: Provider): Promise<ServerMetadata> {
    // http is for a provider in the same network: the guard lets only those be reached that the operator has named.
    const options = {
      execute: [allowInsecureRequests],
      [customFetch]: guardedFetch(this.http),
      timeout: PROVIDER_MS / 1000,
    };
    return (await discovery(new URL(issuer), clientId, undefined, undefined, options)).serverMetadata();
  }

  async fetchKeySet({ jwks_uri: uri }: ServerMetadata): Promise<JSONWebKeySet> {
    if (uri === undefined) throw new NoAnswer('发现文档没有给出签名公钥的地址（jwks_uri）');
    const answer = await guardedFetch(this.http)(uri, {
      method: 'GET',
      headers: { accept: 'application/json, application/jwk-set+json' },
      redirect: 'manual',
      body: undefined,
    });
    if (answer.status !== 200) throw new NoAnswer(`签名公钥的地址应答 HTTP ${answer.status}`);
    try {
      return (await answer.json()) as JSONWebKeySet;
    } catch {
      throw new NoAnswer('签名公钥的地址没有给出 JSON');
    }
  }

  private async knownOf(provider: Provider): Promise<Known> {
    const kept = this.known.get(provider.id);
    if (kept?.version === provider.version && this.now() - kept.metadata.at < KEPT_MS) return kept;
    const metadata = { value: await this.fetchMetadata(provider), at: this.now() };
    const known: Known = {
      version: provider.version,
      metadata,
      ...(kept?.version === provider.version && kept.keys && { keys: kept.keys }),
    };
    this.known.set(provider.id, known);
    return known;
  }

  private async fetchKeys(metadata: ServerMetadata): Promise<Fetched<JWTVerifyGetKey>> {
    return { value: createLocalJWKSet(await this.fetchKeySet(metadata)), at: this.now() };
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}
