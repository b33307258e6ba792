import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction } from '../src/modules/organizations/testing/index.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { EvaluatedScheme } from './support/evaluated-scheme.js';
import { finishEvaluation } from './support/finish-evaluation.js';

const TODAY = '2023-06-30';
const UNKNOWN = '01890a5d-ac96-774b-bcce-b302099a8057';

let test: TestApp;
let scheme: EvaluatedScheme;
let coordinator: SignedInUser;

const get = (path: string, user = coordinator) => test.request.get(`/api/v1${path}`).set(user.headers);
const post = (path: string, body?: object, version?: number, user = coordinator) => {
  const request = test.request.post(`/api/v1${path}`).set(user.headers);
  if (version !== undefined) void request.set('if-match', `"${version}"`);
  return request.send(body);
};
const problem = (answer: Response) => [answer.status, answer.body.code];
const create = (body: object) => post(`/schemes/${scheme.id}/evaluations`, body);

async function frozen(body: object = { kind: 'MID_TERM', asOf: TODAY }): Promise<string> {
  const { id } = (await create(body).expect(202)).body as { id: string };
  await finishEvaluation(test, scheme, id);
  return id;
}

async function corrected(id: string, reason = '补报后更正'): Promise<string> {
  const { body } = await post(`/evaluations/${id}/corrections`, { reason }).expect(202);
  await finishEvaluation(test, scheme, body.id);
  return body.id as string;
}

const valid = async (id: string) => (await get(`/evaluations/${id}/verify`).expect(200)).body.valid;

interface Figure {
  readonly node: { readonly type: string; readonly label: string };
  readonly figure: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly causes: readonly object[];
}

beforeAll(async () => {
  test = await bootTestApp({ queueBackend: 'none' });
  scheme = await EvaluatedScheme.create(test);
  ({ coordinator } = scheme.people);
  await scheme.accept('innovation', '2022-12-31', { measures: ['20', '30'] });
  await scheme.accept('innovation', TODAY, { measures: ['60', '40'] });
});
afterAll(() => test.close());

