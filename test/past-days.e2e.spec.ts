import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RATING_POLICY_V1_ID } from '../src/modules/evaluation/domain/policy.js';
import type { SignedInUser } from '../src/modules/identity/testing/index.js';
import { assigned, newSection, newTask } from '../src/modules/schemes/testing/index.js';
import type { NewScheme } from '../src/modules/schemes/index.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { EvaluatedScheme } from './support/evaluated-scheme.js';

const TODAY = '2023-06-30';
const BEFORE = '2023-06-29';

let test: TestApp;
let scheme: EvaluatedScheme;
let coordinator: SignedInUser;

const get = (path: string, user = coordinator) => test.request.get(`/api/v1${path}`).set(user.headers);
const progress = async (query = '') => (await get(`/schemes/${scheme.id}/progress${query}`).expect(200)).body;
const compare = (query: string, user = coordinator) => get(`/schemes/${scheme.id}/progress/compare?${query}`, user);
const titlesOf = (tree: { sections: { tasks: { title: string }[] }[] }) =>
  tree.sections.flatMap(({ tasks }) => tasks.map(({ title }) => title));

/** 教育 is given up for 终身学习, and the first indicator is to reach less. */
const eased = (issued: NewScheme): NewScheme => {
  const [first, second] = issued.sections;
  const [innovation] = first!.tasks;
  const [greenery, ...others] = issued.indicators;
  const learning = newTask([assigned('LEAD', '区商务局', { unitId: scheme.units.commerce })], {
    number: 2,
    title: '开放老年大学课堂',
    body: '2.开放老年大学课堂，每街道一所。',
  });
  return {
    ...issued,
    documentNumber: '测政办〔2023〕15号',
    sections: [newSection([innovation!, learning], { title: first!.title }), second!],
    indicators: [{ ...greenery!, value: '41', targetText: '达到41%' }, ...others],
  };
};

beforeAll(async () => {
  test = await bootTestApp();
  scheme = await EvaluatedScheme.create(test);
  coordinator = scheme.people.coordinator;
  await scheme.accept('schools', '2022-12-31', { percent: '30' });
  await scheme.accept('innovation', '2022-12-31', { measures: ['20', '30'] });
  await scheme.accept('innovation', TODAY, { measures: ['60', '40'] });
  await scheme.settle('greenery', { baseValue: '40', baseYear: 2020 });
  await scheme.measure(`indicators/${scheme.indicatorId('greenery')}`, '2022-12-31', '40.8');
  await scheme.revise(eased);
});
afterAll(() => test.close());

describe('A day before a revision of the scheme', () => {
  it('has the tasks and targets that were in force on it, with what was reported on them', async () => {
    const before = await progress(`?asOf=${BEFORE}`);
    expect(titlesOf(before)).toEqual(['完善创新发展体制机制', '建设高质量教育体系', '扩大内需']);
    expect(before.sections[0].tasks[1]).toMatchObject({ percent: '30', lead: ['区教育局'] });
    const after = await progress();
    expect(titlesOf(after)).toEqual(['完善创新发展体制机制', '开放老年大学课堂', '扩大内需']);
    expect(after.indicators[0]).toMatchObject({ targetText: '达到41%', attainment: '0.8', conclusion: 'AHEAD' });
    expect(before.indicators[0].attainment).not.toBe('0.8');
    expect(before.indicators[0].base).toEqual({ year: 2020, value: '40' });
  });

  it('is told by its own revision in an evaluation', async () => {
    const ask = async (asOf: string) => {
      const wanted = { kind: 'MID_TERM', asOf };
      const request = test.request.post(`/api/v1/schemes/${scheme.id}/evaluations`).set(coordinator.headers);
      const { body } = await request.send(wanted).expect(202);
      return test.db.one(
        `SELECT inputs -> 'texts' -> 'scheme' -> 'revision' AS revision FROM evaluation WHERE id = $1`,
        [body.id],
      );
    };
    expect(await ask(BEFORE)).toEqual({ revision: 1 });
    expect(await ask(TODAY)).toEqual({ revision: 2 });
  });

  it('explains a task that the scheme no longer has', async () => {
    const path = `/progress/task.${scheme.taskId('schools')}/explanation`;
    expect((await get(`${path}?asOf=${BEFORE}`).expect(200)).body).toMatchObject({ result: { percent: '30' } });
    expect((await get(path).expect(404)).body.code).toBe('node_not_found');
  });

  it('takes a base value that was entered after the revision', async () => {
    const economy = scheme.indicatorId('economy');
    const request = test.request.patch(`/api/v1/indicators/${economy}`).set(coordinator.headers);
    await request.set('if-match', '"2"').send({ baseValue: '5.5', baseYear: 2020 }).expect(200);
    const { indicators } = await progress(`?asOf=${BEFORE}`);
    expect(indicators[1].base).toEqual({ year: 2020, value: '5.5' });
  });
});

