import { describe, expect, it } from '@jest/globals';
import { textTable } from './text-table.js';

describe('a table on a terminal', () => {
  it('aligns its columns, counting a Chinese character as two', () => {
    expect(
      textTable([
        ['收件人', '到期', '事项'],
        ['张敏', '2023-06-21', '区教育局'],
        ['Li', '2023-06-27', 'x'],
      ]),
    ).toEqual(['收件人  到期        事项', '张敏    2023-06-21  区教育局', 'Li      2023-06-27  x']);
  });

  it('of no rows has no lines', () => {
    expect(textTable([])).toEqual([]);
  });
});
