import { describe, expect, it } from '@jest/globals';
import { checkRatingPolicy } from './policy-check.js';
import { RATING_POLICY_V1 } from './policy.js';

const ID = '01890a5d-ac96-774b-bcce-b302099a8058';
const WEIGHTS = RATING_POLICY_V1.weights;
const STALE = RATING_POLICY_V1.staleAfterDays;

describe('A rating policy', () => {
  it('of version 1 is valid and survives being stored as JSON', () => {
    const kept: unknown = JSON.parse(JSON.stringify(RATING_POLICY_V1));
    expect(checkRatingPolicy(kept)).toEqual({ ok: true, policy: RATING_POLICY_V1 });
  });

  it.each([
    ['a missing setting', { progress: { aheadBy: '0.05' } }, 'progress.behindBy', 'missing'],
    ['a figure as a float', { overall: { coverage: 0.5 } }, 'overall.coverage', 'not_a_number'],
    [
      'a fraction of a day',
      { staleAfterDays: { report: 1.5, measurement: 456 } },
      'staleAfterDays.report',
      'not_a_number',
    ],
    ['a share above 1', { overall: { coverage: '1.01' } }, 'overall.coverage', 'out_of_range'],
    ['a negative gap', { lights: { greenUpTo: '-1', yellowUpTo: '30' } }, 'lights.greenUpTo', 'not_a_number'],
    [
      'yellow narrower than green',
      { lights: { greenUpTo: '31', yellowUpTo: '30' } },
      'lights.yellowUpTo',
      'out_of_order',
    ],
    ['an empty name', { name: ' ' }, 'name', 'missing'],
    ['a misspelt setting', { light: { greenUpTo: '5' } }, 'light.greenUpTo', 'unknown'],
    ['a weight of what is no id', { weights: { ...WEIGHTS, tasks: { 一: '2' } } }, 'weights.tasks.一', 'unknown'],
    ['a negative weight', { weights: { ...WEIGHTS, items: { [ID]: '-2' } } }, `weights.items.${ID}`, 'not_a_number'],
    ['weights as a list', { weights: { ...WEIGHTS, sections: ['2'] } }, 'weights.sections', 'not_a_number'],
    ['a path that there is not', { path: { indicators: 'CURVED' } }, 'path.indicators', 'unknown_choice'],
    ['a switch', { values: { preliminary: true } }, 'values.preliminary', 'unknown_choice'],
    ['an age of nothing', { staleAfterDays: { ...STALE, refused: 0 } }, 'staleAfterDays.refused', 'out_of_range'],
  ])('is refused for %s', (_fault, change, field, code) => {
    const check = checkRatingPolicy({ ...RATING_POLICY_V1, ...change });
    expect(check).toMatchObject({ ok: false, problems: [{ field, code }] });
  });

  it('tells problems of different kinds together', () => {
    const check = checkRatingPolicy({ ...RATING_POLICY_V1, name: '', lights: { greenUpTo: '31', yellowUpTo: '30' } });
    expect(check.ok ? [] : check.problems.map(({ code }) => code)).toEqual(['missing', 'out_of_order']);
  });

  it('is refused whole when it is no object, all problems told at once', () => {
    const check = checkRatingPolicy(null);
    expect(check.ok ? [] : check.problems).toHaveLength(17);
  });
});
