import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedIn, TEST_PASSWORD, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenUnits } from '../src/modules/organizations/testing/index.js';
import { givenClient, tokenOf } from './support/api-client.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { SupervisedDistrict } from './support/supervised-district.js';
import { givenTrackedScheme } from './support/tracked-scheme.js';

const NOTE = '请于今天下班前报送，明天上午汇总。';
const TEXT = '区教育局：任务“完善体制机制”（2023年第二季度），2023年6月21日到期，已逾期';

let test: TestApp;
let district: SupervisedDistrict;

beforeAll(async () => {
  test = await bootTestApp();
});
afterAll(() => test.close());
/** 区教育局 owes by 21 June; 22 to 24 June are holidays, 25 June is worked. */
beforeEach(async () => {
  district = await SupervisedDistrict.create(test);
});

/** The ladder has told what it had to tell up to that morning, and it is ten o'clock. */
async function tenOClockOn(...days: string[]): Promise<void> {
  for (const day of days) await round(`${day}T09:05`);
  clockAt(`${days.at(-1)!}T10:00`);
}

const clockAt = (instant: string): void => test.clock.set(`${instant}:00+08:00`);
const round = (instant: string): Promise<void> => district.sweepReminders(`${instant}:00+08:00`);

/** Sessions end while the days go by. */
const signedInAt = new WeakMap<SignedInUser, number>();
async function here(user: SignedInUser): Promise<SignedInUser> {
  const now = test.clock.now().getTime();
  if (signedInAt.get(user) === now) return user;
  const credentials = { login: user.login, password: TEST_PASSWORD };
  const { body } = await test.request.post('/api/v1/auth/login').send(credentials).expect(200);
  Object.assign(user.headers, { authorization: `Bearer ${body.token}` });
  signedInAt.set(user, now);
  return user;
}

const get = async (path: string, user: SignedInUser) => district.get(path, await here(user)).expect(200);
const post = async (path: string, user: SignedInUser, body: object = {}, version?: number) =>
  district.post(path, await here(user), body, version);
const urge = (user: SignedInUser, body: object = {}, obligationId = district.obligationId) =>
  post(`/obligations/${obligationId}/urge`, user, body);

/** The day in whose message it goes, or status and code of the refusal. */
async function codeOf(answer: ReturnType<typeof urge>): Promise<string> {
  const { status, body } = await answer;
  return status < 300 ? String(body.sendsOn) : `${status} ${body.code}`;
}

const titles = async (user: SignedInUser) => district.titles(await here(user));

/** Lines of the newest message, as `KIND: text`. */
async function newest(user: SignedInUser): Promise<string[]> {
  const { body } = await get('/notifications?mine=1&limit=1', user);
  const [message] = body.items as { body: { groups: { kind: string; lines: { text: string }[] }[] } }[];
  return (message?.body.groups ?? []).flatMap(({ kind, lines }) => lines.map(({ text }) => `${kind}: ${text}`));
}

async function stateOf(user: SignedInUser, obligationId = district.obligationId) {
  const { body } = await get(`/urges?obligations=${obligationId}`, user);
  return body.items[0];
}

async function burdenOf(month: string) {
  const { body } = await get(`/burden?month=${month}`, district.people.coordinator);
  const units = body.units as { unit: { id: string }; messages: number; itemsByKind: Record<string, number> }[];
  return units.find(({ unit }) => unit.id === district.unitId);
}

const timeline = async (user: SignedInUser) =>
  (await get(`/tasks/${district.taskId}/timeline`, user)).body.items as Record<string, unknown>[];

