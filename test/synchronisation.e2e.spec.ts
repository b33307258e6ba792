import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenUnits } from '../src/modules/organizations/testing/index.js';
import { DataSource } from 'typeorm';
import { givenClient, tokenOf, type ClientOptions, type GivenClient } from './support/api-client.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { H1, ReportingScene } from './support/reporting-scene.js';
import { SupervisedDistrict } from './support/supervised-district.js';

/** Reports of the first half-year of 2023 may be written. */
const INSTANT = '2023-06-16T10:00:00+08:00';
const TODAY = '2023-06-16';
const CONTENT = { progressText: '建成概念验证中心 2 家。', percent: '50' };
type Headers = Readonly<Record<string, string>>;
type Body = Readonly<Record<string, unknown>>;

let test: TestApp;
let scene: ReportingScene;
let administrator: SignedInUser;
let client: GivenClient;
/** Of a program with all scopes for the whole district, source `oa`. */
let oa: Headers;

beforeAll(async () => {
  test = await bootTestApp();
  test.clock.set(INSTANT);
});
afterAll(() => test.close());
beforeEach(async () => {
  scene = await ReportingScene.create(test);
  administrator = await signedIn(test.app, { jurisdictionId: scene.jurisdictionId, role: 'administrator' });
  client = await givenClient(test, administrator, { source: 'oa' });
  oa = await tokenOf(test, client);
});

const program = async (options: ClientOptions): Promise<Headers> =>
  tokenOf(test, await givenClient(test, administrator, options));
const get = (path: string, headers = oa) => test.request.get(`/api/v1${path}`).set(headers);
const sync = (what: 'units' | 'people', items: readonly object[], more: Body = {}, headers = oa) =>
  test.request
    .post(`/api/v1/sync/${what}`)
    .set(headers)
    .send({ items, ...more });
const give = (items: readonly object[], more: Body = {}, headers = oa) =>
  test.request
    .put('/api/v1/external-ids')
    .set(headers)
    .send({ items, ...more });
const outcomes = (body: { items: readonly { externalId: string; outcome: string; code: string | null }[] }) =>
  body.items.map(({ externalId, outcome, code }) => [externalId, outcome, code]);
const unitsOf = (...names: readonly string[]) => names.map((name, index) => ({ externalId: `U-${index + 1}`, name }));
/** The three units of the scene under the numbers U-1 to U-3. */
const adoptedUnits = () =>
  sync(
    'units',
    unitsOf('区科经局', '区教育局', '区商务局').map((unit) => ({ ...unit, adopt: true })),
  ).expect(200);

