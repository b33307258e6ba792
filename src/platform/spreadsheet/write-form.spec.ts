import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { FILLS } from './look.js';
import { writeForm, type FormSheet } from './write-form.js';

const SHEET: FormSheet = {
  name: '填报表',
  head: [['区教育局 填报表'], ['编号', 'TB1']],
  columns: [
    { header: '事项', width: 20 },
    { header: '进展情况', width: 30 },
    { header: '完成进度', width: 10 },
    { header: '日期', width: 12 },
    { header: '无变化', width: 8 },
    { header: '校验码', width: 10, hidden: true },
  ],
  frozenColumns: 1,
  leastLines: 4,
  rows: [
    [
      { value: '=1+1' },
      { value: null, input: { kind: 'text', longest: 100 } },
      { value: 60, input: { kind: 'percent' } },
      { value: '2023-06-30', input: { kind: 'day' } },
      { value: null, input: { kind: 'choice', choices: ['是', '否'] } },
      { value: 'x'.repeat(400) },
    ],
  ],
};

let sheet: Worksheet;
const cell = (column: number) => sheet.getRow(4).getCell(column);

beforeAll(async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(await writeForm([SHEET], new Date('2023-06-16T02:00:00Z')));
  sheet = workbook.getWorksheet('填报表')!;
});

describe('a form', () => {
  it('has its head, its header and its rows below each other', () => {
    expect(sheet.getCell('A1').text).toBe('区教育局 填报表');
    expect(sheet.getCell('B2').text).toBe('TB1');
    expect(sheet.getRow(3).getCell(2).text).toBe('进展情况');
    expect(cell(3).value).toBe(60);
  });

  it('is protected but for its input cells, which have the colour of input', () => {
    expect(sheet.sheetProtection?.sheet).toBe(true);
    expect([1, 2, 3, 4, 5, 6].map((column) => cell(column).protection?.locked !== false)).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(cell(2).fill).toMatchObject({ fgColor: { argb: FILLS.input } });
    expect(cell(1).fill).toMatchObject({ fgColor: { argb: FILLS.shown } });
  });

  it('never makes a formula of a text', () => {
    expect(cell(1).formula).toBeUndefined();
    expect(cell(1).text).toBe('=1+1');
  });

  it('lets Excel refuse what an input cell does not take', () => {
    expect(cell(2).dataValidation).toMatchObject({ type: 'textLength', operator: 'lessThanOrEqual', formulae: [100] });
    expect(cell(3).dataValidation).toMatchObject({ type: 'decimal', operator: 'between', formulae: [0, 100] });
    expect(cell(4).dataValidation).toMatchObject({ type: 'date' });
    expect(cell(5).dataValidation).toMatchObject({ type: 'list', formulae: ['"是,否"'] });
    expect(cell(1).dataValidation).toBeUndefined();
  });

  it('keeps texts as texts and shows days as days', () => {
    expect(cell(2).numFmt).toBe('@');
    expect(cell(4).numFmt).toBe('yyyy-mm-dd');
  });

  it('has room for the lines that will be written, whatever stands in hidden columns', () => {
    expect(sheet.getRow(4).height).toBe(4 * 16.5 + 4);
    expect(sheet.getColumn(6).hidden).toBe(true);
  });

  it('keeps header and first columns in sight and prints the header on each page', () => {
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 3 });
    expect(sheet.pageSetup).toMatchObject({ fitToWidth: 1, fitToHeight: 0, printTitlesRow: '3:3' });
  });
});
