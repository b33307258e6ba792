import { describe, expect, it } from '@jest/globals';
import { snapshotFixture } from '../testing/snapshot.fixture.js';
import { fullTitle, planName, titleLines } from './title.js';

const scheme = snapshotFixture().scheme;

describe('title of the report', () => {
  it('takes the plan out of the name of the scheme', () => {
    expect(planName(scheme)).toBe('武昌区国民经济和社会发展第十四个五年规划和2035年远景目标纲要');
    expect(planName({ ...scheme, title: '关于印发《武昌区“十四五”规划重点任务责任分工方案》的通知' })).toBe(
      '武昌区“十四五”规划',
    );
  });

  it('puts the jurisdiction in front of a plan that does not name it', () => {
    expect(planName({ ...scheme, title: '“十四五”规划任务分工方案' })).toBe('武昌区“十四五”规划');
  });

  it('does not name the district twice when the jurisdiction is kept with its city', () => {
    expect(planName({ ...scheme, jurisdictionName: '武汉市武昌区' })).toBe(planName(scheme));
  });

  it.each([
    ['MID_TERM', '实施情况中期评估报告'],
    ['ANNUAL', '实施情况2023年度评估报告'],
    ['FINAL', '实施情况总结评估报告'],
  ] as const)('ends a title of kind %s with %s', (kind, ending) => {
    expect(fullTitle(snapshotFixture({ kind })).endsWith(ending)).toBe(true);
  });

  it('breaks a long title between words into lines that fit', () => {
    expect(titleLines(snapshotFixture())).toEqual([
      '武昌区国民经济和社会发展',
      '第十四个五年规划和2035年远景目标纲要',
      '实施情况中期评估报告',
    ]);
  });
});
