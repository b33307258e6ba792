import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import type { GivenScheme } from '../src/modules/reporting/testing/index.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { bring, FilledForm, XLSX, type FormAnswer } from './support/obligation-form.js';
import { H1, H2, ReportingScene } from './support/reporting-scene.js';

const REAL = '?dryRun=false';
const SUBMIT = '?dryRun=false&submit=true';
const FULL = { progressText: '新建校舍两栋。', percent: 60, issues: '工期紧。', nextSteps: '抓紧施工。' };

let test: TestApp;
let scene: ReportingScene;
let scheme: GivenScheme;
/** The form of the first half-year of 2023 of this test's scheme. */
let june: string;

beforeAll(async () => {
  test = await bootTestApp();
  scene = await ReportingScene.create(test);
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2023-06-16T10:00:00+08:00');
  const parties = [
    { role: 'LEAD', unitId: scene.units.lead },
    { role: 'RESPONSIBLE', unitId: scene.units.responsible },
  ] as const;
  scheme = await scene.scheme({ tasks: [parties, parties, parties] });
  june = await cycleOf(H1);
});

async function cycleOf(periodEnd: string): Promise<string> {
  const { cycle } = await scene.obligation(
    await scheme.obligation(scheme.tasks[0]!.id, scene.units.responsible, periodEnd),
  );
  return `?cycle=${cycle.id}`;
}

const form = (query = june, user = scene.people.reporter) => FilledForm.exported(test, user, query);
const send = (filled: FilledForm | Buffer, query = '', user = scene.people.reporter) =>
  bring(test, user, filled, query);
const codes = ({ body }: FormAnswer) =>
  (body.errors ?? body.problems ?? []).map(({ field, code }) => `${field} ${code}`);
const owed = (index = 0) => scheme.obligation(scheme.tasks[index]!.id, scene.units.responsible, H1);
const stateOf = async (index = 0) => {
  const { state, report } = await scene.obligation(await owed(index));
  return [state, report?.state ?? null];
};
const NOTHING = ['PENDING', null];

describe('the form of a unit', () => {
  it('has a row for each report that is owed now, with the figures of each in the second sheet', async () => {
    const filled = await form();
    expect(filled.reports.rowCount).toBe(8);
    expect(filled.text('任务1 ', 'state')).toBe('待报送');
    expect(filled.text('任务1 ', 'lastCycle')).toBe('（无）');
    expect(filled.figures.rowCount).toBe(4 + 3 * 3 + 1);
    expect(filled.figureText('高新技术企业数量', 'goal')).toMatch(/1200/);
    expect(filled.figureText('指标1', 'goal')).toBe('达到15%');
  });

  it('protects everything but the input cells, and checks percents while they are typed', async () => {
    const filled = await form();
    const row = filled.reportRow('任务1 ');
    expect(filled.reports.sheetProtection?.sheet).toBe(true);
    expect(row.getCell(3).protection?.locked).not.toBe(false);
    expect(row.getCell(10).protection?.locked).toBe(false);
    expect(row.getCell(11).dataValidation).toMatchObject({ type: 'decimal', operator: 'between', formulae: [0, 100] });
    expect(row.getCell(16).dataValidation).toMatchObject({ type: 'list', formulae: ['"是"'] });
    expect(filled.figureRow('举措甲').getCell(10).protection?.locked).not.toBe(false);
  });

  it('shows what was accepted last beside the input, and a draft in it', async () => {
    const targetId = scheme.tasks[0]!.targetId;
    const measures = [{ measureId: scheme.tasks[0]!.measureIds[0], percent: '45.5' }];
    const measurements = [{ targetId, value: '930', source: '台账' }];
    await scene.accepted(await owed(), { ...FULL, percent: '60', measures, measurements });
    test.clock.set('2023-12-11T10:00:00+08:00');
    const next = await scheme.obligation(scheme.tasks[0]!.id, scene.units.responsible, H2);
    await scene.post(scene.people.reporter, `/obligations/${next}/reports`, { progressText: '在写。' }).expect(201);
    const filled = await form(await cycleOf(H2));
    expect(filled.text('任务1 ', 'lastText')).toBe(FULL.progressText);
    expect(filled.text('任务1 ', 'lastPercent')).toBe('60');
    expect(filled.text('任务1 ', 'progressText')).toBe('在写。');
    expect(filled.text('任务1 ', 'state')).toBe('待报送（有草稿）');
    expect(filled.figureText('举措甲', 'lastValue')).toBe('45.5');
    expect(filled.figureText('高新技术企业数量', 'lastValue')).toBe('930');
    expect(filled.figureText('高新技术企业数量', 'lastDay')).toBe(H1);
  });

  it('is for the unit and for those who see the district, and is empty for nobody', async () => {
    const { foreigner, coordinator } = scene.people;
    const of = (unit: string) => `/obligations.xlsx?unit=${unit}`;
    expect((await scene.get(foreigner, of(scene.units.responsible)).expect(403)).body.code).toBe('foreign_unit');
    expect((await scene.get(foreigner, '/obligations.xlsx').expect(404)).body.code).toBe('nothing_owed');
    expect((await scene.get(coordinator, '/obligations.xlsx').expect(400)).body.code).toBe('unit_required');
    await scene.get(coordinator, of(scene.units.responsible)).expect(200);
    expect((await scene.get(coordinator, of(scheme.id)).expect(404)).body.code).toBe('unit_not_found');
  });
});

