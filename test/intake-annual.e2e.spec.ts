import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedIn } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction } from '../src/modules/organizations/testing/index.js';
import { newId } from '../src/platform/ids.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { ImportsClient } from './support/imports.js';

const SCHEME = `临江区国民经济和社会发展第十四个五年规划任务分工方案

一、主要任务分工

(一)坚持创新驱动

1.激发主体活力。到2025年,新增高新技术企业400家。(牵头单位:区科经局)

2.完善公共设施。到2025年,新建停车泊位2万个。(牵头单位:区城管局)
`;
const REPORT = `临江区政府工作报告

一、2022年工作回顾

新增高新技术企业90家。

二、2023年工作安排

新增高新技术企业120家。新建停车泊位5000个。到2026年,新建公园5个。
`;

let test: TestApp;
let here: string;
let imports: ImportsClient;
let schemeId: string;

beforeAll(async () => {
  test = await bootTestApp({ queueBackend: 'postgres' });
});
afterAll(() => test.close());
beforeEach(async () => {
  here = await givenJurisdiction(test.app, '临江区');
  imports = new ImportsClient(test, await signedIn(test.app, { jurisdictionId: here, role: 'coordinator' }));
  schemeId = await imports.confirmed(SCHEME);
});

const tasks = async () => (await imports.get(`/schemes/${schemeId}/tasks`).expect(200)).body.items;
const kept = async (query = '') =>
  (await imports.get(`/schemes/${schemeId}/commitments${query}`).expect(200)).body.items;

