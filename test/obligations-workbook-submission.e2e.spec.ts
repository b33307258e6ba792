import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { countStatements } from '../bench/statements.js';
import type { GivenScheme } from '../src/modules/reporting/testing/index.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { bring, FilledForm, type FormAnswer } from './support/obligation-form.js';
import { H1, H2, ReportingScene } from './support/reporting-scene.js';

const SUBMIT = '?dryRun=false&submit=true';
const FULL = { progressText: '新建校舍两栋。', percent: 60, issues: '工期紧。', nextSteps: '抓紧施工。' };

let test: TestApp;
let scene: ReportingScene;
let scheme: GivenScheme;

beforeAll(async () => {
  test = await bootTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2023-06-16T10:00:00+08:00');
  scene = await ReportingScene.create(test);
  scheme = await givenTasks(2);
});

function givenTasks(count: number): Promise<GivenScheme> {
  const parties = [
    { role: 'LEAD', unitId: scene.units.lead },
    { role: 'RESPONSIBLE', unitId: scene.units.responsible },
  ] as const;
  return scene.scheme({ tasks: Array.from({ length: count }, () => parties), indicators: [] });
}

const owed = (index = 0, periodEnd = H1, of = scheme) =>
  of.obligation(of.tasks[index]!.id, scene.units.responsible, periodEnd);
const form = async (obligationId?: string) => {
  const { cycle } = await scene.obligation(obligationId ?? (await owed()));
  return FilledForm.exported(test, scene.people.reporter, `?cycle=${cycle.id}`);
};
const send = (filled: FilledForm, query = SUBMIT, headers = {}) =>
  bring(test, scene.people.reporter, filled, query, headers);
const marked = (filled: FilledForm) => filled.marked(test, scene.people.reporter);
const codes = ({ body }: FormAnswer) =>
  (body.errors ?? body.problems ?? []).map(({ field, code }) => `${field} ${code}`);
const reportOf = async ({ body }: FormAnswer, index = 0) =>
  (await scene.get(scene.people.reporter, `/reports/${body.rows![index]!.report!.id}`).expect(200)).body;

describe('提示已核对', () => {
  const odd = async () => (await form()).fill('任务1 ', { ...FULL, percent: 100 });

  it('says to know the warnings that the row has shown, and these are kept with the report', async () => {
    const filled = await odd();
    expect((await send(filled, '?submit=true')).body.warnings).toMatchObject([
      { field: '填报表!K5', code: 'completed_without_evidence', acknowledged: false },
    ]);
    const back = await marked(filled);
    expect(codes(await send(back))).toEqual(['填报表!K5 completed_without_evidence']);
    const taken = await send(back.fill('任务1 ', { acknowledged: '是' }));
    expect(taken).toMatchObject({ status: 200, body: { warnings: [{ acknowledged: true }] } });
    expect((await reportOf(taken)).warnings).toMatchObject([{ code: 'completed_without_evidence' }]);
  });

  it('chosen before anything was shown counts for nothing, and is taken off when it is', async () => {
    const filled = (await odd()).fill('任务1 ', { acknowledged: '是' });
    expect(await send(filled)).toMatchObject({ status: 422, body: { code: 'warnings_unacknowledged' } });
    const back = await marked(filled);
    expect(back.text('任务1 ', 'acknowledged')).toBe('');
    expect(back.text('任务1 ', 'message')).toMatch(/^K5（提示）/);
  });

  it('does not cover what has come up since, nor other figures in the same place', async () => {
    const contradicting = { ...FULL, progressText: '总体进度达到60%。', percent: 90 };
    const back = await marked((await form()).fill('任务1 ', contradicting));
    back.fill('任务1 ', { acknowledged: '是' });
    expect(codes(await send(back.fill('任务1 ', { percent: 20 })))).toEqual(['填报表!K5 number_contradicts']);
    expect(codes(await send(back.fill('任务1 ', { percent: 100 })))).toContain('填报表!K5 completed_without_evidence');
    expect(await send(back.fill('任务1 ', { percent: 90 }))).toMatchObject({ status: 200 });
  });

  it('is no good for another row or another form', async () => {
    const [one, two] = [await odd(), await odd()];
    const back = await marked(one);
    const seen = back.text('任务1 ', 'seen');
    expect(seen).not.toBe('');
    two.fill('任务1 ', { acknowledged: '是', seen });
    expect(codes(await send(two))).toEqual(['填报表!K5 completed_without_evidence']);
    back.fill('任务2 ', { ...FULL, percent: 100, acknowledged: '是', seen });
    expect(codes(await send(back.fill('任务1 ', { acknowledged: '是' })))).toEqual([
      '填报表!K6 completed_without_evidence',
    ]);
  });

  it('is not needed for what 本期无变化 itself says', async () => {
    await scene.accepted(await owed(), { ...FULL, percent: '60' });
    test.clock.set('2023-12-11T10:00:00+08:00');
    const filled = (await form(await owed(0, H2))).fill('任务1 ', { unchanged: '是' });
    expect(await send(filled)).toMatchObject({ status: 200, body: { warnings: [{ acknowledged: true }] } });
  });
});