describe('numbers of other systems', () => {
  it('are given to units, people, tasks and reports, and find them in lists, views and by a route of their own', async () => {
    const scheme = await scene.scheme();
    const [task] = scheme.tasks;
    const { responsible } = scene.units;
    const { reporter, coordinator } = scene.people;
    const items = [
      { kind: 'UNIT', externalId: 'U-2', id: responsible },
      { kind: 'PERSON', externalId: 'p/张三', id: reporter.userId },
      { kind: 'TASK', externalId: 'T-1', id: task!.id },
    ];
    expect((await give(items).expect(200)).body).toEqual({ items });
    await give(items).expect(200);
    const ofOa = { source: 'oa', externalId: 'U-2' };
    expect((await get('/units?externalId=U-2')).body.items).toMatchObject([{ id: responsible, externalIds: [ofOa] }]);
    expect((await get('/units?externalId=u-2')).body.items).toEqual([]);
    const tasks = await get(`/schemes/${scheme.id}/tasks?externalId=T-1`, coordinator.headers);
    expect(tasks.body.items).toMatchObject([{ id: task!.id, externalIds: [{ source: 'oa', externalId: 'T-1' }] }]);
    expect((await get(`/tasks/${task!.id}`)).body.externalIds).toEqual([{ source: 'oa', externalId: 'T-1' }]);
    const people = await get(`/users?externalId=${encodeURIComponent('p/张三')}&source=oa`, administrator.headers);
    expect(people.body.items).toMatchObject([{ id: reporter.userId }]);
    expect((await get('/external-ids?kind=TASK&externalId=T-1')).body).toEqual({
      items: [{ source: 'oa', kind: 'TASK', externalId: 'T-1', id: task!.id, endedAt: null }],
      nextCursor: null,
    });
    const first = (await get('/external-ids?limit=2')).body;
    const rest = (await get(`/external-ids?limit=2&cursor=${first.nextCursor}`)).body.items;
    expect([...first.items, ...rest].map(({ kind }) => kind)).toEqual(['PERSON', 'TASK', 'UNIT']);
  });

  it('denote one thing each; a thing goes by its newest', async () => {
    const { lead, responsible } = scene.units;
    await give([{ kind: 'UNIT', externalId: 'U-1', id: lead }]).expect(200);
    const other = await give([{ kind: 'UNIT', externalId: 'U-1', id: responsible }]).expect(409);
    expect(other.body).toMatchObject({ code: 'external_id_taken', errors: [{ field: 'items.0.externalId' }] });
    await give([{ kind: 'UNIT', externalId: 'U-9', id: lead }]).expect(200);
    expect((await get(`/external-ids?id=${lead}`)).body.items).toMatchObject([{ externalId: 'U-9' }]);
    const exchanged = [
      { kind: 'UNIT', externalId: 'U-9', id: null },
      { kind: 'UNIT', externalId: 'U-8', id: responsible },
    ];
    await give(exchanged).expect(200);
    expect((await get('/external-ids')).body.items).toMatchObject([{ externalId: 'U-8', id: responsible }]);
    const twice = [lead, responsible].map((id) => ({ kind: 'UNIT', externalId: 'U-7', id }));
    expect((await give(twice).expect(422)).body.code).toBe('external_ids_repeated');
    const record = await test.db.query<{ after: object }>(
      `SELECT after FROM audit_event WHERE action = 'external_id.assigned' AND subject_id = $1 ORDER BY id`,
      [lead],
    );
    expect(record.map(({ after }) => after)).toMatchObject([{ externalId: 'U-1' }, { externalId: 'U-9' }]);
  });

  it('belong to a source: the client, or a code that the clients of one system share', async () => {
    const { lead } = scene.units;
    const sibling = await program({ source: 'oa' });
    const stranger = await program({});
    await give([{ kind: 'UNIT', externalId: 'U-1', id: lead }]).expect(200);
    expect((await get('/external-ids', sibling)).body.items).toHaveLength(1);
    expect((await get('/external-ids', stranger)).body.items).toEqual([]);
    expect((await get('/units?externalId=U-1', stranger)).body.items).toEqual([]);
    expect((await get('/external-ids?source=oa', stranger).expect(403)).body.code).toBe('foreign_source');
    await give([{ kind: 'UNIT', externalId: 'U-1', id: lead }], {}, stranger).expect(200);
    expect((await get(`/units/${lead}`)).body.externalIds).toHaveLength(2);
    const without = await give([{ kind: 'UNIT', externalId: 'U-1', id: lead }], {}, administrator.headers).expect(422);
    expect(without.body.code).toBe('source_required');
    const unknown = await give([{ kind: 'UNIT', externalId: 'U-1', id: lead }], { source: 'x' }, administrator.headers);
    expect(unknown.body.code).toBe('source_unknown');
  });

  it('go along when a client that was alone gets a code', async () => {
    const lonely = await givenClient(test, administrator);
    const headers = await tokenOf(test, lonely);
    await give([{ kind: 'UNIT', externalId: 'U-1', id: scene.units.lead }], {}, headers).expect(200);
    const change = (source: string) =>
      test.request
        .patch(`/api/v1/api-clients/${lonely.id}`)
        .set({ ...administrator.headers, 'if-match': `"${lonely.version}"` })
        .send({ source });
    await give([{ kind: 'UNIT', externalId: 'U-5', id: scene.units.stranger }]).expect(200);
    expect((await change('oa').expect(409)).body.code).toBe('source_in_use');
    expect((await change('portal').expect(200)).body.source).toBe('portal');
    expect((await get('/external-ids', headers)).body.items).toMatchObject([{ source: 'portal', externalId: 'U-1' }]);
  });

  it('of another district do not exist', async () => {
    const elsewhere = await ReportingScene.create(test, '靠山区');
    const foreign = [{ kind: 'UNIT', externalId: 'U-1', id: elsewhere.units.lead }];
    expect((await give(foreign).expect(404)).body.code).toBe('unit_not_found');
    const person = [{ kind: 'PERSON', externalId: 'P-1', id: elsewhere.people.reporter.userId }];
    expect((await give(person).expect(404)).body.code).toBe('user_not_found');
    expect((await get('/external-ids')).body.items).toEqual([]);
  });

  it('name the person for whom a program acts', async () => {
    const { reporter } = scene.people;
    await give([{ kind: 'PERSON', externalId: 'P-1', id: reporter.userId }]).expect(200);
    const me = await get('/todos', { ...oa, 'on-behalf-of': 'external:P-1' }).expect(200);
    expect(me.body).toHaveProperty('items');
    const nobody = await get('/todos', { ...oa, 'on-behalf-of': 'external:P-2' }).expect(403);
    expect(nobody.body.code).toBe('on_behalf_of_unknown');
  });
});

