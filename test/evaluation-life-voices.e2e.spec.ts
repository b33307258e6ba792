import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { RenderDocument } from '../src/modules/evaluation/application/render-document.js';
import type { DocumentKey } from '../src/modules/evaluation/domain/documents.js';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction } from '../src/modules/organizations/testing/index.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { EvaluatedScheme } from './support/evaluated-scheme.js';
import { finishEvaluation } from './support/finish-evaluation.js';

const TODAY = '2023-06-30';
const DUE = '2023-07-14';

let test: TestApp;
let scheme: EvaluatedScheme;
let coordinator: SignedInUser;
let evaluator: SignedInUser;
let scienceApprover: SignedInUser;

const get = (path: string, user = coordinator) => test.request.get(`/api/v1${path}`).set(user.headers);
const send = (method: 'post' | 'put', path: string, user: SignedInUser, body?: object, version?: number) => {
  const request = test.request[method](`/api/v1${path}`).set(user.headers);
  if (version !== undefined) void request.set('if-match', `"${version}"`);
  return request.send(body);
};
const post = (path: string, user: SignedInUser, body?: object, version?: number) =>
  send('post', path, user, body, version);
const put = (path: string, user: SignedInUser, body: object, version: number) => send('put', path, user, body, version);
const problem = (answer: Response) => [answer.status, answer.body.code];

async function asked(): Promise<string> {
  const { body } = await post(`/schemes/${scheme.id}/evaluations`, coordinator, { kind: 'MID_TERM', asOf: TODAY });
  return body.id as string;
}
const frozen = async (): Promise<string> => {
  const id = await asked();
  await finishEvaluation(test, scheme, id);
  return id;
};
const move = async (id: string, step: string): Promise<void> => {
  const { version } = (await get(`/evaluations/${id}`)).body;
  await post(`/evaluations/${id}/${step}`, coordinator, {}, version).expect(200);
};

const REPORT: DocumentKey = { name: 'report.docx', variant: 'INTERNAL' };
const documentOf = async (id: string, { name, variant }: DocumentKey) => {
  const { items } = (await get(`/evaluations/${id}/documents`).expect(200)).body;
  return (items as DocumentKey[]).find((each) => each.name === name && each.variant === variant);
};
const make = async (id: string, key: DocumentKey): Promise<void> => {
  await post(`/evaluations/${id}/documents`, coordinator).expect(202);
  await test.app.get(RenderDocument, { strict: false }).run(systemContext(scheme.jurisdictionId, newId()), id, key);
};

beforeAll(async () => {
  test = await bootTestApp({ queueBackend: 'none' });
  scheme = await EvaluatedScheme.create(test);
  ({ coordinator } = scheme.people);
  const { jurisdictionId } = scheme;
  evaluator = await signedIn(test.app, { jurisdictionId, role: 'evaluator' });
  await scheme.accept('innovation', '2022-12-31', { measures: ['20', '30'] });
  await scheme.accept('innovation', TODAY, { measures: ['60', '40'] });
  await scheme.accept('schools', TODAY, { percent: '30' });
  // Only now: with an approver of its own a unit's reports go to him first.
  scienceApprover = await signedIn(test.app, { jurisdictionId, role: 'approver', unitId: scheme.units.science });
});
afterAll(() => test.close());

