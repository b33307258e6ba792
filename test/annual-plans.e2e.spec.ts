import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import { givenDraftScheme, givenScheme, type GivenScheme } from '../src/modules/reporting/testing/index.js';
import { newId } from '../src/platform/ids.js';
import { bootTestApp, type TestApp } from './support/app.js';

const FEBRUARY = '2023-02-20T10:00:00+08:00';
const MAY = '2023-05-20T10:00:00+08:00';
const PERCENTS = ['42', '48', '54', '60'];
const PLAN = {
  percents: PERCENTS,
  milestones: [
    { title: '完成选址', dueOn: '2023-03-31' },
    { title: '主体工程封顶', dueOn: '2023-09-30', source: '区政府工作报告' },
  ],
};

let test: TestApp;
let jurisdictionId: string;
let lead: string;
let responsible: string;
let scheme: GivenScheme;
let taskId: string;
let targetId: string;
let otherTaskId: string;

let reporter: SignedInUser;
let approver: SignedInUser;
let foreigner: SignedInUser;
let coordinator: SignedInUser;
let evaluator: SignedInUser;
let elsewhere: SignedInUser;

beforeAll(async () => {
  test = await bootTestApp();
  jurisdictionId = await givenJurisdiction(test.app, '武昌区');
  [lead, responsible] = (await givenUnits(test.app, jurisdictionId, '区科经局', '区教育局')) as [string, string];
  reporter = await signedIn(test.app, { jurisdictionId, role: 'reporter', unitId: lead });
  approver = await signedIn(test.app, { jurisdictionId, role: 'approver', unitId: lead });
  foreigner = await signedIn(test.app, { jurisdictionId, role: 'approver', unitId: responsible });
  coordinator = await signedIn(test.app, { jurisdictionId, role: 'coordinator', unitId: lead });
  evaluator = await signedIn(test.app, { jurisdictionId, role: 'evaluator' });
  const other = await givenJurisdiction(test.app, '江汉区');
  elsewhere = await signedIn(test.app, { jurisdictionId: other, role: 'coordinator' });
});
afterAll(() => test.close());

beforeEach(async () => {
  test.clock.set(FEBRUARY);
  const parties = [
    { role: 'LEAD', unitId: lead },
    { role: 'RESPONSIBLE', unitId: responsible },
  ] as const;
  scheme = await givenScheme(test.app, { jurisdictionId, tasks: [parties, parties, [parties[1]]] });
  [taskId, otherTaskId] = scheme.tasks.map(({ id }) => id) as [string, string];
  targetId = scheme.tasks[0]!.targetId;
});

const path = (task = taskId, year = 2023) => `/tasks/${task}/annual-plans/${year}`;
const get = (user: SignedInUser, at: string) => test.request.get(`/api/v1${at}`).set(user.headers);
const put = (user: SignedInUser, version: number, body: object, at = path()) =>
  test.request.put(`/api/v1${at}`).set(user.headers).set('if-match', `"${version}"`).send(body);
const post = (user: SignedInUser, at: string, body?: object) =>
  test.request.post(`/api/v1${at}`).set(user.headers).send(body);
const move = (user: SignedInUser, version: number, step: string, body?: object, at = path()) =>
  post(user, `${at}/${step}`, body).set('if-match', `"${version}"`);

async function proposed(at = path(), body: object = PLAN) {
  const { version } = (await get(reporter, at).expect(200)).body;
  const saved = (await put(reporter, version, body, at).expect(200)).body;
  return (await move(reporter, saved.version, 'propose', undefined, at).expect(200)).body;
}
async function approved(at = path(), body: object = PLAN) {
  const { version } = await proposed(at, body);
  return (await move(coordinator, version, 'approve', undefined, at).expect(200)).body;
}
const approvedEvents = () =>
  test.db.query<{ payload: object }>(
    `SELECT payload FROM outbox WHERE topic = 'event:annual-plan.approved' AND payload->>'schemeId' = $1 ORDER BY id`,
    [scheme.id],
  );