describe('an urge of the lead unit', () => {
  it('goes in the message of the day, with its note, once', async () => {
    const { leadApprover, reporter, approver } = district.people;
    await tenOClockOn('2023-06-27', '2023-06-28');
    const before = await burdenOf('2023-06');
    expect(await stateOf(leadApprover)).toMatchObject({
      mayUrge: true,
      sendsOn: '2023-06-28',
      refusal: null,
      last: null,
    });
    const answer = await urge(leadApprover, { note: NOTE });
    expect(answer.body).toEqual({
      ...{ obligationId: district.obligationId, urged: true, sendsOn: '2023-06-28', refusal: null },
    });
    expect(await titles(reporter)).toHaveLength(1);

    await round('2023-06-28T10:05');
    await round('2023-06-28T10:10');
    expect(await titles(reporter)).toEqual(['填报事项：催报 1 项', '填报事项：催办 1 项']);
    expect(await newest(reporter)).toEqual([`ASKED: ${TEXT} 4 个工作日（区科经局测试approver催报：“${NOTE}”）`]);
    expect(await titles(approver)).toHaveLength(1);

    const after = await burdenOf('2023-06');
    expect(after!.messages - before!.messages).toBe(1);
    expect(after!.itemsByKind['URGE']! - before!.itemsByKind['URGE']!).toBe(1);
    const entry = {
      ...{ kind: 'URGED', word: '催报', at: '2023-06-28T02:00:00.000Z', obligationId: district.obligationId },
      ...{ recipients: 1, by: '区科经局测试approver', text: NOTE, stage: null, cycle: '2023年第二季度' },
    };
    expect((await timeline(leadApprover))[0]).toMatchObject(entry);
    expect((await timeline(reporter))[0]).toMatchObject(entry);
  });

  it('is written into the line by which the ladder asks for the same that day', async () => {
    const { leadApprover, reporter } = district.people;
    await tenOClockOn('2023-06-21');
    clockAt('2023-06-22T10:00');
    expect(await codeOf(urge(leadApprover, { note: NOTE }))).toBe('2023-06-25');
    await round('2023-06-22T10:05');
    expect(await stateOf(leadApprover)).toMatchObject({
      mayUrge: false,
      refusal: {
        code: 'urge_repeated',
        message: '今天 10:00 区科经局测试approver已经催过，随2023年6月25日的消息送达，2023年6月26日起可以再催。',
        againOn: '2023-06-26',
      },
      last: { note: NOTE, toldAt: null, unit: { name: '区科经局' } },
    });
    await round('2023-06-25T09:05');
    expect(await newest(reporter)).toEqual([`URGE: ${TEXT} 1 个工作日（区科经局测试approver催报：“${NOTE}”）`]);
    clockAt('2023-06-25T09:10');
    expect((await burdenOf('2023-06'))!.itemsByKind['URGE']).toBe(2);
    expect(await codeOf(urge(leadApprover))).toBe('409 urge_repeated');
  });

  it('is refused twice on a day, whoever urges, and on a day that has told of the report', async () => {
    const { leadApprover, coordinator } = district.people;
    await tenOClockOn('2023-06-27');
    const told = await urge(leadApprover);
    expect([told.status, told.body.code, told.body.detail]).toEqual([
      ...[409, 'urge_told_today'],
      '今天 9:05 的消息已经提醒区教育局报送这一项，2023年6月28日起可以再催。',
    ]);
    await tenOClockOn('2023-06-28');
    expect(await codeOf(urge(coordinator))).toBe('2023-06-28');
    expect(await codeOf(urge(leadApprover))).toBe('409 urge_repeated');
    await round('2023-06-28T10:05');
    expect((await stateOf(leadApprover)).refusal.message).toBe(
      '今天 10:00 统筹单位测试coordinator已经催过，2023年6月29日起可以再催。',
    );
    await tenOClockOn('2023-06-29');
    expect(await codeOf(urge(leadApprover))).toBe('2023-06-29');
  });

  it('waits for the next working day when today’s message has gone out, or no round of it is left', async () => {
    const { leadApprover, reporter } = district.people;
    await tenOClockOn('2023-06-27', '2023-06-28');
    const sent = (await titles(reporter)).length;
    clockAt('2023-06-28T17:26');
    expect(await codeOf(urge(leadApprover))).toBe('2023-06-29');
    await test.db.query(
      `INSERT INTO notification (id, jurisdiction_id, user_id, day, kind, dedupe_key, title, body, created_at)
       VALUES (gen_random_uuid(), $1, $2, '2023-06-29', 'REMINDER_DIGEST', 'other', '别的事', '{"groups":[]}', now())`,
      [district.jurisdictionId, reporter.userId],
    );
    await round('2023-06-29T09:05');
    expect(await titles(reporter)).toHaveLength(sent + 1);
    await round('2023-06-30T09:05');
    expect(await newest(reporter)).toEqual([expect.stringMatching(/^ASKED: .*（区科经局测试approver催报）$/)]);
    expect(await titles(reporter)).toHaveLength(sent + 2);
  });

  it('is not sent any more when the report comes first, or has been sent back since', async () => {
    const { leadApprover, reporter } = district.people;
    await tenOClockOn('2023-06-27');
    clockAt('2023-06-28T08:00');
    expect(await codeOf(urge(leadApprover))).toBe('2023-06-28');
    await district.setObligation('SUBMITTED');
    await round('2023-06-28T09:05');
    expect(await titles(reporter)).toHaveLength(1);
    expect(await stateOf(leadApprover)).toMatchObject({
      refusal: { code: 'urge_not_owed', message: '区教育局已经报送，正在审核，不用再催。' },
      last: { toldAt: null },
    });
    await district.setObligation('RETURNED');
    await test.db.query(
      `INSERT INTO progress_report (id, jurisdiction_id, obligation_id, revision, state, progress_text, author_id,
         created_at, reviewed_at, return_reason, version)
       VALUES (gen_random_uuid(), $1, $2, 1, 'RETURNED', '已办。', $3, $4, $4, '请补充数字', 1)`,
      [district.jurisdictionId, district.obligationId, reporter.userId, test.clock.now()],
    );
    await round('2023-06-28T10:05');
    expect(await titles(reporter)).toHaveLength(1);
  });

  it('goes to the approver when the report waits inside its unit', async () => {
    const { leadApprover, reporter, approver } = district.people;
    await tenOClockOn('2023-06-27', '2023-06-28');
    const content = { progressText: '已建成两家。', percent: '40' };
    const { body: draft } = await post(`/obligations/${district.obligationId}/reports`, reporter, content);
    const submitted = await post(`/reports/${draft.id}/submit`, reporter, {}, draft.version);
    expect(submitted.body.state).toBe('UNIT_REVIEW');
    expect(await codeOf(urge(leadApprover))).toBe('2023-06-28');
    await round('2023-06-28T10:05');
    expect(await newest(approver)).toEqual([
      `ASKED: ${TEXT} 4 个工作日（已写好，等您审核报出；区科经局测试approver催报）`,
    ]);
    expect(await titles(reporter)).toHaveLength(1);
  });
});

