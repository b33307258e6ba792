import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { sha256Hex } from '../../../../platform/json.js';
import { LIGHTS } from '../../domain/conclusion.js';
import { emptySnapshot, snapshotFixture } from '../testing/snapshot.fixture.js';
import { typeset } from '../../../../platform/official-document/wording.js';
import { renderTablesXlsx } from './tables-xlsx.js';

const snapshot = snapshotFixture();
const tasks = snapshot.sections.flatMap((section) => section.tasks);
let bytes: Buffer;
let workbook: Workbook;
beforeAll(async () => {
  bytes = await renderTablesXlsx(snapshot, 'INTERNAL');
  workbook = await read(bytes);
});

async function read(file: Buffer): Promise<Workbook> {
  const found = new Workbook();
  await found.xlsx.load(file);
  return found;
}

function sheet(name: string, of = workbook): Worksheet {
  const found = of.getWorksheet(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The values below a header. */
function column(worksheet: Worksheet, header: string): unknown[] {
  const headers = worksheet.getRow(1).values as unknown[];
  const index = headers.indexOf(header);
  if (index < 0) throw new Error(`no column ${header} in ${worksheet.name}`);
  return Array.from({ length: worksheet.rowCount - 1 }, (_, i) => worksheet.getRow(i + 2).getCell(index).value);
}

const numbers = (values: readonly (string | null)[]) => values.map((value) => (value === null ? null : Number(value)));

describe('the tables as an Excel file', () => {
  it('have the same bytes each time', async () => {
    expect(sha256Hex(await renderTablesXlsx(snapshotFixture(), 'INTERNAL'))).toBe(sha256Hex(bytes));
  });

  it('give every task with the percent and the light of the snapshot', () => {
    const of = sheet('任务');
    expect(column(of, '任务')).toEqual(tasks.map(({ title }) => title));
    expect(column(of, '亮灯')).toEqual(tasks.map(({ light }) => LIGHTS[light]));
    expect(column(of, '任务标识')).toEqual(tasks.map(({ id }) => id));
    const percents = column(of, '完成进度（%）') as (number | null)[];
    numbers(tasks.map(({ percent }) => percent)).forEach((expected, i) => {
      if (expected === null) expect(percents[i]).toBeNull();
      else expect(percents[i]).toBeCloseTo(expected, 12);
    });
  });

  it('give every measure, target, unit and missing report', () => {
    expect(column(sheet('举措'), '举措标识')).toEqual(tasks.flatMap((task) => task.measures!.map(({ id }) => id)));
    expect(column(sheet('量化目标'), '现值')).toEqual(
      numbers(tasks.flatMap((task) => task.targets.map(({ value }) => value))),
    );
    const units = sheet('单位');
    expect(column(units, '单位')).toEqual(snapshot.units.map(({ name }) => typeset(name)));
    expect(column(units, '应报')).toEqual(snapshot.units.map(({ reportsOwed }) => reportsOwed));
    expect(column(units, '缺报')).toEqual(snapshot.units.map(({ reportsMissing }) => reportsMissing));
    expect(column(sheet('缺报'), '事项标识')).toEqual(snapshot.missing.map(({ obligationId }) => obligationId));
  });

  it('give every yearly value of an indicator as a number', () => {
    const of = sheet('指标');
    const years = [...new Set(snapshot.indicators.flatMap(({ values }) => values.map(({ year }) => year)))].sort();
    expect(years.length).toBeGreaterThan(1);
    for (const year of years) {
      const expected = snapshot.indicators.map(({ values }) => values.find((v) => v.year === year)?.value ?? null);
      expect(column(of, `${year}年`)).toEqual(numbers(expected));
    }
  });

  it('lead from a figure to its facts by their ids', () => {
    expect(column(sheet('采用的填报'), '填报标识')).toEqual(snapshot.inputs.reportIds);
    expect(column(sheet('采用的指标数据'), '数据标识')).toEqual(snapshot.inputs.measurementIds);
  });

  it('write days as days, whatever the time zone', () => {
    const due = column(sheet('缺报'), '应报日期') as Date[];
    expect(due.map((day) => day.toISOString().slice(0, 10))).toEqual(snapshot.missing.map(({ dueOn }) => dueOn));
  });

  it('can be filtered, scrolled and printed on A4 across with the header on each page', async () => {
    for (const worksheet of workbook.worksheets) {
      expect(worksheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
      expect(worksheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 });
      expect(worksheet.autoFilter).toBeTruthy();
    }
    const zip = await JSZip.loadAsync(bytes);
    const titles = (await zip.file('xl/workbook.xml')!.async('string')).match(/_xlnm\.Print_Titles/g);
    expect(titles).toHaveLength(workbook.worksheets.length);
  });

  it('have no internal column in the public edition', async () => {
    const published = await read(await renderTablesXlsx(snapshot, 'PUBLIC'));
    expect(published.worksheets.map(({ name }) => name)).toEqual([
      '总览',
      '章节',
      '指标',
      '任务',
      '举措',
      '量化目标',
      '单位',
    ]);
    const headers = published.worksheets.flatMap((worksheet) => worksheet.getRow(1).values as string[]);
    expect(headers.filter((header) => /标识|依据|报送|应报|缺报|按时/.test(header ?? ''))).toEqual([]);
    const overview = column(sheet('总览', published), '事项');
    expect(overview).not.toContain('缺报');
  });

  it('can be made of a scheme of which nothing is known yet', async () => {
    const empty = await read(await renderTablesXlsx(emptySnapshot(), 'INTERNAL'));
    expect(sheet('任务', empty).rowCount).toBe(1);
  });
});
