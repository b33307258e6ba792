import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';

const HOUR_SECONDS = 3600;
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/** A provider that answers as a test tells it to: for tokens that no sound provider would give. */
export class ForgedProvider {
  /** The ID token of the next exchange. */
  idToken = '';
  /** In place of the usual answers, by path. */
  readonly instead = new Map<string, (request: IncomingMessage, reply: ServerResponse) => void>();

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
    private readonly key: CryptoKey,
    private readonly published: object,
  ) {}

  static async start(): Promise<ForgedProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const started = new ForgedProvider(server, issuer, privateKey, { ...(await exportJWK(publicKey)), kid: 'k1' });
    server.on('request', (request, reply) => started.answer(request, reply));
    return started;
  }

  /** An ID token as it should be, but for what is different. Instants are real ones. */
  async idTokenOf(claims: JWTPayload, header: object = {}, key: CryptoKey = this.key): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ iss: this.issuer, sub: 'zhangsan', iat: now, exp: now + HOUR_SECONDS, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'k1', ...header })
      .sign(key);
  }

  logoutTokenOf(claims: JWTPayload, key?: CryptoKey): Promise<string> {
    return this.idTokenOf(
      { jti: `${Math.random()}`, events: { [LOGOUT_EVENT]: {} }, ...claims },
      { typ: 'logout+jwt' },
      key,
    );
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private answer(request: IncomingMessage, reply: ServerResponse): void {
    const path = request.url!.split('?')[0]!;
    const told = this.instead.get(path);
    if (told) return told(request, reply);
    reply.setHeader('content-type', 'application/json');
    const { issuer } = this;
    const answers: Record<string, object> = {
      '/.well-known/openid-configuration': {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        id_token_signing_alg_values_supported: ['ES256', 'HS256', 'none'],
      },
      '/keys': { keys: [this.published] },
      '/token': { access_token: 'a', token_type: 'Bearer', id_token: this.idToken },
    };
    reply.statusCode = path in answers ? 200 : 404;
    reply.end(JSON.stringify(answers[path] ?? {}));
  }
}
