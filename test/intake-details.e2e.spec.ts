import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedIn } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction } from '../src/modules/organizations/testing/index.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { eventually } from './support/eventually.js';
import { ImportsClient } from './support/imports.js';

const TABLE = '序号\t指标名称\t单位\t2020年基期\t2025年目标\t年均增速\t属性\n';
const REQUIREMENTS = `三、工作要求

(一)压实责任。各单位每季度末向区发改局报送进展情况。

(二)强化监测评估。2023年开展中期评估。
`;
const ISSUED = `临江区国民经济和社会发展第十四个五年规划任务分工方案

一、主要指标

${TABLE}1\t财政收入\t亿元\t100\t161.05\t10%\t预期性
2\t绿地率\t%\t40\t42\t\t约束性

二、主要任务分工(以下均需各街道落实)

(一)坚持创新驱动

1.完善创新体制。到2025年,引进企业60家。(牵头负责领导:分管科技副区长;牵头单位:区科经局;责任单位:区教育局、人力资源和社会保障局;完成时限:2024年6月底前)

2.激发主体活力。推动企业研发。(牵头单位:区教育局)

${REQUIREMENTS}`;

let test: TestApp;
let here: string;
let imports: ImportsClient;

beforeAll(async () => {
  test = await bootTestApp({ queueBackend: 'postgres' });
});
afterAll(() => test.close());
beforeEach(async () => {
  here = await givenJurisdiction(test.app, '临江区');
  imports = new ImportsClient(test, await signedIn(test.app, { jurisdictionId: here, role: 'coordinator' }));
});

const first = async (path: string) => (await imports.get(path).expect(200)).body.items[0];
const taskOf = async (schemeId: string) =>
  (await imports.get(`/tasks/${(await first(`/schemes/${schemeId}/tasks`)).id}`).expect(200)).body;

describe('what a document says beside its division', () => {
  it('arrives in the scheme: base values, growth, leaders, time limits, duties, and why a unit stands where it does', async () => {
    const found = await imports.read(ISSUED);
    const elided = found.units.find(({ asWritten }: { asWritten: string }) => asWritten === '人力资源和社会保障局');
    expect(elided.proposals).toContainEqual(
      expect.objectContaining({ sameAs: '区人力资源和社会保障局', reason: expect.stringContaining('承前省略') }),
    );
    const { body } = await imports.post(`/imports/${found.id}/confirm`, await imports.decide(found)).expect(200);
    const { body: text } = await imports.get(`/imports/${found.id}/text`).expect(200);
    const words = (source: { start: number; end: number } | null) =>
      source && text.text.slice(source.start, source.end);

    const { body: scheme } = await imports.get(`/schemes/${body.schemeId}`).expect(200);
    expect(scheme).toMatchObject({ importId: found.id, workRequirements: ['压实责任', '强化监测评估'] });
    expect(scheme.duties).toMatchObject([
      { kind: 'REPORT', frequency: 'QUARTER' },
      { kind: 'MID_TERM_EVALUATION', frequency: null },
    ]);
    expect(words(scheme.duties[0].source)).toContain('每季度末');

    const { body: indicators } = await imports.get(`/schemes/${body.schemeId}/indicators`).expect(200);
    expect(indicators.items).toMatchObject([
      { name: '财政收入', baseValue: '100', baseYear: 2020, yearlyGrowth: '10' },
      { name: '绿地率', baseValue: '40', baseYear: 2020, yearlyGrowth: null },
    ]);

    const task = await taskOf(body.schemeId);
    expect(task).toMatchObject({
      leaders: ['分管科技副区长'],
      deadline: '2024-06-30',
      deadlineText: expect.stringContaining('2024年6月底'),
    });
    const why = Object.fromEntries(
      task.assignments.map((one: { asWritten: string; inferredBy: string; source: { start: number; end: number } }) => [
        one.asWritten,
        [one.inferredBy, words(one.source)],
      ]),
    );
    expect(why).toEqual({
      区科经局: [null, '区科经局'],
      区教育局: [null, '区教育局'],
      人力资源和社会保障局: [expect.stringContaining('区人力资源和社会保障局'), '人力资源和社会保障局'],
      各街道: ['以下均需各街道落实', null],
    });
  });

  it('can be corrected before, and what makes no sense keeps the draft from being confirmed', async () => {
    const found = await imports.read(ISSUED);
    const version = await imports.decide(found);
    const items = [
      { path: 'indicators.0', field: 'baseYear', value: 2021 },
      { path: 'indicators.0', field: 'baseValueText', value: '98.6' },
      { path: 'indicators.0', field: 'growthText', value: '10.3' },
      { path: 'sections.0.tasks.0', field: 'leaders', value: ['常务副区长'] },
      { path: 'sections.0.tasks.0', field: 'deadline', value: '长期坚持' },
      { path: 'duties.0', field: 'frequency', value: 'MONTH' },
      { path: 'duties.1', field: 'removed', value: true },
      { path: 'requirementItems.1', field: 'title', value: '强化评估' },
    ];
    const { body } = await imports.patch(`/imports/${found.id}`, version, { items }).expect(200);
    expect(body.blockers).toMatchObject([{ field: '财政收入', code: 'base_year_in_plan' }]);
    const { body: refused } = await imports.post(`/imports/${found.id}/confirm`, body.version).expect(422);
    expect(refused.code).toBe('import_incomplete');

    const mended = await imports
      .patch(`/imports/${found.id}`, body.version, {
        items: [{ path: 'indicators.0', field: 'baseYear', value: 2019 }],
      })
      .expect(200);
    const { body: made } = await imports.post(`/imports/${found.id}/confirm`, mended.body.version).expect(200);
    expect(await first(`/schemes/${made.schemeId}/indicators`)).toMatchObject({
      baseValue: '98.6',
      baseYear: 2019,
      yearlyGrowth: '10.3',
    });
    expect(await taskOf(made.schemeId)).toMatchObject({
      leaders: ['常务副区长'],
      deadline: null,
      deadlineText: '长期坚持',
    });
    const { body: scheme } = await imports.get(`/schemes/${made.schemeId}`).expect(200);
    expect(scheme).toMatchObject({
      workRequirements: ['压实责任', '强化评估'],
      duties: [{ kind: 'REPORT', frequency: 'MONTH' }],
    });
  });
});

