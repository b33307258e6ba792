import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedIn, TEST_PASSWORD, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import { CheckNextYear } from '../src/modules/reminders/index.js';
import { NOTICES } from '../src/platform/calendar/testing/notices.js';
import { addDays } from '../src/platform/calendar/working-calendar.js';
import type { RoleName } from '../src/platform/security/actor.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { givenTrackedScheme } from './support/tracked-scheme.js';

/** The second quarter's cycle has opened, the third one's has not. */
const IN_JUNE = '2023-06-12T10:00:00+08:00';
const SPRING = '2023-04-03T10:00:00+08:00';

let test: TestApp;
let here: string;
let education: string;
let science: string;
let schemeId: string;
let administrator: SignedInUser;
let coordinator: SignedInUser;
let reporter: SignedInUser;

beforeAll(async () => {
  test = await bootTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set(SPRING);
  here = await givenJurisdiction(test.app);
  [science = '', education = ''] = await givenUnits(test.app, here, '区科经局', '区教育局');
  administrator = await person('administrator');
  coordinator = await person('coordinator');
  reporter = await person('reporter', education);
  schemeId = await givenTrackedScheme(test.app, here, { lead: science, responsible: education });
});

const person = (role: RoleName, unitId?: string): Promise<SignedInUser> =>
  signedIn(test.app, { jurisdictionId: here, role, ...(unitId !== undefined && { unitId }) });

/** Time has passed since the first session: sign in again. */
async function headersOf(user: SignedInUser): Promise<Record<string, string>> {
  const { body } = await test.request
    .post('/api/v1/auth/login')
    .send({ login: user.login, password: TEST_PASSWORD })
    .expect(200);
  return { authorization: `Bearer ${body.token}` };
}

const get = async (path: string, user: SignedInUser) => test.request.get(`/api/v1${path}`).set(await headersOf(user));

const send = async (
  method: 'post' | 'put' | 'delete',
  path: string,
  user: SignedInUser,
  body: object = {},
  version?: number,
) => {
  const headers = { ...(await headersOf(user)), ...(version !== undefined && { 'if-match': `"${version}"` }) };
  return test.request[method](`/api/v1${path}`).set(headers).send(body);
};

interface Day {
  readonly day: string;
  readonly kind: 'WORK' | 'REST';
}

/** The days of a year's notice as an administrator types them. */
function daysOf(year: number): Day[] {
  const notice = NOTICES.find((known) => known.year === year)!;
  const whole = (day: string): string => (day.length === 5 ? `${year}-${day}` : day);
  const rest = notice.rest.flatMap(([from, to]) => {
    const days: Day[] = [];
    for (let day = whole(from); day <= whole(to); day = addDays(day, 1)) days.push({ day, kind: 'REST' });
    return days;
  });
  return [...rest, ...notice.work.map((day): Day => ({ day: whole(day), kind: 'WORK' }))];
}

/** The notice of 2023 with one more day of rest before the national holiday, which moves the third quarter. */
const MOVING = { number: '国办发明电〔2023〕99号', days: [...daysOf(2023), { day: '2023-09-25', kind: 'REST' }] };

interface Cycle {
  readonly label: string;
  readonly responsibleDueOn: string;
  readonly leadDueOn: string;
  readonly provisional: boolean;
}

const cycles = async (): Promise<Cycle[]> =>
  (await get(`/schemes/${schemeId}/cycles?limit=200`, coordinator)).body.items;

const dueDays = async (period: string): Promise<string[]> => {
  const rows = await test.db.query<{ line: string }>(
    `SELECT u.name || ' ' || o.due_on AS line FROM obligation o
     JOIN unit u ON u.id = o.unit_id WHERE o.scheme_id = $1 AND o.period_end = $2 ORDER BY 1`,
    [schemeId, period],
  );
  return rows.map(({ line }) => line);
};