describe('bulk reports', () => {
  const bulk = (items: readonly object[], login: string) =>
    test.request
      .post('/api/v1/reports/bulk')
      .set({ ...oa, 'on-behalf-of': login })
      .send({ items })
      .expect(200);

  it('name task and unit by their numbers, and are found by their own', async () => {
    const scheme = await scene.scheme();
    await adoptedUnits();
    await give([{ kind: 'TASK', externalId: 'T-1', id: scheme.tasks[0]!.id }]).expect(200);
    const { login } = scene.people.reporter;
    const named = { taskExternalId: 'T-1', unitExternalId: 'U-2', periodEnd: H1 };
    const report = { externalId: 'R-1', ...named, ...CONTENT };
    const [taken] = (await bulk([report], login)).body.items;
    expect(taken).toMatchObject({ status: 200, replayed: false, report: { state: 'UNIT_REVIEW' } });
    expect((await bulk([report], login)).body.items).toEqual([{ ...taken, replayed: true }]);
    const [found] = (await get('/external-ids?kind=REPORT&externalId=R-1')).body.items;
    expect(found.id).toBe(taken.report.id);
    const view = await get(`/reports/${found.id}`, scene.people.reporter.headers).expect(200);
    expect(view.body.externalIds).toEqual([{ source: 'oa', externalId: 'R-1' }]);
    const wrong = [
      { ...named, taskExternalId: 'T-9' },
      { ...named, unitExternalId: 'U-9' },
      { ...named, periodEnd: '2023-05-31' },
      { ...named, obligationId: scene.units.lead },
      { taskExternalId: 'T-1' },
    ].map((reference, index) => ({ externalId: `R-1${index}`, ...reference, ...CONTENT }));
    expect((await bulk(wrong, login)).body.items.map(({ code }: { code: string }) => code)).toEqual([
      ...['task_not_found', 'unit_not_found', 'obligation_not_found'],
      ...['obligation_reference_invalid', 'obligation_reference_invalid'],
    ]);
  });

  it('keep a number for one report, whoever sends it', async () => {
    const scheme = await scene.scheme();
    const { lead, responsible } = scene.units;
    const [own, leads] = [
      await scheme.obligation(scheme.tasks[0]!.id, responsible, H1),
      await scheme.obligation(scheme.tasks[0]!.id, lead, H1),
    ];
    const { reporter, leadReporter } = scene.people;
    const draft = { ...CONTENT, submit: false };
    await bulk([{ externalId: 'R-1', obligationId: own, ...draft }], reporter.login);
    const [second] = (await bulk([{ externalId: 'R-1', obligationId: leads, ...draft }], leadReporter.login)).body
      .items;
    expect(second).toMatchObject({ status: 409, code: 'external_id_taken' });
    const [renamed] = (await bulk([{ externalId: 'R-2', obligationId: own, ...draft }], reporter.login)).body.items;
    expect((await get('/external-ids?kind=REPORT')).body.items).toMatchObject([
      { externalId: 'R-2', id: renamed.report.id },
    ]);
  });
});

