import { describe, expect, it } from '@jest/globals';
import { MOST_ALONE, MOST_OF_ONE_CODE } from './diagnostics.js';
import { parseScheme } from './parse-scheme.js';

describe('Diagnostics of one kind', () => {
  const document = (tasks: number, clause = ''): string => {
    const items = Array.from({ length: tasks }, (_, at) => `${at + 2}.修道路。${clause}\n`).join('');
    return `某区任务分工方案\n一、任务\n1.建学校。（牵头单位：区教育局；责任单位：区财政局）\n${items}`;
  };
  const of = (code: string, text: string) => parseScheme(text).diagnostics.filter((found) => found.code === code);

  it('are listed one by one as far as somebody may read them', () => {
    expect(of('task_without_assignment', document(MOST_OF_ONE_CODE))).toHaveLength(MOST_OF_ONE_CODE);
    expect(of('diagnostics_left_out', document(MOST_OF_ONE_CODE))).toEqual([]);
  });

  it('are counted from there on, at the line of the first that is left out', () => {
    const text = document(MOST_OF_ONE_CODE + 25);
    expect(of('task_without_assignment', text)).toHaveLength(MOST_OF_ONE_CODE);
    const [summary, ...others] = of('diagnostics_left_out', text);
    expect(summary).toMatchObject({ severity: 'warning', line: MOST_OF_ONE_CODE + 4 });
    expect(summary?.message).toContain('还有 25 处');
    expect(others).toEqual([]);
  });

  it('that are a habit of the document are said once, with their number and their lines', () => {
    const clause = '（责任单位：区交通局）';
    const habit = of('task_without_lead', document(MOST_ALONE + 1, clause));
    expect(habit).toMatchObject([{ line: 4, severity: 'info' }]);
    expect(habit[0]?.message).toBe('共 6 项任务没有写明牵头单位（第 4、5、6、7、8、9 行）。');
    expect(of('task_without_lead', document(MOST_ALONE, clause))).toHaveLength(MOST_ALONE);
  });
});
