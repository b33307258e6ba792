import { describe, expect, it } from '@jest/globals';
import { judge } from './indicators/judge.js';
import { RATING_POLICY_V1, type RatingPolicy } from './policy.js';
import { actual, context, flow, goal } from './testing/builders.js';

const REFUSED: RatingPolicy = { ...RATING_POLICY_V1, version: 2, values: { preliminary: 'REFUSED' } };
const preliminary = { preliminary: true } as const;
const level = goal({ base: { year: 2020, value: '0' }, unit: '%' });
const under = (policy: RatingPolicy, ...values: ReturnType<typeof actual>[]) =>
  judge(level, context(values, { policy }));

describe('A value that is preliminary', () => {
  const early = actual('2022-12-31', '60', preliminary);

  it('counts as long as the policy says nothing of it', () => {
    expect(under(RATING_POLICY_V1, early)).toMatchObject({ conclusion: 'AHEAD', actual: '60' });
    const used: RatingPolicy = { ...RATING_POLICY_V1, values: { preliminary: 'USED' } };
    expect(under(used, early)).toMatchObject({ conclusion: 'AHEAD', actual: '60' });
  });

  it('leaves nothing to be judged under a policy that refuses it, which says what is wanted', () => {
    const judged = under(REFUSED, early);
    expect(judged).toMatchObject({
      conclusion: 'NOT_ASSESSABLE',
      attainment: null,
      met: null,
      judgedAgainst: null,
      actual: '60',
      missing: ['2022年12月31日的最终数'],
      reason: '2022年12月31日的数据为初步数，评价规则不采用初步数；缺少2022年12月31日的最终数，不作评价。',
    });
    expect(judged.explanation.arithmetic.at(-1)).toBe('2022年12月31日的数据为初步数，评价规则不采用初步数');
  });

  it('does not matter where it is not what is judged by', () => {
    const newer = actual('2023-03-31', '62');
    expect(under(REFUSED, early, newer)).toMatchObject({ conclusion: 'AHEAD', actual: '62' });
  });

  it('of one year makes a sum and a mean growth of several not assessable', () => {
    const sum = goal({ kind: 'cumulative', value: '100' });
    const flows = [flow('2021-12-31', '20'), flow('2022-12-31', '30', preliminary)];
    expect(judge(sum, context(flows, { policy: REFUSED })).missing).toEqual(['2022年12月31日的最终数']);
    const growth = goal({ kind: 'annual_average_growth', value: '6' });
    const growths = [actual('2021-12-31', '7', preliminary), actual('2022-12-31', '6', preliminary)];
    expect(judge(growth, context(growths, { policy: REFUSED })).missing).toEqual([
      '2021年12月31日的最终数',
      '2022年12月31日的最终数',
    ]);
  });

  it('of the reference is refused under its name', () => {
    const same = goal({ kind: 'synchronised', comparator: null, value: null });
    const reference = { id: 'gdp', name: '地区生产总值', measurements: [actual('2022-12-31', '6', preliminary)] };
    const judged = judge(same, context([actual('2022-12-31', '6')], { policy: REFUSED, reference }));
    expect(judged.missing).toEqual(['“地区生产总值”2022年12月31日的最终数']);
  });

  it('changes nothing of what was not assessable anyway', () => {
    const without = judge(goal({ value: null }), context([early], { policy: REFUSED }));
    expect(without.missing).toEqual(['目标值']);
  });
});
