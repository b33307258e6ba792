import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PurgeTokens } from '../src/modules/identity/application/clients/purge-tokens.js';
import { TEST_PASSWORD } from '../src/modules/identity/testing/index.js';
import { API, ofSession, PUBLIC, refusal, signIn, SignInScene, toCallback } from './support/sso/sign-in-scene.js';

let sso: SignInScene;

beforeAll(async () => {
  sso = await SignInScene.start();
});
afterAll(() => sso.close());

/** So that no test is short of the rate that another one used up. */
beforeEach(() => sso.test.clock.advance(60_000));

describe('signing in by a provider', () => {
  it('is offered to everybody, leads there and back, and opens a session like a password does', async () => {
    const provider = await sso.realProvider({ accountClaim: 'preferred_username' });
    await sso.map(provider, { zhangsan: sso.people.reporter.login });
    sso.real.accounts.set('zhangsan', { preferred_username: 'zhangsan', name: '张三' });
    const { body } = await sso.test.request.get('/api/v1/auth/providers').expect(200);
    const offer = body.items.find(({ id }: { id: string }) => id === provider.id);
    expect(offer).toEqual({
      id: provider.id,
      name: expect.stringContaining('统一认证'),
      jurisdiction: { code: expect.any(String), name: '武昌区' },
      startUrl: `${API}/auth/oidc/${provider.id}/start`,
    });
    const browser = sso.browser();
    const asked = await browser.get(`${offer.startUrl}?returnTo=/tasks%3Ftab%3D1`);
    expect(asked.status).toBe(303);
    const query = new URL(asked.location!).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      ...{ response_type: 'code', scope: 'openid profile groups', code_challenge_method: 'S256' },
      redirect_uri: provider.addresses.redirectUri,
    });
    expect(asked.headers.get('set-cookie')).toMatch(/^fengong_sso=[\w-]{43};.*HttpOnly; SameSite=Lax/i);
    const came = await browser.follow(asked.location!, /\/callback\?/);
    const landed = await browser.get(came.location!);
    expect([landed.status, landed.location]).toEqual([303, `${PUBLIC}/tasks?tab=1`]);
    expect(Object.fromEntries(landed.headers)).toMatchObject({
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'set-cookie': expect.stringMatching(
        /^fengong_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict/,
      ),
    });
    expect((await sso.me(browser).expect(200)).body.user.login).toBe(sso.people.reporter.login);
    const sessions = await sso.test.request.get('/api/v1/auth/sessions').set(ofSession(browser)).expect(200);
    expect(sessions.body.items[0]).toMatchObject({ openedBy: 'OIDC', current: true });
    const [opened] = await sso.recordOf('session.opened');
    expect(opened).toMatchObject({
      actorId: sso.people.reporter.userId,
      after: { by: 'OIDC', providerId: provider.id },
    });
    expect((await sso.manage('get', `/sso-providers/${provider.id}`).expect(200)).body.lastUsedAt).not.toBeNull();
    expect((await sso.manage('delete', `/sso-providers/${provider.id}`, provider.version).expect(409)).body.code).toBe(
      'sso_provider_used',
    );
  });

  it('does not ask for a new password, which the person has not used', async () => {
    const provider = await sso.realProvider({ matches: 'LOGIN' });
    const login = 'first.day';
    const post = { role: 'reporter', unitId: sso.unit, validFrom: '2023-01-01' };
    await sso
      .manage('post', '/users')
      .send({ login, displayName: '新人', password: TEST_PASSWORD, posts: [post] })
      .expect(201);
    sso.real.person = 'First.Day';
    const browser = sso.browser();
    await signIn(browser, provider);
    expect((await sso.me(browser).expect(200)).body).toMatchObject({ user: { login }, mustChangePassword: false });
    await sso.test.request.get('/api/v1/obligations').set(ofSession(browser)).expect(200);
    const byPassword = await sso.test.request
      .post('/api/v1/auth/login')
      .send({ login, password: TEST_PASSWORD })
      .expect(200);
    expect(byPassword.body.mustChangePassword).toBe(true);
  });

  it('is for one answer, in the browser that began it, for ten minutes', async () => {
    const sibling = await sso.realProvider();
    const provider = await sso.realProvider();
    await sso.map(provider, { zhangsan: sso.people.reporter.login });
    sso.real.person = 'zhangsan';
    const browser = sso.browser();
    const callback = await toCallback(browser, provider);
    expect(await refusal(sso.browser(), callback)).toEqual([400, 'sso_state_invalid']);
    const other = sso.browser();
    await other.get(provider.addresses.startUrl);
    expect(await refusal(other, callback)).toEqual([400, 'sso_state_invalid']);
    expect(await refusal(browser, callback.replace(provider.id, sibling.id))).toEqual([400, 'sso_state_invalid']);
    expect(await refusal(browser, callback.replace(/state=[\w-]{4}/, 'state=AAAA'))).toEqual([
      400,
      'sso_state_invalid',
    ]);
    expect((await browser.get(callback)).status).toBe(303);
    browser.forget(PUBLIC, 'fengong_session');
    expect(await refusal(browser, callback)).toEqual([400, 'sso_state_invalid']);
    const again = new URL((await browser.get(provider.addresses.startUrl)).location!).searchParams.get('state')!;
    expect(await refusal(browser, callback.replace(/state=[\w-]+/, `state=${again}`))).toEqual([
      401,
      'sso_code_refused',
    ]);
    const late = await toCallback(browser, provider);
    sso.test.clock.advance(601_000);
    expect(await refusal(browser, late)).toEqual([400, 'sso_state_invalid']);
    await sso.test.app.get(PurgeTokens, { strict: false }).run();
    expect(await sso.test.db.query('SELECT FROM sso_sign_in')).toEqual([]);
  });

  it('goes on in two tabs of one browser', async () => {
    const provider = await sso.realProvider();
    await sso.map(provider, { zhangsan: sso.people.reporter.login });
    const browser = sso.browser();
    const [one, two] = [await toCallback(browser, provider, '/one'), await toCallback(browser, provider, '/two')];
    expect((await browser.get(one)).location).toBe(`${PUBLIC}/one`);
    expect((await browser.get(two)).location).toBe(`${PUBLIC}/two`);
  });

  it('leads to no other site and to no interface', async () => {
    const provider = await sso.realProvider();
    for (const path of ['https://evil.example/', '//evil.example', '/\\evil.example', '/api/v1/auth/me']) {
      const url = `${provider.addresses.startUrl}?returnTo=${encodeURIComponent(path)}`;
      expect(await refusal(sso.browser(), url)).toEqual([400, 'return_path_invalid']);
    }
  });

  it('tells a person without an account here, or with one that is disabled, what to do', async () => {
    const provider = await sso.realProvider();
    sso.real.person = 'stranger';
    const browser = sso.browser();
    expect(await refusal(browser, await toCallback(browser, provider))).toEqual([403, 'sso_account_unknown']);
    const page = await browser.get(await toCallback(browser, provider));
    expect([page.status, page.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
    expect(page.text).toContain('账号 stranger 还没有对应到本系统的用户');
    expect(page.text).toContain('href="/city/"');
    expect(page.text).toContain('data-code="sso_account_unknown"');
    const left = await sso.colleague();
    await sso.map(provider, { stranger: left.login });
    await sso.manage('post', `/users/${left.userId}/disable`, 1).expect(200);
    expect(await refusal(browser, await toCallback(browser, provider))).toEqual([403, 'sso_user_disabled']);
    const reasons = (await sso.recordOf('login.failed')).map(({ after }) => after['reason']);
    expect(reasons).toEqual(expect.arrayContaining(['sso_account_unknown stranger', 'sso_user_disabled']));
  });

  it('is over for everybody when the provider is disabled', async () => {
    const provider = await sso.realProvider();
    await sso.map(provider, { zhangsan: sso.people.reporter.login });
    sso.real.person = 'zhangsan';
    const browser = sso.browser();
    await signIn(browser, provider);
    const waiting = sso.browser();
    const callback = await toCallback(waiting, provider);
    await sso.manage('post', `/sso-providers/${provider.id}/disable`, provider.version).expect(200);
    await sso.me(browser).expect(401);
    expect(await refusal(waiting, callback)).toEqual([403, 'sso_provider_disabled']);
    expect(await refusal(sso.browser(), provider.addresses.startUrl)).toEqual([403, 'sso_provider_disabled']);
    const { body } = await sso.test.request.get('/api/v1/auth/providers').expect(200);
    expect(body.items.map(({ id }: { id: string }) => id)).not.toContain(provider.id);
  });

  it('goes on when the provider changes its keys', async () => {
    const provider = await sso.realProvider();
    await sso.map(provider, { zhangsan: sso.people.reporter.login });
    await signIn(sso.browser(), provider);
    await sso.real.rotateKeys();
    sso.test.clock.advance(31_000);
    expect((await signIn(sso.browser(), provider)).status).toBe(303);
  });
});