describe('preliminary and final values', () => {
  const VALUE = { value: 930, source: '台账' };

  it('go through the form, final unless it says otherwise', async () => {
    const filled = (await form()).fill('任务1 ', FULL).fillFigure('高新技术企业数量', { ...VALUE, status: '初步数' });
    const report = await reportOf(await send(filled));
    expect(report.measurements).toMatchObject([{ value: '930', status: 'PRELIMINARY' }]);
    await scene.move(scene.people.approver, report, 'return', { reason: '请核实' }).expect(200);
    const again = await form();
    expect(again.figureText('高新技术企业数量', 'status')).toBe('初步数');
    again.fillFigure('高新技术企业数量', { status: null });
    expect((await reportOf(await send(again))).measurements).toMatchObject([{ status: 'FINAL' }]);
  });

  it('go through the API as well, and only known words do', async () => {
    const { reporter } = scene.people;
    const measurement = { targetId: scheme.tasks[0]!.targetId, value: '930', source: '台账' };
    const open = (status: string) => {
      const measurements = [{ ...measurement, status }];
      return owed().then((id) => scene.post(reporter, `/obligations/${id}/reports`, { measurements }));
    };
    expect((await open('ROUGH')).body.code).toBe('validation_failed');
    expect((await open('PRELIMINARY')).body.measurements).toMatchObject([{ status: 'PRELIMINARY' }]);
  });

  it('are not submitted as preliminary once the final one is accepted', async () => {
    const measurements = [{ targetId: scheme.tasks[0]!.targetId, value: '930', source: '台账' }];
    await scene.accepted(await owed(), { ...FULL, percent: '60', measurements });
    const { reporter } = scene.people;
    const correction = { ...FULL, percent: '60', measurements: [{ ...measurements[0], status: 'PRELIMINARY' }] };
    const draft = (await scene.post(reporter, `/obligations/${await owed()}/reports`, correction).expect(201)).body;
    const { body } = await scene.move(reporter, draft, 'submit', {}).expect(422);
    expect(body.errors).toMatchObject([{ field: 'measurements.0.status', code: 'final_value_known' }]);
  });

  it('are chosen from the list, and have no place beside a measure', async () => {
    const filled = (await form()).fill('任务1 ', FULL).fillFigure('高新技术企业数量', { ...VALUE, status: '大概' });
    filled.fillFigure('举措甲', { value: 50, status: '初步数' });
    expect(codes(await send(filled, ''))).toEqual(['举措和数据!M5 not_applicable', '举措和数据!M7 not_a_choice']);
  });
});

describe('a large form', () => {
  const ROWS = 12;

  it('costs as many statements as a small one, in the trial and in the real run', async () => {
    const statements = countStatements();
    const costs = async (rows: number) => {
      const large = await givenTasks(rows);
      const filled = await form(await owed(0, H1, large));
      for (let number = 1; number <= rows; number += 1) filled.fill(`任务${number} `, FULL);
      filled.figures.eachRow((row, number) => {
        if (number > 4) row.getCell(9).value = 50;
        if (row.getCell(3).text === '量化目标') row.getCell(12).value = '台账';
      });
      const trial = await statements.during(() => send(filled, '?submit=true'));
      expect(trial.result).toMatchObject({ status: 200, body: { problems: [] } });
      const real = await statements.during(() => send(filled));
      expect(real.result.body.rows?.filter(({ effect }) => effect === 'submitted')).toHaveLength(rows);
      return [trial.statements, real.statements];
    };
    // The first request of its kind prepares and warms what later ones find ready.
    await costs(1);
    expect(await costs(ROWS)).toEqual(await costs(2));
  });
});
