import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { EvaluatedScheme } from './support/evaluated-scheme.js';

const YEAR = 2022;
const REASON = { reason: '二季度延迟系系统故障所致，附说明。' };

let test: TestApp;
let scheme: EvaluatedScheme;
let coordinator: SignedInUser;
let approvers: Readonly<Record<'science' | 'education', SignedInUser>>;
let assessmentId: string;
let objectionId: string;

const get = (path: string, user = coordinator) => test.request.get(`/api/v1${path}`).set(user.headers);
const send = (method: 'post' | 'put', path: string, body: object, user = coordinator, version?: number) => {
  const request = test.request[method](`/api/v1${path}`).set(user.headers);
  if (version !== undefined) void request.set('if-match', `"${version}"`);
  return request.send(body);
};
const object = (user: SignedInUser, unitId: string) =>
  send('post', `/assessments/${assessmentId}/objections`, { unitId, ...REASON }, user);
const decide = (body: object, version = 1) =>
  send('post', `/assessment-objections/${objectionId}/decide`, { ...REASON, ...body }, coordinator, version);
const messages = async (user: SignedInUser): Promise<string[]> =>
  (await get('/notifications', user).expect(200)).body.items.map(({ title }: { title: string }) => title);

beforeAll(async () => {
  test = await bootTestApp();
  scheme = await EvaluatedScheme.create(test);
  coordinator = scheme.people.coordinator;
  // Before the unit has an approver, who would have to release it.
  await scheme.accept('innovation', '2022-12-31', { measures: ['60', '40'] });
  const { jurisdictionId, units } = scheme;
  approvers = {
    science: await signedIn(test.app, { jurisdictionId, role: 'approver', unitId: units.science }),
    education: await signedIn(test.app, { jurisdictionId, role: 'approver', unitId: units.education }),
  };
});
afterAll(() => test.close());

it('the rules are those of the program until the coordinator keeps others, as a version', async () => {
  const path = `/schemes/${scheme.id}/assessment-rules`;
  const { body } = await get(path).expect(200);
  expect(body).toMatchObject({ version: 0, rules: { weights: { led: '40' }, objectionDays: 5 } });
  const rules = { ...body.rules, objectionDays: 3 };
  const wrong = await send('put', path, { rules: { ...rules, weights: { led: '400' } } }, coordinator, 0).expect(422);
  expect(wrong.body.errors.map(({ field }: { field: string }) => field)).toContain('rules.weights.led');
  expect((await send('put', path, { rules }, coordinator, 0).expect(200)).body.version).toBe(1);
  await send('put', path, { rules }, coordinator, 0).expect(412);
  await send('put', path, { rules }, approvers.science, 1).expect(403);
});

it('what an assessment would say is tried before it is made, and nobody is told', async () => {
  const path = `/schemes/${scheme.id}/assessments/preview`;
  const { body } = await get(`${path}?year=${YEAR}`).expect(200);
  expect(body).toMatchObject({ year: YEAR, asOf: '2022-12-31', rulesVersion: 1, scoredUnits: 3 });
  expect(
    body.units.map(({ name, rank, score }: { name: string; rank: number; score: string }) => [name, rank, score]),
  ).toEqual([
    ['区科经局', 1, '76.92'],
    ['区教育局', 2, '50.00'],
    ['区商务局', 3, '0.00'],
  ]);
  expect((await get(`${path}?year=2023`).expect(422)).body.code).toBe('assessment_year_unsuitable');
  await get(`${path}?year=${YEAR}`, approvers.science).expect(403);
  expect((await get(`/schemes/${scheme.id}/assessments`).expect(200)).body.items).toEqual([]);
  expect(await messages(approvers.science)).toEqual([]);
});

it('a year that is over is assessed once, from its own figures, and the units are told', async () => {
  const path = `/schemes/${scheme.id}/assessments`;
  expect((await send('post', path, { year: 2023 }).expect(422)).body.code).toBe('assessment_year_unsuitable');
  const { body } = await send('post', path, { year: YEAR }).expect(201);
  expect(body).toMatchObject({ year: YEAR, asOf: '2022-12-31', rulesVersion: 1, units: 3 });
  assessmentId = body.id;
  expect((await send('post', path, { year: YEAR }).expect(409)).body.code).toBe('assessment_exists');
  expect(await messages(approvers.science)).toContain('2022年度考核得分已生成，请核对');
  expect(await messages(coordinator)).toEqual(['无人在岗：2022年度考核得分已生成，请核对']);
  expect((await get(path).expect(200)).body.items).toMatchObject([{ id: assessmentId, year: YEAR }]);
});

