import { describe, expect, it } from '@jest/globals';
import { explainSchemeMean, explainSectionMean } from './mean-explanation.js';
import { RATING_POLICY_V1, type PolicyWeights, type RatingPolicy } from './policy.js';
import type { RollupInput } from './rollup-input.js';
import { rollup } from './rollup.js';
import { actual, context, goal, hundredthDay, HUNDRED_DAYS, input, report, task } from './testing/builders.js';
import { judge } from './indicators/judge.js';

const weighed = (weights: Partial<PolicyWeights>): RatingPolicy => ({
  ...RATING_POLICY_V1,
  version: 2,
  weights: { ...RATING_POLICY_V1.weights, ...weights },
});

const asOf = hundredthDay(50);
const told = (taskId: string, percent: string, measurePercents: Record<string, string> = {}) =>
  report(taskId, { periodEnd: asOf, reportedOn: asOf, percent, measurePercents });
/** 一: a at 20 % and b at 40 %; 二: c at 90 %. */
const base = input([task('a'), task('b')], { reports: [told('a', '20'), told('b', '40'), told('c', '90')] });
const [first] = base.scheme.sections;
const twoSections = {
  ...base,
  scheme: {
    ...base.scheme,
    sections: [first!, { id: 'second', number: '二', title: '优化营商环境', tasks: [task('c')] }],
  },
};

const explained = (outline: RollupInput) => {
  const result = rollup(outline);
  return { ...result, explanation: explainSchemeMean({ outline, result }) };
};

describe('The weights of a rating policy', () => {
  it('are all one in version 1: (20 + 40 + 90) ÷ 3 = 50', () => {
    const { scheme, explanation } = explained(twoSections);
    expect(scheme.percent).toBe('50');
    expect(explanation.arithmetic[0]).toBe('平均 = (20 + 40 + 90) ÷ 3 = 50%');
  });

  it('of single tasks count in section and scheme: (20 × 3 + 40 × 1) ÷ 4 = 25, (60 + 40 + 90) ÷ 5 = 38', () => {
    const outline = { ...twoSections, policy: weighed({ tasks: { a: '3' } }) };
    const result = rollup(outline);
    expect(result.sections.map(({ percent }) => percent)).toEqual(['25', '90']);
    expect(result.scheme.percent).toBe('38');
    expect(explainSectionMean({ outline, result }, 'section')?.arithmetic[0]).toBe(
      '平均 = (20 × 3 + 40 × 1) ÷ (3 + 1) = 25%',
    );
  });

  it('of sections make the scheme a mean over sections: (30 × 1 + 90 × 2) ÷ 3 = 70', () => {
    const { scheme, explanation } = explained({ ...twoSections, policy: weighed({ sections: { second: '2' } }) });
    expect(scheme).toMatchObject({ percent: '70', tasks: 3, judgedTasks: 3 });
    expect(explanation.rule).toBe('scheme_by_section');
    expect(explanation.arithmetic[0]).toBe('平均 = (30 × 1 + 90 × 2) ÷ (1 + 2) = 70%');
  });

  it('leave out a section of which nothing is known', () => {
    const { scheme, explanation } = explained({
      ...twoSections,
      reports: [told('a', '20'), told('b', '40')],
      policy: weighed({ sections: { second: '2' } }),
    });
    expect(scheme.percent).toBe('30');
    expect(explanation.setAside).toEqual([{ id: 'second', reason: '没有可据以计算的完成比例' }]);
  });

  const measures = [
    { id: 'm', title: '甲', weight: '3' },
    { id: 'n', title: '乙', weight: '1' },
  ];
  const ofMeasures = input([task('a', { measures })], { reports: [told('a', '0', { m: '80', n: '40' })] });

  it('of a kind multiply an own weight, which changes no mean of that kind alone: (80 × 3 + 40) ÷ 4 = 70', () => {
    const percentUnder = (policy: RatingPolicy) => rollup({ ...ofMeasures, policy }).tasks[0]?.percent;
    expect(percentUnder(RATING_POLICY_V1)).toBe('70');
    expect(percentUnder(weighed({ measure: '2' }))).toBe('70');
  });

  it('of a single item stand instead of its own: (80 × 1 + 40 × 1) ÷ 2 = 60', () => {
    const result = rollup({ ...ofMeasures, policy: weighed({ items: { m: '1' } }) });
    expect(result.tasks[0]?.percent).toBe('60');
  });
});

describe('The age from which a policy refuses figures', () => {
  const refusing = (refused: number): RatingPolicy => ({
    ...RATING_POLICY_V1,
    staleAfterDays: { ...RATING_POLICY_V1.staleAfterDays, refused },
  });
  const judged = (refused: number, onDay = 50) =>
    judge(
      goal({ base: { year: 2022, value: '0' } }),
      context([actual(hundredthDay(20), '50')], {
        period: HUNDRED_DAYS,
        asOf: hundredthDay(onDay),
        policy: refusing(refused),
      }),
    );

  it('judges a figure of 30 days when 30 are allowed', () => {
    expect(judged(30).conclusion).toBe('ON_TRACK');
  });

  it('does not judge it when 29 are allowed, and says what is missing', () => {
    expect(judged(29)).toMatchObject({
      conclusion: 'NOT_ASSESSABLE',
      attainment: null,
      met: null,
      actual: '50',
      missing: ['2023年1月20日以后的数据'],
      reason: '最新数据截至2023年1月20日，已过30天，超过评价规则允许的29天；缺少2023年1月20日以后的数据，不作评价。',
    });
  });

  it('counts no day after the end of the period', () => {
    const long = judge(
      goal(),
      context([actual(HUNDRED_DAYS.end, '100')], { period: HUNDRED_DAYS, asOf: '2025-12-31', policy: refusing(1) }),
    );
    expect(long.conclusion).toBe('COMPLETED');
  });
});
