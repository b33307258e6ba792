import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { FILLS } from './look.js';
import { markWorkbook, type CellMark } from './mark-workbook.js';
import { writeForm } from './write-form.js';

const LAYOUT = [{ name: '填报表', headerRow: 2, messageColumn: 3 }];
const ERROR: CellMark = { sheet: '填报表', column: 2, row: 3, level: 'error', message: '请填写进展情况' };
const WARNING: CellMark = { sheet: '填报表', column: 2, row: 4, level: 'warning', message: '与上期相同' };

let form: Buffer;

beforeAll(async () => {
  const row = (item: string) => [
    { value: item },
    { value: '已完成。', input: { kind: 'text', longest: 100 } as const },
    { value: null },
    { value: null },
  ];
  const columns = ['事项', '进展情况', '系统提示', '校验码'].map((header) => ({ header, width: 20 }));
  const sheet = { name: '填报表', head: [['填报表']], columns, frozenColumns: 1, rows: ['一', '二', '三'].map(row) };
  form = await writeForm([sheet], new Date('2023-06-16T02:00:00Z'));
});

async function opened(bytes: Buffer): Promise<Worksheet> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook.getWorksheet('填报表')!;
}

const colour = (sheet: Worksheet, cell: string) => {
  const { fill } = sheet.getCell(cell);
  return fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
};

describe('a marked workbook', () => {
  it('has errors in red and warnings in yellow, each with a comment, and leaves the other cells alone', async () => {
    const sheet = await opened(await markWorkbook(form, LAYOUT, [ERROR, WARNING]));
    expect(['B3', 'B4', 'B5', 'A3'].map((cell) => colour(sheet, cell))).toEqual([
      FILLS.error,
      FILLS.warning,
      FILLS.input,
      FILLS.shown,
    ]);
    expect(JSON.stringify(sheet.getCell('B3').note)).toContain('请填写进展情况');
    expect(sheet.getCell('B5').note).toBeUndefined();
    expect(sheet.getCell('B3').text).toBe('已完成。');
  });

  it('says all that concerns a row in its message column, by cell', async () => {
    const other: CellMark = { ...WARNING, row: 3, column: 1 };
    const sheet = await opened(await markWorkbook(form, LAYOUT, [ERROR, other]));
    expect(sheet.getCell('C3').text).toBe('B3：请填写进展情况\nA3（提示）：与上期相同');
    expect(sheet.getCell('C4').text).toBe('');
  });

  it('is red where a cell has both a warning and an error', async () => {
    const sheet = await opened(await markWorkbook(form, LAYOUT, [{ ...WARNING, row: 3 }, ERROR]));
    expect(colour(sheet, 'B3')).toBe(FILLS.error);
  });

  it('is tall enough for its messages', async () => {
    const before = (await opened(form)).getRow(3).height ?? 0;
    const long = { ...ERROR, message: '请更正'.repeat(30) };
    const sheet = await opened(await markWorkbook(form, LAYOUT, [long]));
    expect(sheet.getRow(3).height).toBeGreaterThan(before * 3);
  });

  it('loses the marks of an earlier time', async () => {
    const marked = await markWorkbook(form, LAYOUT, [ERROR, WARNING]);
    const sheet = await opened(await markWorkbook(marked, LAYOUT, []));
    expect(['B3', 'B4'].map((cell) => colour(sheet, cell))).toEqual([FILLS.input, FILLS.input]);
    expect(sheet.getCell('B3').note).toBeUndefined();
    expect(sheet.getCell('C3').text).toBe('');
    expect(sheet.getCell('B3').text).toBe('已完成。');
  });

  it('has what the system writes into cells, and loses it when it is cleared', async () => {
    const entry = { sheet: '填报表', row: 3, column: 4, value: '密封' };
    const marked = await markWorkbook(form, LAYOUT, [], [entry]);
    expect((await opened(marked)).getCell('D3').text).toBe('密封');
    const cleared = await markWorkbook(marked, LAYOUT, [], [{ ...entry, value: null }]);
    expect((await opened(cleared)).getCell('D3').text).toBe('');
  });

  it('is refused when it cannot be read', async () => {
    await expect(markWorkbook(Buffer.from('PK'), LAYOUT, [])).rejects.toMatchObject({ code: 'workbook_damaged' });
  });
});
