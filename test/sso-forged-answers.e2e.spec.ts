import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import type { Browser } from './support/sso/browser.js';
import { refusal, SignInScene, type GivenProvider } from './support/sso/sign-in-scene.js';

let sso: SignInScene;

beforeAll(async () => {
  sso = await SignInScene.start();
});
afterAll(() => sso.close());

/** So that no test is short of the rate that another one used up. */
beforeEach(() => sso.test.clock.advance(60_000));

describe('a provider that cannot be believed', () => {
  let provider: GivenProvider;
  let clientId: string;
  beforeAll(async () => {
    clientId = randomBytes(6).toString('hex');
    provider = await sso.provider({ issuer: sso.forged.issuer, clientId });
    await sso.map(provider, { zhangsan: sso.people.reporter.login });
  });

  /** Begins, and comes back with a code for which the provider gives the token. */
  async function comeBack(
    token: (nonce: string) => Promise<string>,
    parameters: Readonly<Record<string, string>> = {},
  ): Promise<{ browser: Browser; callback: string }> {
    const browser = sso.browser();
    const query = new URL((await browser.get(provider.addresses.startUrl)).location!).searchParams;
    sso.forged.idToken = await token(query.get('nonce')!);
    const answer = new URLSearchParams({ code: 'c', state: query.get('state')!, ...parameters });
    return { browser, callback: `${provider.addresses.redirectUri}?${answer.toString()}` };
  }
  const claims = (different: JWTPayload = {}) => ({ aud: clientId, ...different });
  const past = (seconds: number): number => Math.floor(Date.now() / 1000) - seconds;

  it('is believed when all is as it should be, and when its clock is a little off', async () => {
    const { browser, callback } = await comeBack((nonce) => sso.forged.idTokenOf(claims({ nonce, exp: past(30) })));
    expect((await browser.get(callback)).status).toBe(303);
  });

  it.each<[string, JWTPayload]>([
    ['another nonce', { nonce: 'another' }],
    ['another issuer', { iss: 'https://evil.example' }],
    ['another audience', { aud: 'another' }],
    ['an audience beside ours without saying for whom', { aud: ['x', 'y'] }],
    ['an end that is past', { exp: 1_600_000_000 }],
  ])('is refused with an ID token of %s', async (_, different) => {
    const { browser, callback } = await comeBack((nonce) => sso.forged.idTokenOf(claims({ nonce, ...different })));
    expect(await refusal(browser, callback)).toEqual([401, 'sso_answer_invalid']);
  });

  it('is refused with a signature by another key, by our own secret, or by none', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const unsigned = (header: object, payload: object): string =>
      `${[header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;
    const now = past(0);
    const whole = (nonce: string) => ({
      iss: sso.forged.issuer,
      sub: 'zhangsan',
      iat: now,
      exp: now + 600,
      ...claims({ nonce }),
    });
    const tokens: ((nonce: string) => Promise<string>)[] = [
      (nonce) => sso.forged.idTokenOf(claims({ nonce }), {}, privateKey),
      (nonce) => sso.forged.idTokenOf(claims({ nonce }), { kid: 'k2' }),
      (nonce) =>
        new SignJWT(whole(nonce)).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from('only-for-tests'.repeat(3))),
      async (nonce) => unsigned({ alg: 'none' }, whole(nonce)),
    ];
    for (const token of tokens) {
      const { browser, callback } = await comeBack(token);
      expect(await refusal(browser, callback)).toEqual([401, 'sso_answer_invalid']);
    }
  });

  it('is refused when the answer says that it is of another issuer (RFC 9207), or comes twice', async () => {
    const good = (nonce: string) => sso.forged.idTokenOf(claims({ nonce }));
    const mixed = await comeBack(good, { iss: 'https://evil.example' });
    expect(await refusal(mixed.browser, mixed.callback)).toEqual([401, 'sso_answer_invalid']);
    const twice = await comeBack(good);
    expect(await refusal(twice.browser, `${twice.callback}&code=d`)).toEqual([401, 'sso_answer_invalid']);
  });

  it('passes on that a person does not want to', async () => {
    const browser = sso.browser();
    const state = new URL((await browser.get(provider.addresses.startUrl)).location!).searchParams.get('state');
    const url = `${provider.addresses.redirectUri}?error=access_denied&state=${state}`;
    expect(await refusal(browser, url)).toEqual([403, 'sso_denied']);
  });

  it.each<[string, number, string, string]>([
    ['an error of its own', 500, 'oops', 'sso_provider_unreachable'],
    ['a page', 200, '<html>', 'sso_provider_unreachable'],
    ['that it does not know us', 401, '{"error":"invalid_client"}', 'sso_client_refused'],
    ['no token at all', 200, '{"access_token":"a","token_type":"Bearer"}', 'sso_answer_invalid'],
  ])('that answers the code with %s leaves nobody in doubt', async (_, status, body, code) => {
    sso.forged.instead.set('/token', (__, reply) =>
      reply.writeHead(status, { 'content-type': body.startsWith('{') ? 'application/json' : 'text/html' }).end(body),
    );
    try {
      const { browser, callback } = await comeBack(async () => '');
      expect((await refusal(browser, callback))[1]).toBe(code);
    } finally {
      sso.forged.instead.clear();
    }
  });
});
