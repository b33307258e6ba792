import { describe, expect, it } from '@jest/globals';
import { listedItems } from './listed-items.js';

const itemsOf = (text: string): string[] =>
  listedItems(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('The items of a cell', () => {
  it.each([
    ['(1)摸清底数 (2)分批开工', ['摸清底数', '分批开工']],
    ['1.摸清底数;2.投资1.5亿元。3.完工', ['摸清底数', '投资1.5亿元', '完工']],
    ['①摸清底数②分批开工', ['摸清底数', '分批开工']],
    ['摸清底数 分批开工', ['摸清底数', '分批开工']],
    ['摸清底数;分批开工。', ['摸清底数', '分批开工']],
    ['建设 5G 基站', ['建设 5G 基站']],
    ['(1)建设(2)号线', ['建设(2)号线']],
    ['', []],
  ])('%s', (text, items) => {
    expect(itemsOf(text)).toEqual(items);
  });
});
