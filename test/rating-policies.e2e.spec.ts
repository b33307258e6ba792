import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RefreshRollup } from '../src/modules/evaluation/index.js';
import { RATING_POLICY_V1_ID } from '../src/modules/evaluation/domain/policy.js';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction } from '../src/modules/organizations/testing/index.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { EvaluatedScheme } from './support/evaluated-scheme.js';

const TODAY = '2023-06-30';
const GROUNDS = { reason: '区政府常务会议决定收紧红黄绿灯标准', documentNumber: '测政办〔2023〕12号' };
const NARROW = { lights: { greenUpTo: '1', yellowUpTo: '5' } };

let test: TestApp;
let scheme: EvaluatedScheme;
let coordinator: SignedInUser;
let narrow: string;

const get = (path: string, user = coordinator) => test.request.get(`/api/v1${path}`).set(user.headers);
const post = (path: string, body?: object, user = coordinator) =>
  test.request.post(`/api/v1${path}`).set(user.headers).send(body);
const create = (changes: object, formerId = RATING_POLICY_V1_ID) =>
  post('/rating-policies', { formerId, changes, ...GROUNDS });
const adopt = (policyId: string, effectiveOn: string) =>
  post(`/rating-policies/${policyId}/adopt`, { schemeId: scheme.id, effectiveOn, ...GROUNDS });
const refresh = () =>
  test.app.get(RefreshRollup).run(systemContext(scheme.jurisdictionId, newId()), { schemeId: scheme.id });
const progress = async (query = '') => (await get(`/schemes/${scheme.id}/progress${query}`).expect(200)).body;
const lightOf = (tree: { sections: { tasks: { id: string; light: string }[] }[] }, id: string) =>
  tree.sections.flatMap(({ tasks }) => tasks).find((task) => task.id === id)?.light;

beforeAll(async () => {
  test = await bootTestApp();
  scheme = await EvaluatedScheme.create(test);
  coordinator = scheme.people.coordinator;
  await scheme.accept('schools', '2022-12-31', { percent: '30' });
  await scheme.accept('schools', TODAY, { percent: '45' });
  await scheme.settle('greenery', { baseValue: '40', baseYear: 2020 });
  await scheme.measure(`indicators/${scheme.indicatorId('greenery')}`, '2022-12-31', '40.8');
  await refresh();
  narrow = (await create(NARROW).expect(201)).body.id;
});
afterAll(() => test.close());