describe('self-evaluation', () => {
  it('asks each lead unit for each task it leads, and for indicators those who answer for them', async () => {
    const id = await asked();
    const { body } = await post(`/evaluations/${id}/self-evaluations`, coordinator, { dueOn: DUE }).expect(201);
    expect(body).toEqual({ evaluationId: id, dueOn: DUE, asked: 6, units: 3, withoutUnit: [] });
    const { items } = (await get(`/evaluations/${id}/self-evaluations`).expect(200)).body;
    expect(
      items.map((each: { unitName: string; item: { label: string } }) => [each.unitName, each.item.label]),
    ).toEqual([
      ['区教育局', '1.绿化覆盖率'],
      ['区教育局', '2.地区生产总值增长'],
      ['区教育局', '3.居民人均可支配收入增长'],
      ['区科经局', '1.完善创新发展体制机制'],
      ['区教育局', '2.建设高质量教育体系'],
      ['区商务局', '3.扩大内需'],
    ]);
    expect(problem(await post(`/evaluations/${id}/self-evaluations`, coordinator, { dueOn: DUE }))).toEqual([
      409,
      'already_asked',
    ]);
    const bySection = await post(`/evaluations/${await asked()}/self-evaluations`, coordinator, {
      dueOn: DUE,
      by: 'SECTION',
    });
    expect(bySection.body).toMatchObject({ asked: 6, units: 3 });
    expect(problem(await post(`/evaluations/${id}/self-evaluations`, coordinator, { dueOn: '2023-06-29' }))).toEqual([
      422,
      'due_on_past',
    ]);
  });

  it('is written by the unit for itself, handed in by its approver, given back, and closed with the paper', async () => {
    const id = await frozen();
    await post(`/evaluations/${id}/self-evaluations`, coordinator, { dueOn: DUE }).expect(201);
    const mine = (await get(`/evaluations/${id}/self-evaluations`, scheme.people.science)).body.items;
    expect(mine).toMatchObject([{ unitName: '区科经局', state: 'ASKED', nextSteps: ['write'], version: 1 }]);
    const path = `/self-evaluations/${mine[0].id}`;
    const words = { text: ' 已建成两家。\n\n 进度正常。', value: '55', conclusion: 'GREEN' };

    expect(problem(await put(path, scheme.people.education, words, 1))).toEqual([403, 'foreign_unit']);
    expect(problem(await put(path, scheme.people.science, { text: ' ' }, 1))).toEqual([422, 'text_required']);
    expect(problem(await put(path, scheme.people.science, { ...words, value: '101' }, 1))).toEqual([
      422,
      'finding_invalid',
    ]);
    expect(problem(await put(path, scheme.people.science, { ...words, conclusion: 'AHEAD' }, 1))).toEqual([
      422,
      'finding_invalid',
    ]);
    const written = await put(path, scheme.people.science, words, 1).expect(200);
    expect(written.body).toMatchObject({ state: 'WRITTEN', text: '已建成两家。\n进度正常。', value: '55', version: 2 });
    expect(problem(await put(path, scheme.people.science, words, 1))).toEqual([412, 'stale_version']);
    expect(problem(await post(`${path}/hand-in`, scheme.people.science, undefined, 2))).toEqual([403, 'forbidden']);
    const handedIn = await post(`${path}/hand-in`, scienceApprover, undefined, 2).expect(200);
    expect(handedIn.body).toMatchObject({ state: 'HANDED_IN', nextSteps: [], version: 3 });
    expect(problem(await put(path, scheme.people.science, words, 3))).toEqual([409, 'self_evaluation_state']);

    const back = await post(`${path}/return`, coordinator, { reason: '请写明原因。' }, 3).expect(200);
    expect(back.body).toMatchObject({ state: 'RETURNED', returnReason: '请写明原因。' });
    await put(path, scheme.people.science, words, 4).expect(200);
    await post(`${path}/hand-in`, scienceApprover, undefined, 5).expect(200);
    await make(id, REPORT);
    await move(id, 'submit');
    expect(problem(await post(`${path}/return`, coordinator, { reason: '再改。' }, 6))).toEqual([
      409,
      'evaluation_state',
    ]);
  });

  it('shows the coordinator who is missing, and a unit what it has to write in all evaluations', async () => {
    const id = await asked();
    await post(`/evaluations/${id}/self-evaluations`, coordinator, { dueOn: DUE }).expect(201);
    const missing = (await get(`/evaluations/${id}/self-evaluations?missing=true&limit=4`)).body;
    expect(missing.items).toHaveLength(4);
    const rest = (await get(`/evaluations/${id}/self-evaluations?missing=true&limit=4&cursor=${missing.nextCursor}`))
      .body;
    expect(rest).toMatchObject({ items: [{}, {}], nextCursor: null });
    const units = (await get(`/evaluations/${id}/self-evaluations/units`).expect(200)).body.items;
    expect(units).toMatchObject([
      { unitName: '区教育局', asked: 4, handedIn: 0, overdue: 0 },
      { asked: 1 },
      { asked: 1 },
    ]);
    const all = (await get('/self-evaluations?missing=true', scheme.people.commerce).expect(200)).body.items;
    expect(new Set(all.map(({ unitName }: { unitName: string }) => unitName))).toEqual(new Set(['区商务局']));
  });
});