describe('a plan of a year', () => {
  it('that nobody has begun is empty, with version 0, for its unit to write', async () => {
    const { body, headers } = await get(reporter, path()).expect(200);
    expect(body).toMatchObject({
      taskId,
      year: 2023,
      lead: { id: lead, name: '区科经局' },
      revision: null,
      state: null,
      percents: [null, null, null, null],
      milestones: [],
      revisions: [],
      actions: ['edit'],
      version: 0,
    });
    expect(headers['etag']).toBe('"0"');
    expect((await get(foreigner, path()).expect(200)).body.actions).toEqual([]);
  });

  it('is written, proposed and approved, and says from when it judges', async () => {
    const target = { targetId, value: '900' };
    const saved = (await put(reporter, 0, { ...PLAN, targets: [target], note: '按用地计划编制' }).expect(200)).body;
    expect(saved).toMatchObject({
      revision: 1,
      state: 'DRAFT',
      percents: PERCENTS,
      milestones: [
        { title: '完成选址', dueOn: '2023-03-31', source: null, doneOn: null },
        { title: '主体工程封顶', source: '区政府工作报告' },
      ],
      targets: [{ targetId, name: '高新技术企业数量', comparator: 'gte', value: '900', unit: '家' }],
      problems: [],
      actions: ['edit', 'propose'],
      version: 1,
    });
    const waiting = (await move(approver, 1, 'propose').expect(200)).body;
    expect(waiting).toMatchObject({
      state: 'PROPOSED',
      proposedBy: approver.userId,
      actions: ['withdraw'],
      version: 2,
    });
    expect((await get(coordinator, path()).expect(200)).body.actions).toEqual(['approve', 'return']);
    const done = (await move(coordinator, 2, 'approve').expect(200)).body;
    expect(done).toMatchObject({
      state: 'APPROVED',
      reviewedBy: coordinator.userId,
      effectiveOn: '2023-02-20',
      actions: [],
      version: 3,
    });
    expect(await approvedEvents()).toEqual([
      { payload: { jurisdictionId, schemeId: scheme.id, taskId, year: 2023, revision: 1 } },
    ]);
    const audit = await test.db.query<{ action: string }>(
      `SELECT action FROM audit_event WHERE subject_type = 'annual_plan' AND after->>'taskId' = $1 ORDER BY at, id`,
      [taskId],
    );
    expect(audit.map(({ action }) => action).sort()).toEqual([
      'annual_plan.approved',
      'annual_plan.proposed',
      'annual_plan.saved',
    ]);
  });

  it('for the next year is in force from its first day', async () => {
    const next = { ...PLAN, milestones: [{ title: '竣工', dueOn: '2024-09-30' }] };
    expect((await approved(path(taskId, 2024), next)).effectiveOn).toBe('2024-01-01');
  });

  it('is taken back, returned with a reason, and proposed again', async () => {
    const first = await proposed();
    const back = (await move(reporter, first.version, 'withdraw').expect(200)).body;
    expect(back).toMatchObject({ state: 'DRAFT', proposedBy: null });
    const again = (await move(reporter, back.version, 'propose').expect(200)).body;
    const returned = (await move(coordinator, again.version, 'return', { reason: '二季度偏低' }).expect(200)).body;
    expect(returned).toMatchObject({ state: 'RETURNED', returnReason: '二季度偏低' });
    const changed = (await put(reporter, returned.version, { percents: ['42', '50', '54', '60'] }).expect(200)).body;
    expect(changed).toMatchObject({ state: 'RETURNED', revision: 1, milestones: [] });
    const last = (await move(reporter, changed.version, 'propose').expect(200)).body;
    expect(last).toMatchObject({ state: 'PROPOSED', returnReason: null, revision: 1 });
  });

  it('that is approved changes by a new revision; the old one stays in force until then, and readable after', async () => {
    const first = await approved();
    const ids = first.milestones.map(({ id }: { id: string }) => id);
    test.clock.set(MAY);
    const revised = { percents: ['42', '44', '46', '48'], milestones: [{ ...PLAN.milestones[1], id: ids[1] }] };
    const draft = (await put(reporter, first.version, revised).expect(200)).body;
    expect(draft).toMatchObject({ revision: 2, state: 'DRAFT' });
    expect((await get(evaluator, path()).expect(200)).body).toMatchObject({ revision: 1, state: 'APPROVED' });
    await get(evaluator, `${path()}?revision=2`).expect(404);
    const waiting = (await move(reporter, draft.version, 'propose').expect(200)).body;
    const second = (await move(coordinator, waiting.version, 'approve').expect(200)).body;
    expect(second).toMatchObject({
      revision: 2,
      effectiveOn: '2023-05-20',
      milestones: [{ id: ids[1], title: '主体工程封顶' }],
      revisions: [
        { revision: 2, state: 'APPROVED', effectiveOn: '2023-05-20' },
        { revision: 1, state: 'SUPERSEDED', effectiveOn: '2023-02-20', percents: PERCENTS },
      ],
    });
    const old = (await get(evaluator, `${path()}?revision=1`).expect(200)).body;
    expect(old).toMatchObject({ state: 'SUPERSEDED', percents: PERCENTS });
    expect(old.milestones).toHaveLength(2);
  });

  it('tells whoever approves that it falls below the year before, or does not finish the task', async () => {
    await approved();
    const next = (await put(reporter, 0, { percents: ['50', '60', '70', '80'] }, path(taskId, 2024)).expect(200)).body;
    expect(next.remarks).toEqual([
      { code: 'below_last_year', message: expect.stringContaining('一季度末的计划进度50%低于上年计划的年末进度60%') },
    ]);
    const last = (await put(reporter, 0, { percents: ['80', '85', '90', '95'] }, path(taskId, 2025)).expect(200)).body;
    expect(last.remarks).toMatchObject([{ code: 'not_finished' }]);
  });

  it('of a task without a lead is made by the responsible unit that consolidates it', async () => {
    const at = path(scheme.tasks[2]!.id);
    await put(reporter, 0, PLAN, at).expect(403);
    expect((await put(foreigner, 0, PLAN, at).expect(200)).body.lead.name).toBe('区教育局');
  });
});

