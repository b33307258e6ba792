import { describe, expect, it } from '@jest/globals';
import { elapsedPercent, redLightProblems, reportedPercent } from './red-light.js';
import type { ReportContent, ReportedItem } from './validate-report.js';

const ITEM: ReportedItem = {
  measures: [
    { id: 'm1', title: '举措甲', weight: '1' },
    { id: 'm2', title: '举措乙', weight: '3' },
  ],
  figures: [],
  periodEnd: '2023-06-30',
};
const content = (parts: Partial<ReportContent>): ReportContent => ({
  progressText: '',
  percent: null,
  issues: null,
  nextSteps: null,
  coordinationNeeds: null,
  plannedCompletionOn: null,
  measures: [],
  measurements: [],
  ...parts,
});
const EXPECTED = { percent: '50', from: 'ELAPSED_TIME' } as const;
const faults = (parts: Partial<ReportContent>) =>
  redLightProblems(content(parts), ITEM, EXPECTED).map(({ field, code }) => `${field} ${code}`);

describe('the expected percent', () => {
  it('is the share of the plan’s days that have passed, the first and the last included', () => {
    const plan = { planStart: '2021-01-01', planEnd: '2025-12-31' };
    expect(elapsedPercent(plan, '2020-12-31').toString()).toBe('0');
    expect(elapsedPercent(plan, '2025-12-31').toString()).toBe('100');
    expect(elapsedPercent(plan, '2023-06-30').toFixed(2)).toBe('49.89');
  });
});

describe('the percent of a report', () => {
  it('is the weighted mean of its measures, and without any the unit’s own', () => {
    const measures = [
      { measureId: 'm1', percent: '20' },
      { measureId: 'm2', percent: '60' },
    ];
    expect(reportedPercent(content({ percent: '5', measures }), ITEM)?.toString()).toBe('50');
    expect(reportedPercent(content({ percent: '5' }), ITEM)?.toString()).toBe('5');
    expect(reportedPercent(content({}), ITEM)).toBeNull();
  });
});

describe('a report that would light red', () => {
  it('says what the problem is and what is done about it', () => {
    expect(faults({ percent: '19.9' })).toEqual(['issues required_when_red', 'nextSteps required_when_red']);
    expect(faults({ percent: '19.9', issues: '用地未落实', nextSteps: ' ' })).toEqual(['nextSteps required_when_red']);
    expect(faults({ percent: '19.9', issues: '用地未落实', nextSteps: '9 月完成' })).toEqual([]);
  });

  it('is one more than thirty points behind; exactly thirty is yellow, and without a percent there is no light', () => {
    expect(faults({ percent: '20' })).toEqual([]);
    expect(faults({})).toEqual([]);
  });
});
