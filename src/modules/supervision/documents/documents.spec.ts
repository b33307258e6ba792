import { describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { readWorkbook } from '../../../platform/spreadsheet/read-workbook.js';
import { circularProse } from './circular-prose.js';
import { renderCircularDocx } from './circular-docx.js';
import { circularTables } from './circular-tables.js';
import { renderCircularXlsx } from './circular-xlsx.js';
import { renderOrderDocx } from './order-docx.js';
import { circularFacts, orderFacts } from './testing/facts.js';

async function words(bytes: Buffer): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  return (await zip.file('word/document.xml')!.async('string')).replace(/<[^>]+>/g, '');
}

/** Figures of a text, without those of days, periods, headings and document numbers, which count nothing. */
function figuresOf(text: string): string[] {
  const counted = text.replace(/\d{4}年(第.季度|\d+月(\d+日)?)?/g, '');
  return [...counted.matchAll(/\d+(?:\.\d+)?%?/g)].map(([figure]) => figure);
}

const cellsOf = (facts = circularFacts()): string[] =>
  circularTables(facts).flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === 'group' ? [row.text] : row.cells.map(({ text }) => text))),
  );

const proseOf = (facts = circularFacts()): string => {
  const { blocks, closing } = circularProse(facts);
  return [...blocks.map(({ text }) => text), closing].join('\n');
};

describe('the circular', () => {
  it('says no figure in its text that does not stand in a table', () => {
    const figures = figuresOf(proseOf());
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter((figure) => !cellsOf().includes(figure))).toEqual([]);
  });

  it('says what the totals say, and the totals what the rows say', () => {
    const { totals, units } = circularFacts();
    expect(proseOf()).toContain(
      `应报送${totals.owed}件，按时报送${totals.onTime}件，逾期报送${totals.late}件，未报送${totals.missing}件，按时率79.8%`,
    );
    expect(totals.owed).toBe(units.reduce((sum, { owed }) => sum + owed, 0));
    expect(totals.owed).toBe(totals.onTime + totals.late + totals.missing);
    expect(circularFacts().owing).toHaveLength(totals.missing);
  });

  it('has in its workbook the cells of its tables', async () => {
    const sheets = await readWorkbook(await renderCircularXlsx(circularFacts()));
    const inSheets = sheets.flatMap(({ rows }) => rows.slice(1).flatMap(({ cells }) => cells.map(({ text }) => text)));
    expect(inSheets.filter((cell) => cell !== '')).toEqual(cellsOf().filter((cell) => cell !== ''));
  });

  it('has the same bytes each time, and others when a fact changes', async () => {
    expect((await renderCircularDocx(circularFacts())).equals(await renderCircularDocx(circularFacts()))).toBe(true);
    expect((await renderCircularXlsx(circularFacts())).equals(await renderCircularXlsx(circularFacts()))).toBe(true);
    const other = circularFacts({ tasks: 113 });
    expect((await renderCircularDocx(circularFacts())).equals(await renderCircularDocx(other))).toBe(false);
  });

  it('can be made of a scheme in which nothing was due', async () => {
    const nothing = circularFacts({
      totals: { owed: 0, onTime: 0, late: 0, missing: 0, returned: 0 },
      orderTotals: { issued: 0, open: 0, overdue: 0 },
      units: [],
      owing: [],
      orders: [],
    });
    expect(await words(await renderCircularDocx(nothing))).toContain('本期没有到期的填报事项。');
    expect((await renderCircularXlsx(nothing)).length).toBeGreaterThan(1000);
  });
});

describe('the paper of an order', () => {
  it('has the band of its colour, its number, its signer, its parties, and what it was raised from', async () => {
    const bytes = await renderOrderDocx(orderFacts());
    const xml = await (await JSZip.loadAsync(bytes)).file('word/document.xml')!.async('string');
    expect(xml).toContain('w:fill="F2B705"');
    const text = await words(bytes);
    for (const part of [
      '黄色督办',
      '临江区督查室督办单',
      '督办〔2023〕5号',
      '签发人：分管督查工作的负责人',
      '区教育局：',
      '本件由督办〔2023〕2号（蓝色，办理时限2023年6月28日）升级而来',
      '请于2023年7月5日前办结并回复',
      '抄送：区科经局。',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('names no copy where there is none, and says that it is a demonstration where it is one', async () => {
    const text = await words(await renderOrderDocx(orderFacts({ copyTo: [], former: null, demonstration: true })));
    expect(text).not.toContain('抄送');
    expect(text).not.toContain('升级而来');
    expect(text).toContain('演示数据');
  });

  it('has the same bytes each time', async () => {
    expect((await renderOrderDocx(orderFacts())).equals(await renderOrderDocx(orderFacts()))).toBe(true);
  });

  it('sets each paragraph that the office has written, and survives what XML cannot hold', async () => {
    const text = await words(
      await renderOrderDocx(orderFacts({ requirement: '第一，补报。\n\n第二，a<b\u0001整改。' })),
    );
    expect(text).toContain('第一，补报。');
    expect(text).toContain('a&lt;b整改。');
  });
});