describe('who may urge', () => {
  it('is the lead unit, not the unit that owes, nor a third one, nor the supervision office', async () => {
    const { approver, foreigner, supervisor, leader, leadApprover, coordinator } = district.people;
    await tenOClockOn('2023-06-27', '2023-06-28');
    expect(await codeOf(urge(approver))).toBe('403 foreign_unit');
    expect(await codeOf(urge(foreigner))).toBe('403 foreign_unit');
    expect(await codeOf(urge(supervisor))).toBe('403 forbidden');
    expect(await codeOf(urge(leader))).toBe('403 forbidden');
    expect(await stateOf(approver)).toBeUndefined();
    expect(await stateOf(foreigner)).toBeUndefined();
    // What the lead unit owes itself is the coordinator's to urge; nobody has a post there but its approver.
    const own = await test.db.one<{ id: string }>(
      `SELECT id FROM obligation WHERE scheme_id = $1 AND unit_id = $2 AND due_on = '2023-06-27'`,
      [district.schemeId, district.leadUnitId],
    );
    expect(await codeOf(urge(leadApprover, {}, own!.id))).toBe('403 foreign_unit');
    expect(await codeOf(urge(coordinator, {}, own!.id))).toMatch(/^(2023-|409 urge_told_today)/);
  });

  it('is a program for a person of the lead unit, with the scope for it, and no program by itself', async () => {
    await tenOClockOn('2023-06-27', '2023-06-28');
    const { jurisdictionId } = district;
    const { leadApprover } = district.people;
    await here(leadApprover);
    const administrator = await signedIn(test.app, { jurisdictionId, role: 'administrator' });
    const path = `/api/v1/obligations/${district.obligationId}/urge`;
    const asProgram = async (scope: string, onBehalfOf?: string) => {
      const client = await givenClient(test, administrator, { scopes: [scope] });
      const headers = { ...(await tokenOf(test, client)), ...(onBehalfOf && { 'on-behalf-of': onBehalfOf }) };
      return (await test.request.post(path).set(headers).send({})).status;
    };
    const { login } = leadApprover;
    expect(await asProgram('supervision:read', login)).toBe(403);
    expect(await asProgram('supervision:write')).toBe(403);
    expect(await asProgram('supervision:write', login)).toBe(200);
  });
});