describe('a revision', () => {
  it('follows base values, leaders, time limits and duties, and is listed with who approved what', async () => {
    const id = await imports.confirmed(ISSUED);
    const changed = ISSUED.replace('亿元\t100\t161.05\t10%', '亿元\t102\t164.27\t10%')
      .replace('分管科技副区长', '常务副区长')
      .replace('2024年6月底前', '2024年底前')
      .replace('每季度末', '每月末');
    await imports.confirmed(changed, id);

    expect(await first(`/schemes/${id}/indicators`)).toMatchObject({ baseValue: '102', baseYear: 2020 });
    expect(await taskOf(id)).toMatchObject({ leaders: ['常务副区长'], deadline: '2024-12-31' });
    expect((await imports.get(`/schemes/${id}`).expect(200)).body.duties).toMatchObject([
      { kind: 'REPORT', frequency: 'MONTH' },
      { kind: 'MID_TERM_EVALUATION' },
    ]);

    const { body: page } = await imports.get(`/schemes/${id}/revisions?limit=1`).expect(200);
    expect(page.items).toMatchObject([
      {
        number: 2,
        documentNumber: '临政发〔2023〕8号',
        reason: '中期评估后调整',
        by: { name: expect.any(String) },
        importId: expect.any(String),
        counts: { tasks: { changed: 1 }, indicators: { changed: 1 }, duties: { changed: 1 } },
      },
    ]);
    const { body: rest } = await imports.get(`/schemes/${id}/revisions?limit=1&cursor=${page.nextCursor}`).expect(200);
    expect(rest).toMatchObject({ items: [{ number: 1, reason: '印发', counts: null }], nextCursor: null });
    const { body: second } = await imports.get(`/schemes/${id}/revisions/2`).expect(200);
    expect(second.difference).toMatchObject({
      indicators: { changed: [{ base: { before: '100（2020年）', after: '102（2020年）' } }] },
      tasks: { changed: [{ leaders: { added: ['常务副区长'], removed: ['分管科技副区长'] } }] },
    });
    for (const number of ['3', '0', 'x', '99999999999']) {
      const answer = await imports.get(`/schemes/${id}/revisions/${number}`).expect(404);
      expect(answer.body.code).toBe('revision_not_found');
    }
  });

  it('that is silent on base values and requirements leaves what is known, entered values included', async () => {
    const id = await imports.confirmed(ISSUED);
    const indicator = await first(`/schemes/${id}/indicators`);
    await imports.patch(`/indicators/${indicator.id}`, 1, { baseValue: '101', baseYear: 2019 }).expect(200);
    const silent = ISSUED.replace(REQUIREMENTS, '')
      .replace('\t2020年基期\t', '\t')
      .replace('亿元\t100\t', '亿元\t')
      .replace('%\t40\t42', '%\t42')
      .replace('60家', '80家');
    await imports.confirmed(silent, id);
    expect(await first(`/schemes/${id}/indicators`)).toMatchObject({ baseValue: '101', baseYear: 2019 });
    const { body } = await imports.get(`/schemes/${id}`).expect(200);
    expect(body).toMatchObject({ revision: 2, workRequirements: ['压实责任', '强化监测评估'] });
    expect(body.duties).toHaveLength(2);
  });

  it('counts the obligations of a group by the roster of each cycle, as they are made', async () => {
    const id = await imports.confirmed(ISSUED);
    await imports.post(`/schemes/${id}/activate`, 1, { cycle: 'YEAR' }).expect(200);
    const { body: groups } = await imports.get('/unit-groups').expect(200);
    const { body: units } = await imports.get('/units').expect(200);
    const group = groups.items.find(({ name }: { name: string }) => name === '各街道');
    const member = units.items.find(({ name }: { name: string }) => name === '区科经局');
    await imports
      .post(`/unit-groups/${group.id}/members`, 1, { unitId: member.id, validFrom: '2025-01-01' })
      .expect(201);
    const found = await imports.read(
      `${ISSUED.replace('2.激发', '3.建设园区。引进项目。(牵头单位:区教育局)\n\n2.激发')}`,
      {
        revises: id,
      },
    );
    const obligations = () =>
      eventually(async () => {
        const { body } = await imports.get(`/imports/${found.id}/difference`).expect(200);
        if (body.obligations.futureCycles === 0) throw new Error('no cycles yet');
        return body.obligations;
      });
    // The reports on 2023, 2024 and 2025 open later; the street joins in 2025 alone.
    expect(await obligations()).toEqual({ futureCycles: 3, added: 4, cancelled: 0 });

    const approval = { approvalDocumentNumber: '临政发〔2023〕8号', reason: '增加任务' };
    await imports.post(`/imports/${found.id}/confirm`, found.version, approval).expect(200);
    await eventually(async () => {
      const [made] = await test.db.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM obligation o JOIN task t ON t.id = o.task_id
         WHERE o.scheme_id = $1 AND t.title = '建设园区'`,
        [id],
      );
      expect(made?.count).toBe(4);
    });
  });

  it('leaves an evaluation that was frozen before as it was, and it still verifies', async () => {
    const id = await imports.confirmed(ISSUED);
    await imports.post(`/schemes/${id}/activate`, 1, { cycle: 'QUARTER' }).expect(200);
    const { body: created } = await imports
      .post(`/schemes/${id}/evaluations`, 1, { kind: 'MID_TERM', asOf: '2023-06-30' })
      .expect(202);
    const frozen = await eventually(async () => {
      const { body } = await imports.get(`/evaluations/${created.id}`).expect(200);
      if (body.state !== 'FROZEN') throw new Error(`still ${body.state}`);
      return body;
    });
    await imports.confirmed(ISSUED.replace('60家', '80家').replace('2.激发主体活力', '2.激发创新主体活力'), id);
    expect((await imports.get(`/evaluations/${created.id}/verify`).expect(200)).body).toEqual({
      valid: true,
      sha256: frozen.sha256,
      recomputedSha256: frozen.sha256,
    });
  });
});
