import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sweepReport } from '../src/app/cli/reminders.js';
import { addPost } from '../src/modules/identity/index.js';
import { signedIn, TEST_PASSWORD, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import { SweepReminders, SweepStatus, type SweptJurisdiction } from '../src/modules/reminders/index.js';
import { CommandRunner } from '../src/platform/database/command-runner.js';
import { newId } from '../src/platform/ids.js';
import { systemContext, type RoleName } from '../src/platform/security/actor.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { givenTrackedScheme } from './support/tracked-scheme.js';

const UNKNOWN = '01890a5d-ac96-774b-bcce-b302099a8057';
/** Everybody signs in and the scheme is activated in spring; second-quarter reports are due on 21 and 27 June. */
const SPRING = '2023-04-03T10:00:00+08:00';

let test: TestApp;
let here: string;
let education: string;
let science: string;
let schemeId: string;
/** Of 区教育局, which owes by 21 June. */
let reporter: SignedInUser;
let approver: SignedInUser;
/** Of 区科经局, which consolidates and owes by 27 June. */
let leadReporter: SignedInUser;
let leadApprover: SignedInUser;
let coordinator: SignedInUser;
let supervisor: SignedInUser;

beforeAll(async () => {
  test = await bootTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set(SPRING);
  here = await givenJurisdiction(test.app);
  [science = '', education = ''] = await givenUnits(test.app, here, '区科经局', '区教育局');
  reporter = await person('reporter', education);
  approver = await person('approver', education);
  leadReporter = await person('reporter', science);
  leadApprover = await person('approver', science);
  coordinator = await person('coordinator');
  supervisor = await person('supervisor');
  schemeId = await givenTrackedScheme(test.app, here, { lead: science, responsible: education });
});

const person = (role: RoleName, unitId?: string): Promise<SignedInUser> =>
  signedIn(test.app, { jurisdictionId: here, role, ...(unitId !== undefined && { unitId }) });

/** Sweeps at an instant of China; a day alone means its morning. */
async function sweep(at: string, dryRun = false): Promise<SweptJurisdiction> {
  test.clock.set(at.length === 10 ? `${at}T09:05:00+08:00` : `${at}:00+08:00`);
  const swept = await test.app.get(SweepReminders).run(test.clock.now(), { dryRun });
  return swept.find(({ jurisdictionId }) => jurisdictionId === here)!;
}

/** Time has passed since the first session: sign in again. */
async function headersOf(user: SignedInUser): Promise<Record<string, string>> {
  const { body } = await test.request
    .post('/api/v1/auth/login')
    .send({ login: user.login, password: TEST_PASSWORD })
    .expect(200);
  return { authorization: `Bearer ${body.token}` };
}

const get = async (path: string, user: SignedInUser) => test.request.get(`/api/v1${path}`).set(await headersOf(user));

const send = async (method: 'post' | 'put', path: string, user: SignedInUser, body: object = {}, version?: number) => {
  const headers = { ...(await headersOf(user)), ...(version !== undefined && { 'if-match': `"${version}"` }) };
  return test.request[method](`/api/v1${path}`).set(headers).send(body);
};

interface Message {
  id: string;
  day: string;
  title: string;
  readAt: string | null;
  body: { groups: { kind: string; lines: { obligationId: string; text: string }[] }[] };
}

const inbox = async (user: SignedInUser): Promise<Message[]> => (await get('/notifications?mine=1', user)).body.items;

/** The newest message of a person as `KIND: text` lines. */
async function newest(user: SignedInUser): Promise<string[]> {
  const [message] = await inbox(user);
  return (message?.body.groups ?? []).flatMap(({ kind, lines }) => lines.map(({ text }) => `${kind}: ${text}`));
}

async function obligationOf(unitId: string, dueOn: string): Promise<string> {
  const row = await test.db.one<{ id: string }>(
    `SELECT id FROM obligation WHERE scheme_id = $1 AND unit_id = $2 AND due_on = $3`,
    [schemeId, unitId, dueOn],
  );
  return row!.id;
}

async function ledger(): Promise<string[]> {
  const rows = await test.db.query<{ line: string }>(
    `SELECT stage || ' ' || addressed_as || ' ' || o.due_on AS line
     FROM reminder r JOIN obligation o ON o.id = r.obligation_id
     WHERE r.jurisdiction_id = $1 ORDER BY o.due_on, stage, addressed_as`,
    [here],
  );
  return rows.map(({ line }) => line);
}

describe('the ladder', () => {
  it('reminds the reporter five working days before the due day, across the dragon boat festival', async () => {
    expect((await sweep('2023-06-13')).told).toBe(0);
    expect(await sweep('2023-06-14')).toMatchObject({ told: 1, overtaken: 0, held: 0, unaddressed: 0 });
    expect(await newest(reporter)).toEqual([
      'REMIND: 区教育局：任务“完善体制机制”（2023年第二季度），2023年6月21日到期，还有 5 个工作日',
    ]);
    expect(await inbox(approver)).toEqual([]);
    await sweep('2023-06-19');
    expect(await newest(leadReporter)).toEqual([
      'REMIND: 区科经局：任务“完善体制机制”（2023年第二季度），2023年6月27日到期，还有 5 个工作日',
    ]);
  });

  it('goes on with −1, +1, +3 and +5, each to those whom it concerns', async () => {
    await sweep('2023-06-14');
    await sweep('2023-06-20');
    expect(await newest(reporter)).toEqual([expect.stringContaining('还有 1 个工作日')]);

    await sweep('2023-06-25');
    const urged = '区教育局：任务“完善体制机制”（2023年第二季度），2023年6月21日到期，已逾期 1 个工作日';
    expect(await newest(reporter)).toEqual([`URGE: ${urged}`]);
    expect(await newest(approver)).toEqual([`URGE: ${urged}`]);
    expect(await newest(leadApprover)).toEqual([`COPY: ${urged}`]);

    await sweep('2023-06-27');
    expect(await newest(approver)).toEqual([expect.stringContaining('已逾期 3 个工作日')]);
    expect(await inbox(supervisor)).toEqual([]);

    await sweep('2023-06-29');
    expect(await newest(supervisor)).toEqual([expect.stringMatching(/^SUPERVISE: 区教育局：.*已逾期 5 个工作日$/)]);
    expect((await inbox(supervisor))[0]?.title).toBe('填报事项：建议督办 1 项');
  });

  it('sends nothing twice: not at the next sweep, nor to the same person on the same day', async () => {
    expect((await sweep('2023-06-14')).told).toBe(1);
    expect(await sweep('2023-06-14T09:10')).toMatchObject({ told: 0, held: 0, messages: [] });
    expect(await inbox(reporter)).toHaveLength(1);
  });

  it('keeps to working days and working hours', async () => {
    const quiet = ['2023-06-14T08:59', '2023-06-14T17:30', '2023-06-17T10:00', '2023-06-22T10:00'];
    for (const instant of quiet) expect((await sweep(instant)).told).toBe(0);
    expect(await ledger()).toEqual([]);
  });

  it('keeps silent about reports that are handed in, accepted or exempt', async () => {
    const owed = await obligationOf(education, '2023-06-21');
    await sweep('2023-06-14');
    const draft = await send('post', `/obligations/${owed}/reports`, reporter, {
      progressText: '已建成。',
      percent: '40',
    });
    const submitted = await send('post', `/reports/${draft.body.id}/submit`, approver, {}, draft.body.version);
    expect(submitted.status).toBe(200);
    expect((await sweep('2023-06-20')).told).toBe(1);
    expect(await inbox(reporter)).toHaveLength(1);

    const accepted = await send('post', `/reports/${draft.body.id}/approve`, leadApprover, {}, submitted.body.version);
    expect(accepted.status).toBe(200);
    const leads = await obligationOf(science, '2023-06-27');
    const reason = { reason: '本季度没有安排这项工作。' };
    const { version } = (await get(`/obligations/${leads}`, coordinator)).body;
    expect((await send('post', `/obligations/${leads}/exempt`, coordinator, reason, version)).status).toBe(200);
    for (const day of ['2023-06-25', '2023-06-27', '2023-06-28', '2023-06-30', '2023-07-04']) {
      expect((await sweep(day)).told).toBe(0);
    }
  });

  it('goes on where it stopped when a report is sent back', async () => {
    const owed = await obligationOf(education, '2023-06-21');
    await sweep('2023-06-14');
    const draft = await send('post', `/obligations/${owed}/reports`, reporter, {
      progressText: '已建成。',
      percent: '40',
    });
    const { version } = (await send('post', `/reports/${draft.body.id}/submit`, approver, {}, draft.body.version)).body;
    await sweep('2023-06-25');
    const reason = { reason: '请补充完成数。' };
    expect((await send('post', `/reports/${draft.body.id}/return`, leadApprover, reason, version)).status).toBe(200);
    await sweep('2023-06-26');
    expect(await newest(reporter)).toEqual([
      'URGE: 区教育局：任务“完善体制机制”（2023年第二季度），2023年6月21日到期，已逾期 2 个工作日（已退回，待重新报送；补发）',
    ]);
  });
});

describe('after a week of down time', () => {
  it('each person is told once, the newest stage, marked late, and the rest is written down', async () => {
    await sweep('2023-06-14');
    const swept = await sweep('2023-06-30');
    expect(await inbox(reporter)).toHaveLength(2);
    expect(await newest(reporter)).toEqual([expect.stringMatching(/^URGE: .*已逾期 6 个工作日（补发）$/)]);
    expect(await newest(supervisor)).toEqual([expect.stringMatching(/^SUPERVISE: .*（补发）$/)]);
    expect(await newest(leadReporter)).toEqual([
      expect.stringMatching(/^URGE: 区科经局：.*2023年6月27日到期，已逾期 3 个工作日$/),
    ]);
    expect(swept.overtaken).toBeGreaterThan(0);
    expect(await ledger()).toEqual([
      'REMIND_1 REPORTER 2023-06-21',
      'REMIND_2 REPORTER 2023-06-21',
      'SUPERVISE_1 SUPERVISOR 2023-06-21',
      'URGE_1 APPROVER 2023-06-21',
      'URGE_1 LEAD_APPROVER 2023-06-21',
      'URGE_1 REPORTER 2023-06-21',
      'URGE_2 APPROVER 2023-06-21',
      'URGE_2 LEAD_APPROVER 2023-06-21',
      'URGE_2 REPORTER 2023-06-21',
      'REMIND_1 REPORTER 2023-06-27',
      'REMIND_2 REPORTER 2023-06-27',
      'URGE_1 APPROVER 2023-06-27',
      'URGE_1 REPORTER 2023-06-27',
      'URGE_2 APPROVER 2023-06-27',
      'URGE_2 REPORTER 2023-06-27',
    ]);
    expect((await sweep('2023-07-03')).told).toBe(0);
  });
});

describe('sweeps', () => {
  it('at the same time send each message once', async () => {
    await sweep('2023-06-14');
    test.clock.set('2023-06-25T09:05:00+08:00');
    const at = test.clock.now();
    const sweeps = await Promise.all([1, 2, 3].map(() => test.app.get(SweepReminders).run(at)));
    const told = sweeps.map((all) => all.find(({ jurisdictionId }) => jurisdictionId === here)!.told);
    expect(told.sort()).toEqual([0, 0, 4]);
    expect((await ledger()).filter((line) => line.startsWith('URGE'))).toHaveLength(3);
    expect(await inbox(approver)).toHaveLength(1);
  });

  it('say beforehand what they would send, and then change nothing', async () => {
    const dry = await sweep('2023-06-14', true);
    expect(dry).toMatchObject({ told: 1, messages: [{ userId: reporter.userId, title: '填报事项：提醒 1 项' }] });
    expect(await ledger()).toEqual([]);
    expect(await inbox(reporter)).toEqual([]);
  });

  it('tell health when they last ran', async () => {
    await sweep('2023-06-14');
    test.clock.advance(7 * 60_000);
    const { lastSweptAt, ageMs } = await test.app.get(SweepStatus).read();
    expect(lastSweptAt).toEqual(new Date('2023-06-14T09:05:00+08:00'));
    expect(ageMs).toBe(7 * 60_000);
  });

  it('leave an audit entry when they send something, and none when they do not', async () => {
    await sweep('2023-06-13');
    await sweep('2023-06-14');
    await sweep('2023-06-15');
    const entries = await test.db.query(
      `SELECT after FROM audit_event WHERE jurisdiction_id = $1 AND action = 'reminders.sent'`,
      [here],
    );
    expect(entries).toEqual([{ after: { day: '2023-06-14', messages: 1, reminders: 1 } }]);
  });
});

describe('a digest', () => {
  it('lists only what is new; what is owed still is one counted line, and what was settled is not mentioned', async () => {
    const second = await givenTrackedScheme(test.app, here, { lead: science, responsible: education });
    await sweep('2023-06-14');
    const [first] = await inbox(reporter);
    expect(first?.body.groups.map(({ kind, lines }) => `${kind} ${lines.length}`)).toEqual(['REMIND 2']);
    const rules = [{ stage: 'REMIND_1', offsetDays: -5, recipients: ['REPORTER'] }];
    await send('put', `/schemes/${second}/reminder-rules`, coordinator, { rules }, 0);
    await sweep('2023-06-20');
    const [next] = await inbox(reporter);
    expect(next?.title).toBe('填报事项：提醒 1 项');
    expect(next?.body.groups.map(({ kind, lines }) => `${kind} ${lines[0]?.text}`).at(-1)).toBe(
      'UNCHANGED 另有 1 项此前已提醒、仍未报送',
    );
    await test.db.query(
      `UPDATE obligation SET state = 'EXEMPT', exempt_reason = '合并' WHERE scheme_id = $1 AND unit_id = $2`,
      [second, education],
    );
    await sweep('2023-06-25');
    expect((await inbox(reporter))[0]?.body.groups.map(({ kind }) => kind)).toEqual(['URGE']);
  });
});

describe('a clock that jumps', () => {
  it('forward and back sends nothing again, and nobody gets two messages of one day', async () => {
    await sweep('2023-06-14');
    await sweep('2023-06-27');
    const told = await ledger();
    const messages = async () =>
      (await test.db.query(`SELECT id FROM notification WHERE jurisdiction_id = $1`, [here])).length;
    const before = await messages();
    for (const earlier of ['2023-06-20', '2023-06-14', '2023-06-27T09:00']) {
      expect(await sweep(earlier)).toMatchObject({ told: 0, overtaken: 0 });
    }
    expect(await ledger()).toEqual(told);
    expect(await messages()).toBe(before);
    expect((await sweep('2023-06-29')).told).toBeGreaterThan(0);
  });
});

describe('the fifth working day', () => {
  it('proposes supervision once, in the transaction that tells of it', async () => {
    const proposed = () =>
      test.db.query<{ payload: object }>(
        `SELECT payload FROM outbox WHERE topic = 'event:supervision.proposed' AND jurisdiction_id = $1`,
        [here],
      );
    await sweep('2023-06-28');
    expect(await proposed()).toEqual([]);
    await sweep('2023-06-29');
    const obligationId = await obligationOf(education, '2023-06-21');
    const [event, ...others] = await proposed();
    expect(others).toEqual([]);
    expect(event?.payload).toMatchObject({
      obligationIds: [obligationId],
      ...{ stage: 'SUPERVISE_1', stageOn: '2023-06-29', dueOn: '2023-06-21' },
    });
    await person('supervisor');
    expect((await sweep('2023-06-30')).told).toBeGreaterThan(0);
    expect(await proposed()).toHaveLength(1);
  });
});

describe('when nobody holds the post', () => {
  it('the coordinator is told so, and a person who takes it over is told what is owed', async () => {
    const [library = ''] = await givenUnits(test.app, here, '区图书馆');
    await givenTrackedScheme(test.app, here, { lead: science, responsible: library });
    await sweep('2023-06-14');
    expect(await newest(coordinator)).toEqual([expect.stringMatching(/^UNSTAFFED: 区图书馆：任务“完善体制机制”/)]);

    const successor = await signedIn(test.app, { jurisdictionId: here, role: 'reporter', unitId: library });
    await sweep('2023-06-15');
    expect(await newest(successor)).toEqual([expect.stringMatching(/^REMIND: 区图书馆：.*（补发）$/)]);
    expect(await inbox(coordinator)).toHaveLength(1);
  });

  it('a post counts only while it is in force', async () => {
    await test.app.get(CommandRunner).run(systemContext(here, newId()), { name: 'test.post' }, async (tx) => {
      await addPost(tx, supervisor.userId, {
        role: 'approver',
        unitId: education,
        validFrom: '2023-06-26',
        validTo: null,
      });
    });
    await sweep('2023-06-25');
    expect(await inbox(supervisor)).toEqual([]);
    await sweep('2023-06-26');
    expect(await newest(supervisor)).toEqual([expect.stringMatching(/^URGE: 区教育局：.*（补发）$/)]);
  });
});

describe('the inbox', () => {
  it('shows only one’s own messages, unread ones on request, page by page', async () => {
    for (const day of ['2023-06-14', '2023-06-20', '2023-06-25']) await sweep(day);
    const first = await get('/notifications?mine=1&limit=2', reporter);
    expect(first.body.items.map(({ day }: Message) => day)).toEqual(['2023-06-25', '2023-06-20']);
    const second = await get(`/notifications?mine=1&limit=2&cursor=${first.body.nextCursor}`, reporter);
    expect(second.body.items.map(({ day }: Message) => day)).toEqual(['2023-06-14']);
    expect(second.body.nextCursor).toBeNull();

    expect((await send('post', `/notifications/${first.body.items[0].id}/read`, reporter)).status).toBe(200);
    expect((await get('/notifications?unread=1', reporter)).body.items).toHaveLength(2);
    expect((await get('/notifications?unread=0', reporter)).body.items).toHaveLength(1);
    expect((await inbox(coordinator)).length).toBe(0);
  });

  it('remembers the first reading', async () => {
    await sweep('2023-06-14');
    const [message] = await inbox(reporter);
    const first = await send('post', `/notifications/${message!.id}/read`, reporter);
    expect(first.body).toEqual({ id: message!.id, readAt: '2023-06-14T01:05:00.000Z' });
    test.clock.advance(60_000);
    expect((await send('post', `/notifications/${message!.id}/read`, reporter)).body).toEqual(first.body);
  });

  it("does not know another person's message, nor one that never was", async () => {
    await sweep('2023-06-14');
    const [message] = await inbox(reporter);
    for (const id of [message!.id, UNKNOWN, 'nonsense']) {
      const answer = await send('post', `/notifications/${id}/read`, approver);
      expect([answer.status, answer.body.code]).toEqual([404, 'notification_not_found']);
    }
    expect((await inbox(reporter))[0]?.readAt).toBeNull();
  });

  it('refuses questions that make no sense', async () => {
    for (const query of ['mine=0', 'unread=maybe', 'cursor=x', 'limit=0', 'colour=red']) {
      expect((await get(`/notifications?${query}`, reporter)).status).toBe(400);
    }
    expect((await test.request.get('/api/v1/notifications')).status).toBe(401);
  });
});

describe('the ledger', () => {
  it('tells coordinator and supervisor who was told what, filtered and page by page', async () => {
    await sweep('2023-06-14');
    const { body } = await get('/reminders', coordinator);
    expect(body.items).toEqual([
      expect.objectContaining({
        schemeId,
        unit: { id: education, name: '区教育局' },
        itemTitle: '完善体制机制',
        cycle: '2023年第二季度',
        dueOn: '2023-06-21',
        stage: 'REMIND_1',
        stageOn: '2023-06-14',
        recipient: { id: reporter.userId, name: '测试reporter' },
        addressedAs: 'REPORTER',
        late: false,
        overtaken: false,
        readAt: null,
      }),
    ]);
    await sweep('2023-06-25');
    const page = (await get('/reminders?stage=URGE_1&limit=2', supervisor)).body;
    const rest = (await get(`/reminders?stage=URGE_1&limit=2&cursor=${page.nextCursor}`, supervisor)).body;
    expect([page.items.length, rest.items.length, rest.nextCursor]).toEqual([2, 1, null]);
    expect((await get(`/reminders?unit=${science}&stage=URGE_1`, supervisor)).body.items).toEqual([]);
    expect((await get(`/reminders?scheme=${schemeId}`, supervisor)).body.items).toHaveLength(6);
  });

  it('names only recipients and messages that are there, and neither leaves while it does', async () => {
    await sweep('2023-06-14');
    const copy = (recipient: string, message: string) =>
      test.db.query(
        `INSERT INTO reminder (id, jurisdiction_id, obligation_id, stage, recipient_id, addressed_as, stage_on, late,
                               created_at, notification_id)
         SELECT gen_random_uuid(), jurisdiction_id, obligation_id, 'URGE_9', ${recipient}, addressed_as, stage_on, late,
                created_at, ${message}
         FROM reminder WHERE jurisdiction_id = $1`,
        [here],
      );
    await expect(copy('gen_random_uuid()', 'notification_id')).rejects.toThrow(/a recipient that is not there/);
    await expect(copy('recipient_id', 'gen_random_uuid()')).rejects.toThrow(/a message that is not there/);
    for (const change of [
      'DELETE FROM app_user WHERE jurisdiction_id = $1',
      'DELETE FROM notification WHERE jurisdiction_id = $1',
      'UPDATE notification SET id = gen_random_uuid() WHERE jurisdiction_id = $1',
    ]) {
      await expect(test.db.query(change, [here])).rejects.toThrow(/is named by reminders/);
    }
    await expect(test.db.query('DELETE FROM reminder WHERE jurisdiction_id = $1', [here])).rejects.toThrow(
      /permission denied/,
    );
  });

  it('is closed to reporters and refuses nonsense', async () => {
    expect((await get('/reminders', reporter)).status).toBe(403);
    for (const query of ['stage=SHOUT_1', 'unit=x', 'cursor=x']) {
      expect((await get(`/reminders?${query}`, coordinator)).status).toBe(400);
    }
  });
});

describe("a scheme's rules", () => {
  const rules = [
    { stage: 'REMIND_1', offsetDays: -3, recipients: ['REPORTER', 'APPROVER'], channels: null, template: null },
    { stage: 'URGE_1', offsetDays: 2, recipients: ['REPORTER'], channels: null, template: null },
  ];

  it('are the default until the coordinator replaces them, and hold from the next sweep on', async () => {
    const before = await get(`/schemes/${schemeId}/reminder-rules`, coordinator);
    expect(before.body).toMatchObject({ own: false, version: 0 });
    expect(before.body.rules).toHaveLength(5);
    expect(before.headers['etag']).toBe('"0"');

    const replaced = await send('put', `/schemes/${schemeId}/reminder-rules`, coordinator, { rules }, 0);
    expect(replaced.body).toEqual({ schemeId, own: true, rules, version: 1 });
    expect((await sweep('2023-06-14')).told).toBe(0);
    expect((await sweep('2023-06-16')).told).toBe(2);
  });

  it('do not tell again what was told under the same stage', async () => {
    await sweep('2023-06-14');
    await send('put', `/schemes/${schemeId}/reminder-rules`, coordinator, { rules }, 0);
    await sweep('2023-06-16');
    expect(await inbox(reporter)).toHaveLength(1);
    expect(await inbox(approver)).toHaveLength(1);
  });

  it('are not overwritten unseen', async () => {
    const path = `/schemes/${schemeId}/reminder-rules`;
    expect((await send('put', path, coordinator, { rules })).status).toBe(428);
    expect((await send('put', path, coordinator, { rules }, 3)).status).toBe(412);
    const both = await Promise.all([1, 2].map(() => send('put', path, coordinator, { rules }, 0)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await send('put', path, coordinator, { rules }, 0)).status).toBe(412);
    expect((await send('put', path, coordinator, { rules: rules.slice(0, 1) }, 1)).body.version).toBe(2);
  });

  it('are refused when they are malformed or contradict themselves', async () => {
    const path = `/schemes/${schemeId}/reminder-rules`;
    const [remind, urge] = rules;
    const malformed = [
      {},
      { rules: [] },
      { rules: 'all' },
      { rules: [{ ...remind, stage: 'SHOUT_1' }] },
      { rules: [{ ...remind, offsetDays: 1.5 }] },
      { rules: [{ ...remind, recipients: ['EVERYBODY'] }] },
      { rules: [{ ...remind, colour: 'red' }] },
    ];
    for (const body of malformed) {
      const answer = await send('put', path, coordinator, body, 0);
      expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
    }
    const contrary = await send('put', path, coordinator, { rules: [remind, { ...urge, offsetDays: -1 }] }, 0);
    expect([contrary.status, contrary.body.code]).toEqual([422, 'reminder_rules_invalid']);
    expect((await get(path, coordinator)).body.version).toBe(0);
  });

  it('may have their own words, channels and the head of the unit; the preview shows the message and sends none', async () => {
    const head = await person('leader', education);
    const own = [
      {
        stage: 'REMIND_1',
        offsetDays: -3,
        recipients: ['REPORTER', 'UNIT_HEAD'],
        channels: ['EMAIL'],
        template: '请{unit}报送{kind}“{item}”，{countdown}（{leadUnit}汇总）',
      },
    ];
    const path = `/schemes/${schemeId}/reminder-rules`;
    const preview = (body: object) => send('post', `${path}/preview`, coordinator, body);
    const tried = await preview({ rules: own, user: head.userId, day: '2023-06-16' });
    expect([tried.status, tried.body.person, tried.body.messages]).toEqual([
      200,
      { id: head.userId, name: '测试leader' },
      2,
    ]);
    const [line] = tried.body.body.groups[0].lines;
    expect(line.text).toBe('请区教育局报送任务“完善体制机制”，还有 3 个工作日（区科经局汇总）');
    expect(await ledger()).toEqual([]);
    expect((await preview({ day: '2023-06-14' })).body).toMatchObject({ messages: 1, person: { id: reporter.userId } });
    expect((await preview({ day: '2023-04-05', user: head.userId })).body).toMatchObject({ person: null, messages: 0 });
    const passed = await preview({ day: '2023-04-02' });
    expect([passed.status, passed.body.code]).toEqual([422, 'preview_day_passed']);

    expect((await send('put', path, coordinator, { rules: own }, 0)).body.rules).toEqual(own);
    await sweep('2023-06-16');
    expect(await newest(head)).toEqual([`REMIND: ${line.text}`]);
  });

  it('refuse a text with a field that there is not', async () => {
    const wrong = [{ ...rules[0], template: '请报送{item}，{colour}' }];
    for (const [method, path] of [
      ['put', ''],
      ['post', '/preview'],
    ] as const) {
      const body = { rules: wrong, ...(path !== '' && { day: '2023-06-16' }) };
      const answer = await send(method, `/schemes/${schemeId}/reminder-rules${path}`, coordinator, body, 0);
      expect([answer.status, answer.body.errors[0].code]).toEqual([422, 'unknown_field']);
    }
  });

  it('are not for reporters', async () => {
    expect((await get(`/schemes/${schemeId}/reminder-rules`, reporter)).status).toBe(403);
    expect((await send('put', `/schemes/${schemeId}/reminder-rules`, reporter, { rules }, 0)).status).toBe(403);
  });
});

describe('the working calendar', () => {
  it('is followed by the ladder as the administrator sets it', async () => {
    const administrator = await person('administrator');
    const body = { kind: 'REST', notice: '测政办〔2023〕9号' };
    expect((await send('put', '/calendar/2023-06-16', administrator, body)).status).toBe(200);
    expect((await sweep('2023-06-13')).told).toBe(1);
    expect(await newest(reporter)).toEqual([expect.stringContaining('还有 5 个工作日')]);
  });
});

describe('another district', () => {
  it('has its own reminders, rules and calendar, and sees none of these', async () => {
    await sweep('2023-06-14');
    const there = await givenJurisdiction(test.app, '另一区');
    const stranger = await signedIn(test.app, { jurisdictionId: there, role: 'coordinator' });
    const administrator = await signedIn(test.app, { jurisdictionId: there, role: 'administrator' });
    const [message] = await inbox(reporter);

    expect((await get('/reminders', stranger)).body.items).toEqual([]);
    expect((await get(`/reminders?scheme=${schemeId}`, stranger)).body.items).toEqual([]);
    expect((await inbox(stranger)).length).toBe(0);
    expect((await send('post', `/notifications/${message!.id}/read`, stranger)).status).toBe(404);
    expect((await get(`/schemes/${schemeId}/reminder-rules`, stranger)).status).toBe(404);
    const rules = [{ stage: 'REMIND_1', offsetDays: -3, recipients: ['REPORTER'] }];
    expect((await send('put', `/schemes/${schemeId}/reminder-rules`, stranger, { rules }, 0)).status).toBe(404);

    const rest = { kind: 'REST', notice: '另政办〔2023〕1号' };
    expect((await send('put', '/calendar/2023-06-20', administrator, rest)).status).toBe(200);
    expect((await sweep('2023-06-20')).told).toBeGreaterThan(0);
  });
});

describe('the burden of a month', () => {
  interface Burden {
    readonly unit: { readonly id: string; readonly name: string };
  }
  const burden = async (user: SignedInUser, month = '2023-06') =>
    (await get(`/burden?month=${month}`, user)).body.units as Burden[];

  /** 区教育局 is reminded once and hands in; 区科经局 is reminded twice and urged. */
  async function june(): Promise<void> {
    const owed = await obligationOf(education, '2023-06-21');
    await sweep('2023-06-14');
    const content = { progressText: '已建成。', percent: '40' };
    const draft = await send('post', `/obligations/${owed}/reports`, reporter, content);
    await send('post', `/reports/${draft.body.id}/submit`, approver, {}, draft.body.version);
    for (const day of ['2023-06-19', '2023-06-26', '2023-06-28']) await sweep(day);
  }

  const ofEducation = {
    unit: { name: '区教育局' },
    messages: 1,
    items: 1,
    itemsByKind: { REMIND: 1, URGE: 0, SUPERVISE: 0, COPY: 0 },
    minutes: 2,
    avoided: { merged: 0, overtaken: 0, silenced: 3 },
  };
  const ofScience = {
    unit: { name: '区科经局' },
    messages: 4,
    items: 4,
    itemsByKind: { REMIND: 2, URGE: 2, SUPERVISE: 0, COPY: 0 },
    minutes: 14,
    avoided: { merged: 0, overtaken: 0, silenced: 0 },
  };

  it('tells the coordinator what each unit was asked, and which stages an early report has spared it', async () => {
    await june();
    expect(await burden(coordinator)).toMatchObject([ofEducation, ofScience]);
    expect(await burden(coordinator, '2023-05')).toEqual([]);
  });

  it('shows a unit itself alone, and another district nothing', async () => {
    await june();
    expect(await burden(reporter)).toMatchObject([ofEducation]);
    expect(await burden(leadApprover)).toMatchObject([ofScience]);
    const there = await givenJurisdiction(test.app, '另一区');
    const stranger = await signedIn(test.app, { jurisdictionId: there, role: 'coordinator' });
    expect(await burden(stranger)).toEqual([]);
  });

  it('counts a stage as spared only when its day has come', async () => {
    await june();
    test.clock.set('2023-06-20T10:00:00+08:00');
    expect((await burden(reporter))[0]).toMatchObject({ avoided: { silenced: 1 } });
  });
});

describe('a sweep on the console', () => {
  it('shows who is told which stage of what, and the counts', async () => {
    const district = await givenJurisdiction(test.app, '列表区');
    const [lead = '', responsible = ''] = await givenUnits(test.app, district, '区科经局', '区教育局');
    await signedIn(test.app, { jurisdictionId: district, role: 'reporter', unitId: responsible });
    await givenTrackedScheme(test.app, district, { lead, responsible });
    const at = new Date('2023-06-25T09:05:00+08:00');
    const report = async (dryRun: boolean): Promise<string[][]> => {
      const lines = await sweepReport(test.app, at, dryRun);
      const start = lines.indexOf('列表区');
      const end = lines.indexOf('', start);
      return lines.slice(start, end === -1 ? undefined : end).map((line) => line.split(/ {2,}/));
    };
    const counts = (verb: string, told: number, overtaken: number) =>
      `共${verb}发出 ${told} 份消息，含 ${told} 次提醒；被后一级取代 ${overtaken} 次，顺延 0 次，无人可提醒 1 次`;
    const rows = [
      ['收件人', '阶段', '到期日', '应发日', '补发', '单位', '事项'],
      [expect.any(String), '催办 1', '2023-06-21', '2023-06-25', '否', '区教育局', '完善体制机制（2023年第二季度）'],
    ];
    expect(await report(true)).toEqual([['列表区'], ...rows, [counts('将', 1, 2)]]);
    expect(await report(false)).toEqual([['列表区'], ...rows, [counts('已', 1, 2)]]);
    expect(await report(false)).toEqual([['列表区'], [counts('已', 0, 0)]]);
  });
});
