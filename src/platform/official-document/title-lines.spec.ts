import { describe, expect, it } from '@jest/globals';
import { titleLines } from './title-lines.js';

describe('a title in lines', () => {
  it.each([
    [['关于任务“完善体制机制”的督办通知']],
    [['关于任务', '“提升全生命周期健康服务”的督办通知']],
    [['关于《临江区“十四五”规划分工方案》', '2023年6月填报和督办情况的通报']],
    [
      [
        '关于《武昌区国民经济和社会发展',
        '第十四个五年规划和2035年',
        '远景目标纲要任务分工方案》',
        '2023年第二季度填报和督办情况的通报',
      ],
    ],
  ])('splits no word, number or bracket: %j', (lines) => {
    expect(titleLines(lines.join(''))).toEqual(lines);
  });

  it('loses no character, however long', () => {
    const title = `关于“${'加快建设科技创新中心'.repeat(9)}”的通知`;
    const lines = titleLines(title);
    expect(lines.join('')).toBe(title);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20);
  });

  it('leaves whole what cannot be broken', () => {
    expect(titleLines('x'.repeat(50))).toEqual(['x'.repeat(50)]);
  });
});