describe("a year's notice", () => {
  beforeEach(() => test.clock.set(IN_JUNE));

  it('is tried first: the dry run names every day that it would move, with what it was, and moves nothing', async () => {
    const before = await cycles();
    const { status, body } = await send('put', '/calendar/notices/2023?dryRun=1', administrator, MOVING, 0);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      dryRun: true,
      days: [{ day: '2023-09-25', before: 'WORK', after: 'REST' }],
      moved: [
        {
          scheme: { id: schemeId },
          label: '2023年第三季度',
          obligations: 2,
          before: { responsibleDueOn: '2023-09-20', leadDueOn: '2023-09-25' },
          after: { responsibleDueOn: '2023-09-19', leadDueOn: '2023-09-22' },
        },
      ],
    });
    expect(await cycles()).toEqual(before);
    expect((await get('/calendar?year=2023', reporter)).body.notice).toBeNull();
  });

  it('moves cycles and obligations that have not opened, and leaves the open and the past ones', async () => {
    const before = await cycles();
    const dry = await send('put', '/calendar/notices/2023?dryRun=1', administrator, MOVING, 0);
    const real = await send('put', '/calendar/notices/2023', administrator, MOVING, 0);
    expect(real.body).toEqual({ ...dry.body, dryRun: false });
    const moved = (await cycles()).filter((cycle, index) => cycle.leadDueOn !== before[index]?.leadDueOn);
    expect(moved.map(({ label }) => label)).toEqual(['2023年第三季度']);
    expect(await dueDays('2023-09-30')).toEqual(['区教育局 2023-09-19', '区科经局 2023-09-22']);
    expect(await dueDays('2023-06-30')).toEqual(['区教育局 2023-06-21', '区科经局 2023-06-27']);
    const { body } = await get('/calendar?year=2023', reporter);
    expect(body.notice).toEqual({ number: MOVING.number, version: 1 });
  });

  it('does not touch a granted extension', async () => {
    const [own] = await test.db.query<{ id: string }>(
      `SELECT id FROM obligation WHERE scheme_id = $1 AND unit_id = $2 AND due_on = '2023-09-20'`,
      [schemeId, education],
    );
    const wish = { dueOn: '2023-09-28', reason: '统计口径调整，九月底才有数据。' };
    const asked = await send('post', `/obligations/${own!.id}/extensions`, reporter, wish);
    const granted = await send('post', `/extensions/${asked.body.id}/grant`, coordinator, {}, asked.body.version);
    expect(granted.body).toMatchObject({ grantedDueOn: '2023-09-28', provisional: false });
    const { body } = await send('put', '/calendar/notices/2023', administrator, MOVING, 0);
    expect(body.moved).toMatchObject([{ obligations: 1 }]);
    expect(await dueDays('2023-09-30')).toEqual(['区教育局 2023-09-28', '区科经局 2023-09-22']);
  });

  it('is what grace and later due days are counted by from then on', async () => {
    await send('put', '/calendar/notices/2023', administrator, MOVING, 0);
    await send('put', `/schemes/${schemeId}/reporting-settings`, coordinator, { graceDays: 1 }, 0);
    const [third] = await test.db.query<{ grace: string }>(
      `SELECT lead_grace_until AS grace FROM reporting_cycle WHERE scheme_id = $1 AND period_end = '2023-09-30'`,
      [schemeId],
    );
    expect(third!.grace).toBe('2023-09-26');
  });

  it('is corrected by its version, and refused when it forgets a holiday', async () => {
    await send('put', '/calendar/notices/2023', administrator, MOVING, 0);
    expect((await send('put', '/calendar/notices/2023', administrator, MOVING, 0)).status).toBe(412);
    expect((await send('put', '/calendar/notices/2023', administrator, MOVING)).status).toBe(428);
    const back = { ...MOVING, days: daysOf(2023) };
    expect((await send('put', '/calendar/notices/2023', administrator, back, 1)).body.moved).toHaveLength(1);
    expect(await dueDays('2023-09-30')).toEqual(['区教育局 2023-09-20', '区科经局 2023-09-25']);
    const forgetful = { ...MOVING, days: daysOf(2023).filter(({ day }) => !day.startsWith('2023-10-0')) };
    const refused = await send('put', '/calendar/notices/2023', administrator, forgetful, 2);
    expect([refused.status, refused.body.code, refused.body.errors.length]).toEqual([
      422,
      'calendar_notice_invalid',
      2,
    ]);
    const passed = await send('put', '/calendar/notices/2022', administrator, { ...MOVING, days: daysOf(2022) }, 0);
    expect([passed.status, passed.body.code]).toEqual([422, 'calendar_year_passed']);
  });

  it('is for the administrator alone, and changes only his own district', async () => {
    expect((await send('put', '/calendar/notices/2023', coordinator, MOVING, 0)).status).toBe(403);
    const there = await givenJurisdiction(test.app, '另一区');
    const stranger = await signedIn(test.app, { jurisdictionId: there, role: 'administrator' });
    expect((await send('put', '/calendar/notices/2023', stranger, MOVING, 0)).body.moved).toEqual([]);
    expect(await dueDays('2023-09-30')).toEqual(['区教育局 2023-09-20', '区科经局 2023-09-25']);
  });
});