describe('Versions of the rating policy', () => {
  it('begin with version 1, which no jurisdiction has to make', async () => {
    const { body } = await get(`/rating-policies/${RATING_POLICY_V1_ID}`).expect(200);
    expect(body).toMatchObject({ policyVersion: 1, formerId: null, changes: [], rules: { version: 1 } });
  });

  it('are made from a former one, with what is different and why', async () => {
    const { body } = await get(`/rating-policies/${narrow}`).expect(200);
    expect(body).toMatchObject({
      policyVersion: 2,
      formerId: RATING_POLICY_V1_ID,
      ...GROUNDS,
      createdBy: coordinator.userId,
      rules: { version: 2, lights: { greenUpTo: '1', yellowUpTo: '5' }, overall: { coverage: '0.5' } },
      changes: [
        { field: 'lights.greenUpTo', label: '绿灯的最大差距', before: '10', after: '1' },
        { field: 'lights.yellowUpTo', label: '黄灯的最大差距', before: '30', after: '5' },
      ],
    });
    const { body: third } = await create({ name: '测试区评价规则（2024年修订）' }, narrow).expect(201);
    expect(third.policyVersion).toBe(3);
    const { body: list } = await get('/rating-policies?limit=2').expect(200);
    expect(list.items.map(({ version }: { version: number }) => version)).toEqual([3, 2]);
    const { body: rest } = await get(`/rating-policies?limit=2&cursor=${list.nextCursor}`).expect(200);
    expect(rest).toMatchObject({ items: [{ id: RATING_POLICY_V1_ID, version: 1 }], nextCursor: null });
  });

  it('tell everything that is wrong with them at once', async () => {
    const { body } = await create({ lights: { greenUpTo: '-1' }, overall: { coverage: 0.5 }, weight: '2' }).expect(422);
    expect(body.code).toBe('rating_policy_invalid');
    expect(body.errors.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual([
      ['changes.lights.greenUpTo', 'not_a_number'],
      ['changes.overall.coverage', 'not_a_number'],
      ['changes.weight', 'unknown'],
    ]);
  });

  it('are not made without a change', async () => {
    expect((await create({ lights: { greenUpTo: '10' } }).expect(422)).body.code).toBe('rating_policy_unchanged');
    expect((await create({ version: 9 }).expect(422)).body.code).toBe('rating_policy_unchanged');
  });

  it('never change, also not by hand in the database', async () => {
    await expect(test.db.query(`UPDATE rating_policy SET rules = '{}' WHERE id = $1`, [narrow])).rejects.toThrow(
      'append-only',
    );
  });

  it('are made by the coordinator alone, read by everybody in business, and hidden from another district', async () => {
    const { jurisdictionId } = scheme;
    const leader = await signedIn(test.app, { jurisdictionId, role: 'leader' });
    await post('/rating-policies', { formerId: narrow, changes: {}, ...GROUNDS }, leader).expect(403);
    await get(`/rating-policies/${narrow}`, scheme.people.science).expect(200);
    const there = await givenJurisdiction(test.app, '江汉区');
    const stranger = await signedIn(test.app, { jurisdictionId: there, role: 'coordinator' });
    expect((await get(`/rating-policies/${narrow}`, stranger).expect(404)).body.code).toBe('rating_policy_not_found');
    expect((await get('/rating-policies', stranger).expect(200)).body.items).toHaveLength(1);
    const theirs = { formerId: narrow, changes: NARROW, ...GROUNDS };
    await post('/rating-policies', theirs, stranger).expect(404);
  });
});

describe('A day under a policy that is named', () => {
  it('is computed by it, while the day itself keeps its own', async () => {
    const schools = scheme.taskId('schools');
    const own = await progress();
    const other = await progress(`?policy=${narrow}`);
    expect([own.policy.version, lightOf(own, schools)]).toEqual([1, 'GREEN']);
    expect([other.policy.version, lightOf(other, schools)]).toEqual([2, 'YELLOW']);
    const past = await progress(`?asOf=2022-12-31&policy=${narrow}`);
    expect([past.asOf, past.policy.version, lightOf(past, schools)]).toEqual(['2022-12-31', 2, 'RED']);
  });

  it('explains its figures by that policy', async () => {
    const { body } = await get(`/progress/task.${scheme.taskId('schools')}/explanation?policy=${narrow}`).expect(200);
    expect(body).toMatchObject({ policy: { version: 2 }, result: { light: 'YELLOW' } });
  });

  it('is refused for a policy that there is not', async () => {
    const { body } = await get(`/schemes/${scheme.id}/progress?policy=${scheme.id}`).expect(404);
    expect(body.code).toBe('rating_policy_not_found');
  });
});

describe('What an indicator is held against', () => {
  const enter = (key: 'greenery' | 'economy', yearValues: object[], version: number) =>
    test.request
      .patch(`/api/v1/indicators/${scheme.indicatorId(key)}`)
      .set({ ...coordinator.headers, 'if-match': `"${version}"` })
      .send({ yearValues });
  const explained = async (policy: string, asOf = TODAY) =>
    (
      await get(
        `/progress/indicator.${scheme.indicatorId('greenery')}/explanation?policy=${policy}&asOf=${asOf}`,
      ).expect(200)
    ).body;

  it('is the path over 年度目标 from the day they are entered, where the policy says so', async () => {
    const { body: byYears } = await create({ path: { indicators: 'GIVEN' } }).expect(201);
    expect((await explained(byYears.id)).result.judgedAgainst.basis).toBe('ELAPSED');
    const refused: [Parameters<typeof enter>, string][] = [
      [['greenery', [{ year: 2025, value: '42' }], 2], 'year_outside_plan'],
      [['greenery', [{ year: 2023, value: 'viel' }], 2], 'validation_failed'],
      [['greenery', [{ year: 2023, value: '41' }], 1], 'stale_version'],
      [['economy', [{ year: 2023, value: '6' }], 1], 'years_not_applicable'],
    ];
    for (const [args, code] of refused) expect((await enter(...args)).body.code).toBe(code);
    const { body: entered } = await enter('greenery', [{ year: 2023, value: '41' }], 2).expect(200);
    expect(entered).toMatchObject({ version: 3, enteredYears: [{ year: 2023, value: '41', since: TODAY }] });
    const of = await explained(byYears.id);
    expect(of).toMatchObject({ rule: 'level_by_years', result: { judgedAgainst: { basis: 'GIVEN_PATH' } } });
    expect(of.inputs.at(-1)).toMatchObject({ type: 'YEAR_TARGET', label: '2023年年度目标（统筹部门填写）' });
    expect(of.inputs.at(-1).href).toBe(`/api/v1/schemes/${scheme.id}/indicators`);
    expect(of.arithmetic.at(-1)).toBe('应完成 = (40.831963 − 40) ÷ (41.51 − 40) = 0.550969');
    expect((await explained(byYears.id, '2023-06-29')).result.judgedAgainst.basis).toBe('ELAPSED');
    expect((await explained(RATING_POLICY_V1_ID)).result.judgedAgainst.basis).toBe('ELAPSED');
    const { body: list } = await get(`/schemes/${scheme.id}/indicators`).expect(200);
    expect(list.items[0].enteredYears).toEqual(entered.enteredYears);
  });

  it('is no preliminary value, where the policy refuses them', async () => {
    const value = { periodEnd: '2023-03-31', value: '41', flow: false, source: '快报', status: 'PRELIMINARY' };
    const { body: made } = await post(`/indicators/${scheme.indicatorId('greenery')}/measurements`, value).expect(201);
    await test.request
      .post(`/api/v1/measurements/${made.id}/approve`)
      .set({ ...scheme.people.reviewer.headers, 'if-match': `"${made.version}"` })
      .expect(200);
    await refresh();
    const wrong = await create({ values: { preliminary: 'SOMETIMES' } }).expect(422);
    expect(wrong.body.errors).toMatchObject([{ field: 'changes.values.preliminary', code: 'unknown_choice' }]);
    const { body: strict } = await create({ values: { preliminary: 'REFUSED' } }).expect(201);
    const { changes } = (await get(`/rating-policies/${strict.id}`).expect(200)).body;
    expect(changes).toMatchObject([{ field: 'values.preliminary', label: '初步数是否用于评价', after: 'REFUSED' }]);
    expect((await explained(RATING_POLICY_V1_ID)).result).toMatchObject({ actual: '41', conclusion: 'AHEAD' });
    expect((await explained(strict.id)).result).toMatchObject({
      conclusion: 'NOT_ASSESSABLE',
      missing: ['2023年3月31日的最终数'],
    });
  });
});

describe('An evaluation', () => {
  it('names its policy and keeps it', async () => {
    const wanted = { kind: 'MID_TERM', asOf: TODAY };
    const { body: ownPolicy } = await post(`/schemes/${scheme.id}/evaluations`, wanted).expect(202);
    expect(ownPolicy.policy.version).toBe(1);
    const { body: named } = await post(`/schemes/${scheme.id}/evaluations`, { ...wanted, policyId: narrow }).expect(
      202,
    );
    expect(named).toMatchObject({ policy: { version: 2 }, asOf: TODAY, kind: 'MID_TERM' });
    const row = await test.db.one<{ green: string }>(
      `SELECT policy -> 'lights' ->> 'greenUpTo' AS green FROM evaluation WHERE id = $1`,
      [named.id],
    );
    expect(row).toEqual({ green: '1' });
  });
});

describe('A policy that is adopted for a scheme', () => {
  it('is not put on days that are over', async () => {
    const { body } = await adopt(narrow, '2023-06-29').expect(422);
    expect([body.code, body.errors[0].field]).toEqual(['effective_in_past', 'effectiveOn']);
  });

  it('judges it from its day on, and no day before', async () => {
    const { body: first } = await adopt(narrow, TODAY).expect(200);
    expect(first).toMatchObject({ number: 1, policyId: narrow, schemeId: scheme.id, effectiveOn: TODAY });
    await adopt(RATING_POLICY_V1_ID, '2024-01-01').expect(200);
    await refresh();
    const schools = scheme.taskId('schools');
    const today = await progress();
    expect([today.policy.version, lightOf(today, schools)]).toEqual([2, 'YELLOW']);
    expect((await progress('?asOf=2023-06-29')).policy.version).toBe(1);
    const { body: kept } = await get(`/schemes/${scheme.id}/progress/tasks?light=YELLOW`).expect(200);
    expect(kept.items.map(({ id }: { id: string }) => id)).toContain(schools);
    const { body: adoptions } = await get(`/schemes/${scheme.id}/rating-policies`).expect(200);
    expect(adoptions.items).toMatchObject([
      { number: 2, policyVersion: 1, effectiveOn: '2024-01-01' },
      { number: 1, policyVersion: 2, effectiveOn: TODAY, ...GROUNDS },
    ]);
  });
});
