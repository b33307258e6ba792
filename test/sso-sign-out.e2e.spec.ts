import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { generateKeyPair } from 'jose';
import { TEST_PASSWORD } from '../src/modules/identity/testing/index.js';
import type { Browser } from './support/sso/browser.js';
import { ofSession, PUBLIC, signIn, SignInScene } from './support/sso/sign-in-scene.js';

let sso: SignInScene;

beforeAll(async () => {
  sso = await SignInScene.start();
});
afterAll(() => sso.close());

/** So that no test is short of the rate that another one used up. */
beforeEach(() => sso.test.clock.advance(60_000));

describe('signing out', () => {
  it('leads to the provider, which then ends the other session of the same sign-in there', async () => {
    const provider = await sso.realProvider();
    await sso.map(provider, { zhangsan: sso.people.reporter.login });
    sso.real.person = 'zhangsan';
    const [browser, other] = [sso.browser(), sso.browser()];
    await signIn(browser, provider);
    const first = ofSession(browser);
    await signIn(browser, provider);
    await signIn(other, provider);
    const { body } = await sso.test.request.post('/api/v1/auth/oidc/logout').set(ofSession(browser)).expect(200);
    const logout = new URL(body.logoutUrl);
    expect(logout.origin).toBe(sso.real.issuer);
    expect(logout.searchParams.get('post_logout_redirect_uri')).toBe(`${PUBLIC}/`);
    await sso.me(browser).expect(401);
    await sso.test.request.get('/api/v1/auth/me').set(first).expect(200);
    const page = await browser.get(logout.href);
    const [, action = ''] = /action="([^"]+)"/.exec(page.text) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page.text) ?? [];
    const done = await browser.post(action, { xsrf, logout: 'yes' });
    expect(done.location).toBe(`${PUBLIC}/`);
    await sso.test.request.get('/api/v1/auth/me').set(first).expect(401);
    await sso.me(other).expect(200);
    const [followed] = await sso.recordOf('sso_provider.logout_followed');
    expect(followed).toMatchObject({ after: { sessions: 1 } });
  });

  it('of a session by password leads nowhere', async () => {
    const { login } = await sso.colleague();
    const { body } = await sso.test.request
      .post('/api/v1/auth/login')
      .send({ login, password: TEST_PASSWORD })
      .expect(200);
    const headers = { authorization: `Bearer ${body.token}` };
    expect((await sso.test.request.post('/api/v1/auth/oidc/logout').set(headers).expect(200)).body).toEqual({
      logoutUrl: null,
    });
    await sso.test.request.get('/api/v1/auth/me').set(headers).expect(401);
  });

  it('by a logout token wants one of the provider, for us, just made, and once', async () => {
    const clientId = randomBytes(6).toString('hex');
    const provider = await sso.provider({ issuer: sso.forged.issuer, clientId });
    await sso.map(provider, { zhangsan: sso.people.reporter.login });
    const session = async (sid: string): Promise<Browser> => {
      const browser = sso.browser();
      const query = new URL((await browser.get(provider.addresses.startUrl)).location!).searchParams;
      sso.forged.idToken = await sso.forged.idTokenOf({ aud: clientId, nonce: query.get('nonce')!, sid });
      await browser.get(`${provider.addresses.redirectUri}?code=c&state=${query.get('state')}`);
      await sso.me(browser).expect(200);
      return browser;
    };
    const [one, two, three] = [await session('s1'), await session('s2'), await session('s3')];
    const path = `/api/v1/auth/oidc/${provider.id}/backchannel-logout`;
    const tell = (token: string) => sso.test.request.post(path).type('form').send({ logout_token: token });
    const { privateKey } = await generateKeyPair('ES256');
    const faulty: string[] = [
      'nonsense',
      await sso.forged.logoutTokenOf({ aud: clientId, sid: 's1' }, privateKey),
      await sso.forged.logoutTokenOf({ aud: 'another', sid: 's1' }),
      await sso.forged.logoutTokenOf({ aud: clientId, sid: 's1', iss: 'https://evil.example' }),
      await sso.forged.logoutTokenOf({ aud: clientId, sid: 's1', events: {} }),
      await sso.forged.logoutTokenOf({ aud: clientId, sid: 's1', nonce: 'n' }),
      await sso.forged.logoutTokenOf({ aud: clientId, sub: undefined }),
      await sso.forged.logoutTokenOf({ aud: clientId, sid: 's1', iat: Math.floor(Date.now() / 1000) - 3_600 }),
      await sso.forged.idTokenOf({ aud: clientId, sid: 's1' }),
    ];
    for (const token of faulty) {
      const { body } = await tell(token).expect(400);
      expect(body).toMatchObject({ error: 'invalid_request', code: 'logout_token_invalid' });
    }
    await sso.test.request.post(path).type('form').send('logout_token=a&logout_token=b').expect(400);
    await sso.test.request.post(path).send({}).expect(400);
    for (const browser of [one, two, three]) await sso.me(browser).expect(200);
    const token = await sso.forged.logoutTokenOf({ aud: clientId, sid: 's1' });
    const answer = await tell(token).expect(200);
    expect([answer.text, answer.headers['cache-control']]).toEqual(['', 'no-store']);
    await sso.me(one).expect(401);
    await sso.me(two).expect(200);
    expect((await tell(token).expect(400)).body.error_description).toBe('jti was used before');
    await tell(await sso.forged.logoutTokenOf({ aud: clientId, sub: 'somebody-else' })).expect(200);
    await sso.me(two).expect(200);
    await tell(await sso.forged.logoutTokenOf({ aud: clientId })).expect(200);
    for (const browser of [two, three]) await sso.me(browser).expect(401);
  });
});