describe('a form that is brought back', () => {
  it('keeps drafts of the rows that were filled in and leaves the others alone', async () => {
    const filled = await form();
    filled.fill('任务1 ', FULL).fillFigure('举措甲', { value: 50 });
    filled.fillFigure('高新技术企业数量', { value: 930, source: '台账' });
    const tried = await send(filled);
    expect(tried).toMatchObject({ status: 200, body: { problems: [], untouched: 3, rows: [{ effect: 'saved' }] } });
    expect(await stateOf()).toEqual(NOTHING);
    const { body } = await send(filled, REAL);
    expect(body).toMatchObject({ untouched: 3, rows: [{ effect: 'saved', report: { state: 'DRAFT' } }] });
    const report = (await scene.get(scene.people.reporter, `/reports/${body.rows![0]!.report!.id}`).expect(200)).body;
    expect(report).toMatchObject({ progressText: FULL.progressText, percent: '60', issues: FULL.issues });
    expect(report.measures).toMatchObject([{ percent: '50' }]);
    expect(report.measurements).toMatchObject([{ value: '930', source: '台账', periodEnd: H1, flow: false }]);
    expect(await stateOf(1)).toEqual(NOTHING);
  });

  it('submits by choice, to the unit’s approver as a report does', async () => {
    const filled = (await form()).fill('任务1 ', FULL);
    expect(await send(filled, SUBMIT)).toMatchObject({
      status: 200,
      body: { rows: [{ effect: 'submitted', report: { state: 'UNIT_REVIEW' } }] },
    });
    expect((await form()).reports.rowCount).toBe(7);
  });

  it('changes a draft, clears what was cleared, and does nothing where the draft says the same', async () => {
    await send((await form()).fill('任务1 ', FULL).fill('任务2 ', FULL), REAL);
    const filled = (await form()).fill('任务1 ', { issues: null, percent: 61 });
    const { body } = await send(filled, REAL);
    expect(body.rows?.map(({ effect }) => effect)).toEqual(['saved', 'unchanged']);
    const report = (await scene.get(scene.people.reporter, `/reports/${body.rows![0]!.report!.id}`).expect(200)).body;
    expect(report).toMatchObject({ percent: '61', issues: null, nextSteps: FULL.nextSteps, version: 2 });
  });

  it('repeats the last accepted report where 无变化 was chosen', async () => {
    await scene.accepted(await owed(), { ...FULL, percent: '60' });
    test.clock.set('2023-12-11T10:00:00+08:00');
    const december = await cycleOf(H2);
    const filled = (await form(december)).fill('任务1 ', { unchanged: '是' });
    const { body } = await send(filled, SUBMIT);
    const report = (await scene.get(scene.people.reporter, `/reports/${body.rows![0]!.report!.id}`).expect(200)).body;
    expect(report).toMatchObject({ state: 'UNIT_REVIEW', unchanged: true, progressText: FULL.progressText });
    const twice = (await form(december)).fill('任务2 ', { unchanged: '是', percent: 5 });
    expect(codes(await send(twice))).toEqual(['填报表!P5 unchanged_with_content']);
  });

  it('is all or nothing', async () => {
    const filled = (await form()).fill('任务1 ', FULL).fill('任务2 ', { ...FULL, percent: '一半' });
    expect(await send(filled, REAL)).toMatchObject({ status: 422, body: { code: 'form_invalid' } });
    expect(await stateOf()).toEqual(NOTHING);
    filled.fill('任务2 ', { percent: 50 });
    expect(await send(filled, REAL)).toMatchObject({ status: 200 });
    expect(await stateOf(1)).toEqual(['PENDING', 'DRAFT']);
  });

  it('is taken once under one key, however often it is sent', async () => {
    const bytes = await (await form()).fill('任务1 ', FULL).bytes();
    const key = { 'idempotency-key': 'form-of-june' };
    const first = await bring(test, scene.people.reporter, bytes, REAL, key);
    const second = await bring(test, scene.people.reporter, bytes, REAL, key);
    expect(second).toMatchObject({ status: 200, body: first.body });
    expect(await bring(test, scene.people.reporter, bytes, SUBMIT, key)).toMatchObject({ status: 422 });
    expect(codes(await send(bytes, REAL))).toEqual(['填报表!C5 row_stale']);
  });

  it('may have its rows in another order, and rows and sheets of no concern missing or added', async () => {
    const filled = (await form()).fill('任务1 ', FULL).fill('任务3 ', { ...FULL, percent: 70 });
    const [one, three] = [filled.reportRow('任务1 '), filled.reportRow('任务3 ')];
    const values = [one.values, three.values];
    [one.values, three.values] = [values[1]!, values[0]!];
    filled.reports.spliceRows(filled.reportRow('任务2 ').number, 1);
    filled.workbook.addWorksheet('草稿').getCell('A1').value = { formula: '1+1', result: 2 };
    expect(await send(filled, REAL)).toMatchObject({ status: 200, body: { untouched: 1 } });
    expect([await stateOf(0), await stateOf(1), await stateOf(2)]).toEqual([
      ['PENDING', 'DRAFT'],
      NOTHING,
      ['PENDING', 'DRAFT'],
    ]);
  });
});

