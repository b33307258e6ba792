import { describe, expect, it } from '@jest/globals';
import { MOST_OF_ONE_CODE } from './diagnostics.js';
import { parseScheme } from './parse-scheme.js';

describe('Diagnostics of one kind', () => {
  const document = (tasks: number): string =>
    `某区任务分工方案\n一、任务\n${Array.from({ length: tasks }, (_, at) => `${at + 1}.建学校。（责任单位：区教育局）\n`).join('')}`;
  const of = (code: string, text: string) => parseScheme(text).diagnostics.filter((found) => found.code === code);

  it('are listed one by one as far as somebody may read them', () => {
    expect(of('task_without_lead', document(MOST_OF_ONE_CODE))).toHaveLength(MOST_OF_ONE_CODE);
    expect(of('diagnostics_left_out', document(MOST_OF_ONE_CODE))).toEqual([]);
  });

  it('are counted from there on, at the line of the first that is left out', () => {
    const text = document(MOST_OF_ONE_CODE + 25);
    expect(of('task_without_lead', text)).toHaveLength(MOST_OF_ONE_CODE);
    const [summary, ...others] = of('diagnostics_left_out', text);
    expect(summary).toMatchObject({ severity: 'warning', line: MOST_OF_ONE_CODE + 3 });
    expect(summary?.message).toContain('还有 25 处');
    expect(others).toEqual([]);
  });
});
