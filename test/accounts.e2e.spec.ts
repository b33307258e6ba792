import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedIn, TEST_PASSWORD, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import type { RoleName } from '../src/platform/security/actor.js';
import { bootTestApp, TEST_INSTANT, type TestApp } from './support/app.js';

const NEW_PASSWORD = 'given by the administrator';

let test: TestApp;
let jurisdictionId: string;
let unitId: string;
let administrator: SignedInUser;
let person: SignedInUser;

beforeAll(async () => {
  test = await bootTestApp();
  jurisdictionId = await givenJurisdiction(test.app, '武昌区');
  [unitId] = (await givenUnits(test.app, jurisdictionId, '区发改局')) as [string];
  administrator = await signedIn(test.app, { jurisdictionId, role: 'administrator' });
});
afterAll(() => test.close());

beforeEach(async () => {
  test.clock.set(TEST_INSTANT);
  person = await signedIn(test.app, { jurisdictionId, role: 'reporter', unitId, displayName: '张三' });
});

interface User {
  id: string;
  version: number;
  disabledAt: string | null;
  lockedUntil: string | null;
  mustChangePassword: boolean;
  posts: { id: string; role: RoleName; unitId: string | null; validFrom: string; validTo: string | null }[];
}

const login = (user: SignedInUser, password = TEST_PASSWORD) =>
  test.request.post('/api/v1/auth/login').send({ login: user.login, password });
const get = (path: string, by = administrator) => test.request.get(`/api/v1${path}`).set(by.headers);
const read = async (user: SignedInUser): Promise<User> => (await get(`/users/${user.userId}`).expect(200)).body as User;
const me = (user: SignedInUser) => get('/auth/me', user);
/** As the administrator, with the version that is current. */
const change = async (user: SignedInUser, path: string, body: object = {}) => {
  const { version } = await read(user);
  return test.request
    .post(`/api/v1/users/${user.userId}${path}`)
    .set(administrator.headers)
    .set('if-match', `"${version}"`)
    .send(body);
};
const actions = async (user: SignedInUser): Promise<string[]> => {
  const rows = await test.db.query<{ action: string }>(
    `SELECT action FROM audit_event WHERE subject_type = 'user' AND subject_id = $1 ORDER BY id`,
    [user.userId],
  );
  return rows.map(({ action }) => action);
};