describe('what people type', () => {
  it('is understood: a percent that Excel made a fraction, a day in a date cell, figures in full width', async () => {
    const filled = (await form()).fill('任务1 ', { ...FULL, percent: 0.35 });
    const cell = filled.reportRow('任务1 ').getCell(11);
    cell.style = { ...cell.style, numFmt: '0%' };
    filled.fill('任务1 ', { plannedCompletionOn: new Date(Date.UTC(2024, 5, 30)) });
    filled.fill('任务2 ', { ...FULL, plannedCompletionOn: '2024年6月3日' });
    filled.fillFigure('高新技术企业数量', {
      value: '１，２３０家',
      source: '台账',
      nature: '本期发生数',
      periodEnd: '2023/6/1',
    });
    const { body } = await send(filled, REAL);
    const [one, two] = await Promise.all(
      body.rows!.map(async ({ report }) => (await scene.get(scene.people.reporter, `/reports/${report!.id}`)).body),
    );
    expect(one).toMatchObject({ percent: '35', plannedCompletionOn: '2024-06-30' });
    expect(one.measurements).toMatchObject([{ value: '1230', flow: true, periodEnd: '2023-06-01' }]);
    expect(two).toMatchObject({ plannedCompletionOn: '2024-06-03' });
  });

  it('is asked for again, cell by cell, when it could mean two things or nothing', async () => {
    const filled = (await form()).fill('任务1 ', { ...FULL, percent: 0.35, plannedCompletionOn: '2024年6月' });
    filled.fill('任务2 ', { ...FULL, percent: 135, unchanged: '有' });
    filled.fill('任务3 ', { percent: '过半' });
    filled.fillFigure('举措甲', { value: '三成', source: '台账' });
    filled.fillFigure('高新技术企业数量', { value: '约900', source: null });
    filled.fillFigure('指标1', { source: '年报' });
    expect(codes(await send(filled)).sort()).toEqual(
      [
        '填报表!K5 percent_ambiguous',
        '填报表!O5 not_day',
        '填报表!K6 out_of_range',
        '填报表!P6 not_a_choice',
        '填报表!K7 not_percent',
        '举措和数据!I5 not_percent',
        '举措和数据!L5 not_applicable',
        '举措和数据!I7 not_number',
        '举措和数据!I14 value_missing',
      ].sort(),
    );
  });

  it('meets the rules of a report too, in its cells', async () => {
    const filled = (await form()).fill('任务1 ', { percent: 1 });
    filled.fillFigure('高新技术企业数量', { value: 930, periodEnd: '2023-07-31' });
    expect(codes(await send(filled))).toEqual(['举措和数据!L7 required', '举措和数据!K7 after_period']);
    filled.fillFigure('高新技术企业数量', { source: '台账', periodEnd: null });
    expect(codes(await send(filled, '?submit=true'))).toEqual(['填报表!J5 required']);
    filled.fill('任务1 ', { progressText: '刚刚开始。' });
    expect(codes(await send(filled, '?submit=true'))).toEqual([
      '填报表!L5 required_when_red',
      '填报表!M5 required_when_red',
    ]);
  });
});