describe('a correction', () => {
  it('is the next number of the same day, tells each changed figure with its cause, and leaves the first as it is', async () => {
    const first = await frozen();
    const before = await get(`/evaluations/${first}/snapshot`).expect(200);
    const report = await scheme.accept('schools', TODAY, { percent: '45' });
    await scheme.settle('greenery', { baseValue: '40', baseYear: 2020 });
    await scheme.measure(`indicators/${scheme.indicatorId('greenery')}`, '2022-12-31', '40.8');

    expect(problem(await post(`/evaluations/${first}/corrections`, { reason: ' ' }))).toEqual([422, 'text_required']);
    const second = await corrected(first);
    const shown = (await get(`/evaluations/${second}`).expect(200)).body;
    expect(shown).toMatchObject({ number: 2, kind: 'MID_TERM', asOf: TODAY, correctsId: first, state: 'FROZEN' });
    expect((await get(`/evaluations/${first}/snapshot`)).text).toBe(before.text);
    const snapshot = JSON.parse((await get(`/evaluations/${second}/snapshot`)).text);
    expect(snapshot.correction).toEqual({
      evaluationId: first,
      number: 1,
      sha256: (await get(`/evaluations/${first}`)).body.sha256,
      reason: '补报后更正',
    });
    expect([await valid(first), await valid(second)]).toEqual([true, true]);

    const { body } = await get(`/evaluations/${first}/difference?to=${second}`).expect(200);
    expect(body).toMatchObject({ from: { number: 1 }, to: { number: 2 }, common: [] });
    const figure = (label: string, name: string): Figure =>
      body.figures.find(({ node, figure: found }: Figure) => node.label.includes(label) && found === name);
    const late = { type: 'REPORT', what: 'NEW', id: report, periodEnd: TODAY, before: null, after: '45' };
    expect(figure('建设高质量教育体系', 'percent')).toMatchObject({ before: null, after: '45', causes: [late] });
    expect(figure('建设高质量教育体系', 'light')).toMatchObject({ before: 'GREY', after: 'GREEN' });
    expect(figure('绿化覆盖率', 'conclusion').causes).toMatchObject([
      { type: 'MEASUREMENT', what: 'NEW', periodEnd: '2022-12-31', after: '40.8' },
      { type: 'SETTING', what: 'REVISED', id: scheme.indicatorId('greenery') },
    ]);
    expect(figure('总体', 'judgedTasks')).toMatchObject({ before: '1', after: '2' });
    expect(figure('区教育局', 'counts.reportsMissing').causes).toContainEqual(
      expect.objectContaining({ type: 'DUTIES', id: scheme.units.education }),
    );
    expect(body.figures.filter(({ node }: Figure) => node.label.includes('扩大内需'))).toEqual([]);
    expect(body.figures.filter(({ causes }: Figure) => causes.length === 0)).toEqual([]);
  });

  it('is made of the last in line only, by one of two at once', async () => {
    const first = await frozen();
    const answers = await Promise.all([1, 2].map(() => post(`/evaluations/${first}/corrections`, { reason: '更正' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    const second = answers.find(({ status }) => status === 202)!.body.id as string;
    expect(problem(await post(`/evaluations/${second}/corrections`, { reason: '更正' }))).toEqual([
      409,
      'evaluation_state',
    ]);
    await finishEvaluation(test, scheme, second);
    expect(problem(await post(`/evaluations/${first}/corrections`, { reason: '更正' }))).toEqual([
      409,
      'evaluation_corrected',
    ]);
    const third = await corrected(second);
    const { body } = await get(`/evaluations/${second}/difference?to=${third}`).expect(200);
    expect(body.figures).toEqual([]);
  });

  it('is compared with nothing of another scheme or district, and with nothing unfinished', async () => {
    const id = await frozen();
    const { body: unfinished } = await create({ kind: 'MID_TERM', asOf: TODAY });
    expect(problem(await get(`/evaluations/${id}/difference?to=${unfinished.id}`))).toEqual([
      409,
      'evaluation_not_frozen',
    ]);
    expect(problem(await get(`/evaluations/${id}/difference?to=${UNKNOWN}`))).toEqual([404, 'evaluation_not_found']);
    const there = await givenJurisdiction(test.app, '江汉区');
    const stranger = await signedIn(test.app, { jurisdictionId: there, role: 'coordinator' });
    expect(problem(await post(`/evaluations/${id}/corrections`, { reason: '更正' }, undefined, stranger))).toEqual([
      404,
      'evaluation_not_found',
    ]);
  });
});

describe('the kind of an evaluation', () => {
  it('says on which day it looks, and refuses another with what to do', async () => {
    const asOf = '2022-06-30';
    expect(problem(await create({ kind: 'ANNUAL', asOf }))).toEqual([422, 'as_of_not_year_end']);
    expect((await create({ kind: 'ANNUAL', asOf, asOfReason: '应人大要求截至上半年' }).expect(202)).body.asOf).toBe(
      asOf,
    );
    await create({ kind: 'ANNUAL', asOf: '2022-12-31' }).expect(202);
    expect(problem(await create({ kind: 'FINAL', asOf: TODAY }))).toEqual([422, 'as_of_before_end']);
  });
});

describe('an evaluation of chosen sections', () => {
  it('judges these alone, counts what is owed on them, says so, and is corrected in the same scope', async () => {
    const [first = ''] = scheme.sectionIds;
    const scope = { sectionIds: [first] };
    const unknown = { sectionIds: [UNKNOWN] };
    expect(problem(await create({ kind: 'MID_TERM', asOf: TODAY, scope: unknown }))).toEqual([422, 'section_unknown']);
    const { id } = (await create({ kind: 'MID_TERM', asOf: TODAY, scope }).expect(202)).body;
    await finishEvaluation(test, { ...scheme, jurisdictionId: scheme.jurisdictionId, sectionIds: [first] }, id);
    const snapshot = JSON.parse((await get(`/evaluations/${id}/snapshot`).expect(200)).text);
    expect(snapshot.scope).toMatchObject({ sections: [{ id: first, number: '一' }], indicators: false });
    expect(snapshot.overall.tasks).toBe(2);
    expect(snapshot.indicators).toEqual([]);
    const owed = Object.fromEntries(
      snapshot.units.map((unit: { name: string; reportsOwed: number }) => [unit.name, unit.reportsOwed]),
    );
    expect(owed).toEqual({ 区科经局: 5, 区教育局: 10 });
    expect(snapshot.missing.map(({ unit }: { unit: string }) => unit)).not.toContain('区商务局');
    expect(await valid(id)).toBe(true);

    const { body } = await post(`/evaluations/${id}/corrections`, { reason: '更正' }).expect(202);
    await finishEvaluation(test, { jurisdictionId: scheme.jurisdictionId, sectionIds: [first] }, body.id);
    const again = JSON.parse((await get(`/evaluations/${body.id}/snapshot`)).text);
    expect(again.scope).toEqual(snapshot.scope);
    expect(again.units).toEqual(snapshot.units);
  });
});
