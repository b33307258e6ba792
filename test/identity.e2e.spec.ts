import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addPost, createUser, hashPassword, UserDirectory } from '../src/modules/identity/index.js';
import { signedIn, TEST_PASSWORD, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import { CommandRunner } from '../src/platform/database/command-runner.js';
import type { Tx } from '../src/platform/database/transaction.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, TEST_INSTANT, type TestApp } from './support/app.js';

let test: TestApp;
let jurisdictionId: string;
let unitId: string;
let reporter: SignedInUser;
let administrator: SignedInUser;

beforeAll(async () => {
  test = await bootTestApp();
  jurisdictionId = await givenJurisdiction(test.app, '武昌区');
  [unitId] = (await givenUnits(test.app, jurisdictionId, '区发改局')) as [string];
  reporter = await signedIn(test.app, { jurisdictionId, role: 'reporter', unitId, displayName: '张三' });
  administrator = await signedIn(test.app, { jurisdictionId, role: 'administrator' });
});
afterAll(() => test.close());

const post = (path: string) => test.request.post(`/api/v1${path}`);
const get = (path: string) => test.request.get(`/api/v1${path}`);
const login = (name: string, password = TEST_PASSWORD) => post('/auth/login').send({ login: name, password });

describe('signing in', () => {
  it('answers a token, the end of the session and the user, and sets a cookie that scripts cannot read', async () => {
    const answer = await login(reporter.login.toUpperCase()).expect(200);
    expect(answer.body).toEqual({
      token: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
      expiresAt: '2023-06-30T14:00:00.000Z',
      mustChangePassword: false,
      user: { id: reporter.userId, login: reporter.login, displayName: '张三' },
    });
    const [cookie] = answer.headers['set-cookie'] as unknown as string[];
    expect(cookie).toBe(`fengong_session=${answer.body.token}; Max-Age=43200; Path=/; HttpOnly; SameSite=Strict`);
  });

  it('stores of the token only its hash', async () => {
    const { body } = await login(reporter.login).expect(200);
    const rows = await test.db.query<{ row: string }>(`SELECT s::text AS row FROM session s`);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ row }) => row.includes(body.token))).toEqual([]);
  });

  it('tells who one is, with posts, unit names and what they allow', async () => {
    const { body } = await get('/auth/me').set(reporter.headers).expect(200);
    expect(body).toMatchObject({
      user: { id: reporter.userId, login: reporter.login, displayName: '张三' },
      jurisdiction: { id: jurisdictionId, name: '武昌区', level: 'DISTRICT' },
      posts: [{ role: 'reporter', unitId, unitName: '区发改局' }],
    });
    expect(body.actions).toContain('reports.write');
    expect(body.actions).not.toContain('reports.review');
  });

  it('gives the same answer for an unknown login, a wrong password and a disabled user', async () => {
    const disabled = await signedIn(test.app, { jurisdictionId, role: 'leader' });
    await test.db.query(`UPDATE app_user SET disabled_at = $2 WHERE id = $1`, [disabled.userId, test.clock.now()]);
    const answers = await Promise.all([
      login('nobody-of-that-name'),
      login(reporter.login, 'wrong password entirely'),
      login(disabled.login),
    ]);
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect({ ...body, traceId: '' }).toEqual({ ...answers[0].body, traceId: '' });
      expect(body).toMatchObject({ code: 'login_failed', detail: expect.stringContaining('登录名或密码不正确') });
    }
  });

  it('refuses the token of a user who has been disabled since', async () => {
    const leaver = await signedIn(test.app, { jurisdictionId, role: 'leader' });
    await get('/auth/me').set(leaver.headers).expect(200);
    await test.db.query(`UPDATE app_user SET disabled_at = $2 WHERE id = $1`, [leaver.userId, test.clock.now()]);
    await get('/auth/me').set(leaver.headers).expect(401);
  });

  it.each([
    ['no body', undefined],
    ['a list', []],
    ['numbers', { login: 1, password: 2 }],
    ['an object as password', { login: 'a', password: { $ne: null } }],
    ['an empty password', { login: 'a', password: '' }],
    ['an endless password', { login: 'a', password: 'x'.repeat(129) }],
    ['an unknown member', { login: 'a', password: 'b', admin: true }],
  ])('refuses %s with a problem in Chinese', async (_, body) => {
    const answer = await post('/auth/login').send(body);
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body.detail).toMatch(/\p{Script=Han}/u);
  });

  it('survives control characters and broken JSON', async () => {
    await login('a\u0000b').expect(400);
    await post('/auth/login').set('content-type', 'application/json').send('{"login":').expect(400);
  });
});