describe('an administrator', () => {
  it('finds accounts by part of a name or login, unit, role and state', async () => {
    const other = await signedIn(test.app, { jurisdictionId, role: 'leader', login: 'zhang.ju', displayName: '张局' });
    const found = async (query: string) =>
      ((await get(`/users?${query}`).expect(200)).body.items as User[]).map(({ id }) => id);
    expect(await found(`search=${encodeURIComponent('张')}&limit=200`)).toEqual(
      expect.arrayContaining([person.userId, other.userId]),
    );
    expect(await found('search=ZHANG.J')).toEqual([other.userId]);
    expect(await found('search=%25')).toEqual([]);
    expect(await found(`role=leader&limit=200`)).toEqual([other.userId]);
    expect(await found(`unitId=${unitId}&limit=200`)).not.toContain(other.userId);
    await change(other, '/disable');
    expect(await found('state=disabled')).toEqual([other.userId]);
    expect(await found('state=active&limit=200')).not.toContain(other.userId);
  });

  it('renames a person, unless somebody else was faster', async () => {
    const rename = (version: number) =>
      test.request
        .patch(`/api/v1/users/${person.userId}`)
        .set(administrator.headers)
        .set('if-match', `"${version}"`)
        .send({ displayName: '张三丰' });
    const { body, headers } = await rename(1).expect(200);
    expect(body).toMatchObject({ displayName: '张三丰', version: 2 });
    expect(headers['etag']).toBe('"2"');
    expect((await rename(1).expect(412)).body.code).toBe('stale_version');
  });

  it('disables an account, which ends its sessions, and enables it again', async () => {
    expect((await change(person, '/disable')).body.disabledAt).toBe(test.clock.now().toISOString());
    await me(person).expect(401);
    await login(person).expect(401);
    expect((await change(person, '/enable')).body.disabledAt).toBeNull();
    await me(person).expect(401);
    await login(person).expect(200);
    expect(await actions(person)).toEqual(['user.created', 'user.disabled', 'user.enabled']);
  });

  it('resets a password: sessions end, the lock is lifted, and the person must choose another one first', async () => {
    for (let failure = 1; failure <= 5; failure += 1) await login(person, 'wrong password entirely').expect(401);
    await login(person).expect(429);
    expect((await read(person)).lockedUntil).toBe('2023-06-30T02:15:00.000Z');
    expect((await change(person, '/reset-password', { password: 'short' })).body.code).toBe('password_weak');
    const { body } = await change(person, '/reset-password', { password: NEW_PASSWORD });
    expect(body.mustChangePassword).toBe(true);
    await me(person).expect(401);
    await login(person).expect(401);
    expect((await login(person, NEW_PASSWORD).expect(200)).body.mustChangePassword).toBe(true);
    const stored = await test.db.query(`SELECT a::text AS row FROM audit_event a`);
    expect(JSON.stringify(stored)).not.toContain(NEW_PASSWORD);
  });

  it('unlocks a login', async () => {
    for (let failure = 1; failure <= 5; failure += 1) await login(person, 'wrong password entirely').expect(401);
    await login(person).expect(429);
    expect((await change(person, '/unlock')).status).toBe(200);
    expect((await read(person)).lockedUntil).toBeNull();
    await login(person).expect(200);
  });

  it('sees where somebody is signed in, and signs them out there', async () => {
    const path = `/users/${person.userId}/sessions`;
    const [session] = (await get(path).expect(200)).body.items as { id: string }[];
    const end = () => test.request.delete(`/api/v1${path}/${session!.id}`).set(administrator.headers);
    await end().expect(204);
    await me(person).expect(401);
    expect((await end().expect(404)).body.code).toBe('session_not_found');
  });

  it('cannot be the last one to go', async () => {
    const district = await givenJurisdiction(test.app, '洪山区');
    const outer = administrator;
    administrator = await signedIn(test.app, { jurisdictionId: district, role: 'administrator' });
    try {
      const [post] = (await read(administrator)).posts;
      const end = () => change(administrator, `/posts/${post!.id}/end`, { lastDay: '2023-06-30' });
      expect((await change(administrator, '/disable')).body.code).toBe('last_administrator');
      expect((await end()).body.code).toBe('last_administrator');
      await signedIn(test.app, { jurisdictionId: district, role: 'administrator' });
      expect((await end()).status).toBe(200);
    } finally {
      administrator = outer;
    }
  });
});

