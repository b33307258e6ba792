import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { Provider, type GrantContext } from 'oidc-provider';

/** What the provider says of an account, beside `sub`, which is the account. */
export interface AccountClaims {
  readonly name?: string;
  readonly preferred_username?: string;
  readonly groups?: readonly string[];
}

export interface RegisteredClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly backChannelLogoutUri: string;
  readonly postLogoutRedirectUri: string;
}

/**
 * A real OpenID Connect provider on the loopback (the package `oidc-provider`). Not real: nobody types a password, whoever
 * comes is {@link person}; and it reaches our public address at the address where the application listens.
 */
export class IdentityProvider {
  /** Who signs in when the provider asks. */
  person = 'zhangsan';
  readonly accounts = new Map<string, AccountClaims>();
  private readonly clients: RegisteredClient[] = [];
  private keys: JWK[] = [];
  private current: Provider | undefined;

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
    /** What the provider sends elsewhere goes through this. */
    private readonly rewrite: (url: string) => string,
  ) {}

  static async start(rewrite: (url: string) => string): Promise<IdentityProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const started = new IdentityProvider(server, issuer, rewrite);
    await started.rotateKeys();
    server.on('request', (request, reply) => {
      const provider = started.current!;
      if (!request.url!.startsWith('/interaction/')) return provider.callback()(request, reply);
      void provider.interactionFinished(request, reply, { login: { accountId: started.person } });
    });
    return started;
  }

  register(client: RegisteredClient): void {
    this.clients.push(client);
    this.renew();
  }

  /** From now on it signs by another key, and publishes no other. */
  async rotateKeys(): Promise<void> {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    this.keys = [
      { ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256', kid: `key-${Date.now()}-${Math.random()}` },
    ];
    this.renew();
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private renew(): void {
    this.current = quietly(() => new Provider(this.issuer, this.configuration()));
  }

  private configuration(): object {
    return {
      clients: this.clients.map((client) => ({
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [client.redirectUri],
        post_logout_redirect_uris: [client.postLogoutRedirectUri],
        backchannel_logout_uri: client.backChannelLogoutUri,
        backchannel_logout_session_required: true,
      })),
      jwks: { keys: this.keys },
      cookies: { keys: ['for tests'] },
      scopes: ['openid', 'profile', 'groups'],
      claims: { openid: ['sub'], profile: ['name', 'preferred_username'], groups: ['groups'] },
      features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      findAccount: (_: unknown, accountId: string) => ({
        accountId,
        claims: async () => ({ sub: accountId, ...this.accounts.get(accountId) }),
      }),
      loadExistingGrant: async ({ oidc: { client, session, provider } }: GrantContext) => {
        const former = session.grantIdFor(client.clientId);
        if (former !== undefined) return provider.Grant.find(former);
        const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
        grant.addOIDCScope('openid profile groups');
        await grant.save();
        return grant;
      },
      ttl: { Session: 3600, Grant: 3600, Interaction: 600, AccessToken: 600, IdToken: 600 },
      fetch: (url: string, { dispatcher: _, ...options }: RequestInit & { dispatcher?: unknown }) =>
        fetch(this.rewrite(url), options),
    };
  }
}

/** It warns of settings that are fit for tests only. */
function quietly<T>(make: () => T): T {
  const { warn, info } = console;
  console.warn = console.info = () => undefined;
  try {
    return make();
  } finally {
    Object.assign(console, { warn, info });
  }
}