describe('a form is refused', () => {
  it('from another unit, however it is brought', async () => {
    const filled = (await form()).fill('任务1 ', FULL);
    for (const user of [scene.people.foreigner, scene.people.leadReporter]) {
      expect(await send(filled, '', user)).toMatchObject({ status: 403, body: { code: 'foreign_unit' } });
      expect(await send(filled, REAL, user)).toMatchObject({ status: 403, body: { code: 'foreign_unit' } });
    }
    const elsewhere = await ReportingScene.create(test, '汉阳区');
    expect(await send(filled, '', elsewhere.people.reporter)).toMatchObject({
      status: 422,
      body: { code: 'form_unknown' },
    });
  });

  it('with rows of another form, be it of another unit or of the same', async () => {
    const filled = (await form()).fill('任务1 ', FULL);
    const lead = await form(june, scene.people.leadReporter);
    filled.fill('任务1 ', { seal: lead.text('任务1 ', 'seal') });
    expect(codes(await send(filled))).toEqual(['填报表!A5 row_foreign']);
    filled.fill('任务1 ', { seal: (await form()).text('任务1 ', 'seal') });
    expect(codes(await send(filled))).toEqual(['填报表!A5 row_foreign']);
    filled.fill('任务1 ', { seal: 'eyJ9.AAAA' });
    expect(codes(await send(filled))).toEqual(['填报表!A5 row_foreign']);
  });

  it('where a row has changed since it was made', async () => {
    const filled = (await form()).fill('任务1 ', FULL).fill('任务2 ', FULL);
    await scene
      .post(scene.people.approver, `/obligations/${await owed()}/reports`, { progressText: '另写。' })
      .expect(201);
    const refused = await send(filled, REAL);
    expect(refused).toMatchObject({ status: 412, body: { code: 'form_stale' } });
    expect(codes(refused)).toEqual(['填报表!C5 row_stale']);
    expect(await stateOf(1)).toEqual(NOTHING);
    filled.fill('任务1 ', { progressText: null, percent: null, issues: null, nextSteps: null });
    expect(await send(filled, REAL)).toMatchObject({ status: 200 });
  });

  it('where the report was handed in, released from or closed meanwhile', async () => {
    const filled = (await form()).fill('任务1 ', FULL).fill('任务2 ', FULL).fill('任务3 ', FULL);
    await scene.submitted(await owed(), { ...FULL, percent: '60' });
    const { id, version } = await scene.obligation(await owed(1));
    await scene.post(scene.people.coordinator, `/obligations/${id}/exempt`, { reason: '合并' }, version).expect(200);
    expect(codes(await send(filled))).toEqual(['填报表!F5 report_state_conflict', '填报表!F6 obligation_exempt']);
    test.clock.set('2023-08-16T10:00:00+08:00');
    expect(codes(await send(filled))).toContain('填报表!F7 cycle_closed');
  });

  it('where a protected cell says something else, naming the cell', async () => {
    const filled = (await form()).fill('任务1 ', { ...FULL, dueOn: '2023-07-31' });
    filled.fillFigure('高新技术企业数量', { goal: '不低于900' });
    filled.reports.getCell('B2').value = 'TB20230616-00000000';
    expect(codes(await send(filled)).sort()).toEqual(
      ['填报表!B2 cell_changed', '填报表!E5 cell_changed', '举措和数据!F7 cell_changed'].sort(),
    );
  });

  it('with formulas, added rows, rows twice, columns moved or a sheet gone', async () => {
    const filled = (await form()).fill('任务1 ', FULL);
    filled.reportRow('任务1 ').getCell(11).value = { formula: '50+10', result: 60 };
    filled.reports.getCell('J20').value = '另加一行';
    filled.reports.getRow(21).values = filled.reportRow('任务2 ').values;
    expect(codes(await send(filled))).toEqual([
      '填报表!K5 formula_present',
      '填报表!J20 row_unknown',
      '填报表!A21 row_repeated',
    ]);
    const moved = await form();
    moved.reports.getCell('J4').value = '完成情况';
    expect(codes(await send(moved))).toEqual(['填报表!J4 columns_changed']);
    const less = (await form()).fill('任务1 ', FULL);
    less.workbook.removeWorksheet('举措和数据');
    expect(codes(await send(less))).toEqual(['举措和数据!A1 sheet_missing']);
    const orphan = (await form()).fillFigure('举措甲', { value: 5 });
    orphan.reports.spliceRows(orphan.reportRow('任务1 ').number, 1);
    expect(codes(await send(orphan))).toEqual(['举措和数据!A5 row_missing']);
  });

  it('when it is no form at all, or carries macros', async () => {
    const other = await FilledForm.of(await (await form()).bytes());
    other.workbook.removeWorksheet('填报表');
    expect(await send(other)).toMatchObject({ status: 422, body: { code: 'form_unknown' } });
    expect(await send(Buffer.from('PDF'))).toMatchObject({ status: 415, body: { code: 'not_a_workbook' } });
    for (const part of ['xl/vbaProject.bin', 'xl/macrosheets/sheet1.xml']) {
      const zip = await JSZip.loadAsync(await (await form()).bytes());
      zip.file(part, 'x');
      const bytes = await zip.generateAsync({ type: 'nodebuffer' });
      expect(await send(bytes)).toMatchObject({ status: 422, body: { code: 'workbook_has_macros' } });
    }
  });
});

