import { describe, expect, it } from '@jest/globals';
import type { GivenYear } from './given-path.js';
import type { Goal } from './goal.js';
import { judge } from './indicators/judge.js';
import { RATING_POLICY_V1, type RatingPolicy } from './policy.js';
import { ruleText } from './rule-texts.js';
import { isRight, sumsIn } from './testing/by-hand.js';
import { actual, context, flow, goal, MID_TERM } from './testing/builders.js';
import { goalVerdict } from './verdict.js';

const BY_YEARS: RatingPolicy = { ...RATING_POLICY_V1, version: 2, path: { indicators: 'GIVEN' } };
const plan = (year: number, value: string): GivenYear => ({ year, value, by: 'DOCUMENT' });
const entered = (year: number, value: string | null, since: string): GivenYear => ({
  year,
  value,
  by: 'COORDINATOR',
  since,
});

/** From 40 in 2020 to 42 in 2025. */
const greening = (...givenYears: readonly GivenYear[]): Goal =>
  goal({ value: '42', unit: '%', base: { year: 2020, value: '40' }, givenYears });
const judged = (of: Goal, value = '40.6', asOf = MID_TERM, policy = BY_YEARS) =>
  judge(of, context([actual('2022-12-31', value)], { asOf, policy }));

/** 1000 in five years. */
const jobs = (...givenYears: readonly GivenYear[]): Goal =>
  goal({ kind: 'cumulative', value: '1000', unit: '个', givenYears });
const amounts = [flow('2021-12-31', '100'), flow('2022-12-31', '200')];
const summed = (of: Goal, policy = BY_YEARS) => judge(of, context(amounts, { policy }));

describe('A level held against the path over 年度目标', () => {
  it('2022: 40.4, 2023: 41; on 30 June 2023 181 of 365 days: 40.4 + 0.6 × 181 ÷ 365 = 40.697534, of 2 are 34.9 %', () => {
    const of = judged(greening(plan(2022, '40.4'), plan(2023, '41')));
    expect(of.judgedAgainst).toEqual({ basis: 'GIVEN_PATH', value: '0.34876712328767123288' });
    expect(of).toMatchObject({ conclusion: 'ON_TRACK', attainment: '0.3' });
    expect(of.reason).toBe(
      '2022年12月31日为40.6%，目标≥42%，完成度30.0%，按年度目标应完成34.9%，落后4.9个百分点：基本符合预期。',
    );
    expect(of.explanation.arithmetic).toEqual([
      '要求 ≥42%，现值 40.6：未达到',
      '完成度 a = (40.6 − 40) ÷ (42 − 40) = 0.3',
      '年度目标路径：2022年12月31日 40.4（规划文件）至 2023年12月31日 41（规划文件），应达到 = 40.4 + (41 − 40.4) × 181天 ÷ 365天 = 40.697534',
      '应完成 = (40.697534 − 40) ÷ (42 − 40) = 0.348767',
    ]);
  });

  it('is behind τ = 49.9 % with the same value under a policy that says nothing of paths', () => {
    const of = judged(greening(plan(2022, '40.4')), '40.6', MID_TERM, RATING_POLICY_V1);
    expect(of).toMatchObject({ conclusion: 'BEHIND', judgedAgainst: { basis: 'ELAPSED' } });
    expect(of.explanation.rule).toBe('level');
  });

  it('is held against τ where there is no 年度目标, and under LINEAR', () => {
    expect(judged(greening()).judgedAgainst?.basis).toBe('ELAPSED');
    const linear: RatingPolicy = { ...BY_YEARS, path: { indicators: 'LINEAR' } };
    expect(judged(greening(plan(2022, '40.4')), '40.6', MID_TERM, linear).judgedAgainst?.basis).toBe('ELAPSED');
  });

  it('goes straight over years without one: from 40 on 31 December 2020 to 41 on that of 2023 are 911 of 1095 days', () => {
    const of = judged(greening(plan(2023, '41')));
    expect(of.explanation.arithmetic[2]).toBe(
      '年度目标路径：2020年12月31日 40（基期值）至 2023年12月31日 41（规划文件），应达到 = 40 + (41 − 40) × 911天 ÷ 1095天 = 40.831963',
    );
  });

  it('goes from the last 年度目标 to the target, and takes none of the last year nor of a year before the plan', () => {
    const of = judged(greening(plan(2019, '39'), plan(2022, '40.4'), plan(2025, '50')));
    expect(of.explanation.arithmetic[2]).toContain(
      '至 2025年12月31日 42（规划目标），应达到 = 40.4 + (42 − 40.4) × 181天 ÷ 1096天',
    );
  });

  it('is at the figure itself on the last day of its year: 40.4 of 2022 are 20 %', () => {
    const of = judged(greening(plan(2022, '40.4')), '40.6', '2022-12-31');
    expect(of).toMatchObject({ conclusion: 'AHEAD', judgedAgainst: { value: '0.2' } });
  });

  it('falls where the target lies below: from 40 to 30, 36 in 2022, 37 now: 30 % of 40 % and more', () => {
    const falling = goal({
      comparator: 'lte',
      value: '30',
      base: { year: 2020, value: '40' },
      givenYears: [plan(2022, '36')],
    });
    expect(judged(falling, '37', '2022-12-31')).toMatchObject({
      conclusion: 'BEHIND',
      attainment: '0.3',
      judgedAgainst: { value: '0.4' },
    });
  });

  it('is not made up without a base value, nor where the base value had reached the target', () => {
    expect(judged({ ...greening(plan(2022, '40.4')), base: null }).conclusion).toBe('NOT_ASSESSABLE');
    const kept = judged({ ...greening(plan(2022, '40.4')), base: { year: 2020, value: '43' } }, '41');
    expect(kept.judgedAgainst?.basis).toBe('ELAPSED');
  });
});

