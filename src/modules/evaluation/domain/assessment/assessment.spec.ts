import { describe, expect, it } from '@jest/globals';
import { DEFAULT_ASSESSMENT_RULES, problemsOf } from './assessment-rules.js';
import { rankOf, scoreUnit, type UnitFigures } from './unit-score.js';

const NO_LIGHTS = { BLUE: 0, GREEN: 0, YELLOW: 0, RED: 0, GREY: 0 };
const NOTHING: UnitFigures = {
  led: NO_LIGHTS,
  responsible: NO_LIGHTS,
  indicators: {},
  reports: { onTime: 0, late: 0, overdue: 0, handedIn: 0, returned: 0 },
};
const score = (figures: Partial<UnitFigures>, corrections = {}) =>
  scoreUnit({ ...NOTHING, ...figures }, DEFAULT_ASSESSMENT_RULES, corrections);

describe('The score of a unit', () => {
  const full: Partial<UnitFigures> = {
    led: { ...NO_LIGHTS, GREEN: 2, YELLOW: 1, GREY: 5 },
    responsible: { ...NO_LIGHTS, RED: 1 },
    indicators: { ON_TRACK: 1, BEHIND: 1, NOT_ASSESSABLE: 3 },
    reports: { onTime: 3, late: 1, overdue: 0, handedIn: 4, returned: 1 },
  };

  it('weighs what is known: (40 × 90 + 15 × 40 + 20 × 80 + 15 × 75 + 10 × 75) ÷ 100 = 76.75', () => {
    const { score: points, arithmetic } = score(full);
    expect(points).toBe('76.75');
    expect(arithmetic).toEqual([
      '牵头任务：(正常推进2项 × 100 + 进度偏慢1项 × 70) ÷ 3 = 90分',
      '责任任务：(严重滞后1项 × 40) ÷ 1 = 40分',
      '指标：(基本符合预期1项 × 100 + 滞后于预期1项 × 60) ÷ 2 = 80分',
      '按时报送：100 × 3 ÷ (按时3 + 逾期报送1 + 逾期未报0) = 75分',
      '填报质量：100 × 3 ÷ 报送4（其中退回1） = 75分',
      '得分 = (40 × 90 + 15 × 40 + 20 × 80 + 15 × 75 + 10 × 75) ÷ (40 + 15 + 20 + 15 + 10) = 76.75',
    ]);
  });

  it('leaves what is unknown out with its weight, neither as 0 nor as full marks: 40 × 70 ÷ 40', () => {
    const { score: points, components } = score({ led: { ...NO_LIGHTS, YELLOW: 1, GREY: 9 } });
    expect(points).toBe('70.00');
    expect(components.map(({ points: known }) => known)).toEqual(['70', null, null, null, null]);
  });

  it('is none where nothing is known', () => expect(score({}).score).toBeNull());

  it('after an objection is computed with the corrected points, and says so: 76.75 + 15 × (100 − 75) ÷ 100', () => {
    const { score: points, arithmetic } = score(full, { onTime: '100' });
    expect(points).toBe('80.50');
    expect(arithmetic[3]).toMatch(/= 75分；经异议更正为100分$/);
  });
});

it('Units with equal scores share a rank, the next one comes after all of them, and one without a score has none', () => {
  const all = ['90.00', '80.00', '80.00', '70.00', null];
  expect(all.map((one) => rankOf(one, all))).toEqual([1, 2, 2, 4, null]);
});

describe('Rules of assessment', () => {
  const changed = (change: object) => problemsOf({ ...DEFAULT_ASSESSMENT_RULES, ...change }).map(({ field }) => field);
  const { weights } = DEFAULT_ASSESSMENT_RULES;

  it.each([
    ['the default ones can be kept', {}, []],
    ['a weight is missing', { weights: { ...weights, led: undefined } }, ['weights.led']],
    ['points above 100', { lightPoints: { BLUE: '101', GREEN: '1', YELLOW: '1', RED: '1' } }, ['lightPoints.BLUE']],
    ['a number that is no text', { weights: { ...weights, led: 40 } }, ['weights.led']],
    ['a weight nobody knows', { weights: { ...weights, charm: '5' } }, ['weights.charm']],
    ['days by the half', { objectionDays: 2.5 }, ['objectionDays']],
    [
      'nothing weighs anything',
      { weights: { led: '0', responsible: '0', indicators: '0', onTime: '0', accepted: '0' } },
      ['weights'],
    ],
    ['a setting nobody knows', { nonsense: 1 }, ['nonsense']],
  ])('%s', (_, change, fields) => expect(changed(change)).toEqual(fields));
});
