import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessLog } from '../src/modules/audit/index.js';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { sha256Hex } from '../src/platform/json.js';
import { INSTALLATION } from '../src/platform/security/actor.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { givenTwoDistricts, type District } from './support/routes/two-districts.js';

let test: TestApp;
let district: District;
let unit: string;

interface Entry {
  action: string;
  subjectId: string;
  actorId: string | null;
  sessionId: string | null;
  ip: string | null;
  after: Record<string, unknown>;
}

beforeAll(async () => {
  test = await bootTestApp();
  [district] = await givenTwoDistricts(test);
  unit = district.ids['units']!;
});
afterAll(() => test.close());

const get = (path: string, by: SignedInUser) => test.request.get(`/api/v1${path}`).set(by.headers);
/** What is newly on record of some actions, oldest first. */
const recorded = async (body: () => Promise<unknown>, ...actions: string[]): Promise<Entry[]> => {
  const log = test.app.get(AccessLog, { strict: false });
  const find = () =>
    test.db.query<Entry & { id: string }>(
      `SELECT id, action, subject_id AS "subjectId", actor_id AS "actorId", session_id AS "sessionId", ip, after
       FROM audit_event WHERE action = ANY($1) ORDER BY id`,
      [actions],
    );
  await log.flush();
  const before = new Set((await find()).map(({ id }) => id));
  await body();
  await log.flush();
  return (await find()).filter(({ id }) => !before.has(id));
};

describe('reading another unit’s data', () => {
  const read = (path: string, by: SignedInUser) => recorded(() => get(path, by).expect(200), 'unit_data.read');

  it('is on record: who, from where, whose, and by which address', async () => {
    const { coordinator } = district.users;
    const path = `/reports/${district.ids['reports']}`;
    const [entry, ...more] = await read(path, coordinator);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      subjectId: unit,
      actorId: coordinator.userId,
      sessionId: expect.any(String),
      ip: expect.stringContaining('127.0.0.1'),
      after: { path: `/api/v1${path}`, units: [unit] },
    });
  });

  it.each(['coordinator', 'supervisor', 'leader'] as const)(
    'is on record for the %s, who sees all units',
    async (role) => {
      const entries = await read('/obligations?limit=200', district.users[role]);
      expect(entries).toMatchObject([{ subjectId: 'several', actorId: district.users[role].userId }]);
      expect(entries[0]!.after['units']).toEqual(expect.arrayContaining([unit]));
    },
  );

  it('is not what a unit’s own people do', async () => {
    expect(await read(`/obligations?unit=${unit}`, district.users.reporter)).toEqual([]);
    expect(await read(`/reports/${district.ids['reports']}`, district.users.approver)).toEqual([]);
  });

  it('many times in a second is one entry with their number', async () => {
    const path = `/reports/${district.ids['reports']}`;
    const five = () => Promise.all(Array.from({ length: 5 }, () => get(path, district.users.leader).expect(200)));
    const entries = await recorded(five, 'unit_data.read');
    expect(entries.reduce((sum, { after }) => sum + Number(after['times'] ?? 1), 0)).toBe(5);
    expect(entries.length).toBeLessThan(5);
  });

  it('that was refused is no reading', async () => {
    const stranger = await signedIn(test.app, { jurisdictionId: district.jurisdictionId, role: 'evaluator' });
    const entries = await recorded(
      () => get(`/reports/${district.ids['reports']}`, stranger).expect(403),
      'unit_data.read',
    );
    expect(entries).toEqual([]);
  });
});

describe('taking a file out of the system', () => {
  it.each(['/schemes/ID/division.xlsx', '/units.xlsx'])('is on record before its first byte: %s', async (template) => {
    const path = template.replace('ID', district.ids['schemes']!);
    const { coordinator } = district.users;
    const entries = await recorded(() => get(path, coordinator).expect(200), 'file.exported');
    expect(entries).toMatchObject([
      {
        subjectId: `/api/v1${path}`,
        actorId: coordinator.userId,
        sessionId: expect.any(String),
        after: { fileName: expect.stringMatching(/\.xlsx$/), bytes: expect.any(Number) },
      },
    ]);
  });

  it('that was refused leaves nothing', async () => {
    const path = `/schemes/${district.ids['schemes']}/division.xlsx`;
    expect(await recorded(() => get(path, district.users.auditor).expect(403), 'file.exported')).toEqual([]);
  });
});

describe('signing in', () => {
  const ACTIONS = ['login.failed', 'login.locked', 'login.refused', 'session.opened', 'session.revoked'];
  const login = (name: string, password: string) =>
    test.request.post('/api/v1/auth/login').send({ login: name, password });

  it('is on record when it succeeds and when it ends', async () => {
    const person = await signedIn(test.app, { jurisdictionId: district.jurisdictionId, role: 'leader' });
    const entries = await recorded(
      async () => {
        const { body } = await login(person.login, 'correct horse battery staple').expect(200);
        await test.request.post('/api/v1/auth/logout').set('authorization', `Bearer ${body.token}`).expect(204);
      },
      ...ACTIONS,
    );
    expect(entries).toMatchObject([
      { action: 'session.opened', actorId: person.userId, ip: expect.any(String) },
      { action: 'session.revoked', actorId: person.userId, after: { reason: 'logout' } },
    ]);
  });

  it('is on record when it fails, locks the login and is refused, under the person’s jurisdiction', async () => {
    const person = await signedIn(test.app, { jurisdictionId: district.jurisdictionId, role: 'leader' });
    const entries = await recorded(
      async () => {
        for (let attempt = 1; attempt <= 7; attempt += 1) await login(person.login, 'wrong password entirely');
      },
      ...ACTIONS,
    );
    expect(entries.map(({ action }) => action)).toEqual([
      ...Array.from({ length: 5 }, () => 'login.failed'),
      'login.locked',
      'login.refused',
    ]);
    expect(entries.at(-1)).toMatchObject({ subjectId: person.userId, after: { reason: 'locked', times: 2 } });
  });

  it('with a login that nobody has is on record without what was typed, and any auditor sees it', async () => {
    const typed = 'my secret password, in the wrong field';
    const entries = await recorded(() => login(typed, 'wrong password entirely').expect(401), ...ACTIONS);
    expect(entries).toMatchObject([
      { action: 'login.failed', subjectId: sha256Hex(typed), after: { reason: 'unknown_login' } },
    ]);
    const rows = await test.db.query(`SELECT e::text FROM audit_event e WHERE jurisdiction_id = $1`, [INSTALLATION]);
    expect(JSON.stringify(rows)).not.toContain('secret');
    const { body } = await get('/audit-events?installation=1', district.users.auditor).expect(200);
    expect(body.items[0]).toMatchObject({ action: 'login.failed', subjectId: sha256Hex(typed) });
  });
});