describe('Of two 年度目标 of a year', () => {
  it('the plan’s goes before the entered one', () => {
    const of = judged(greening(entered(2022, '41', '2022-01-01'), plan(2022, '40.4')), '40.6', '2022-12-31');
    expect(of.judgedAgainst?.value).toBe('0.2');
  });

  it('an entered one judges from its day on, and not the days before it', () => {
    const later = greening(entered(2022, '40.4', '2022-01-01'), entered(2022, '41', '2022-07-01'));
    const basis = (asOf: string) => judged(later, '40.6', asOf).explanation.inputs.at(-1);
    expect(basis('2022-12-31')).toMatchObject({
      type: 'YEAR_TARGET',
      label: '2022年年度目标（统筹部门填写）',
      value: '41',
    });
    const early = judge(later, context([actual('2021-12-31', '40.2')], { asOf: '2022-06-30', policy: BY_YEARS }));
    expect(early.explanation.inputs.at(-1)).toMatchObject({ value: '40.4' });
    const before = judge(later, context([actual('2020-12-31', '40')], { asOf: '2021-12-31', policy: BY_YEARS }));
    expect(before.judgedAgainst?.basis).toBe('ELAPSED');
  });

  it('one that was taken back leaves the line', () => {
    const back = greening(entered(2022, '40.4', '2022-01-01'), entered(2022, null, '2022-07-01'));
    expect(judged(back).judgedAgainst?.basis).toBe('ELAPSED');
  });
});

describe('A sum held against the path over 年度目标', () => {
  it('adds the years up: 100 + 150 by 2022, 350 by 2023: 250 + 200 × 181 ÷ 365 … of 1000', () => {
    const of = summed(jobs(plan(2021, '100'), plan(2022, '150'), plan(2023, '200')));
    expect(of.explanation.arithmetic.slice(2)).toEqual([
      '年度目标路径：2022年12月31日 250（至2022年累计，规划文件）至 2023年12月31日 450（至2023年累计，规划文件），应达到 = 250 + (450 − 250) × 181天 ÷ 365天 = 349.178082',
      '应完成 = 349.178082 ÷ 1000 = 0.349178',
    ]);
    expect(of).toMatchObject({ conclusion: 'ON_TRACK', attainment: '0.3' });
  });

  it('takes no figure behind a year without one, and says so', () => {
    const of = summed(jobs(plan(2021, '100'), plan(2023, '200')));
    expect(of.explanation.arithmetic.slice(2)).toEqual([
      '年度目标路径：2021年12月31日 100（至2021年累计，规划文件）至 2025年12月31日 1000（规划目标），应达到 = 100 + (1000 − 100) × 546天 ÷ 1461天 = 436.344969',
      '应完成 = 436.344969 ÷ 1000 = 0.436345',
      '之前的年度没有年度目标，2023年的年度目标不能累计，没有采用',
    ]);
    expect(summed(jobs(plan(2022, '150'))).judgedAgainst?.basis).toBe('ELAPSED');
  });
});

describe('The workings', () => {
  it('can be followed by hand to the verdict, under a rule that is put into words', () => {
    for (const one of [judged(greening(plan(2022, '40.4'))), summed(jobs(plan(2021, '100')))]) {
      const lines = [...one.explanation.arithmetic, ...goalVerdict(one, BY_YEARS, false)];
      expect(lines.flatMap(sumsIn).filter((sum) => !isRight(sum))).toEqual([]);
      expect(lines.flatMap(sumsIn).length).toBeGreaterThanOrEqual(4);
      expect(lines.at(-2)).toContain('完成度 − 按年度目标应完成');
      expect(ruleText(one.explanation.rule)).toContain('规划文件给出的年度目标优先');
    }
  });

  it('of a growth know no 年度目标', () => {
    const growth = goal({ kind: 'annual_average_growth', value: '6', givenYears: [plan(2022, '5')] });
    expect(judged(growth, '6').judgedAgainst?.basis).toBe('REQUIRED_GROWTH');
  });
});