describe('a third party', () => {
  it('finds for itself, and stands beside ours and the unit’s with what differs; ours stays to the byte', async () => {
    const id = await frozen();
    const before = await get(`/evaluations/${id}/snapshot`);
    const task = `/evaluations/${id}/third-party/tasks/${scheme.taskId('innovation')}`;
    const indicator = `/evaluations/${id}/third-party/indicators/${scheme.indicatorId('greenery')}`;
    const words = { value: '45', conclusion: 'YELLOW', reason: '现场核查一处未开工。', source: '现场核查记录' };
    expect(problem(await put(task, coordinator, words, 0))).toEqual([403, 'forbidden']);
    expect(problem(await put(task, evaluator, { ...words, value: null, conclusion: null }, 0))).toEqual([
      422,
      'finding_empty',
    ]);
    const foreign = `/evaluations/${id}/third-party/tasks/${scheme.indicatorId('greenery')}`;
    expect(problem(await put(foreign, evaluator, words, 0))).toEqual([404, 'task_not_found']);
    await put(task, evaluator, { ...words, value: '40' }, 0).expect(200);
    expect(problem(await put(task, evaluator, words, 0))).toEqual([412, 'stale_version']);
    expect((await put(task, evaluator, words, 1).expect(200)).body).toMatchObject({ version: 2, value: '45' });
    await put(indicator, evaluator, { ...words, value: '41.2', conclusion: 'AHEAD' }, 0).expect(200);

    await post(`/evaluations/${id}/self-evaluations`, coordinator, { dueOn: DUE }).expect(201);
    const [mine] = (await get(`/evaluations/${id}/self-evaluations`, scheme.people.science)).body.items;
    const own = { text: '进度正常。', value: '55.5', conclusion: 'GREEN' };
    await put(`/self-evaluations/${mine.id}`, scheme.people.science, own, 1).expect(200);
    const unheard = (await get(`/evaluations/${id}/comparison?differing=true`, evaluator).expect(200)).body;
    expect(unheard.items[1]).toMatchObject({ item: { type: 'TASK' }, units: [] });
    await post(`/self-evaluations/${mine.id}/hand-in`, scienceApprover, undefined, 2).expect(200);

    const { body } = await get(`/evaluations/${id}/comparison`, evaluator).expect(200);
    expect(body).toMatchObject({ evaluationId: id, differing: 2 });
    expect(body.items).toHaveLength(8);
    const found = body.items.filter(({ differs }: { differs: boolean }) => differs);
    expect(found).toMatchObject([
      {
        item: { type: 'INDICATOR', label: '1.绿化覆盖率' },
        ours: { value: null, conclusion: 'NOT_ASSESSABLE' },
        thirdParty: { value: '41.2', difference: null, conclusionDiffers: true },
      },
      {
        item: { type: 'TASK', label: '1.完善创新发展体制机制' },
        unit: '%',
        ours: { value: '50', conclusion: 'GREEN', conclusionWord: '正常推进' },
        units: [{ unitName: '区科经局', value: '55.5', difference: '5.5', conclusionDiffers: false }],
        thirdParty: { value: '45', difference: '-5', conclusionDiffers: true, conclusionWord: '进度偏慢', version: 2 },
      },
    ]);
    expect((await get(`/evaluations/${id}/snapshot`)).text).toBe(before.text);
    expect((await get(`/evaluations/${id}/verify`)).body.valid).toBe(true);
    expect(await documentOf(id, REPORT)).toMatchObject({ outdated: true });
    await make(id, REPORT);
    await move(id, 'submit');
    expect(problem(await put(task, evaluator, words, 2))).toEqual([409, 'evaluation_state']);
    const kept = body.voicesSha256 as string;
    await expect(
      test.db.query(`UPDATE evaluation SET voices = NULL, voices_sha256 = NULL WHERE id = $1`, [id]),
    ).rejects.toThrow('does not change');
    await test.db.query(`UPDATE unit SET name = '区科技局' WHERE id = $1`, [scheme.units.science]);
    expect(await documentOf(id, REPORT)).toMatchObject({ outdated: false });
    expect((await get(`/evaluations/${id}/comparison`)).body.voicesSha256).toBe(kept);
    await test.db.query(`UPDATE unit SET name = '区科经局' WHERE id = $1`, [scheme.units.science]);
  });

  it('cannot be compared with what is not computed yet', async () => {
    expect(problem(await get(`/evaluations/${await asked()}/comparison`))).toEqual([409, 'evaluation_not_frozen']);
  });
});

