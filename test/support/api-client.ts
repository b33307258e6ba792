import { createHash, randomBytes } from 'node:crypto';
import { SCOPE_NAMES } from '../../src/modules/identity/domain/clients/scopes.js';
import { sign, type Signing } from '../../src/modules/identity/domain/clients/signature.js';
import type { SignedInUser } from '../../src/modules/identity/testing/index.js';
import { newId } from '../../src/platform/ids.js';
import type { TestApp } from './app.js';

/** A client as its administrator made it, with the words that only the answer of its making held. */
export interface GivenClient {
  readonly id: string;
  readonly version: number;
  readonly secret: string;
  readonly signingKey: string;
  readonly secretId: string;
}

export interface ClientOptions {
  readonly scopes?: readonly string[];
  readonly unitIds?: readonly string[];
  readonly wholeJurisdiction?: boolean;
  readonly signing?: Signing;
  readonly addresses?: readonly string[];
  readonly perMinute?: number;
  readonly source?: string;
  readonly syncRoles?: readonly string[];
  /** For which its secret is valid. */
  readonly days?: number;
}

/** All scopes, the whole jurisdiction and a rate that no test reaches, unless it says otherwise. */
export async function givenClient(
  test: Pick<TestApp, 'request'>,
  administrator: SignedInUser,
  options: ClientOptions = {},
): Promise<GivenClient> {
  const { unitIds = [] } = options;
  const { body } = await test.request
    .post('/api/v1/api-clients')
    .set(administrator.headers)
    .send({
      name: `客户端 ${newId()}`,
      scopes: SCOPE_NAMES,
      wholeJurisdiction: unitIds.length === 0,
      perMinute: 60_000,
      ...options,
    })
    .expect(201);
  const { id, version, secret, signingKey, secrets } = body;
  return { id, version, secret, signingKey, secretId: secrets[0].id };
}

export function askForToken(
  test: Pick<TestApp, 'request'>,
  client: Pick<GivenClient, 'id' | 'secret'>,
  form: Readonly<Record<string, string>> = {},
) {
  return test.request
    .post('/api/v1/oauth/token')
    .type('form')
    .auth(client.id, client.secret)
    .send({ grant_type: 'client_credentials', ...form });
}

/** Headers of a request with a fresh token. */
export async function tokenOf(
  test: Pick<TestApp, 'request'>,
  client: Pick<GivenClient, 'id' | 'secret'>,
  scope?: string,
): Promise<{ readonly authorization: string }> {
  const { body } = await askForToken(test, client, scope === undefined ? {} : { scope }).expect(200);
  return { authorization: `Bearer ${body.access_token as string}` };
}

export interface Signed {
  readonly method: string;
  readonly target: string;
  /** As it goes over the wire. */
  readonly json?: string;
  readonly onBehalfOf?: string;
  readonly timestamp: number;
  readonly nonce?: string;
}

/** The headers by which a client signs a request. */
export function signatureOf(
  signing: Exclude<Signing, 'NONE'>,
  client: Pick<GivenClient, 'signingKey'>,
  { method, target, json, onBehalfOf = '', timestamp, nonce = randomBytes(16).toString('hex') }: Signed,
): Record<string, string> {
  const digest = json === undefined ? '' : `sha-256=:${createHash('sha256').update(json).digest('base64')}:`;
  const parts = { method, target, contentDigest: digest, onBehalfOf, timestamp: String(timestamp), nonce };
  return {
    ...(digest !== '' && { 'content-digest': digest, 'content-type': 'application/json' }),
    ...(onBehalfOf !== '' && { 'on-behalf-of': onBehalfOf }),
    'x-fengong-timestamp': String(timestamp),
    'x-fengong-nonce': nonce,
    'x-fengong-signature': sign(signing, client.signingKey, parts),
  };
}
