import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction } from '../src/modules/organizations/testing/index.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { EvaluatedScheme } from './support/evaluated-scheme.js';
import { finishEvaluation } from './support/finish-evaluation.js';

const TODAY = '2023-06-30';
/** As the tests call every coordinator. */
const NAME = '测试coordinator';

let test: TestApp;
let scheme: EvaluatedScheme;
let coordinator: SignedInUser;
let first: string;
let second: string;

const get = (path: string, user = coordinator) => test.request.get(`/api/v1${path}`).set(user.headers);
const post = (path: string, body?: object, user = coordinator) =>
  test.request.post(`/api/v1${path}`).set(user.headers).send(body);
/** As anybody on the street. */
const look = (address: string, headers: Readonly<Record<string, string>> = {}) =>
  test.request.get(`/api/v1${address}`).set(headers);
const problem = (answer: Response) => [answer.status, answer.body.code];
const ask = () => post(`/schemes/${scheme.id}/evaluations`, { kind: 'MID_TERM', asOf: TODAY });
const publish = (id: string, user = coordinator) => post(`/evaluations/${id}/publications`, undefined, user);

/** Evaluated, handed in, approved and 公布. */
async function published(): Promise<string> {
  const { id } = (await ask().expect(202)).body as { id: string };
  await finishEvaluation(test, scheme, id);
  for (const step of ['submit', 'approve', 'publish']) {
    const { body } = await get(`/evaluations/${id}`).expect(200);
    await post(`/evaluations/${id}/${step}`).set('if-match', `"${body.version}"`).expect(200);
  }
  return id;
}

/** What is open is taken down, so that each story begins with nothing published. */
async function nothingOpen(): Promise<void> {
  const { body } = await get(`/schemes/${scheme.id}/publications`).expect(200);
  const [newest] = body.items as { id: string; state: string }[];
  if (newest?.state === 'OPEN') await post(`/publications/${newest.id}/withdraw`, { reason: '重新开始' }).expect(200);
}

beforeAll(async () => {
  test = await bootTestApp({ queueBackend: 'none' });
  scheme = await EvaluatedScheme.create(test);
  ({ coordinator } = scheme.people);
  await scheme.accept('innovation', TODAY, { measures: ['60', '40'] });
  await scheme.measure(`indicators/${scheme.indicatorId('greenery')}`, '2022-12-31', '40.8');
  [first, second] = [await published(), await published()];
});
afterEach(nothingOpen);
afterAll(() => test.close());