describe('opinions', () => {
  const units = () => [scheme.units.science, scheme.units.commerce];

  it('are asked on the frozen draft, answered by each department, and taken or not with a reason', async () => {
    const id = await frozen();
    const ask = { unitIds: units(), dueOn: DUE };
    expect(problem(await post(`/evaluations/${await asked()}/opinions`, coordinator, ask))).toEqual([
      409,
      'evaluation_state',
    ]);
    expect((await post(`/evaluations/${id}/opinions`, coordinator, ask).expect(201)).body).toMatchObject({ asked: 2 });
    expect(problem(await post(`/evaluations/${id}/opinions`, coordinator, ask))).toEqual([409, 'already_asked']);

    const [mine, ...none] = (await get('/opinions', scienceApprover).expect(200)).body.items;
    expect(none).toEqual([]);
    expect(mine).toMatchObject({ unitName: '区科经局', state: 'ASKED', nextSteps: ['agree', 'object'], version: 1 });
    await make(id, { name: 'draft.docx', variant: 'INTERNAL' });
    const draft = await get(`/opinions/${mine.id}/draft.docx`, scheme.people.science).expect(200);
    expect(draft.headers['content-type']).toMatch(/wordprocessingml/);
    expect(problem(await get(`/opinions/${mine.id}/draft.docx`, scheme.people.education))).toEqual([
      403,
      'foreign_unit',
    ]);
    const answer = { objection: true, opinion: '请补充6月数据。' };
    expect(problem(await post(`/opinions/${mine.id}/answer`, scienceApprover, { objection: true }, 1))).toEqual([
      422,
      'text_required',
    ]);
    const given = await post(`/opinions/${mine.id}/answer`, scienceApprover, answer, 1).expect(200);
    expect(given.body).toMatchObject({ state: 'GIVEN', opinion: '请补充6月数据。', nextSteps: [], version: 2 });
    expect(problem(await post(`/opinions/${mine.id}/answer`, scienceApprover, answer, 2))).toEqual([
      409,
      'opinion_state',
    ]);

    test.clock.set('2023-07-15T10:00:00+08:00');
    const missing = (await get(`/evaluations/${id}/opinions?missing=true`)).body.items;
    expect(missing).toMatchObject([{ unitName: '区商务局', overdue: true }]);
    test.clock.set('2023-06-30T10:00:00+08:00');
    const decided = await post(`/opinions/${mine.id}/decide`, coordinator, { taken: false, reason: '数据未出。' }, 2);
    expect(decided.body).toMatchObject({ state: 'NOT_TAKEN', stateWord: '未采纳', decisionReason: '数据未出。' });
  });

  it('cannot be asked of a unit of another district', async () => {
    const there = await givenJurisdiction(test.app, '江汉区');
    const stranger = await signedIn(test.app, { jurisdictionId: there, role: 'coordinator' });
    const { body } = await test.request.post('/api/v1/units').set(stranger.headers).send({ name: '别区单位' });
    const ask = { unitIds: [body.id], dueOn: DUE };
    const id = await frozen();
    expect(problem(await post(`/evaluations/${id}/opinions`, coordinator, ask))).toEqual([422, 'unit_unknown']);
    expect(problem(await get(`/evaluations/${id}/opinions`, stranger))).toEqual([404, 'evaluation_not_found']);
  });
});