describe('the synchronisation of units', () => {
  it('proposes, adopts, makes, renames and ends, each time as the dry run said, and then changes nothing', async () => {
    const proposed = (await sync('units', unitsOf('区科经局', '区教育局', '新局')).expect(200)).body;
    expect(outcomes(proposed)).toEqual([
      ['U-1', 'REFUSED', 'adoption_needed'],
      ['U-2', 'REFUSED', 'adoption_needed'],
      ['U-3', 'CREATED', null],
    ]);
    expect(proposed.items[0].proposal).toEqual({ id: scene.units.lead, name: '区科经局' });
    const list = [
      { externalId: 'U-1', name: '区科技和经信局', adopt: true },
      { externalId: 'U-2', name: '区教育局', adopt: true, aliases: ['区教委'] },
      { externalId: 'U-4', name: '区水务局' },
    ];
    // A unit of another name is another unit: U-1 is made, 区科经局 stays.
    const dry = (await sync('units', list, { full: true, dryRun: true }).expect(200)).body;
    expect(outcomes(dry)).toEqual([
      ['U-1', 'CREATED', null],
      ['U-2', 'UPDATED', null],
      ['U-4', 'CREATED', null],
      ['U-3', 'ENDED', null],
    ]);
    expect((await get('/units?q=水务')).body.items).toEqual([]);
    const real = (await sync('units', list, { full: true, plan: dry.plan }).expect(200)).body;
    expect({ ...real, dryRun: true, items: real.items.map(withoutNewId) }).toEqual({
      ...dry,
      items: dry.items.map(withoutNewId),
    });
    const [ended] = (await get('/units?q=新局')).body.items;
    expect(ended).toMatchObject({ active: false, validTo: TODAY });
    const again = (await sync('units', [...list].reverse(), { full: true }).expect(200)).body;
    expect(again.counts).toMatchObject({ UNCHANGED: 3, CREATED: 0, UPDATED: 0, ENDED: 0 });
    const stale = await sync('units', list, { full: true, plan: dry.plan }).expect(409);
    expect(stale.body.code).toBe('plan_changed');
    const renamed = (await sync('units', [{ externalId: 'U-4', name: '区水务和湖泊局' }]).expect(200)).body;
    const { body: unit } = await get(`/units/${renamed.items[0].id}`);
    expect(unit).toMatchObject({ name: '区水务和湖泊局', version: 2, aliases: [{ alias: '区水务局' }] });
    const back = (await sync('units', [{ externalId: 'U-3', name: '新局' }]).expect(200)).body;
    expect(back.items[0].changes).toEqual([{ field: 'active', before: false, after: true }]);
  });

  it('keeps a unit that owes something and says what', async () => {
    await scene.scheme();
    await adoptedUnits();
    const { body } = await sync('units', [{ externalId: 'U-1', name: '区科经局' }], { full: true }).expect(200);
    expect(outcomes(body)).toEqual([
      ['U-1', 'UNCHANGED', null],
      ['U-2', 'KEPT', null],
      ['U-3', 'ENDED', null],
    ]);
    // Task and indicator, ten half-years each; five have opened, and those before the start may still be answered.
    expect(body.items[1].owes).toEqual([
      {
        code: 'unfinished_obligations',
        detail: expect.stringMatching(/^还有 20 项填报事项未办结（其中已开放填报 10 项）/),
      },
    ]);
    expect((await get(`/units/${scene.units.responsible}`)).body.active).toBe(true);
    test.clock.set('2030-01-01T10:00:00+08:00');
    const { headers } = await signedIn(test.app, { jurisdictionId: scene.jurisdictionId, role: 'administrator' });
    const options = { full: true, dryRun: true, source: 'oa' };
    const later = await sync('units', [{ externalId: 'U-1', name: '区科经局' }], options, headers).expect(200);
    test.clock.set(INSTANT);
    expect(outcomes(later.body)[1]).toEqual(['U-2', 'ENDED', null]);
  });

  it('keeps a unit to which 督查室 has issued an order, and its last approver', async () => {
    const district = await SupervisedDistrict.create(test);
    const { jurisdictionId, people } = district;
    const keeper = await signedIn(test.app, { jurisdictionId, role: 'administrator' });
    const headers = await tokenOf(test, await givenClient(test, keeper, { source: 'oa' }));
    const units = unitsOf('区科经局', '区教育局').map((unit) => ({ ...unit, adopt: true }));
    await sync('units', units, {}, headers).expect(200);
    const owes = async (): Promise<string[]> => {
      const { body } = await sync('units', units.slice(0, 1), { full: true, dryRun: true }, headers).expect(200);
      return body.items[1].owes.map(({ code }: { code: string }) => code);
    };
    expect(await owes()).toEqual(['unfinished_obligations']);
    await district.proposeByHand('连续两期未报送');
    await district.issue();
    expect(await owes()).toEqual(['unfinished_obligations', 'open_supervision_orders']);
    const approver = { externalId: 'P-1', login: people.approver.login, displayName: '李四', adopt: true };
    await sync('people', [approver], {}, headers).expect(200);
    const { items } = (await sync('people', [{ ...approver, active: false }], {}, headers).expect(200)).body;
    expect(items).toMatchObject([{ outcome: 'KEPT', owes: [{ code: 'last_approver' }] }]);
    test.clock.set(INSTANT);
  });

  it('refuses a full list that would end more than a few, until that is confirmed', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `第${index}局`);
    await sync('units', unitsOf(...names)).expect(200);
    const one = [{ externalId: 'U-1', name: '第0局' }];
    const dry = (await sync('units', one, { full: true, dryRun: true }).expect(200)).body;
    expect(dry).toMatchObject({ counts: { ENDED: 11 }, refusal: { code: 'too_many_ended' } });
    expect((await sync('units', one, { full: true }).expect(409)).body.code).toBe('too_many_ended');
    expect((await get('/units?active=false')).body.items).toEqual([]);
    expect((await sync('units', one, { full: true, endAtMost: 11 }).expect(200)).body.counts.ENDED).toBe(11);
  });

  it('takes two lists at once one after the other, and one under an Idempotency-Key once', async () => {
    const list = unitsOf('甲局', '乙局', '丙局');
    const both = await Promise.all([sync('units', list), sync('units', [...list].reverse())]);
    const counts = both.map(({ body }) => body.counts.CREATED as number).sort();
    expect(counts).toEqual([0, 3]);
    const keyed = { ...oa, 'idempotency-key': 'units-1' };
    const first = await sync('units', [{ externalId: 'U-9', name: '壬局' }], {}, keyed).expect(200);
    const second = await sync('units', [{ externalId: 'U-9', name: '壬局' }], {}, keyed).expect(200);
    expect(second.body).toEqual(first.body);
    expect(first.body.counts.CREATED).toBe(1);
    await sync('units', [{ externalId: 'U-9', name: '癸局' }], {}, keyed).expect(422);
  });

  it('tells other programs of the units and leaves a record of the run', async () => {
    const { body } = await sync('units', unitsOf('甲局', '乙局')).expect(200);
    const [event] = await test.db.query<{ payload: { unitIds: string[] } }>(
      `SELECT payload FROM outbox WHERE topic = 'event:units.changed' AND jurisdiction_id = $1 ORDER BY seq DESC LIMIT 1`,
      [scene.jurisdictionId],
    );
    expect(event!.payload.unitIds.sort()).toEqual(body.items.map(({ id }: { id: string }) => id).sort());
    const record = await test.db.query<{ action: string; client: string }>(
      `SELECT action, client_name AS client FROM audit_event WHERE jurisdiction_id = $1 AND client_id = $2 AND subject_type <> 'api_token' ORDER BY action`,
      [scene.jurisdictionId, client.id],
    );
    expect(record.map(({ action }) => action)).toEqual([
      ...['external_id.assigned', 'external_id.assigned', 'unit.created', 'unit.created', 'units.synchronised'],
    ]);
  });
});