describe('the workbook that a trial gives back', () => {
  const marked = (filled: FilledForm, query: string, headers: Readonly<Record<string, string>> = {}) =>
    filled.marked(test, scene.people.reporter, query, headers);
  const fillOf = (filled: FilledForm, cell: string) => {
    const { fill } = filled.reports.getCell(cell);
    return fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
  };

  it('has a red cell with a comment for each fault, and all of a row in its message column', async () => {
    const back = await marked((await form()).fill('任务1 ', { ...FULL, percent: 0.35 }), '?as=workbook');
    expect(fillOf(back, 'K5')).toBe('FFFFC7CE');
    expect(JSON.stringify(back.reports.getCell('K5').note)).toContain('请写成 35');
    expect(back.text('任务1 ', 'message')).toMatch(/^K5：填的是 0.35/);
    expect(back.text('任务2 ', 'message')).toBe('');
  });

  it('is mended in its place and brought again; old marks go', async () => {
    const accept = { accept: XLSX };
    const back = await marked((await form()).fill('任务1 ', { ...FULL, percent: '一半' }), '', accept);
    back.fill('任务1 ', { percent: 100 });
    const again = await marked(back, '?submit=true', accept);
    expect(fillOf(again, 'K5')).toBe('FFFFE08A');
    expect(again.text('任务1 ', 'message')).toMatch(/^K5（提示）：填报为已完成/);
    again.fill('任务1 ', { percent: 60 });
    const clean = await marked(again, '?submit=true', accept);
    expect(fillOf(clean, 'K5')).toBe('FFFFF9DB');
    expect(clean.reports.getCell('K5').note).toBeUndefined();
    expect(await send(clean, SUBMIT)).toMatchObject({ status: 200 });
  });
});