describe('an annual document', () => {
  it('lists its commitments page by page, each with the tasks that it may serve', async () => {
    const found = await imports.read(REPORT);
    const [enterprises, parking] = await tasks();
    const { body } = await imports.get(`/imports/${found.id}/commitments?scheme=${schemeId}&limit=2`).expect(200);
    expect(body.items).toMatchObject([
      { ordinal: 1, path: 'commitments.0', year: 2023, valueText: '120', unit: '家' },
      { ordinal: 2, path: 'commitments.1', year: 2023, valueText: '5000', unit: '个' },
    ]);
    expect(body.items.map(({ suggestions }: { suggestions: object[] }) => suggestions[0])).toMatchObject([
      { taskId: enterprises.id, title: '激发主体活力', reasons: expect.any(Array) },
      { taskId: parking.id, title: '完善公共设施' },
    ]);
    const { body: rest } = await imports
      .get(`/imports/${found.id}/commitments?scheme=${schemeId}&limit=2&cursor=${body.nextCursor}`)
      .expect(200);
    expect(rest).toMatchObject({ items: [{ ordinal: 3, year: 2026 }], nextCursor: null });
    expect((await imports.get(`/imports/${found.id}/commitments`)).body.items[0].suggestions).toBeNull();
    const unknown = await imports.get(`/imports/${found.id}/commitments?scheme=${newId()}`).expect(404);
    expect(unknown.body.code).toBe('scheme_not_found');
  });

  it('is kept against a scheme, once: what was chosen and corrected becomes candidates of a year', async () => {
    const found = await imports.read(REPORT);
    const [enterprises] = await tasks();
    const { body: corrected } = await imports
      .patch(`/imports/${found.id}`, found.version, {
        items: [
          { path: 'commitments.0', field: 'value', value: '125' },
          { path: 'commitments.2', field: 'removed', value: true },
        ],
      })
      .expect(200);
    const choice = { schemeId, commitments: [{ ordinal: 1, taskId: enterprises.id }, { ordinal: 2 }] };
    const answers = await Promise.all(
      [1, 2, 3].map(() => imports.post(`/imports/${found.id}/keep`, corrected.version, choice)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('import_already_kept');
    expect((await imports.get(`/imports/${found.id}`)).body).toMatchObject({ state: 'KEPT', schemeId });

    const rows = await kept('?year=2023');
    expect(rows).toMatchObject([
      { taskId: enterprises.id, value: '125', unit: '家', state: 'CANDIDATE', importId: found.id, version: 1 },
      { taskId: null, value: '5000', year: 2023 },
    ]);
    const { body: text } = await imports.get(`/imports/${found.id}/text`).expect(200);
    expect(text.text.slice(rows[0].source.start, rows[0].source.end)).toContain('120家');
    expect(await kept(`?task=${enterprises.id}`)).toHaveLength(1);
    expect(await kept('?year=2024')).toEqual([]);
  });

  it('says what cannot be kept, and keeps nothing of it', async () => {
    const found = await imports.read(REPORT);
    const keep = (body: object) => imports.post(`/imports/${found.id}/keep`, found.version, body);
    const refused: [object, number, string][] = [
      [{ schemeId: newId() }, 404, 'scheme_not_found'],
      [{ schemeId }, 422, 'commitment_year_outside_plan'],
      [{ schemeId, commitments: [] }, 422, 'commitments_missing'],
      [{ schemeId, commitments: [{ ordinal: 9 }] }, 422, 'commitment_invalid'],
      [{ schemeId, commitments: [{ ordinal: 1 }, { ordinal: 1 }] }, 422, 'commitment_invalid'],
      [{ schemeId, commitments: [{ ordinal: 1, taskId: newId() }] }, 422, 'commitment_task_unknown'],
      [{ schemeId, year: 'x' }, 400, 'validation_failed'],
      [{}, 400, 'validation_failed'],
    ];
    for (const [body, status, code] of refused) {
      const answer = await keep(body);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    }
    expect(await kept()).toEqual([]);
    await imports.post(`/imports/${found.id}/keep`, found.version + 1, { schemeId, year: 2023 }).expect(412);
    await keep({ schemeId, year: 2023 }).expect(200);
    expect(await kept('?year=2023')).toHaveLength(3);
    const scheme = await imports.read(SCHEME);
    const answer = await imports.post(`/imports/${scheme.id}/keep`, scheme.version, { schemeId }).expect(422);
    expect(answer.body.code).toBe('commitments_missing');
  });
});

describe('a kept commitment', () => {
  it('is given its task, corrected, put aside and brought back, until a plan has taken it', async () => {
    const found = await imports.read(REPORT);
    await imports.post(`/imports/${found.id}/keep`, found.version, { schemeId, year: 2023 }).expect(200);
    const [candidate] = await kept();
    const [enterprises] = await tasks();
    const path = `/commitments/${candidate.id}`;
    const { body: assigned } = await imports
      .patch(path, 1, { taskId: enterprises.id, value: '118.5', deadline: '2023-11-30' })
      .expect(200);
    expect(assigned).toMatchObject({ taskId: enterprises.id, value: '118.5', deadline: '2023-11-30', version: 2 });
    expect((await imports.patch(path, 1, { year: 2024 }).expect(412)).body.code).toBe('stale_version');
    expect((await imports.patch(path, 2, { valueMax: '3' }).expect(422)).body.code).toBe('commitment_range_reversed');
    expect((await imports.patch(path, 2, { year: 2031 }).expect(422)).body.code).toBe('commitment_year_outside_plan');
    for (const body of [
      { state: 'TAKEN' },
      { year: null },
      { name: ' ' },
      { deadline: '2023-13-01' },
      { text: '无' },
    ]) {
      expect((await imports.patch(path, 2, body).expect(400)).body.code).toBe('validation_failed');
    }
    await imports.patch(path, 2, { state: 'DISMISSED' }).expect(200);
    expect(await kept('?state=CANDIDATE')).toHaveLength(2);
    await imports.patch(path, 3, { state: 'CANDIDATE' }).expect(200);
    expect((await imports.patch(`/commitments/${newId()}`, 1, {}).expect(404)).body.code).toBe('commitment_not_found');
  });

  it('does not exist for another district', async () => {
    const found = await imports.read(REPORT);
    await imports.post(`/imports/${found.id}/keep`, found.version, { schemeId, year: 2023 }).expect(200);
    const [candidate] = await kept();
    const elsewhere = await givenJurisdiction(test.app, '另一区');
    const foreign = new ImportsClient(
      test,
      await signedIn(test.app, { jurisdictionId: elsewhere, role: 'coordinator' }),
    );
    await foreign.patch(`/commitments/${candidate.id}`, 1, { year: 2024 }).expect(404);
    await foreign.get(`/schemes/${schemeId}/commitments`).expect(404);
    await foreign.get(`/imports/${found.id}/commitments`).expect(404);
    const own = await foreign.read(REPORT);
    const answer = await foreign.post(`/imports/${own.id}/keep`, own.version, { schemeId, year: 2023 }).expect(404);
    expect(answer.body.code).toBe('scheme_not_found');
  });
});