describe('the synchronisation of people', () => {
  const zhang = { externalId: 'P-1', login: 'zhang', displayName: '张三' };
  const reporterOf = (unitExternalId: string) => [{ role: 'reporter', unitExternalId }];

  it('opens accounts whose posts and names it keeps, that nobody can sign in to yet', async () => {
    await adoptedUnits();
    const items = [{ ...zhang, posts: reporterOf('U-2') }];
    const dry = (await sync('people', items, { dryRun: true }).expect(200)).body;
    const real = (await sync('people', items, { plan: dry.plan }).expect(200)).body;
    expect(real.items.map(withoutNewId)).toEqual(dry.items.map(withoutNewId));
    const { id } = real.items[0];
    const user = (await get(`/users/${id}`, administrator.headers).expect(200)).body;
    expect(user).toMatchObject({
      ...{ login: 'zhang', displayName: '张三', mustChangePassword: true },
      externalIds: [{ source: 'oa', externalId: 'P-1' }],
      posts: [{ role: 'reporter', unitId: scene.units.responsible, validFrom: TODAY, validTo: null }],
    });
    expect((await sync('people', items).expect(200)).body.counts.UNCHANGED).toBe(1);
    await test.request.post('/api/v1/auth/login').send({ login: 'zhang', password: 'guess' }).expect(401);
    const moved = { ...zhang, displayName: '张三丰', posts: [{ role: 'approver', unitExternalId: 'U-1' }] };
    const { changes } = (await sync('people', [moved]).expect(200)).body.items[0];
    expect(changes).toEqual([
      { field: 'displayName', before: '张三', after: '张三丰' },
      { field: 'posts', before: ['reporter@区教育局'], after: ['approver@区科经局'] },
    ]);
    expect((await sync('people', [moved]).expect(200)).body.counts.UNCHANGED).toBe(1);
  });

  it('says that it may be the turn of others, whenever somebody comes, moves or goes', async () => {
    await adoptedUnits();
    const told = async () =>
      (
        await test.db.query(`SELECT FROM outbox WHERE topic = 'event:posts.changed' AND jurisdiction_id = $1`, [
          scene.jurisdictionId,
        ])
      ).length;
    const numbers: number[] = [];
    for (const item of [
      { ...zhang, login: 'zhang-comes', posts: reporterOf('U-2') },
      { ...zhang, login: 'zhang-comes', displayName: '张三丰', posts: reporterOf('U-2') },
      { ...zhang, login: 'zhang-comes', displayName: '张三丰', posts: reporterOf('U-1') },
      { ...zhang, login: 'zhang-comes', displayName: '张三丰', active: false },
    ]) {
      await sync('people', [item]).expect(200);
      numbers.push(await told());
    }
    expect(numbers).toEqual([1, 1, 2, 3]);
  });

  it('signs out whom it disables, and keeps the last reporter of a unit that owes something', async () => {
    await scene.scheme();
    await adoptedUnits();
    const { reporter, foreigner } = scene.people;
    const adopt = [reporter, foreigner].map(({ login }, index) => ({
      ...{ externalId: `P-${index + 1}`, login, displayName: `人员${index}`, adopt: true },
    }));
    await sync('people', adopt).expect(200);
    await get('/obligations', reporter.headers).expect(200);
    const left = adopt.map((item) => ({ ...item, active: false }));
    const { items } = (await sync('people', left).expect(200)).body;
    expect(items).toMatchObject([
      { outcome: 'KEPT', owes: [{ code: 'last_reporter', detail: expect.stringContaining('区教育局') }] },
      { outcome: 'ENDED' },
    ]);
    await get('/obligations', reporter.headers).expect(200);
    await get('/obligations', foreigner.headers).expect(401);
    const successor = {
      ...zhang,
      externalId: 'P-3',
      login: `zhang-${scene.jurisdictionId.slice(-8)}`,
      posts: reporterOf('U-2'),
    };
    const next = (await sync('people', [...left, successor]).expect(200)).body;
    expect(next.counts).toMatchObject({ ENDED: 1, UNCHANGED: 1, CREATED: 1 });
    await get('/obligations', reporter.headers).expect(401);
    const back = (await sync('people', [{ ...adopt[1], adopt: false }]).expect(200)).body;
    expect(back.items[0].changes).toEqual([{ field: 'active', before: false, after: true }]);
  });

  it('gives only the roles that the administrator allows, and the 三员 never', async () => {
    await adoptedUnits();
    const of = (role: string) => [{ ...zhang, login: 'li', posts: [{ role, unitExternalId: 'U-1' }] }];
    const codes = async (role: string, headers = oa, more: Body = {}) =>
      (await sync('people', of(role), { dryRun: true, ...more }, headers).expect(200)).body.items[0].code;
    expect(await codes('leader')).toBe('role_not_allowed');
    expect(await codes('leader', await program({ source: 'oa', syncRoles: ['leader'] }))).toBeNull();
    expect(await codes('leader', administrator.headers, { source: 'oa' })).toBeNull();
    expect(await codes('auditor', administrator.headers, { source: 'oa' })).toBe('role_never_synchronised');
    const body = { name: '越权', scopes: [], wholeJurisdiction: true, syncRoles: ['auditor'] };
    const refused = await test.request.post('/api/v1/api-clients').set(administrator.headers).send(body).expect(400);
    expect(refused.body.errors).toMatchObject([{ field: 'syncRoles.0', code: 'role_never_synchronised' }]);
  });

  it('takes two lists at once one after the other, and a full one as all there is', async () => {
    const suffix = scene.jurisdictionId.slice(-8);
    const list = ['1', '2', '3'].map((key) => ({
      ...{ externalId: `P-${key}`, login: `q${key}.${suffix}`, displayName: `人员${key}` },
    }));
    const both = await Promise.all([sync('people', list), sync('people', [...list].reverse())]);
    expect(both.map(({ body }) => body.counts.CREATED as number).sort()).toEqual([0, 3]);
    const full = { full: true };
    const dry = (await sync('people', list.slice(1), { ...full, dryRun: true }).expect(200)).body;
    const real = (await sync('people', list.slice(1), { ...full, plan: dry.plan }).expect(200)).body;
    expect(real).toEqual({ ...dry, dryRun: false });
    expect(outcomes(real)).toEqual([
      ['P-2', 'UNCHANGED', null],
      ['P-3', 'UNCHANGED', null],
      ['P-1', 'ENDED', null],
    ]);
    const { body } = await get('/external-ids?kind=PERSON&externalId=P-1');
    expect(body.items[0].endedAt).toBe(test.clock.now().toISOString());
  });

  it('takes no login of another district, and does not say whose it is', async () => {
    const elsewhere = await ReportingScene.create(test, '靠山区');
    const { login } = elsewhere.people.reporter;
    const { items } = (await sync('people', [{ ...zhang, login, adopt: true }]).expect(200)).body;
    expect(items).toMatchObject([{ outcome: 'REFUSED', code: 'login_taken', id: null, proposal: null }]);
  });
});