describe('Two days of a scheme', () => {
  it('are compared node by node, what came and went among it', async () => {
    const { body } = await compare(`from=${BEFORE}&to=${TODAY}`).expect(200);
    expect(body).toMatchObject({
      schemeId: scheme.id,
      before: { asOf: BEFORE, policy: { version: 1 } },
      after: { asOf: TODAY, policy: { version: 1 } },
      counts: { GONE: 1, ADDED: 1 },
      nextCursor: null,
    });
    const of = (label: string) => body.items.find((item: { label: string }) => item.label.includes(label));
    expect(of('建设高质量教育体系')).toMatchObject({ change: 'GONE', before: { percent: '30' }, after: null });
    expect(of('开放老年大学课堂')).toMatchObject({ change: 'ADDED', before: null, after: { light: 'GREY' } });
    expect(of('完善创新发展体制机制')).toMatchObject({
      change: 'BETTER',
      before: { percent: '25', light: 'YELLOW', lightWord: '进度偏慢' },
      after: { percent: '50', light: 'GREEN', lightWord: '正常推进' },
      percentChange: '25',
    });
  });

  it('are paged by node', async () => {
    const { body: whole } = await compare(`from=${BEFORE}`).expect(200);
    const seen: unknown[] = [];
    for (let cursor = ''; ;) {
      const { body } = await compare(`from=${BEFORE}&limit=2${cursor}`).expect(200);
      seen.push(...body.items);
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(seen).toEqual(whole.items);
  });

  it('show a reporter what the progress of these days shows him', async () => {
    const { body } = await compare(`from=${BEFORE}`, scheme.people.science).expect(200);
    const nodes: string[] = body.items.map(({ node }: { node: string }) => node);
    expect(nodes).toContain(`task.${scheme.taskId('innovation')}`);
    expect(nodes).toContain(`scheme.${scheme.id}`);
    expect(nodes).not.toContain(`task.${scheme.taskId('schools')}`);
    expect(nodes.filter((node) => node.startsWith('section.'))).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    [
      'one day under two policies and two days',
      `from=${BEFORE}&policies=${RATING_POLICY_V1_ID},${RATING_POLICY_V1_ID}`,
    ],
    ['only the later day', `to=${TODAY}`],
  ])('are not guessed from %s', async (_what, query) => {
    expect((await compare(query).expect(400)).body.code).toBe('comparison_unclear');
  });
});

describe('One day under two policies', () => {
  it('differs where the policies do', async () => {
    const wanted = {
      formerId: RATING_POLICY_V1_ID,
      changes: { lights: { greenUpTo: '0', yellowUpTo: '15' } },
      reason: '试算',
    };
    const made = await test.request.post('/api/v1/rating-policies').set(coordinator.headers).send(wanted).expect(201);
    const policies = `policies=${RATING_POLICY_V1_ID},${made.body.id}`;
    expect((await compare(`${policies}&asOf=${TODAY}`).expect(200)).body.items).toEqual([]);
    const { body } = await compare(`${policies}&asOf=2023-01-31`).expect(200);
    expect(body).toMatchObject({ before: { policy: { version: 1 } }, after: { policy: { version: 2 } } });
    expect(body.items[0]).toMatchObject({ type: 'TASK', change: 'WORSE', percentChange: '0' });
  });
});

describe('An explanation leads to where a figure comes from:', () => {
  const explain = (node: string, user = coordinator) => get(`/progress/${node}/explanation`, user);

  it('a value to the list that it was recorded in, and who said so', async () => {
    const id = scheme.indicatorId('greenery');
    const { body } = await explain(`indicator.${id}`).expect(200);
    const href = `/api/v1/indicators/${id}/measurements`;
    expect(body.inputs).toMatchObject([
      { type: 'MEASUREMENT', value: '40.8', href, origin: { source: '统计公报', reportId: null, indicatorId: id } },
    ]);
    expect(body.verdict.at(0)).toBe('完成度 − 序时进度 = 0.8 − 0.498905 = 0.301095');
    expect(body.document).toEqual({ text: '达到41%', source: null, href: null });
    expect(body.rounding).toContain('6位小数');
    const { body: listed } = await test.request.get(href).set(coordinator.headers).expect(200);
    expect(listed.items.map((item: { id: string }) => item.id)).toContain(body.inputs[0].id);
  });

  it('a measure to the report, and the report is there', async () => {
    const { body } = await explain(`measure.${scheme.measureIds[0]}`).expect(200);
    expect(body).toMatchObject({
      rule: 'measure',
      label: '加快建设实验室',
      arithmetic: ['完成比例 60%，在任务中的权重 1'],
      inputs: [{ type: 'REPORT' }],
      result: { percent: '60' },
    });
    await test.request.get(body.inputs[0].href).set(coordinator.headers).expect(200);
  });

  it('a task to its parts and its words', async () => {
    const { body } = await explain(`task.${scheme.taskId('innovation')}`).expect(200);
    expect(body.document).toMatchObject({ text: '1.完善体制机制。', source: { start: 10, end: 18 } });
    const target = body.inputs.find(({ type }: { type: string }) => type === 'TARGET');
    const { body: own } = await test.request.get(target.href).set(coordinator.headers).expect(200);
    expect(own).toMatchObject({ node: `target.${scheme.targetId}`, result: { conclusion: 'NOT_ASSESSABLE' } });
    expect(own.verdict).toEqual(['缺少实际数据：不可评价']);
  });

  it('and to nobody who may not see the task', async () => {
    const { body } = await explain(`measure.${scheme.measureIds[0]}`, scheme.people.commerce).expect(403);
    expect(body.code).toBe('foreign_unit');
  });
});