describe('lock-out', () => {
  it('locks after five failures for fifteen minutes, known or unknown login alike', async () => {
    const known = await signedIn(test.app, { jurisdictionId, role: 'leader' });
    for (const name of [known.login, 'unknown-to-all']) {
      for (let failure = 1; failure <= 5; failure += 1) await login(name, 'wrong password entirely').expect(401);
      const { body, headers } = await login(name).expect(429);
      expect(headers['retry-after']).toBe('900');
      expect(body).toMatchObject({ code: 'login_locked', detail: expect.stringContaining('15 分钟后') });
    }
    test.clock.advance(14 * 60_000);
    await login(known.login).expect(429);
    test.clock.advance(60_000);
    await login(known.login).expect(200);
    test.clock.set(TEST_INSTANT);
  });

  it('checks at most five of fifty guesses made at once', async () => {
    const target = await signedIn(test.app, { jurisdictionId, role: 'leader' });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => login(target.login, `guess number ${index} of fifty`)),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(45);
    await login(target.login).expect(429);
  });

  it('forgets failures after a success', async () => {
    const clumsy = await signedIn(test.app, { jurisdictionId, role: 'leader' });
    for (let round = 1; round <= 3; round += 1) {
      for (let failure = 1; failure <= 4; failure += 1)
        await login(clumsy.login, 'wrong password entirely').expect(401);
      await login(clumsy.login).expect(200);
    }
  });
});

describe('sessions', () => {
  it('end after twelve hours however much they are used', async () => {
    const { token } = (await login(reporter.login).expect(200)).body;
    const me = () => get('/auth/me').set('authorization', `Bearer ${token}`);
    for (let round = 1; round <= 14; round += 1) {
      test.clock.advance(50 * 60_000);
      await me().expect(200);
    }
    test.clock.set('2023-06-30T21:59:59.999+08:00');
    await me().expect(200);
    test.clock.advance(1);
    expect((await me().expect(401)).body.code).toBe('unauthenticated');
    test.clock.set(TEST_INSTANT);
  });

  it('end after an hour without use', async () => {
    const { token } = (await login(reporter.login).expect(200)).body;
    const me = () => get('/auth/me').set('authorization', `Bearer ${token}`);
    test.clock.advance(3_600_000 - 1);
    await me().expect(200);
    test.clock.advance(3_600_000);
    await me().expect(401);
    test.clock.set(TEST_INSTANT);
  });

  it('are seen by their owner and ended one by one, and no stranger’s', async () => {
    const person = await signedIn(test.app, { jurisdictionId, role: 'leader' });
    await login(person.login).expect(200);
    const list = async () => (await get('/auth/sessions').set(person.headers).expect(200)).body.items;
    const [other, current] = await list();
    expect(current).toMatchObject({ current: true, ip: null });
    expect(other).toMatchObject({ current: false, ip: expect.stringContaining('127.0.0.1') });
    const end = (id: string, headers = person.headers) =>
      test.request.delete(`/api/v1/auth/sessions/${id}`).set(headers);
    expect((await end(other.id, reporter.headers).expect(404)).body.code).toBe('session_not_found');
    await end(other.id).expect(204);
    await end(other.id).expect(404);
    expect(await list()).toHaveLength(1);
  });

  it('end by logging out, of that token alone', async () => {
    const [one, other] = [(await login(reporter.login)).body.token, (await login(reporter.login)).body.token];
    await post('/auth/logout').set('authorization', `Bearer ${one}`).expect(204);
    await get('/auth/me').set('authorization', `Bearer ${one}`).expect(401);
    await get('/auth/me').set('authorization', `Bearer ${other}`).expect(200);
    await post('/auth/logout').set('authorization', `Bearer ${one}`).expect(401);
  });

  it.each([
    ['nothing', undefined],
    ['another scheme', 'Basic YWRtaW46YWRtaW4='],
    ['no token', 'Bearer'],
    ['a short token', 'Bearer abc'],
    ['a token with quotes', `Bearer ${"'".repeat(43)}`],
    ['an unknown token', `Bearer ${'A'.repeat(43)}`],
    ['an endless token', `Bearer ${'A'.repeat(4000)}`],
  ])('are not had with %s', async (_, authorization) => {
    const request = get('/auth/me');
    const { body } = await (authorization === undefined ? request : request.set('authorization', authorization)).expect(
      401,
    );
    expect(body).toMatchObject({ code: 'unauthenticated', status: 401, detail: '尚未登录或登录已过期，请重新登录。' });
  });

  it('count only the posts in force today', async () => {
    const visitor = await signedIn(test.app, {
      jurisdictionId,
      role: 'coordinator',
      validFrom: '2023-01-01',
      validTo: '2023-06-30',
    });
    await post('/units').set(visitor.headers).send({ name: '区教育局' }).expect(201);
    test.clock.set('2023-07-01T00:00:00+08:00');
    const stillSignedIn = await login(visitor.login).expect(200);
    const headers = { authorization: `Bearer ${stillSignedIn.body.token}` };
    expect((await get('/auth/me').set(headers)).body.posts).toEqual([]);
    expect((await post('/units').set(headers).send({ name: '区民政局' }).expect(403)).body.code).toBe('forbidden');
    test.clock.set(TEST_INSTANT);
  });
});