describe('programs that may not', () => {
  it('are refused without the scope, with some units only, and with bodies of the wrong shape', async () => {
    const people = [{ externalId: 'P-1', login: 'wang', displayName: '王五' }];
    const onlyUnits = await program({ scopes: ['units:write'] });
    expect((await sync('people', people, {}, onlyUnits).expect(403)).body.code).toBe('insufficient_scope');
    const ofOneUnit = await program({ unitIds: [scene.units.lead] });
    expect((await sync('units', unitsOf('甲局'), {}, ofOneUnit).expect(403)).body.code).toBe('person_required');
    await sync('units', unitsOf('甲局'), {}, scene.people.reporter.headers).expect(403);
    await sync('people', people, { source: 'oa' }, scene.people.coordinator.headers).expect(403);
    for (const wrong of [{ externalId: 'a b', name: '甲局' }, { externalId: 'U-1', name: '' }, { name: '甲局' }]) {
      const { body } = await sync('units', [wrong]).expect(400);
      expect(body.errors[0].field).toMatch(/^items\.0\./);
    }
    await sync('units', []).expect(400);
    expect((await get('/external-ids')).body.items).toEqual([]);
  });
});

describe('five thousand people', () => {
  it('take as many statements as five', async () => {
    await givenUnits(test.app, scene.jurisdictionId, '大局');
    await sync('units', [{ externalId: 'U-1', name: '大局', adopt: true }]).expect(200);
    const people = (count: number, name: string) =>
      Array.from({ length: count }, (_, index) => ({
        ...{ externalId: `P-${index}`, login: `p${index}.${scene.jurisdictionId.slice(-8)}`, displayName: name },
        posts: reporters,
      }));
    const reporters = [{ role: 'reporter', unitExternalId: 'U-1' }];
    const statementsOf = async (items: readonly object[]): Promise<number> => {
      const counted = countStatements(test);
      await sync('people', items).expect(200);
      return counted.stop();
    };
    const few = await statementsOf(people(5, '甲'));
    const fewRenamed = await statementsOf(people(5, '乙'));
    expect(few).toBeGreaterThan(5);
    // The five of before are renamed in the same run.
    expect(await statementsOf(people(5_000, '丙'))).toBeLessThanOrEqual(few + 2);
    expect(await statementsOf(people(500, '丁'))).toBeLessThanOrEqual(fewRenamed);
  }, 180_000);
});

/** What the commands say to the database from now on. */
function countStatements({ app }: TestApp): { stop(): number } {
  const { driver } = app.get(DataSource);
  const prototype = Object.getPrototypeOf(driver.createQueryRunner('master')) as {
    query: (...args: unknown[]) => unknown;
  };
  const original = prototype.query;
  let count = 0;
  prototype.query = function counted(this: unknown, ...args: unknown[]) {
    count += 1;
    return original.apply(this, args);
  };
  return {
    stop: () => {
      prototype.query = original;
      return count;
    },
  };
}

/** A dry run makes nothing, so it has no id for what would be made. */
function withoutNewId({ id, ...item }: { id: string | null; outcome: string }): object {
  return item.outcome === 'CREATED' ? item : { ...item, id };
}