it('scores are ranked with their workings: (40 × 100 + 15 × 0 + 10 × 100) ÷ 65 = 76.92', async () => {
  const { body } = await get(`/assessments/${assessmentId}`).expect(200);
  expect(body.units).toMatchObject([
    { name: '区科经局', rank: 1, score: '76.92', revision: 1, objectUntil: '2023-07-05' },
    { name: '区教育局', rank: 2, score: '50.00' },
    { name: '区商务局', rank: 3, score: '0.00' },
  ]);
  expect(body.units[0].arithmetic.at(-1)).toBe('得分 = (40 × 100 + 15 × 0 + 10 × 100) ÷ (40 + 15 + 10) = 76.92');
});

it('a unit sees its own score and rank alone', async () => {
  const { body } = await get(`/assessments/${assessmentId}`, approvers.education).expect(200);
  expect(body.units).toMatchObject([{ unitId: scheme.units.education, rank: 2 }]);
  expect(body.scoredUnits).toBe(3);
  expect(JSON.stringify(body)).not.toContain(scheme.units.science);
});

it('and can check one by one what was counted', async () => {
  const path = (unitId: string) => `/assessments/${assessmentId}/units/${unitId}`;
  const { body } = await get(path(scheme.units.science), approvers.science).expect(200);
  expect(body).toMatchObject({
    name: '区科经局',
    items: {
      led: [{ id: scheme.taskId('innovation'), label: '1.完善创新发展体制机制', light: 'GREEN' }],
      responsible: [],
      indicators: [],
    },
    revisions: [{ revision: 1, score: '76.92', corrections: {} }],
  });
  const { onTime, late, overdue } = body.figures.reports;
  expect([onTime, late, overdue]).toEqual([0, 1, 1]);
  expect(body.items.reports).toMatchObject([
    { label: '1.完善创新发展体制机制', periodEnd: '2022-06-30', firstSubmittedOn: null },
    { label: '1.完善创新发展体制机制', periodEnd: '2022-12-31', firstSubmittedOn: '2023-06-30' },
  ]);
  expect((await get(path(scheme.units.education), approvers.science).expect(403)).body.code).toBe('foreign_unit');
  expect((await get(path(scheme.id)).expect(404)).body.code).toBe('assessed_unit_not_found');
});

it('a unit objects for itself, once to a score', async () => {
  expect((await object(approvers.education, scheme.units.science).expect(403)).body.code).toBe('foreign_unit');
  objectionId = (await object(approvers.science, scheme.units.science).expect(201)).body.id;
  expect((await object(approvers.science, scheme.units.science).expect(409)).body.code).toBe('objection_exists');
  expect(await messages(coordinator)).toContain('2022年度考核收到异议，请答复');
});

it('the coordinator corrects it with a reason, as a new revision beside the former one', async () => {
  expect((await decide({ outcome: 'SCORE_CORRECTED' }).expect(422)).body.code).toBe('points_unsuitable');
  await decide({ outcome: 'SCORE_CORRECTED', points: { charm: '100' } }).expect(422);
  await decide({ outcome: 'SCORE_CORRECTED', points: { onTime: '100' } }, 7).expect(412);
  const { body } = await decide({ outcome: 'SCORE_CORRECTED', points: { onTime: '100' } }).expect(200);
  expect(body).toMatchObject({ state: 'SCORE_CORRECTED', revision: 2, score: '100.00' });
  expect((await decide({ outcome: 'SCORE_KEPT' }, 2).expect(409)).body.code).toBe('objection_decided');
  const { units } = (await get(`/assessments/${assessmentId}`).expect(200)).body;
  expect(units[0]).toMatchObject({
    score: '100.00',
    revision: 2,
    objections: [{ revision: 1, decision: REASON.reason }],
  });
  expect(await messages(approvers.science)).toContain('2022年度考核异议已答复：更正得分');
  const { body: unit } = await get(`/assessments/${assessmentId}/units/${scheme.units.science}`).expect(200);
  expect(unit.revisions).toMatchObject([
    { revision: 1, score: '76.92' },
    { revision: 2, score: '100.00', corrections: { onTime: '100' } },
  ]);
  expect(unit.items.led).toHaveLength(1);
});

it('or keeps it', async () => {
  objectionId = (await object(approvers.education, scheme.units.education).expect(201)).body.id;
  const { body } = await decide({ outcome: 'SCORE_KEPT' }).expect(200);
  expect(body).toMatchObject({ state: 'SCORE_KEPT', revision: 1, score: '50.00' });
});

it('after the days of the rules there is no objection any more', async () => {
  test.clock.set('2023-07-06T10:00:00+08:00');
  expect((await object(approvers.science, scheme.units.science).expect(422)).body.code).toBe('objection_too_late');
});