describe('a password', () => {
  const put = (user: SignedInUser, currentPassword: string, newPassword: string) =>
    test.request.post('/api/v1/auth/password').set(user.headers).send({ currentPassword, newPassword });

  it('is changed by its owner, who alone knows the old one; other sessions end', async () => {
    const { token } = (await login(person).expect(200)).body as { token: string };
    expect((await put(person, 'not my password at all', NEW_PASSWORD).expect(403)).body.code).toBe('password_wrong');
    expect((await put(person, TEST_PASSWORD, TEST_PASSWORD).expect(422)).body.code).toBe('password_unchanged');
    expect((await put(person, TEST_PASSWORD, 'short').expect(422)).body.code).toBe('password_weak');
    await put(person, TEST_PASSWORD, NEW_PASSWORD).expect(204);
    await me(person).expect(200);
    await test.request.get('/api/v1/auth/me').set('authorization', `Bearer ${token}`).expect(401);
    await login(person).expect(401);
    await login(person, NEW_PASSWORD).expect(200);
    expect(await actions(person)).toContain('user.password_changed');
  });

  it('cannot be guessed through a session that was left open', async () => {
    for (let guess = 1; guess <= 5; guess += 1) await put(person, `my guess number ${guess}`, NEW_PASSWORD).expect(403);
    const { body, headers } = await put(person, TEST_PASSWORD, NEW_PASSWORD).expect(429);
    expect(body.code).toBe('login_locked');
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it('that somebody else chose opens nothing but its own change and the way out', async () => {
    await change(person, '/reset-password', { password: NEW_PASSWORD });
    const { token } = (await login(person, NEW_PASSWORD)).body as { token: string };
    const headers = { authorization: `Bearer ${token}` };
    const visitor = { ...person, headers };
    for (const path of ['/units', '/obligations', '/auth/sessions', '/notifications', '/users', '/audit-events']) {
      expect((await get(path, visitor).expect(403)).body.code).toBe('password_change_required');
    }
    await test.request.post('/api/v1/auth/logout').set(headers).expect(204);
  });
});

describe('a post', () => {
  const postOf = async (user: SignedInUser) => (await read(user)).posts.at(-1)!;

  it('is given for a period and works on its days', async () => {
    const post = { role: 'coordinator', validFrom: '2023-07-01', validTo: '2023-07-31' };
    const { body } = await change(person, '/posts', post);
    expect((body as User).posts.map(({ role }) => role)).toEqual(['reporter', 'coordinator']);
    const may = async () => ((await me(person).expect(200)).body.actions as string[]).includes('schemes.write');
    expect(await may()).toBe(false);
    const far = await signedIn(test.app, { jurisdictionId, role: 'leader' });
    await test.db.query(
      `UPDATE session SET expires_at = '2024-01-01', idle_until = '2024-01-01' WHERE user_id = ANY($1)`,
      [[person.userId, far.userId]],
    );
    test.clock.set('2023-07-01T00:00:00+08:00');
    expect(await may()).toBe(true);
    test.clock.set('2023-08-01T00:00:00+08:00');
    expect(await may()).toBe(false);
  });

  it('ends at once with yesterday as last day, which signs its holder out, and stays in the history', async () => {
    const { id } = await postOf(person);
    const end = (lastDay: string) => change(person, `/posts/${id}/end`, { lastDay });
    expect((await end('2023-06-28')).body.code).toBe('post_end_in_the_past');
    const { body } = await end('2023-06-29');
    expect((body as User).posts).toMatchObject([{ id, validFrom: '2021-01-01', validTo: '2023-06-29' }]);
    await me(person).expect(401);
    expect((await end('2023-07-29')).body.code).toBe('post_ended');
  });

  it('that has not begun is withdrawn', async () => {
    await change(person, '/posts', { role: 'leader', validFrom: '2023-09-01' });
    const { id } = await postOf(person);
    const { body } = await change(person, `/posts/${id}/end`, { lastDay: '2023-08-31' });
    expect((body as User).posts.map(({ role }) => role)).toEqual(['reporter']);
    expect(await actions(person)).toContain('user.post_withdrawn');
  });

  it.each([
    ['administrator', 'auditor'],
    ['administrator', 'coordinator'],
    ['administrator', 'reporter'],
    ['auditor', 'administrator'],
    ['auditor', 'leader'],
    ['coordinator', 'administrator'],
    ['coordinator', 'auditor'],
    ['evaluator', 'auditor'],
  ] as const)('of %s is never held together with one of %s', async (held, added) => {
    const holder = await signedIn(test.app, { jurisdictionId, role: held, unitId });
    const refused = await change(holder, '/posts', { role: added, unitId, validFrom: '2023-07-01' });
    expect([refused.status, refused.body.code]).toEqual([422, 'duties_not_separate']);
    expect((await read(holder)).posts).toHaveLength(1);
  });

  it('of another person or district is not found', async () => {
    const { id } = await postOf(administrator);
    expect((await change(person, `/posts/${id}/end`, { lastDay: '2023-06-30' })).body.code).toBe('post_not_found');
    const elsewhere = await givenJurisdiction(test.app, '江夏区');
    const [foreign] = await givenUnits(test.app, elsewhere, '区发改局');
    const refused = await change(person, '/posts', { role: 'reporter', unitId: foreign, validFrom: '2023-07-01' });
    expect([refused.status, refused.body.code]).toEqual([404, 'unit_not_found']);
  });
});

describe('handing over a post', () => {
  let successor: SignedInUser;
  const handOver = async (from: string, toUserId = successor.userId) => {
    const { posts } = await read(person);
    return change(person, `/posts/${posts[0]!.id}/hand-over`, { toUserId, from });
  };

  beforeEach(async () => {
    successor = await signedIn(test.app, { jurisdictionId, role: 'leader', displayName: '李四' });
  });

  it('ends one post and begins the other on the same day, tells the others, and signs the predecessor out', async () => {
    const { body } = await handOver('2023-06-30');
    const [ended] = (body as User).posts;
    expect(ended).toMatchObject({ role: 'reporter', validTo: '2023-06-29' });
    const taken = (await read(successor)).posts.at(-1)!;
    expect(taken).toMatchObject({ role: 'reporter', unitId, validFrom: '2023-06-30', validTo: null });
    await me(person).expect(401);
    expect(((await me(successor).expect(200)).body.actions as string[]).includes('reports.write')).toBe(true);
    const [message] = await test.db.query(
      `SELECT payload FROM outbox WHERE topic = 'event:post.handed-over' AND payload ->> 'toUserId' = $1`,
      [successor.userId],
    );
    expect(message).toMatchObject({
      payload: { fromUserId: person.userId, fromPostId: ended!.id, toPostId: taken.id, unitId, from: '2023-06-30' },
    });
    expect(await actions(person)).toContain('post.handed_over');
    expect(await actions(successor)).toContain('post.taken_over');
  });

  it('on a later day leaves the predecessor at work until then', async () => {
    expect((await handOver('2023-07-15')).status).toBe(200);
    await me(person).expect(200);
    expect((await read(person)).posts[0]).toMatchObject({ validTo: '2023-07-14' });
  });

  it.each([
    ['a day that has been', '2023-06-29', 422, 'hand_over_day_impossible'],
    ['no day at all', '2023-02-30', 400, 'validation_failed'],
  ])('is refused for %s', async (_, from, status, code) => {
    const refused = await handOver(from);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
  });

  it('is refused to oneself, to a disabled or unknown person, and to an auditor', async () => {
    const auditor = await signedIn(test.app, { jurisdictionId, role: 'auditor' });
    const stranger = await signedIn(test.app, {
      jurisdictionId: await givenJurisdiction(test.app, '外区'),
      role: 'leader',
    });
    const code = async (userId: string) => (await handOver('2023-07-01', userId)).body.code as string;
    expect(await code(person.userId)).toBe('hand_over_to_self');
    expect(await code(auditor.userId)).toBe('duties_not_separate');
    expect(await code(stranger.userId)).toBe('user_not_found');
    await change(successor, '/disable');
    expect(await code(successor.userId)).toBe('user_disabled');
    expect((await read(person)).posts).toMatchObject([{ validTo: null }]);
  });

  it('happens once when two administrators do it at the same moment', async () => {
    const { posts, version } = await read(person);
    const send = () =>
      test.request
        .post(`/api/v1/users/${person.userId}/posts/${posts[0]!.id}/hand-over`)
        .set(administrator.headers)
        .set('if-match', `"${version}"`)
        .send({ toUserId: successor.userId, from: '2023-07-01' });
    const statuses = (await Promise.all([send(), send()])).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 412]);
    expect((await read(successor)).posts).toHaveLength(2);
  });
});
