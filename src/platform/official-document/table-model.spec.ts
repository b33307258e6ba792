import { expect, it } from '@jest/globals';
import { left, shortened, text, type Row } from './table-model.js';

const item = (words: string): Row => ({ kind: 'item', cells: [text(words)] });
const group = (words: string): Row => ({ kind: 'group', text: words });
const total: Row = { kind: 'total', cells: [text('合计')] };
const table = {
  caption: '任务',
  columns: [left('任务', 100)],
  rows: [group('一'), item('a'), item('b'), group('二'), item('c'), total],
};

it('a table that is not too long stays as it is', () => {
  expect(shortened(table, 3, '数据表')).toBe(table);
});

it('a longer one is cut after the row that fits, without a heading that nothing follows, and says where the rest is', () => {
  expect(shortened(table, 2, '数据表')).toEqual({
    ...table,
    rows: [group('一'), item('a'), item('b'), total],
    note: '本表只列前2行，全部3行见数据表。',
  });
  expect(shortened({ ...table, note: '说明。' }, 1, '数据表').note).toBe('本表只列前1行，全部3行见数据表。说明。');
});