describe('a browser with a cookie', () => {
  const host = () => new URL(test.url).host;
  const signedInBrowser = async () => {
    const browser = test.agent();
    await browser.post('/api/v1/auth/login').send({ login: reporter.login, password: TEST_PASSWORD }).expect(200);
    return browser;
  };

  it('reads without further proof', async () => {
    const browser = await signedInBrowser();
    await browser.get('/api/v1/auth/me').expect(200);
  });

  it.each([
    ['of unknown origin', {}],
    ['of a foreign site', { 'sec-fetch-site': 'cross-site' }],
    ['of a sister site', { 'sec-fetch-site': 'same-site' }],
    ['of a foreign origin', { origin: 'https://evil.example' }],
    ['of an opaque origin', { origin: 'null' }],
  ])('is refused a change %s', async (_, headers) => {
    const browser = await signedInBrowser();
    const { body } = await browser.post('/api/v1/auth/logout').set(headers).expect(403);
    expect(body.code).toBe('cross_site_request');
    await browser.get('/api/v1/auth/me').expect(200);
  });

  it('may change from our own page, and loses the cookie by logging out', async () => {
    for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: `http://${host()}` }]) {
      const browser = await signedInBrowser();
      const answer = await browser.post('/api/v1/auth/logout').set(headers).expect(204);
      expect(String(answer.headers['set-cookie'])).toContain('fengong_session=;');
      await browser.get('/api/v1/auth/me').expect(401);
    }
  });

  it('is not signed in by a foreign page', async () => {
    await login(reporter.login).set('sec-fetch-site', 'cross-site').expect(403);
  });

  it('is judged by the Authorization header when it sends one', async () => {
    const browser = await signedInBrowser();
    await browser.get('/api/v1/auth/me').set('authorization', 'Bearer abc').expect(401);
    const other = await signedIn(test.app, { jurisdictionId, role: 'leader' });
    const { body } = await browser.get('/api/v1/auth/me').set(other.headers).expect(200);
    expect(body.user.id).toBe(other.userId);
  });
});

