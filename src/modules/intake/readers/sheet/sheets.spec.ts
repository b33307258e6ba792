import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../read-document.js';
import { xlsxFile, type Sheet } from '../testing/office-files.js';

async function textOf(sheets: readonly Sheet[], styles = ''): Promise<string[]> {
  const read = await readDocument(await xlsxFile(sheets, styles), '分工.xlsx');
  if (!read.ok) throw new Error(read.code);
  return read.text.split('\n');
}

describe('A workbook', () => {
  it('is read row by row; a title over the table is a line, merged cells are repeated downwards', async () => {
    const rows = [
      ['任务分工表', '', ''],
      ['序号', '任务', '牵头单位'],
      ['1', '建\n校', '区教育局'],
      ['2', '修路', ''],
      ['', '', ''],
      ['备注：暂行', '', ''],
    ];
    expect(await textOf([{ name: 'Sheet1', rows, merges: ['A1:C1', 'C3:C4'] }])).toEqual([
      '任务分工表',
      '序号\t任务\t牵头单位',
      '1\t建 校\t区教育局',
      '2\t修路\t区教育局',
      '备注：暂行',
    ]);
  });

  it('names its sheets when there are several, and says which hidden ones were left out', async () => {
    const rows = [
      ['任务', '责任单位'],
      ['建校', '区教育局'],
    ];
    const file = await xlsxFile([
      { name: '教育', rows },
      { name: '交通', rows },
      { name: '草稿', rows, hidden: true },
    ]);
    const read = await readDocument(file, '分工.xlsx');
    const table = '任务\t责任单位\n建校\t区教育局';
    expect(read).toMatchObject({ ok: true, text: `教育\n${table}\n\n交通\n${table}` });
    expect(read.ok && read.notes[0]?.message).toContain('草稿');
  });

  it('shows percentages and days as people see them, and no noise of binary fractions', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>';
    const cells = ['0.30000000000000004', '0.07', '45291', '45291'].map(
      (value, style) => `<c r="${'BCDE'[style] ?? ''}1" s="${style}"><v>${value}</v></c>`,
    );
    expect(await textOf([{ name: 'Sheet1', rows: [['甲', ...cells]] }], styles)).toEqual([
      '甲\t0.3\t7%\t2023年12月31日\t2023年12月',
    ]);
  });
});

describe('A table as text', () => {
  it('keeps separators and breaks that stand in quotes', async () => {
    const text = '任务,牵头单位,责任单位\r\n"建校,\n扩容","区""教育""局",\r\n修路,区建设局,区财政局\r\n';
    const read = await readDocument(Buffer.from(text), '分工.CSV');
    expect(read).toMatchObject({ ok: true, format: 'csv', mediaType: 'text/csv' });
    expect(read.ok && read.text.split('\n')).toEqual([
      '任务\t牵头单位\t责任单位',
      '建校, 扩容\t区"教育"局\t',
      '修路\t区建设局\t区财政局',
    ]);
  });
});