describe('the public page', () => {
  it('does not exist until the coordinator publishes, and then is read without signing in', async () => {
    expect((await get(`/schemes/${scheme.id}/publications`).expect(200)).body.items).toEqual([]);
    const { body } = await publish(first).expect(201);
    expect(body).toMatchObject({ evaluationId: first, state: 'OPEN', publishedByName: NAME });
    expect(body.address).toMatch(/^\/public\/[a-z2-9]{10}$/);
    const page = await look(body.address).expect(200);
    expect(page.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(page.body).toMatchObject({ asOf: TODAY, evaluation: '中期评估', demonstration: expect.any(Boolean) });
    expect(page.body.sections[0].tasks[0]).toEqual({
      number: 1,
      title: '完善创新发展体制机制',
      lead: ['区科经局'],
      percent: expect.stringMatching(/^\d+\.\d%$/),
      light: expect.any(String),
      lightWord: expect.any(String),
    });
  });

  it('shows nothing internal, and stays as it was when work goes on', async () => {
    const { body } = await publish(first).expect(201);
    const before = await look(body.address).expect(200);
    await scheme.accept('schools', TODAY, { percent: '45' });
    const after = await look(body.address).expect(200);
    expect(after.text).toBe(before.text);
    // A sentence of the reports, the words of a judgement, ids, people.
    const internal = /概念验证中心|前期手续|序时进度 τ|项任务中|[0-9a-f]{8}-[0-9a-f]{4}/;
    expect(after.text).not.toMatch(internal);
    expect(after.text).not.toContain(NAME);
    expect(Object.keys(after.body as object).sort()).toEqual([
      'asOf',
      'correction',
      'demonstration',
      'document',
      'elapsed',
      'evaluation',
      'indicators',
      'jurisdictionName',
      'overall',
      'partial',
      'plan',
      'publishedOn',
      'schema',
      'sections',
      'title',
    ]);
  });

  it('is kept by caches for a minute, and asked for again by its tag', async () => {
    const { body } = await publish(first).expect(201);
    const { headers } = await look(body.address).expect(200);
    expect(headers['cache-control']).toBe('public, max-age=60, must-revalidate');
    expect(headers['ratelimit']).toMatch(/^"address";r=\d+;t=\d+$/);
    const again = await look(body.address, { 'if-none-match': `"other", W/${headers['etag']}` }).expect(304);
    expect(again.text).toBe('');
    await look(body.address, { 'if-none-match': '"other"' }).expect(200);
  });

  it('is taken down with a reason, once; its address is then 404, and comes back with the next publication', async () => {
    const { body } = await publish(first).expect(201);
    expect(problem(await post(`/publications/${body.id}/withdraw`, { reason: ' ' }))).toEqual([422, 'text_required']);
    const withdrawn = await post(`/publications/${body.id}/withdraw`, { reason: '附表有误' }).expect(200);
    expect(withdrawn.body).toMatchObject({ state: 'WITHDRAWN', withdrawalReason: '附表有误' });
    const gone = await look(body.address);
    expect(problem(gone)).toEqual([404, 'public_page_not_found']);
    expect(gone.body.detail).toContain('已经撤下');
    expect(gone.headers['cache-control'] ?? 'none').not.toContain('public');
    const twice = await post(`/publications/${body.id}/withdraw`, { reason: '附表有误' });
    expect(problem(twice)).toEqual([409, 'publication_ended']);
    const { body: next } = await publish(first).expect(201);
    expect(next.address).toBe(body.address);
    await look(next.address).expect(200);
  });

  it('holds one evaluation of a scheme: the next takes the place of the one before', async () => {
    const { body: before } = await publish(first).expect(201);
    expect(problem(await publish(first))).toEqual([409, 'already_public']);
    await publish(second).expect(201);
    const { body } = await get(`/schemes/${scheme.id}/publications?limit=2`).expect(200);
    expect(body.items).toMatchObject([
      { evaluationId: second, state: 'OPEN', address: before.address },
      { evaluationId: first, state: 'REPLACED', withdrawalReason: null },
    ]);
    expect(body.nextCursor).toEqual(expect.any(String));
  });

  it('is published by the district’s own coordinator and nobody else', async () => {
    const elsewhere = await givenJurisdiction(test.app, '别区');
    const foreign = await signedIn(test.app, { jurisdictionId: elsewhere, role: 'coordinator' });
    expect(problem(await publish(first, foreign))).toEqual([404, 'evaluation_not_found']);
    expect(problem(await get(`/schemes/${scheme.id}/publications`, foreign))).toEqual([404, 'scheme_not_found']);
    const { body } = await publish(first).expect(201);
    const foreignEnd = await post(`/publications/${body.id}/withdraw`, { reason: '别区' }, foreign);
    expect(problem(foreignEnd)).toEqual([404, 'publication_not_found']);
    const leader = await signedIn(test.app, { jurisdictionId: scheme.jurisdictionId, role: 'leader' });
    expect(problem(await post(`/publications/${body.id}/withdraw`, { reason: '领导' }, leader))).toEqual([
      403,
      'forbidden',
    ]);
    await look(body.address).expect(200);
  });

  it('writes on record who published and withdrew what, and what was published cannot be rewritten', async () => {
    const { body } = await publish(first).expect(201);
    await nothingOpen();
    const rows = await test.db.query<{ action: string }>(
      `SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY id`,
      [body.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['publication.published', 'publication.withdrawn']);
    await expect(test.db.query(`UPDATE publication SET ended_at = NULL WHERE id = $1`, [body.id])).rejects.toThrow(
      'a publication does not change',
    );
    await expect(test.db.query(`DELETE FROM publication`)).rejects.toThrow();
  });

  it('answers an address that nobody was given like one that was withdrawn', async () => {
    for (const code of ['aaaaaaaaaa', 'x', '..%2fschemes', '中', 'AAAAAAAAAA']) {
      expect(problem(await look(`/public/${code}`))).toEqual([404, 'public_page_not_found']);
    }
  });

  it('takes no evaluation that is not 公布, and none that a later one corrects', async () => {
    const { body: unfinished } = await ask().expect(202);
    expect(problem(await publish(unfinished.id))).toEqual([409, 'evaluation_state']);
    const preview = await get(`/evaluations/${unfinished.id}/public-edition`);
    expect(problem(preview)).toEqual([409, 'evaluation_not_frozen']);
    const { body } = await publish(second).expect(201);
    const { body: later } = await post(`/evaluations/${second}/corrections`, { reason: '补报后更正' }).expect(202);
    const { body: list } = await get(`/schemes/${scheme.id}/publications`).expect(200);
    expect(list.items[0]).toMatchObject({ id: body.id, correctedBy: later.number });
    await nothingOpen();
    expect(problem(await publish(second))).toEqual([409, 'evaluation_corrected']);
  });
});