describe('what a plan says', () => {
  it.each([
    ['three quarters', { percents: ['1', '2', '3'] }],
    ['a percent beyond 100', { percents: ['42', '48', '54', '100.5'] }],
    ['numbers instead of text', { percents: [42, 48, 54, 60] }],
    ['a day that does not exist', { ...PLAN, milestones: [{ title: '节点', dueOn: '2023-02-30' }] }],
    ['a milestone without a title', { ...PLAN, milestones: [{ title: ' ', dueOn: '2023-03-31' }] }],
    ['a value that is no number', { ...PLAN, targets: [{ targetId: newId(), value: '九百' }] }],
    ['a member that does not exist', { ...PLAN, path: [] }],
  ])('is refused as malformed with %s', async (_, body) => {
    const { body: problem } = await put(reporter, 0, body).expect(400);
    expect(problem.code).toBe('validation_failed');
  });

  it('may be incomplete while it is written, and names what is missing before it can be proposed', async () => {
    const body = {
      percents: ['42', '40', null, '60'],
      milestones: [{ title: '跨年节点', dueOn: '2024-01-15' }],
    };
    const { body: saved } = await put(reporter, 0, body).expect(200);
    const fields = (problem: { errors: { field: string; code: string }[] }) =>
      problem.errors.map(({ field, code }) => `${field} ${code}`);
    const expected = ['percents.1 falling', 'percents.2 required', 'milestones.0.dueOn outside_year'];
    expect(fields({ errors: saved.problems })).toEqual(expected);
    const { body: refused } = await move(reporter, saved.version, 'propose').expect(422);
    expect(refused.code).toBe('annual_plan_invalid');
    expect(fields(refused)).toEqual(expected);
  });

  it('names targets of its task once, and ids of the revision before', async () => {
    const foreign = scheme.tasks[1]!.targetId;
    const body = {
      ...PLAN,
      milestones: [{ id: newId(), title: '节点', dueOn: '2023-03-31' }],
      targets: [
        { targetId: foreign, value: '1' },
        { targetId, value: '2' },
        { targetId, value: '3' },
        { value: '4' },
        { name: '区间', value: '5', valueMax: '4' },
      ],
    };
    const { body: problem } = await put(reporter, 0, body).expect(422);
    expect(problem.errors.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual([
      'milestones.0.id unknown',
      'targets.0.targetId unknown',
      'targets.2.targetId twice',
      'targets.3.name required',
      'targets.4.valueMax out_of_order',
    ]);
  });

  it('is of a year of the plan period that is not over', async () => {
    expect((await put(reporter, 0, PLAN, path(taskId, 2026)).expect(422)).body.code).toBe('year_outside_plan');
    expect((await get(reporter, path(taskId, 2020)).expect(422)).body.code).toBe('year_outside_plan');
    expect((await get(reporter, `/tasks/${taskId}/annual-plans/23`).expect(404)).body.code).toBe(
      'annual_plan_not_found',
    );
    expect((await put(reporter, 0, PLAN, path(taskId, 2022)).expect(409)).body.code).toBe('annual_plan_year_over');
    const { version } = await proposed();
    test.clock.set('2024-01-01T00:30:00+08:00');
    const later = await signedIn(test.app, { jurisdictionId, role: 'coordinator' });
    expect((await move(later, version, 'approve').expect(409)).body.code).toBe('annual_plan_year_over');
  });
});

describe('who does what with a plan', () => {
  it('refuses everybody but the consolidating unit its writing', async () => {
    expect((await put(foreigner, 0, PLAN).expect(403)).body.code).toBe('foreign_unit');
    await put(coordinator, 0, PLAN).expect(403);
    const { version } = (await put(reporter, 0, PLAN).expect(200)).body;
    expect((await move(foreigner, version, 'propose').expect(403)).body.code).toBe('foreign_unit');
    await move(reporter, version, 'propose').expect(200);
    expect((await move(foreigner, version + 1, 'withdraw').expect(403)).body.code).toBe('foreign_unit');
    await move(reporter, version + 1, 'approve').expect(403);
    await move(approver, version + 1, 'return', { reason: '理由' }).expect(403);
  });

  it('lets nobody approve or return his own', async () => {
    const both = await signedIn(test.app, { jurisdictionId, role: 'coordinator' });
    await test.db.query(
      `INSERT INTO user_post (id, jurisdiction_id, user_id, unit_id, role, valid_from)
       VALUES ($1, $2, $3, $4, 'reporter', '2021-01-01')`,
      [newId(), jurisdictionId, both.userId, lead],
    );
    const { version } = await proposed();
    expect((await move(both, version, 'approve').expect(403)).body.code).toBe('own_annual_plan');
    expect((await move(both, version, 'return', { reason: '理由' }).expect(403)).body.code).toBe('own_annual_plan');
    const several = { year: 2023, plans: [{ taskId, version }] };
    const { body } = await post(both, `/schemes/${scheme.id}/annual-plans/approve`, several).expect(422);
    expect(body.errors).toMatchObject([{ field: 'plans.0', code: 'own_annual_plan' }]);
  });

  it('shows what is being written to its unit and those who steer alone', async () => {
    await put(reporter, 0, PLAN).expect(200);
    expect((await get(approver, path()).expect(200)).body.state).toBe('DRAFT');
    expect((await get(coordinator, path()).expect(200)).body.state).toBe('DRAFT');
    for (const user of [foreigner, evaluator]) {
      expect((await get(user, path()).expect(200)).body).toMatchObject({
        state: null,
        percents: [null, null, null, null],
      });
    }
  });

  it('knows nothing of it in another jurisdiction', async () => {
    const { version } = await proposed();
    expect((await get(elsewhere, path()).expect(404)).body.code).toBe('task_not_found');
    expect((await move(elsewhere, version, 'approve').expect(404)).body.code).toBe('task_not_found');
    await move(elsewhere, version, 'return', { reason: '理由' }).expect(404);
    await get(elsewhere, `/schemes/${scheme.id}/annual-plans`).expect(404);
    await post(elsewhere, `/schemes/${scheme.id}/annual-plans/approve`, {
      year: 2023,
      plans: [{ taskId, version }],
    }).expect(404);
    await get(coordinator, path(newId())).expect(404);
    await get(coordinator, '/tasks/abc/annual-plans/2023').expect(404);
  });

  it('asks for a scheme that is under way', async () => {
    const parties = [{ role: 'LEAD', unitId: lead }] as const;
    const draftId = await givenDraftScheme(test.app, { jurisdictionId, tasks: [parties] });
    const { body } = await get(coordinator, `/schemes/${draftId}/tasks`).expect(200);
    const { body: problem } = await put(reporter, 0, PLAN, path(body.items[0].id)).expect(409);
    expect(problem.code).toBe('scheme_not_active');
  });
});

describe('the state of a plan', () => {
  it('lets each step start only where it may', async () => {
    const conflict = async (user: SignedInUser, version: number, step: string, code: string, body?: object) =>
      expect((await move(user, version, step, body).expect(409)).body.code).toBe(code);
    for (const step of ['propose', 'withdraw'] as const) await conflict(reporter, 0, step, 'annual_plan_missing');
    await conflict(coordinator, 0, 'approve', 'annual_plan_missing');
    await put(reporter, 0, PLAN).expect(200);
    await conflict(reporter, 1, 'withdraw', 'annual_plan_state_conflict');
    await conflict(coordinator, 1, 'approve', 'annual_plan_state_conflict');
    await conflict(coordinator, 1, 'return', 'annual_plan_state_conflict', { reason: '理由' });
    await move(reporter, 1, 'propose').expect(200);
    await conflict(reporter, 2, 'propose', 'annual_plan_state_conflict');
    expect((await put(reporter, 2, PLAN).expect(409)).body.code).toBe('annual_plan_state_conflict');
    await move(coordinator, 2, 'approve').expect(200);
    await conflict(coordinator, 3, 'approve', 'annual_plan_state_conflict');
    await conflict(reporter, 3, 'propose', 'annual_plan_state_conflict');
  });

  it('asks for the version that was read, and says when it is old', async () => {
    const bare = test.request.put(`/api/v1${path()}`).set(reporter.headers).send(PLAN);
    expect((await bare.expect(428)).body.code).toBe('if_match_required');
    expect((await post(reporter, `${path()}/propose`).expect(428)).body.code).toBe('if_match_required');
    await put(reporter, 0, PLAN).expect(200);
    expect((await put(approver, 0, PLAN).expect(412)).body.code).toBe('stale_version');
    expect((await move(reporter, 7, 'propose').expect(412)).body.code).toBe('stale_version');
    await move(coordinator, 7, 'approve').expect(412);
  });

  it('lets one of two who begin it at once win, and one of two who approve it', async () => {
    const begun = await Promise.all([put(reporter, 0, PLAN), put(approver, 0, PLAN)]);
    expect(begun.map(({ status }) => status).sort()).toEqual([200, 412]);
    const saved = await Promise.all([put(reporter, 1, PLAN), put(approver, 1, { percents: ['1', '2', '3', '4'] })]);
    expect(saved.map(({ status }) => status).sort()).toEqual([200, 412]);
    await move(reporter, 2, 'propose').expect(200);
    const decided = await Promise.all([
      move(coordinator, 3, 'approve'),
      move(coordinator, 3, 'return', { reason: '理由' }),
      move(reporter, 3, 'withdraw'),
    ]);
    expect(decided.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });

  it('answers a repeated key with the first answer', async () => {
    const { version } = await proposed();
    const key = newId();
    const first = await move(coordinator, version, 'approve').set('idempotency-key', key).expect(200);
    const second = await move(coordinator, version, 'approve').set('idempotency-key', key).expect(200);
    expect(second.body).toEqual(first.body);
    expect(await approvedEvents()).toHaveLength(1);
  });
});

describe('milestones', () => {
  const mark = (user: SignedInUser, version: number, id: string, body: object) =>
    put(user, version, body, `${path()}/milestones/${id}`);

  it('are reached on a day, on evidence, and stay so in later revisions', async () => {
    const plan = await approved();
    const [first] = plan.milestones;
    test.clock.set(MAY);
    const body = { doneOn: '2023-03-28', evidence: '选址意见书' };
    const marked = (await mark(reporter, plan.version, first.id, body).expect(200)).body;
    expect(marked.milestones[0]).toMatchObject(body);
    const kept = { percents: PERCENTS, milestones: [{ id: first.id, title: '选址', dueOn: '2023-03-31' }] };
    const draft = (await put(reporter, marked.version, kept).expect(200)).body;
    expect(draft.milestones).toMatchObject([{ title: '选址', doneOn: '2023-03-28', evidence: '选址意见书' }]);
    const reopened = (await mark(reporter, draft.version, first.id, { doneOn: null }).expect(200)).body;
    expect(reopened).toMatchObject({ revision: 1, milestones: [{ doneOn: null, evidence: null }, {}] });
  });

  it('are marked by the unit, when the plan is approved, on a day that has come', async () => {
    const waiting = await proposed();
    const id = waiting.milestones[0].id;
    const body = { doneOn: '2023-02-20' };
    expect((await mark(reporter, waiting.version, id, body).expect(409)).body.code).toBe('annual_plan_not_approved');
    const { version } = (await move(coordinator, waiting.version, 'approve').expect(200)).body;
    expect((await mark(foreigner, version, id, body).expect(403)).body.code).toBe('foreign_unit');
    expect((await mark(reporter, version, newId(), body).expect(404)).body.code).toBe('milestone_not_found');
    const tomorrow = { doneOn: '2023-02-21' };
    expect((await mark(reporter, version, id, tomorrow).expect(422)).body.code).toBe('done_day_invalid');
    await mark(reporter, version, id, {}).expect(400);
    expect((await mark(reporter, version - 1, id, body).expect(412)).body.code).toBe('stale_version');
  });
});

describe('the plans of a scheme', () => {
  const list = async (user: SignedInUser, query = '') =>
    (await get(user, `/schemes/${scheme.id}/annual-plans?${query}`).expect(200)).body;

  it('are listed with the tasks that nobody has planned', async () => {
    const plan = await approved();
    test.clock.set('2023-04-01T10:00:00+08:00');
    const body = await list(coordinator);
    expect(body).toMatchObject({ year: 2023, nextCursor: null });
    expect(body.items).toMatchObject([
      {
        task: { id: taskId, number: 1, section: '一' },
        lead: { id: lead },
        state: 'APPROVED',
        percents: PERCENTS,
        inForce: 1,
        milestones: { planned: 2, done: 0, overdue: 1 },
        version: plan.version,
      },
      { task: { id: otherTaskId }, state: null, revision: null, percents: null, version: 0 },
      { lead: { id: responsible }, state: null },
    ]);
    expect((await list(coordinator, 'state=NONE')).items).toHaveLength(2);
    expect((await list(coordinator, `state=NONE&unit=${lead}`)).items).toMatchObject([{ task: { id: otherTaskId } }]);
    expect((await list(coordinator, 'year=2024&state=NONE')).items).toHaveLength(3);
    await get(coordinator, `/schemes/${scheme.id}/annual-plans?year=2030`).expect(422);
    await get(coordinator, `/schemes/${scheme.id}/annual-plans?state=OPEN`).expect(400);
  });

  it('come in pages, and hide from strangers what is being written', async () => {
    await put(reporter, 0, PLAN).expect(200);
    const first = await list(coordinator, 'limit=2');
    const rest = await list(coordinator, `limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...rest.items].map(({ state }) => state)).toEqual(['DRAFT', null, null]);
    expect((await list(evaluator)).items[0]).toMatchObject({ state: null, percents: null });
  });

  it('are approved together, or none of them is', async () => {
    const one = await proposed();
    const two = await proposed(path(otherTaskId));
    const approveAll = (plans: object[]) =>
      post(coordinator, `/schemes/${scheme.id}/annual-plans/approve`, { year: 2023, plans });
    const { body: refused } = await approveAll([
      { taskId, version: one.version },
      { taskId: otherTaskId, version: 1 },
      { taskId: scheme.tasks[2]!.id, version: 0 },
    ]).expect(422);
    expect(refused.code).toBe('annual_plans_not_approvable');
    expect(refused.errors).toMatchObject([
      { field: 'plans.1', code: 'stale_version' },
      { field: 'plans.2', code: 'annual_plan_not_found' },
    ]);
    expect((await get(coordinator, path()).expect(200)).body.state).toBe('PROPOSED');
    const { body } = await approveAll([
      { taskId, version: one.version },
      { taskId: otherTaskId, version: two.version },
    ]).expect(200);
    expect(body.items).toHaveLength(2);
    expect(await approvedEvents()).toHaveLength(2);
    for (const at of [path(), path(otherTaskId)]) {
      const plan = (await get(coordinator, at).expect(200)).body;
      expect(plan).toMatchObject({ state: 'APPROVED', effectiveOn: '2023-02-20', version: 3 });
    }
    await approveAll([]).expect(400);
    await post(reporter, `/schemes/${scheme.id}/annual-plans/approve`, { year: 2023, plans: [] }).expect(403);
  });
});

describe('commitments of annual documents', () => {
  async function candidate(change: { task_id?: string; year?: number; value?: string | null; name?: string } = {}) {
    const { year = 2023, value = '100', name = '高新技术企业数量', task_id = null } = change;
    const id = newId();
    await test.db.query(
      `INSERT INTO year_commitment (id, jurisdiction_id, scheme_id, year, task_id, text, name, kind, value, unit,
         import_id, ordinal, state, version, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'cumulative', $8, '家', $9, 1, 'CANDIDATE', 1, $10)`,
      [id, jurisdictionId, scheme.id, year, task_id, `今年${name}达到目标。`, name, value, newId(), test.clock.now()],
    );
    return id;
  }
  const takeOver = (user: SignedInUser, version: number, ...commitmentIds: string[]) =>
    move(user, version, 'take-over', { commitmentIds });
  const stateOf = async (id: string) =>
    (await test.db.one<{ state: string; task: string }>(
      `SELECT state, task_id AS task FROM year_commitment WHERE id = $1`,
      [id],
    ))!;

  it('are taken over into the plan with the sentence that promises them', async () => {
    const [figure, event] = [await candidate(), await candidate({ name: '建成展示中心', value: null })];
    const { body } = await takeOver(reporter, 0, figure, event).expect(200);
    expect(body).toMatchObject({
      state: 'DRAFT',
      targets: [{ targetId, value: '100', unit: '家', source: '今年高新技术企业数量达到目标。', commitmentId: figure }],
      milestones: [{ title: '建成展示中心', dueOn: '2023-12-31', commitmentId: event }],
      version: 1,
    });
    expect(await stateOf(figure)).toEqual({ state: 'TAKEN', task: taskId });
    expect((await takeOver(reporter, 1, figure).expect(409)).body.code).toBe('commitment_not_candidate');
    const [target] = body.targets;
    const kept = { percents: PERCENTS, targets: [{ id: target.id, targetId, value: '120' }] };
    const saved = (await put(reporter, 1, kept).expect(200)).body;
    expect(saved.targets).toMatchObject([{ value: '120', source: target.source, commitmentId: figure }]);
  });

  it('become candidates again when the plan drops them', async () => {
    const id = await candidate();
    await takeOver(reporter, 0, id).expect(200);
    await put(reporter, 1, PLAN).expect(200);
    expect((await stateOf(id)).state).toBe('CANDIDATE');
    await takeOver(reporter, 2, id).expect(200);
  });

  it('stay taken while a plan in force holds them, until a revision without them is approved', async () => {
    const id = await candidate();
    const taken = (await takeOver(reporter, 0, id).expect(200)).body;
    await put(reporter, 1, { ...PLAN, targets: [{ id: taken.targets[0].id, targetId, value: '100' }] }).expect(200);
    await move(reporter, 2, 'propose').expect(200);
    await move(coordinator, 3, 'approve').expect(200);
    await put(reporter, 4, PLAN).expect(200);
    expect((await stateOf(id)).state).toBe('TAKEN');
    await move(reporter, 5, 'propose').expect(200);
    await move(coordinator, 6, 'approve').expect(200);
    expect(await stateOf(id)).toEqual({ state: 'CANDIDATE', task: taskId });
  });

  it('are of the year, of no other task, and for the unit that plans', async () => {
    const [lastYear, others, ours] = [
      await candidate({ year: 2022 }),
      await candidate({ task_id: otherTaskId }),
      await candidate({ task_id: taskId }),
    ];
    expect((await takeOver(reporter, 0, lastYear).expect(409)).body.code).toBe('commitment_not_candidate');
    expect((await takeOver(reporter, 0, others).expect(422)).body.code).toBe('commitment_of_other_task');
    expect((await takeOver(foreigner, 0, ours).expect(403)).body.code).toBe('foreign_unit');
    await takeOver(reporter, 0).expect(400);
    await move(reporter, 3, 'take-over', { commitmentIds: [ours] }).expect(412);
    expect((await stateOf(ours)).state).toBe('CANDIDATE');
    await takeOver(reporter, 0, ours).expect(200);
  });
});

describe('a report on a planned task', () => {
  it('is held against the path: what would light red by it has to be explained', async () => {
    await approved(path(), { percents: ['60', '75', '80', '90'] });
    test.clock.set('2023-06-16T10:00:00+08:00');
    const id = await scheme.obligation(taskId, lead, '2023-06-30');
    const content = { progressText: '完成选址。', percent: '40' };
    const { body: draft } = await post(reporter, `/obligations/${id}/reports`, content).expect(201);
    const { body: check } = await get(reporter, `/reports/${draft.id}/check`).expect(200);
    // 77 days of 91 from 60 % to 75 %; the share of the plan period that has passed is 49.1 %.
    expect(check.expected).toEqual({ percent: '72.692308', from: 'ANNUAL_PLAN' });
    expect(check.problems.map(({ code }: { code: string }) => code)).toContain('required_when_red');
    const other = await scheme.obligation(otherTaskId, lead, '2023-06-30');
    const { body: unplanned } = await post(reporter, `/obligations/${other}/reports`, content).expect(201);
    const { body: byTime } = await get(reporter, `/reports/${unplanned.id}/check`).expect(200);
    expect(byTime).toMatchObject({ expected: { from: 'ELAPSED_TIME' }, problems: [] });
  });
});
