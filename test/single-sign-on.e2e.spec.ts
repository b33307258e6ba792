import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { AccessLog } from '../src/modules/audit/index.js';
import { PurgeTokens } from '../src/modules/identity/application/clients/purge-tokens.js';
import { signTicket, type TicketSigning } from '../src/modules/identity/domain/sso/ticket.js';
import { signedIn, TEST_PASSWORD, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import { givenClient, type GivenClient } from './support/api-client.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { Browser, type Hop } from './support/sso/browser.js';
import { ForgedProvider } from './support/sso/forged-provider.js';
import { IdentityProvider } from './support/sso/identity-provider.js';

/** Where people and providers believe that the application is. */
const PUBLIC = 'https://fengong.test/city';
const ORIGIN = 'https://fengong.test';
const API = `${PUBLIC}/api/v1`;
const DAY_MS = 86_400_000;

let test: TestApp;
let jurisdictionId: string;
let unit: string;
let administrator: SignedInUser;
let auditor: SignedInUser;
let reporter: SignedInUser;
let real: IdentityProvider;
let forged: ForgedProvider;

/** The reverse proxy in front of the application, which takes the prefix away. */
const behindProxy = (url: string): string => url.replace(`${ORIGIN}/city`, test.url);

beforeAll(async () => {
  test = await bootTestApp({ environment: { FENGONG_PUBLIC_URL: PUBLIC, FENGONG_OUTBOUND_ALLOW: '127.0.0.1' } });
  jurisdictionId = await givenJurisdiction(test.app, '武昌区');
  [unit] = (await givenUnits(test.app, jurisdictionId, '区教育局')) as [string];
  administrator = await signedIn(test.app, { jurisdictionId, role: 'administrator' });
  auditor = await signedIn(test.app, { jurisdictionId, role: 'auditor' });
  reporter = await signedIn(test.app, { jurisdictionId, role: 'reporter', unitId: unit, login: 'jiaoyu.reporter' });
  real = await IdentityProvider.start(behindProxy);
  forged = await ForgedProvider.start();
});
afterAll(async () => {
  await Promise.all([real?.close(), forged?.close()]);
  await test.close();
});

/** So that no test is short of the rate that another one used up. */
beforeEach(() => test.clock.advance(60_000));

interface GivenProvider {
  readonly id: string;
  version: number;
  readonly addresses: Readonly<
    Record<'redirectUri' | 'backChannelLogoutUri' | 'postLogoutRedirectUri' | 'startUrl', string>
  >;
}

const manage = (method: 'get' | 'patch' | 'post' | 'put' | 'delete', path: string, version = 0) =>
  test.request[method](`/api/v1${path}`).set({ ...administrator.headers, 'if-match': `"${version}"` });

/** An enabled provider of the district. */
async function givenProvider(settings: object, enabled = true): Promise<GivenProvider> {
  const name = `统一认证 ${randomBytes(6).toString('hex')}`;
  const { body } = await manage('post', '/sso-providers')
    .send({ name, clientId: name.slice(5), clientSecret: 'only-for-tests', ...settings })
    .expect(201);
  const { id, version } = body;
  if (!enabled) return body;
  return (await manage('post', `/sso-providers/${id}/enable`, version).expect(200)).body;
}

/** An enabled provider that the real one knows as a client. */
async function givenRealProvider(settings: object = {}): Promise<GivenProvider> {
  const clientId = randomBytes(6).toString('hex');
  const provider = await givenProvider({
    ...{ issuer: real.issuer, clientId, scopes: ['openid', 'profile', 'groups'] },
    ...settings,
  });
  real.register({ clientId, clientSecret: 'only-for-tests', ...provider.addresses });
  return provider;
}

async function mapped(provider: GivenProvider, accounts: Readonly<Record<string, string>>): Promise<void> {
  const lines = Object.entries(accounts).map(([account, login]) => ({ account, login }));
  const { body } = await manage('put', `/sso-providers/${provider.id}/accounts`, provider.version)
    .send({ accounts: lines })
    .expect(200);
  provider.version = body.version;
}

const newBrowser = (): Browser => new Browser(behindProxy);
const ofSession = (browser: Browser) => ({
  cookie: `fengong_session=${browser.cookie(PUBLIC, 'fengong_session')}`,
  'sec-fetch-site': 'same-origin',
});
const me = (browser: Browser) => test.request.get('/api/v1/auth/me').set(ofSession(browser));

/** Through the provider, up to the request that brings the code back. */
const toCallback = async (browser: Browser, { addresses }: GivenProvider, returnTo = '/'): Promise<string> =>
  (await browser.follow(`${addresses.startUrl}?returnTo=${encodeURIComponent(returnTo)}`, /\/callback\?/)).location!;
const signIn = async (browser: Browser, provider: GivenProvider, returnTo?: string): Promise<Hop> =>
  browser.get(await toCallback(browser, provider, returnTo));

/** What a program reads of a refusal, and that a browser reads the same as a page. */
async function refusal(browser: Browser, url: string): Promise<[number, string]> {
  const hop = await browser.get(url, { accept: 'application/json' });
  const { code, detail } = JSON.parse(hop.text) as { code: string; detail: string };
  expect(detail).toMatch(/\p{Script=Han}/u);
  expect(browser.cookie(PUBLIC, 'fengong_session')).toBeUndefined();
  return [hop.status, code];
}

const recordOf = async (action: string): Promise<{ after: Record<string, unknown> }[]> => {
  await test.app.get(AccessLog, { strict: false }).flush();
  return (await test.request.get(`/api/v1/audit-events?action=${action}&limit=200`).set(auditor.headers).expect(200))
    .body.items;
};

describe('signing in by a provider', () => {
  it('is offered to everybody, leads there and back, and opens a session like a password does', async () => {
    const provider = await givenRealProvider({ accountClaim: 'preferred_username' });
    await mapped(provider, { zhangsan: reporter.login });
    real.accounts.set('zhangsan', { preferred_username: 'zhangsan', name: '张三' });
    const { body } = await test.request.get('/api/v1/auth/providers').expect(200);
    const offer = body.items.find(({ id }: { id: string }) => id === provider.id);
    expect(offer).toEqual({
      id: provider.id,
      name: expect.stringContaining('统一认证'),
      jurisdiction: { code: expect.any(String), name: '武昌区' },
      startUrl: `${API}/auth/oidc/${provider.id}/start`,
    });
    const browser = newBrowser();
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
    expect((await me(browser).expect(200)).body.user.login).toBe(reporter.login);
    const sessions = await test.request.get('/api/v1/auth/sessions').set(ofSession(browser)).expect(200);
    expect(sessions.body.items[0]).toMatchObject({ openedBy: 'OIDC', current: true });
    const [opened] = await recordOf('session.opened');
    expect(opened).toMatchObject({ actorId: reporter.userId, after: { by: 'OIDC', providerId: provider.id } });
    expect((await manage('get', `/sso-providers/${provider.id}`).expect(200)).body.lastUsedAt).not.toBeNull();
    expect((await manage('delete', `/sso-providers/${provider.id}`, provider.version).expect(409)).body.code).toBe(
      'sso_provider_used',
    );
  });

  it('does not ask for a new password, which the person has not used', async () => {
    const provider = await givenRealProvider({ matches: 'LOGIN' });
    const login = 'first.day';
    const post = { role: 'reporter', unitId: unit, validFrom: '2023-01-01' };
    await manage('post', '/users')
      .send({ login, displayName: '新人', password: TEST_PASSWORD, posts: [post] })
      .expect(201);
    real.person = 'First.Day';
    const browser = newBrowser();
    await signIn(browser, provider);
    expect((await me(browser).expect(200)).body).toMatchObject({ user: { login }, mustChangePassword: false });
    await test.request.get('/api/v1/obligations').set(ofSession(browser)).expect(200);
    const byPassword = await test.request
      .post('/api/v1/auth/login')
      .send({ login, password: TEST_PASSWORD })
      .expect(200);
    expect(byPassword.body.mustChangePassword).toBe(true);
  });

  it('is for one answer, in the browser that began it, for ten minutes', async () => {
    const sibling = await givenRealProvider();
    const provider = await givenRealProvider();
    await mapped(provider, { zhangsan: reporter.login });
    real.person = 'zhangsan';
    const browser = newBrowser();
    const callback = await toCallback(browser, provider);
    expect(await refusal(newBrowser(), callback)).toEqual([400, 'sso_state_invalid']);
    const other = newBrowser();
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
    test.clock.advance(601_000);
    expect(await refusal(browser, late)).toEqual([400, 'sso_state_invalid']);
    await test.app.get(PurgeTokens, { strict: false }).run();
    expect(await test.db.query('SELECT FROM sso_sign_in')).toEqual([]);
  });

  it('goes on in two tabs of one browser', async () => {
    const provider = await givenRealProvider();
    await mapped(provider, { zhangsan: reporter.login });
    const browser = newBrowser();
    const [one, two] = [await toCallback(browser, provider, '/one'), await toCallback(browser, provider, '/two')];
    expect((await browser.get(one)).location).toBe(`${PUBLIC}/one`);
    expect((await browser.get(two)).location).toBe(`${PUBLIC}/two`);
  });

  it('leads to no other site and to no interface', async () => {
    const provider = await givenRealProvider();
    for (const path of ['https://evil.example/', '//evil.example', '/\\evil.example', '/api/v1/auth/me']) {
      const url = `${provider.addresses.startUrl}?returnTo=${encodeURIComponent(path)}`;
      expect(await refusal(newBrowser(), url)).toEqual([400, 'return_path_invalid']);
    }
  });

  it('tells a person without an account here, or with one that is disabled, what to do', async () => {
    const provider = await givenRealProvider();
    real.person = 'stranger';
    const browser = newBrowser();
    expect(await refusal(browser, await toCallback(browser, provider))).toEqual([403, 'sso_account_unknown']);
    const page = await browser.get(await toCallback(browser, provider));
    expect([page.status, page.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
    expect(page.text).toContain('账号 stranger 还没有对应到本系统的用户');
    expect(page.text).toContain('href="/city/"');
    expect(page.text).toContain('data-code="sso_account_unknown"');
    const left = await signedIn(test.app, { jurisdictionId, role: 'reporter', unitId: unit });
    await mapped(provider, { stranger: left.login });
    await manage('post', `/users/${left.userId}/disable`, 1).expect(200);
    expect(await refusal(browser, await toCallback(browser, provider))).toEqual([403, 'sso_user_disabled']);
    const reasons = (await recordOf('login.failed')).map(({ after }) => after['reason']);
    expect(reasons).toEqual(expect.arrayContaining(['sso_account_unknown stranger', 'sso_user_disabled']));
  });

  it('is over for everybody when the provider is disabled', async () => {
    const provider = await givenRealProvider();
    await mapped(provider, { zhangsan: reporter.login });
    real.person = 'zhangsan';
    const browser = newBrowser();
    await signIn(browser, provider);
    const waiting = newBrowser();
    const callback = await toCallback(waiting, provider);
    await manage('post', `/sso-providers/${provider.id}/disable`, provider.version).expect(200);
    await me(browser).expect(401);
    expect(await refusal(waiting, callback)).toEqual([403, 'sso_provider_disabled']);
    expect(await refusal(newBrowser(), provider.addresses.startUrl)).toEqual([403, 'sso_provider_disabled']);
    const { body } = await test.request.get('/api/v1/auth/providers').expect(200);
    expect(body.items.map(({ id }: { id: string }) => id)).not.toContain(provider.id);
  });

  it('goes on when the provider changes its keys', async () => {
    const provider = await givenRealProvider();
    await mapped(provider, { zhangsan: reporter.login });
    await signIn(newBrowser(), provider);
    await real.rotateKeys();
    test.clock.advance(31_000);
    expect((await signIn(newBrowser(), provider)).status).toBe(303);
  });
});

describe('posts by groups', () => {
  const RULES = (unitId: string) => [
    { group: 'jiaoyu', role: 'reporter', unitId },
    { group: 'jiaoyu-audit', role: 'approver', unitId },
  ];

  it('come with an account for who has none, and go when the group does', async () => {
    const settings = { groupsClaim: 'groups', groupRules: RULES(unit), createsUsers: true };
    const provider = await givenRealProvider(settings);
    real.person = 'lisi';
    real.accounts.set('lisi', { name: '李四', preferred_username: 'li.si', groups: ['others'] });
    const browser = newBrowser();
    expect(await refusal(browser, await toCallback(browser, provider))).toEqual([403, 'sso_no_post']);
    real.accounts.set('lisi', { name: '李四', preferred_username: 'li.si', groups: ['jiaoyu', 'jiaoyu-audit'] });
    await signIn(browser, provider);
    const first = (await me(browser).expect(200)).body;
    expect(first).toMatchObject({
      user: { login: 'li.si', displayName: '李四' },
      posts: [
        { role: 'approver', unitId: unit },
        { role: 'reporter', unitId: unit },
      ],
    });
    await signIn(newBrowser(), provider);
    test.clock.advance(DAY_MS / 4);
    await signIn(browser, provider);
    test.clock.advance(DAY_MS);
    await signIn(browser, provider);
    real.accounts.set('lisi', { name: '李四', preferred_username: 'li.si', groups: ['jiaoyu'] });
    const elsewhere = newBrowser();
    await signIn(elsewhere, provider);
    await me(browser).expect(401);
    expect((await me(elsewhere).expect(200)).body.posts).toEqual([
      { role: 'reporter', unitId: unit, unitName: '区教育局' },
    ]);
    const { posts } = (await manage('get', `/users/${first.user.id}`).expect(200)).body;
    expect(posts).toEqual([
      expect.objectContaining({ role: 'approver', validFrom: '2023-06-30', validTo: '2023-06-30' }),
      expect.objectContaining({ role: 'reporter', validFrom: '2023-06-30', validTo: null }),
    ]);
    test.clock.advance(-DAY_MS);
  });

  it('do not come with an account where the administrator has not said so, and never end what was given by hand', async () => {
    const provider = await givenRealProvider({ groupsClaim: 'groups', groupRules: RULES(unit) });
    real.person = 'wangwu';
    real.accounts.set('wangwu', { groups: ['jiaoyu'] });
    const browser = newBrowser();
    expect(await refusal(browser, await toCallback(browser, provider))).toEqual([403, 'sso_account_unknown']);
    const person = await signedIn(test.app, { jurisdictionId, role: 'reporter', unitId: unit });
    await mapped(provider, { wangwu: person.login });
    await signIn(browser, provider);
    real.accounts.set('wangwu', {});
    await signIn(browser, provider);
    expect((await me(browser).expect(200)).body.posts).toHaveLength(1);
  });

  it('are of ordinary roles, unless the administrator lists another one', async () => {
    const rules = [{ group: 'tongchou', role: 'coordinator', unitId: unit }];
    const settings = { issuer: real.issuer, clientId: 'x', name: '列岗位', groupsClaim: 'groups', groupRules: rules };
    const refused = await manage('post', '/sso-providers').send(settings).expect(400);
    expect(refused.body).toMatchObject({ code: 'sso_provider_invalid', errors: [{ code: 'role_not_listed' }] });
    const made = await manage('post', '/sso-providers')
      .send({ ...settings, listedRoles: ['coordinator'] })
      .expect(201);
    await manage('delete', `/sso-providers/${made.body.id}`, 1).expect(204);
  });
});

describe('the administration of providers', () => {
  it('keeps the secret sealed and shows it nowhere', async () => {
    const secret = 'a-secret-that-nobody-sees';
    const provider = await givenProvider({ issuer: real.issuer, clientSecret: secret }, false);
    expect(provider).toMatchObject({ enabled: false, hasClientSecret: true });
    const { body } = await manage('patch', `/sso-providers/${provider.id}`, 1)
      .send({ scopes: ['openid'] })
      .expect(200);
    expect(body).toMatchObject({ hasClientSecret: true, scopes: ['openid'], version: 2 });
    const rows = await test.db.query<{ row: string }>(
      `SELECT p::text AS row FROM sso_provider p UNION ALL SELECT e::text FROM audit_event e`,
    );
    expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
    const without = await manage('patch', `/sso-providers/${provider.id}`, 2).send({ clientSecret: null }).expect(200);
    expect(without.body.hasClientSecret).toBe(false);
  });

  it('tests whether a provider is there, is one, and knows us', async () => {
    const provider = await givenRealProvider();
    const good = (await manage('post', `/sso-providers/${provider.id}/test`).expect(200)).body;
    expect(good).toMatchObject({ ok: true, addresses: { redirectUri: `${API}/auth/oidc/${provider.id}/callback` } });
    const names = ['addresses', 'discovery', 'capabilities', 'keys', 'credentials'];
    expect(good.checks.map(({ name }: { name: string }) => name)).toEqual(names);
    const stranger = await givenProvider({ issuer: real.issuer }, false);
    const unknown = (await manage('post', `/sso-providers/${stranger.id}/test`).expect(200)).body;
    expect(unknown.checks.at(-1)).toMatchObject({ name: 'credentials', ok: false });
    const nobody = await givenProvider({ issuer: await deserted() }, false);
    const down = (await manage('post', `/sso-providers/${nobody.id}/test`).expect(200)).body;
    expect(down.checks.at(-1)).toMatchObject({
      name: 'discovery',
      ok: false,
      detail: expect.stringContaining('拒绝连接'),
    });
    const other = await givenProvider({ issuer: `${real.issuer}/another` }, false);
    const lost = (await manage('post', `/sso-providers/${other.id}/test`).expect(200)).body;
    expect([lost.ok, lost.checks.at(-1).name]).toEqual([false, 'discovery']);
  });

  it('reaches no private address that the operator has not named', async () => {
    const inside = await givenProvider({ issuer: real.issuer.replace('127.0.0.1', '127.0.0.2') });
    expect(await refusal(newBrowser(), inside.addresses.startUrl)).toEqual([503, 'sso_provider_unreachable']);
    const page = await newBrowser().get(inside.addresses.startUrl);
    expect(page.text).toContain('未列入 FENGONG_OUTBOUND_ALLOW');
  });
});

/** An address where nobody listens. */
async function deserted(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

describe('a provider that cannot be believed', () => {
  let provider: GivenProvider;
  let clientId: string;
  beforeAll(async () => {
    clientId = randomBytes(6).toString('hex');
    provider = await givenProvider({ issuer: forged.issuer, clientId });
    await mapped(provider, { zhangsan: reporter.login });
  });

  /** Begins, and comes back with a code for which the provider gives the token. */
  async function comeBack(
    token: (nonce: string) => Promise<string>,
    parameters: Readonly<Record<string, string>> = {},
  ): Promise<{ browser: Browser; callback: string }> {
    const browser = newBrowser();
    const query = new URL((await browser.get(provider.addresses.startUrl)).location!).searchParams;
    forged.idToken = await token(query.get('nonce')!);
    const answer = new URLSearchParams({ code: 'c', state: query.get('state')!, ...parameters });
    return { browser, callback: `${provider.addresses.redirectUri}?${answer.toString()}` };
  }
  const claims = (different: JWTPayload = {}) => ({ aud: clientId, ...different });
  const past = (seconds: number): number => Math.floor(Date.now() / 1000) - seconds;

  it('is believed when all is as it should be, and when its clock is a little off', async () => {
    const { browser, callback } = await comeBack((nonce) => forged.idTokenOf(claims({ nonce, exp: past(30) })));
    expect((await browser.get(callback)).status).toBe(303);
  });

  it.each<[string, JWTPayload]>([
    ['another nonce', { nonce: 'another' }],
    ['another issuer', { iss: 'https://evil.example' }],
    ['another audience', { aud: 'another' }],
    ['an audience beside ours without saying for whom', { aud: ['x', 'y'] }],
    ['an end that is past', { exp: 1_600_000_000 }],
  ])('is refused with an ID token of %s', async (_, different) => {
    const { browser, callback } = await comeBack((nonce) => forged.idTokenOf(claims({ nonce, ...different })));
    expect(await refusal(browser, callback)).toEqual([401, 'sso_answer_invalid']);
  });

  it('is refused with a signature by another key, by our own secret, or by none', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const unsigned = (header: object, payload: object): string =>
      `${[header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;
    const now = past(0);
    const whole = (nonce: string) => ({
      iss: forged.issuer,
      sub: 'zhangsan',
      iat: now,
      exp: now + 600,
      ...claims({ nonce }),
    });
    const tokens: ((nonce: string) => Promise<string>)[] = [
      (nonce) => forged.idTokenOf(claims({ nonce }), {}, privateKey),
      (nonce) => forged.idTokenOf(claims({ nonce }), { kid: 'k2' }),
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
    const good = (nonce: string) => forged.idTokenOf(claims({ nonce }));
    const mixed = await comeBack(good, { iss: 'https://evil.example' });
    expect(await refusal(mixed.browser, mixed.callback)).toEqual([401, 'sso_answer_invalid']);
    const twice = await comeBack(good);
    expect(await refusal(twice.browser, `${twice.callback}&code=d`)).toEqual([401, 'sso_answer_invalid']);
  });

  it('passes on that a person does not want to', async () => {
    const browser = newBrowser();
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
    forged.instead.set('/token', (__, reply) =>
      reply.writeHead(status, { 'content-type': body.startsWith('{') ? 'application/json' : 'text/html' }).end(body),
    );
    try {
      const { browser, callback } = await comeBack(async () => '');
      expect((await refusal(browser, callback))[1]).toBe(code);
    } finally {
      forged.instead.clear();
    }
  });
});

describe('signing out', () => {
  it('leads to the provider, which then ends the other session of the same sign-in there', async () => {
    const provider = await givenRealProvider();
    await mapped(provider, { zhangsan: reporter.login });
    real.person = 'zhangsan';
    const [browser, other] = [newBrowser(), newBrowser()];
    await signIn(browser, provider);
    const first = ofSession(browser);
    await signIn(browser, provider);
    await signIn(other, provider);
    const { body } = await test.request.post('/api/v1/auth/oidc/logout').set(ofSession(browser)).expect(200);
    const logout = new URL(body.logoutUrl);
    expect(logout.origin).toBe(real.issuer);
    expect(logout.searchParams.get('post_logout_redirect_uri')).toBe(`${PUBLIC}/`);
    await me(browser).expect(401);
    await test.request.get('/api/v1/auth/me').set(first).expect(200);
    const page = await browser.get(logout.href);
    const [, action = ''] = /action="([^"]+)"/.exec(page.text) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page.text) ?? [];
    const done = await browser.post(action, { xsrf, logout: 'yes' });
    expect(done.location).toBe(`${PUBLIC}/`);
    await test.request.get('/api/v1/auth/me').set(first).expect(401);
    await me(other).expect(200);
    const [followed] = await recordOf('sso_provider.logout_followed');
    expect(followed).toMatchObject({ after: { sessions: 1 } });
  });

  it('of a session by password leads nowhere', async () => {
    const { login } = await signedIn(test.app, { jurisdictionId, role: 'reporter', unitId: unit });
    const { body } = await test.request.post('/api/v1/auth/login').send({ login, password: TEST_PASSWORD }).expect(200);
    const headers = { authorization: `Bearer ${body.token}` };
    expect((await test.request.post('/api/v1/auth/oidc/logout').set(headers).expect(200)).body).toEqual({
      logoutUrl: null,
    });
    await test.request.get('/api/v1/auth/me').set(headers).expect(401);
  });

  it('by a logout token wants one of the provider, for us, just made, and once', async () => {
    const clientId = randomBytes(6).toString('hex');
    const provider = await givenProvider({ issuer: forged.issuer, clientId });
    await mapped(provider, { zhangsan: reporter.login });
    const session = async (sid: string): Promise<Browser> => {
      const browser = newBrowser();
      const query = new URL((await browser.get(provider.addresses.startUrl)).location!).searchParams;
      forged.idToken = await forged.idTokenOf({ aud: clientId, nonce: query.get('nonce')!, sid });
      await browser.get(`${provider.addresses.redirectUri}?code=c&state=${query.get('state')}`);
      await me(browser).expect(200);
      return browser;
    };
    const [one, two, three] = [await session('s1'), await session('s2'), await session('s3')];
    const path = `/api/v1/auth/oidc/${provider.id}/backchannel-logout`;
    const tell = (token: string) => test.request.post(path).type('form').send({ logout_token: token });
    const { privateKey } = await generateKeyPair('ES256');
    const faulty: string[] = [
      'nonsense',
      await forged.logoutTokenOf({ aud: clientId, sid: 's1' }, privateKey),
      await forged.logoutTokenOf({ aud: 'another', sid: 's1' }),
      await forged.logoutTokenOf({ aud: clientId, sid: 's1', iss: 'https://evil.example' }),
      await forged.logoutTokenOf({ aud: clientId, sid: 's1', events: {} }),
      await forged.logoutTokenOf({ aud: clientId, sid: 's1', nonce: 'n' }),
      await forged.logoutTokenOf({ aud: clientId, sub: undefined }),
      await forged.logoutTokenOf({ aud: clientId, sid: 's1', iat: Math.floor(Date.now() / 1000) - 3_600 }),
      await forged.idTokenOf({ aud: clientId, sid: 's1' }),
    ];
    for (const token of faulty) {
      const { body } = await tell(token).expect(400);
      expect(body).toMatchObject({ error: 'invalid_request', code: 'logout_token_invalid' });
    }
    await test.request.post(path).type('form').send('logout_token=a&logout_token=b').expect(400);
    await test.request.post(path).send({}).expect(400);
    for (const browser of [one, two, three]) await me(browser).expect(200);
    const token = await forged.logoutTokenOf({ aud: clientId, sid: 's1' });
    const answer = await tell(token).expect(200);
    expect([answer.text, answer.headers['cache-control']]).toEqual(['', 'no-store']);
    await me(one).expect(401);
    await me(two).expect(200);
    expect((await tell(token).expect(400)).body.error_description).toBe('jti was used before');
    await tell(await forged.logoutTokenOf({ aud: clientId, sub: 'somebody-else' })).expect(200);
    await me(two).expect(200);
    await tell(await forged.logoutTokenOf({ aud: clientId })).expect(200);
    for (const browser of [two, three]) await me(browser).expect(401);
  });
});

describe('a link that an office system has signed', () => {
  let client: GivenClient;
  let version: number;
  beforeAll(async () => {
    client = await givenClient(test, administrator);
    const accounts = [
      { login: reporter.login, account: 'zhangsan' },
      { login: administrator.login, account: 'guanli' },
    ];
    const { body } = await manage('put', `/api-clients/${client.id}/accounts`, 1).send({ accounts }).expect(200);
    const roles = ['reporter', 'approver'];
    const set = await manage('put', `/api-clients/${client.id}/ticket-sign-in`, body.version)
      .send({ roles })
      .expect(200);
    expect(set.body).toEqual({ clientId: client.id, roles: ['approver', 'reporter'], version: body.version + 1 });
    version = set.body.version;
  });

  const now = (): number => Math.floor(test.clock.now().getTime() / 1000);
  function link(
    different: Readonly<Record<string, string>> = {},
    { of = client, signing = 'HMAC-SHA256' }: { of?: GivenClient; signing?: TicketSigning } = {},
  ): string {
    const parts = {
      client: of.id,
      account: 'zhangsan',
      timestamp: String(now()),
      nonce: randomBytes(16).toString('hex'),
      target: '/obligations/1?tab=2',
      ...different,
    };
    const signature = signTicket(signing, of.signingKey, parts);
    return `${API}/auth/ticket?${new URLSearchParams({ ...parts, signature }).toString()}`;
  }

  it('signs its person in, once, and lands on the page', async () => {
    const url = link();
    const browser = newBrowser();
    const landed = await browser.get(url);
    expect([landed.status, landed.location]).toEqual([303, `${PUBLIC}/obligations/1?tab=2`]);
    expect(landed.headers.get('referrer-policy')).toBe('no-referrer');
    expect((await me(browser).expect(200)).body.user.login).toBe(reporter.login);
    expect(await refusal(newBrowser(), url)).toEqual([401, 'ticket_replayed']);
    const [opened] = await recordOf('session.opened');
    expect(opened).toMatchObject({ actorId: reporter.userId, via: { id: client.id }, after: { by: 'TICKET' } });
    const signature = new URL(url).searchParams.get('signature')!;
    const rows = await test.db.query<{ row: string }>(`SELECT e::text AS row FROM audit_event e`);
    expect(rows.filter(({ row }) => row.includes(signature))).toEqual([]);
  });

  it('is not used up by what only looks at it', async () => {
    const url = link();
    expect((await fetch(behindProxy(url), { method: 'HEAD', redirect: 'manual' })).status).toBe(400);
    expect((await newBrowser().get(url)).status).toBe(303);
  });

  it('is refused for whatever is not as it was signed', async () => {
    const later = String(now() + 61);
    const cases: [string, string, number, string][] = [
      ['another account', link().replace('account=zhangsan', 'account=guanli'), 401, 'ticket_invalid'],
      ['another target', link().replace('obligations', 'evaluations'), 401, 'ticket_invalid'],
      ['a target outside', link({ target: '//evil.example' }), 400, 'return_path_invalid'],
      ['an unknown client', link({ client: '01890a5d-ac96-774b-bcce-b302099a8057' }), 401, 'ticket_invalid'],
      ['no client', link({ client: 'x' }), 401, 'ticket_invalid'],
      ['yesterday', link({ timestamp: String(now() - 121) }), 401, 'ticket_stale'],
      ['tomorrow', link({ timestamp: later }), 401, 'ticket_stale'],
      ['no time', link({ timestamp: 'now' }), 400, 'ticket_malformed'],
      ['a short nonce', link({ nonce: 'abc' }), 400, 'ticket_malformed'],
      ['an unknown account', link({ account: 'nobody' }), 403, 'ticket_account_unknown'],
      ['an administrator', link({ account: 'guanli' }), 403, 'ticket_role_not_allowed'],
      ['another hash', link({}, { signing: 'HMAC-SM3' }), 401, 'ticket_invalid'],
      ['a word too many', `${link()}&admin=1`, 400, 'validation_failed'],
    ];
    for (const [name, url, status, code] of cases) {
      expect([name, ...(await refusal(newBrowser(), url))]).toEqual([name, status, code]);
    }
    const reasons = (await recordOf('login.failed')).map(({ after }) => after['reason']);
    expect(reasons).toEqual(expect.arrayContaining(['ticket_invalid', 'ticket_stale', 'ticket_role_not_allowed']));
  });

  it('is as good by SM3, where the client signs by it', async () => {
    const sm3 = await givenClient(test, administrator, { signing: 'HMAC-SM3', unitIds: [unit] });
    const off = link({}, { of: sm3, signing: 'HMAC-SM3' });
    expect(await refusal(newBrowser(), off)).toEqual([403, 'ticket_not_allowed']);
    const accounts = [{ login: reporter.login, account: 'zhangsan' }];
    await manage('put', `/api-clients/${sm3.id}/accounts`, 1).send({ accounts }).expect(200);
    await manage('put', `/api-clients/${sm3.id}/ticket-sign-in`, 2)
      .send({ roles: ['reporter'] })
      .expect(200);
    expect((await newBrowser().get(link({}, { of: sm3, signing: 'HMAC-SM3' }))).status).toBe(303);
  });

  it('is nothing any more when roles are taken away or the client is disabled, and is never for 三员', async () => {
    const path = `/api-clients/${client.id}/ticket-sign-in`;
    const never = await manage('put', path, version)
      .send({ roles: ['auditor'] })
      .expect(400);
    expect(never.body.code).toBe('validation_failed');
    await manage('put', path, version).send({ roles: [] }).expect(200);
    expect(await refusal(newBrowser(), link())).toEqual([403, 'ticket_not_allowed']);
    await manage('put', path, version).send({ roles: [] }).expect(412);
    await manage('post', `/api-clients/${client.id}/disable`, version + 1).expect(200);
    expect(await refusal(newBrowser(), link())).toEqual([401, 'ticket_invalid']);
  });

  it('cannot be tried without end', async () => {
    const url = link({ client: 'x' });
    const browser = newBrowser();
    let last: Hop = await browser.get(url);
    for (let tries = 0; tries < 125 && last.status !== 429; tries += 1) last = await browser.get(url);
    expect([last.status, Number(last.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });
});