describe('accounts', () => {
  const newcomer = (login: string, more: object = {}) => ({
    login,
    displayName: '李四',
    password: 'a sentence only I know',
    posts: [{ role: 'reporter', unitId, validFrom: '2023-01-01' }],
    ...more,
  });

  it('are opened by the administrator and can sign in, to change the password first', async () => {
    const { body } = await post('/users').set(administrator.headers).send(newcomer('Li.Si')).expect(201);
    expect(body).toEqual({ id: expect.any(String), login: 'li.si' });
    const signedInBody = (await login('li.si', 'a sentence only I know').expect(200)).body;
    expect(signedInBody.mustChangePassword).toBe(true);
    const headers = { authorization: `Bearer ${signedInBody.token}` };
    expect((await get('/auth/me').set(headers).expect(200)).body.mustChangePassword).toBe(true);
    const refused = await get('/units').set(headers).expect(403);
    expect(refused.body).toMatchObject({
      code: 'password_change_required',
      detail: expect.stringContaining('修改密码'),
    });
    await post('/auth/password')
      .set(headers)
      .send({ currentPassword: 'a sentence only I know', newPassword: 'another sentence of mine' })
      .expect(204);
    await get('/units').set(headers).expect(200);
    await login('li.si', 'a sentence only I know').expect(401);
    expect((await login('li.si', 'another sentence of mine').expect(200)).body.mustChangePassword).toBe(false);
  });

  it('are listed by login, page by page, without their secrets', async () => {
    const first = await get('/users?limit=1').set(administrator.headers).expect(200);
    expect(first.body.items).toHaveLength(1);
    const seen = [...first.body.items];
    for (let cursor = first.body.nextCursor; cursor !== null;) {
      const { body } = await get(`/users?limit=1&cursor=${cursor}`).set(administrator.headers).expect(200);
      seen.push(...body.items);
      cursor = body.nextCursor;
    }
    const logins = seen.map((user: { login: string }) => user.login);
    expect(logins).toEqual([...logins].sort());
    expect(logins).toContain(reporter.login);
    expect(JSON.stringify(seen)).not.toContain('argon2');
  });

  it('are opened once under one Idempotency-Key, whose record does not depend on the password', async () => {
    const send = () =>
      post('/users').set(administrator.headers).set('idempotency-key', 'open-wang').send(newcomer('wang.wu'));
    const first = await send().expect(201);
    const second = await send().expect(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
  });

  it.each([
    ['a login in use', { login: 'li.si' }, 409, 'login_taken'],
    ['a login with spaces', { login: 'li si' }, 400, 'login_malformed'],
    ['a short password', { password: 'Abc123!?' }, 422, 'password_weak'],
    ['a reporter of no unit', { posts: [{ role: 'reporter', validFrom: '2023-01-01' }] }, 422, 'post_unit_missing'],
    [
      'a unit that does not exist',
      { posts: [{ role: 'reporter', unitId: '01890a5d-ac96-774b-bcce-b302099a8057', validFrom: '2023-01-01' }] },
      404,
      'unit_not_found',
    ],
    [
      'an administrator who is auditor too',
      {
        posts: [
          { role: 'administrator', validFrom: '2023-01-01' },
          { role: 'auditor', validFrom: '2023-01-01' },
        ],
      },
      422,
      'duties_not_separate',
    ],
    ['a day that does not exist', { posts: [{ role: 'leader', validFrom: '2023-02-30' }] }, 400, 'validation_failed'],
    ['a role that does not exist', { posts: [{ role: 'king', validFrom: '2023-01-01' }] }, 400, 'validation_failed'],
    ['posts that are no list', { posts: 'all' }, 400, 'validation_failed'],
    ['a name of control characters', { displayName: '\u0000' }, 400, 'validation_failed'],
    ['a member of its own invention', { superuser: true }, 400, 'validation_failed'],
  ])('are refused for %s', async (_, change, status, code) => {
    const before = await test.db.one<{ n: string }>(`SELECT count(*) AS n FROM app_user`);
    const { body } = await post('/users').set(administrator.headers).send(newcomer('zhao.liu', change)).expect(status);
    expect(body).toMatchObject({ code, detail: expect.stringMatching(/\p{Script=Han}/u) });
    expect(await test.db.one(`SELECT count(*) AS n FROM app_user`)).toEqual(before);
  });

  it('are nothing for anybody else', async () => {
    for (const role of ['coordinator', 'supervisor', 'leader', 'evaluator', 'auditor'] as const) {
      const other = await signedIn(test.app, { jurisdictionId, role });
      await get('/users').set(other.headers).expect(403);
      await post('/users')
        .set(other.headers)
        .send(newcomer(`by.${role}`))
        .expect(403);
    }
  });

  it('of another jurisdiction are not seen, and its units cannot be given', async () => {
    const elsewhere = await givenJurisdiction(test.app, '洪山区');
    const [foreignUnit] = await givenUnits(test.app, elsewhere, '区发改局');
    const foreigner = await signedIn(test.app, { jurisdictionId: elsewhere, role: 'administrator' });
    const { body } = await get('/users').set(foreigner.headers).expect(200);
    expect(body.items.map((user: { id: string }) => user.id)).toEqual([foreigner.userId]);
    const posts = [{ role: 'reporter', unitId: foreignUnit, validFrom: '2023-01-01' }];
    const refused = await post('/users').set(administrator.headers).send(newcomer('spy', { posts })).expect(404);
    expect(refused.body.code).toBe('unit_not_found');
  });
});

describe('what other modules ask for', () => {
  const people = () => test.app.get(UserDirectory);
  const command = <T>(body: (tx: Tx) => Promise<T>): Promise<T> =>
    test.app.get(CommandRunner).run(systemContext(jurisdictionId, newId()), { name: 'test' }, body);

  it('finds who holds a role for units on a day, and nobody who is disabled or elsewhere', async () => {
    const [east, west] = (await givenUnits(test.app, jurisdictionId, '东街', '西街')) as [string, string];
    const elsewhere = await givenJurisdiction(test.app, '江岸区');
    const approver = (unit: string, more: object = {}) =>
      signedIn(test.app, { jurisdictionId, role: 'approver', unitId: unit, displayName: '王五', ...more });
    const stays = await approver(east);
    await approver(east, { validTo: '2023-06-29' });
    await approver(west);
    const disabled = await approver(east);
    await test.db.query(`UPDATE app_user SET disabled_at = $2 WHERE id = $1`, [disabled.userId, test.clock.now()]);
    expect(await people().recipients(jurisdictionId, [east], 'approver', '2023-06-30')).toEqual([
      { userId: stays.userId, displayName: '王五', unitId: east },
    ]);
    expect(await people().recipients(jurisdictionId, [east, west], 'approver', '2023-06-29')).toHaveLength(3);
    expect(await people().recipients(jurisdictionId, [east], 'reporter', '2023-06-30')).toEqual([]);
    expect(await people().recipients(elsewhere, [east, west], 'approver', '2023-06-30')).toEqual([]);
  });

  it('finds holders of posts of the whole jurisdiction', async () => {
    const office = await givenJurisdiction(test.app, '汉阳区');
    const { userId } = await signedIn(test.app, { jurisdictionId: office, role: 'supervisor', displayName: '督查员' });
    expect(await people().recipients(office, null, 'supervisor', '2023-06-30')).toEqual([
      { userId, displayName: '督查员', unitId: null },
    ]);
  });

  it('names people of its jurisdiction only', async () => {
    const elsewhere = await givenJurisdiction(test.app, '江汉区');
    const stranger = await signedIn(test.app, { jurisdictionId: elsewhere, role: 'leader' });
    const names = await people().names(jurisdictionId, [reporter.userId, stranger.userId]);
    expect(Object.fromEntries(names)).toEqual({ [reporter.userId]: '张三' });
  });

  it('adds a post that takes effect at once, unless duties would no longer be separate', async () => {
    const member = await signedIn(test.app, { jurisdictionId, role: 'reporter', unitId });
    await command((tx) => addPost(tx, member.userId, { role: 'coordinator', unitId: null, validFrom: '2023-06-30' }));
    const { body } = await get('/auth/me').set(member.headers).expect(200);
    expect(body.posts.map((one: { role: string }) => one.role)).toEqual(['coordinator', 'reporter']);
    const auditor = { role: 'auditor', unitId: null, validFrom: '2023-01-01' } as const;
    await expect(command((tx) => addPost(tx, member.userId, auditor))).rejects.toMatchObject({
      code: 'duties_not_separate',
    });
    await expect(command((tx) => addPost(tx, newId(), auditor))).rejects.toMatchObject({ code: 'user_not_found' });
  });

  it('never lets two posts given at the same moment break the separation of duties', async () => {
    const { id } = await command(async (tx) =>
      createUser(tx, {
        login: 'nobody.yet',
        displayName: '新人',
        passwordHash: await hashPassword(TEST_PASSWORD, 'nobody.yet'),
        posts: [],
      }),
    );
    const outcomes = await Promise.allSettled(
      (['administrator', 'auditor'] as const).map((role) =>
        command((tx) => addPost(tx, id, { role, unitId: null, validFrom: '2023-01-01' })),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
