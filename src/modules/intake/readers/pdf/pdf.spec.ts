import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../read-document.js';
import { pdfFile, type Mark } from '../testing/pdf-file.js';

async function linesOf(pages: readonly (readonly Mark[])[]): Promise<string[]> {
  const read = await readDocument(pdfFile(pages), '方案.pdf');
  if (!read.ok) throw new Error(read.code);
  return read.text.split('\n');
}

const FULL = '推进任务落实完善工作机制加强督促检查推进任务落实完善工作';
const XS = [80, 130, 330, 500];

/** A ruled table: texts with their column and row, walls between `rows`, some left out. */
function table(
  top: number,
  rows: readonly (readonly string[])[],
  open: readonly (readonly [number, number])[] = [],
): Mark[] {
  const marks: Mark[] = XS.map((x) => ({ from: [x, top], to: [x, top + rows.length * 30] }));
  for (let row = 0; row <= rows.length; row += 1) {
    for (let column = 0; column < XS.length - 1; column += 1) {
      if (open.some(([r, c]) => r === row && c === column)) continue;
      marks.push({ from: [XS[column] ?? 0, top + row * 30], to: [XS[column + 1] ?? 0, top + row * 30] });
    }
  }
  rows.forEach((cells, row) =>
    cells.forEach((text, column) => {
      if (text !== '') marks.push({ text, x: (XS[column] ?? 0) + 4, y: top + row * 30 + 20, size: 12 });
    }),
  );
  return marks;
}

describe('A PDF', () => {
  it('is paragraphs again; page numbers and running heads are dropped', async () => {
    const page = (number: number): Mark[] => [
      { text: `某区人民政府公报${number}`, x: 79, y: 50, size: 10 },
      { text: `${number}.${FULL.slice(2)}`, x: 111, y: 120 },
      { text: FULL, x: 79, y: 148 },
      { text: '结束。', x: 79, y: 176 },
      { text: FULL.slice(2), x: 111, y: 204 },
      { text: `— ${number} —`, x: 280, y: 790, size: 14 },
    ];
    const paragraph = (number: number): string => `${number}.${FULL.slice(2)}${FULL}结束。`;
    const open = FULL.slice(2);
    expect(await linesOf([page(1), page(2), page(3)])).toEqual(
      [1, 2, 3].flatMap((number) => [paragraph(number), open]),
    );
  });

  it('has rows by the lines of its table: merged cells repeated, cells over two lines joined, pages put together', async () => {
    const head = ['序号', '任务', '牵头单位'];
    const first = table(600, [head, ['1', '建校', '区教育局'], ['2', '修路', '']], [[2, 2]]);
    const second = table(80, [head, ['', '并绿化', ''], ['3', '种树', '区园林']], []);
    const wrapped: Mark = { text: '局', x: 334, y: 167, size: 12 };
    const lines = await linesOf([
      [{ text: FULL, x: 79, y: 120 }, { text: FULL, x: 79, y: 148 }, ...first],
      [...second, wrapped, { text: '后文结束。', x: 111, y: 300 }],
    ]);
    expect(lines.slice(-5)).toEqual([
      head.join('\t'),
      '1\t建校\t区教育局',
      '2\t修路并绿化\t区教育局',
      // The line had room for more: a blank stays, which names below each other need and a broken name does not mind.
      '3\t种树\t区园林 局',
      '后文结束。',
    ]);
  });

  it('has the columns of a table without lines by the places of its words, and says so', async () => {
    const row = (y: number, ...texts: string[]): Mark[] =>
      texts.map((text, column) => ({ text, x: [80, 130, 330, 440][column] ?? 0, y, size: 12 }));
    const page = [
      { text: FULL, x: 79, y: 120 },
      ...row(160, '序号', '工作任务', '牵头单位', '责任单位'),
      ...row(190, '1', '修缮校舍', '区教育局', '区财政局'),
      ...row(220, '2', '增设站点', '区交通局', '区公交集团'),
      { text: FULL, x: 79, y: 260 },
    ];
    const read = await readDocument(pdfFile([page]), '方案.pdf');
    if (!read.ok) throw new Error(read.code);
    expect(read.notes.map(({ code }) => code)).toEqual(['columns_guessed']);
    expect(read.text.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
      [FULL],
      ['序号', '工作任务', '牵头单位', '责任单位'],
      ['1', '修缮校舍', '区教育局', '区财政局'],
      ['2', '增设站点', '区交通局', '区公交集团'],
      [FULL],
    ]);
  });

  it('says which of its pages have no text', async () => {
    const read = await readDocument(
      pdfFile([[{ text: FULL, x: 79, y: 120 }], [{ from: [10, 10], to: [300, 300] }]]),
      '方案.pdf',
    );
    expect(read.ok && read.notes.map(({ code, message }) => [code, message.slice(0, 6)])).toEqual([
      ['pages_without_text', '第 2 页没'],
    ]);
  });
});