describe('a single day', () => {
  const REST = { kind: 'REST', notice: '测政办〔2023〕9号' };

  it('is set with the number of a notice, and left to the calendar again', async () => {
    const set = await send('put', '/calendar/2023-06-16', administrator, REST);
    expect(set.body).toMatchObject({ dryRun: false, days: [{ day: '2023-06-16', before: 'WORK', after: 'REST' }] });
    expect((await get('/calendar?year=2023', reporter)).body.days).toContainEqual({
      day: '2023-06-16',
      kind: 'REST',
      name: null,
      notice: REST.notice,
      provisional: false,
    });
    const freed = await send('delete', '/calendar/2023-06-16', administrator);
    expect(freed.body).toMatchObject({ days: [{ day: '2023-06-16', before: 'REST', after: 'WORK' }] });
    expect((await send('delete', '/calendar/2023-06-16', administrator)).status).toBe(404);
  });

  it('is changed by the administrator alone, for days to come', async () => {
    expect((await send('put', '/calendar/2023-06-16', coordinator, REST)).status).toBe(403);
    expect((await send('delete', '/calendar/2023-06-16', coordinator)).status).toBe(403);
    const passed = await send('put', '/calendar/2023-04-03', administrator, REST);
    expect([passed.status, passed.body.code]).toEqual([422, 'calendar_day_passed']);
    for (const day of ['2023-02-30', 'tomorrow', 'notices']) {
      expect((await send('put', `/calendar/${day}`, administrator, REST)).status).toBe(404);
    }
    for (const wrong of [{ kind: 'REST' }, { kind: 'PARTY', notice: 'x' }, { ...REST, notice: ' ' }, []]) {
      expect((await send('put', '/calendar/2023-06-16', administrator, wrong)).status).toBe(400);
    }
    for (const query of ['', '?year=x', '?year=1999', '?year=2023&month=1']) {
      expect((await get(`/calendar${query}`, administrator)).status).toBe(400);
    }
  });
});

describe('a year without a notice', () => {
  it('shows the holidays fixed by law, and that all of it is provisional', async () => {
    const { body } = await get('/calendar?year=2027', reporter);
    expect([body.provisional, body.notice, body.days.length]).toEqual([true, null, 13]);
    expect(body.days[1]).toEqual({ day: '2027-02-05', kind: 'REST', name: '春节', notice: null, provisional: true });
    expect((await get('/calendar?year=2023', reporter)).body.provisional).toBe(false);
  });

  it('marks cycles, obligations and extensions whose days lie in it', async () => {
    expect((await cycles()).filter(({ provisional }) => provisional)).toEqual([]);
    await test.db.query(
      `UPDATE obligation SET due_on = '2027-03-30', grace_until = '2027-04-02', closes_on = '2027-04-12'
       WHERE scheme_id = $1 AND period_end = '2025-12-31'`,
      [schemeId],
    );
    const { body } = await get(`/obligations?scheme=${schemeId}&limit=200`, coordinator);
    const marked = body.items.filter(({ provisional }: { provisional: boolean }) => provisional);
    expect(marked.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual(['2027-03-30', '2027-03-30']);
  });
});

describe('in December', () => {
  interface Message {
    readonly kind: string;
    readonly title: string;
    readonly body: { readonly groups: readonly { readonly lines: readonly { readonly text: string }[] }[] };
  }
  const checkOn = async (day: string): Promise<void> => {
    test.clock.set(`${day}T09:10:00+08:00`);
    await test.app.get(CheckNextYear, { strict: false }).run();
  };
  const warnings = async (user: SignedInUser): Promise<Message[]> =>
    (await get('/notifications', user)).body.items.filter(({ kind }: Message) => kind === 'CALENDAR_CHECK');

  it('the administrators learn once, on a working day, that next year has no notice', async () => {
    for (const day of ['2026-11-30', '2026-12-05']) await checkOn(day);
    expect(await warnings(administrator)).toEqual([]);
    for (const day of ['2026-12-07', '2026-12-08', '2026-12-31']) await checkOn(day);
    expect(await warnings(administrator)).toMatchObject([{ title: '2027年放假安排尚未录入' }]);
    expect(await warnings(coordinator)).toEqual([]);
    await checkOn('2027-01-04');
    expect(await warnings(administrator)).toHaveLength(1);
  });

  it('one who is appointed later learns it too', async () => {
    await checkOn('2026-12-07');
    const successor = await person('administrator');
    await checkOn('2026-12-08');
    expect(await warnings(successor)).toHaveLength(1);
    expect(await warnings(administrator)).toHaveLength(1);
  });

  it('they learn on which days an entered notice differs from the published one, until it is corrected', async () => {
    test.clock.set('2025-11-20T10:00:00+08:00');
    const slip = { number: '国办发明电〔2025〕7号', days: daysOf(2026).filter(({ day }) => day !== '2026-10-10') };
    expect((await send('put', '/calendar/notices/2026', administrator, slip, 0)).status).toBe(200);
    for (const day of ['2025-12-01', '2025-12-02']) await checkOn(day);
    const [warning, ...more] = await warnings(administrator);
    expect([warning?.title, more]).toEqual(['2026年放假安排与公布的不一致', []]);
    const lines = warning!.body.groups.flatMap((group) => group.lines.map(({ text }) => text));
    expect(lines).toEqual(['2026-10-10：录入为休息，公布为上班']);
    const right = { ...slip, days: daysOf(2026) };
    expect((await send('put', '/calendar/notices/2026', administrator, right, 1)).status).toBe(200);
    await checkOn('2025-12-03');
    expect(await warnings(administrator)).toHaveLength(1);
  });
});