describe('what may not be urged', () => {
  it('is what is not due yet, what cannot be handed in any more, and what nobody would be told of', async () => {
    const { leadApprover } = district.people;
    await tenOClockOn('2023-06-20');
    expect(await stateOf(leadApprover)).toMatchObject({
      mayUrge: false,
      sendsOn: null,
      refusal: {
        code: 'urge_too_early',
        message: '2023年6月21日到期，当天起可以催报；到期前由系统按提醒规则提醒。',
        againOn: '2023-06-21',
      },
    });
    expect(await codeOf(urge(leadApprover))).toBe('409 urge_too_early');
    clockAt('2023-06-21T10:00');
    expect(await codeOf(urge(leadApprover))).toBe('2023-06-21');
    clockAt('2023-09-01T10:00');
    expect(await codeOf(urge(leadApprover))).toBe('409 urge_not_open');
  });

  it('is what nobody would be told of', async () => {
    test.clock.set('2023-04-03T10:00:00+08:00');
    const { jurisdictionId, leadUnitId } = district;
    const [library = ''] = await givenUnits(test.app, jurisdictionId, '区图书馆');
    const schemeId = await givenTrackedScheme(test.app, jurisdictionId, { lead: leadUnitId, responsible: library });
    clockAt('2023-06-21T08:00');
    const owed = await test.db.one<{ id: string }>(
      `SELECT id FROM obligation WHERE scheme_id = $1 AND unit_id = $2 AND due_on = '2023-06-21'`,
      [schemeId, library],
    );
    const answer = await urge(district.people.leadApprover, {}, owed!.id);
    expect([answer.body.code, answer.body.detail]).toEqual([
      'urge_nobody',
      '区图书馆没有在岗的填报员和审核人，催了没有人收到。请先联系该单位确定人选。',
    ]);
  });

  it('with a note that is no line of text, or too long', async () => {
    for (const note of ['两\n行', ' ', '长'.repeat(101), 5]) {
      expect((await urge(district.people.coordinator, { note })).status).toBe(400);
    }
  });
});

describe('two urges at once', () => {
  it('are one', async () => {
    await tenOClockOn('2023-06-27', '2023-06-28');
    const { leadApprover, coordinator } = district.people;
    const codes = await Promise.all([leadApprover, coordinator, leadApprover].map((user) => codeOf(urge(user))));
    expect(codes.sort()).toEqual(['2023-06-28', '409 urge_repeated', '409 urge_repeated']);
    const [count] = await test.db.query<{ urges: number; audits: number; events: number }>(
      `SELECT (SELECT count(*)::int FROM urge WHERE jurisdiction_id = $1) AS urges,
         (SELECT count(*)::int FROM audit_event WHERE jurisdiction_id = $1 AND action = 'obligation.urged') AS audits,
         (SELECT count(*)::int FROM outbox WHERE jurisdiction_id = $1 AND topic = 'event:obligation.urged') AS events`,
      [district.jurisdictionId],
    );
    expect(count).toEqual({ urges: 1, audits: 1, events: 1 });
  });
});

describe('all that is missing', () => {
  it('is urged in one go, each answered for itself, and told in one message', async () => {
    const { leadApprover, reporter } = district.people;
    test.clock.set('2023-04-03T10:00:00+08:00');
    const units = { lead: district.leadUnitId, responsible: district.unitId };
    const second = await givenTrackedScheme(test.app, district.jurisdictionId, units);
    await tenOClockOn('2023-06-27', '2023-06-28');
    const owed = await test.db.query<{ id: string }>(
      `SELECT id FROM obligation WHERE scheme_id = $1 AND unit_id = $2 AND due_on >= '2023-06-21' ORDER BY due_on LIMIT 2`,
      [second, district.unitId],
    );
    const unknown = '01890a5d-ac96-774b-bcce-b302099a8057';
    const obligationIds = [district.obligationId, owed[0]!.id, owed[1]!.id, unknown];
    const { body } = await post('/urges', leadApprover, { obligationIds, note: NOTE });
    expect(
      (body.items as { obligationId: string; sendsOn: string | null; refusal: { code: string } | null }[]).map(
        ({ obligationId, sendsOn, refusal }) => [obligationId, sendsOn ?? refusal!.code],
      ),
    ).toEqual([
      [obligationIds[0], '2023-06-28'],
      [obligationIds[1], '2023-06-28'],
      [obligationIds[2], 'urge_too_early'],
      [obligationIds[3], 'obligation_not_found'],
    ]);
    await round('2023-06-28T10:05');
    expect((await titles(reporter))[0]).toBe('填报事项：催报 2 项');
    clockAt('2023-06-28T10:10');
    const again = await post('/urges', leadApprover, { obligationIds: [district.obligationId] });
    expect(again.body.items).toMatchObject([{ urged: false, refusal: { code: 'urge_repeated' } }]);
  });
});
