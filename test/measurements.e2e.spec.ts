import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import { givenScheme } from '../src/modules/reporting/testing/index.js';
import { bootTestApp, type TestApp } from './support/app.js';

const at = (day: string) => `${day}T10:00:00+08:00`;
const YEAR = { periodEnd: '2022-12-31', periodKind: 'YEAR', source: '统计公报' };

let test: TestApp;
let reporter: SignedInUser;
let coordinator: SignedInUser;
let path: string;
let schemeId: string;
let jurisdictionId: string;
let unitId: string;

beforeAll(async () => {
  test = await bootTestApp();
  jurisdictionId = await givenJurisdiction(test.app, '武昌区');
  [unitId] = (await givenUnits(test.app, jurisdictionId, '区统计局')) as [string];
});
afterAll(() => test.close());

/** Sessions last some hours; the days of a test are weeks apart. */
async function on(day: string): Promise<void> {
  test.clock.set(at(day));
  reporter = await signedIn(test.app, { jurisdictionId, role: 'reporter', unitId });
  coordinator = await signedIn(test.app, { jurisdictionId, role: 'coordinator' });
}

beforeEach(async () => {
  await on('2023-01-20');
  const parties = [{ role: 'LEAD', unitId }] as const;
  const scheme = await givenScheme(test.app, { jurisdictionId, tasks: [parties], indicators: [parties] });
  schemeId = scheme.id;
  path = `/indicators/${scheme.indicatorIds[0]}/measurements`;
});

interface Value {
  readonly id: string;
  readonly value: string;
  readonly version: number;
}
const record = (body: object, user = reporter) => test.request.post(`/api/v1${path}`).set(user.headers).send(body);
const approve = ({ id, version }: Value) =>
  test.request.post(`/api/v1/measurements/${id}/approve`).set(coordinator.headers).set('if-match', `"${version}"`);
async function accepted(body: object): Promise<Value> {
  return (await approve((await record(body).expect(201)).body).expect(200)).body;
}
async function values(query = ''): Promise<(Value & Record<string, unknown>)[]> {
  return (await test.request.get(`/api/v1${path}?${query}`).set(reporter.headers).expect(200)).body.items;
}
const figures = async (query: string) => (await values(query)).map(({ value }) => value);

it('waits for the coordinator, with what it is a value of, until it is approved', async () => {
  const { id } = (await record({ ...YEAR, value: '6.1' }).expect(201)).body;
  const { body: list } = await test.request
    .get(`/api/v1/schemes/${schemeId}/waiting-measurements`)
    .set(coordinator.headers)
    .expect(200);
  const item = { type: 'indicator', id: path.split('/')[2], name: expect.any(String), task: null };
  expect(list).toMatchObject({ items: [{ id, value: '6.1', unit: { id: unitId }, item }], nextCursor: null });
  await approve(list.items[0]).expect(200);
  const after = await test.request
    .get(`/api/v1/schemes/${schemeId}/waiting-measurements`)
    .set(coordinator.headers)
    .expect(200);
  expect(after.body.items).toEqual([]);
});

describe('a preliminary and a final value', () => {
  it('are both readable: the final one takes the place of the other, and each day knows what it knew', async () => {
    const first = await accepted({ ...YEAR, value: '6.1', status: 'PRELIMINARY' });
    await on('2023-05-10');
    const final = await accepted({ ...YEAR, value: '5.9', status: 'FINAL' });
    expect(final).toMatchObject({ status: 'FINAL', periodKind: 'YEAR', supersedesId: first.id });
    expect(await values()).toMatchObject([
      { id: first.id, state: 'SUPERSEDED', status: 'PRELIMINARY', supersededById: final.id },
      { id: final.id, state: 'ACCEPTED', supersededById: null },
    ]);
    expect(await figures('knownOn=2023-01-19')).toEqual([]);
    expect(await figures('knownOn=2023-01-20')).toEqual(['6.1']);
    expect(await figures('knownOn=2023-05-09')).toEqual(['6.1']);
    expect(await figures('knownOn=2023-05-10')).toEqual(['5.9']);
    expect(await figures('asOf=2022-12-30')).toEqual([]);
    expect(await figures('asOf=2022-12-31&knownOn=2023-02-01')).toEqual(['6.1']);
  });

  it('are never the other way round, recorded or accepted', async () => {
    const waiting = (await record({ ...YEAR, value: '6.1', status: 'PRELIMINARY' }).expect(201)).body;
    await accepted({ ...YEAR, value: '5.9' });
    expect((await record({ ...YEAR, value: '6.2', status: 'PRELIMINARY' }).expect(409)).body.code).toBe(
      'final_value_known',
    );
    expect((await approve(waiting).expect(409)).body.code).toBe('final_value_known');
    expect(await figures('knownOn=2023-01-20')).toEqual(['5.9']);
    expect((await accepted({ ...YEAR, value: '5.8' })).value).toBe('5.8');
  });
});

describe('the kind of a period', () => {
  it('keeps values of a month and of a year apart that end on one day', async () => {
    await accepted({ ...YEAR, value: '5.9' });
    await accepted({ ...YEAR, periodKind: 'MONTH', value: '0.4' });
    expect((await values('knownOn=2023-01-20')).map(({ periodKind }) => periodKind).sort()).toEqual(['MONTH', 'YEAR']);
  });

  it('says on which day it ends', async () => {
    for (const [periodKind, periodEnd] of [
      ['YEAR', '2022-06-30'],
      ['QUARTER', '2022-11-30'],
      ['MONTH', '2022-11-29'],
    ]) {
      const { body } = await record({ ...YEAR, periodKind, periodEnd, value: '1' }).expect(422);
      expect(body.errors).toMatchObject([{ field: 'periodEnd', code: 'not_period_end' }]);
    }
    await record({ ...YEAR, periodKind: 'WEEK', value: '1' }).expect(400);
    await record({ ...YEAR, status: 'MAYBE', value: '1' }).expect(400);
  });
});

describe('assigned targets of a year', () => {
  it('name the document that assigns them, are replaced by its successor, and are final', async () => {
    const target = { ...YEAR, periodEnd: '2023-12-31', series: 'ASSIGNED_TARGET', comparator: 'gte' };
    const first = (
      await record({ ...target, value: '6', sourceDocument: '市政办〔2023〕2号' }, coordinator).expect(201)
    ).body;
    expect(first).toMatchObject({ state: 'ACCEPTED', sourceDocument: '市政办〔2023〕2号' });
    await on('2023-07-10');
    const second = { ...target, value: '5.5', sourceDocument: '市政办〔2023〕31号' };
    expect((await record(second, coordinator).expect(201)).body).toMatchObject({ supersedesId: first.id });
    expect(await figures('series=ASSIGNED_TARGET&knownOn=2023-07-09')).toEqual(['6']);
    expect(await figures('series=ASSIGNED_TARGET&knownOn=2023-07-10')).toEqual(['5.5']);
    const { body } = await record({ ...second, status: 'PRELIMINARY' }, coordinator).expect(422);
    expect(body.errors).toMatchObject([{ field: 'status', code: 'not_applicable' }]);
  });
});
