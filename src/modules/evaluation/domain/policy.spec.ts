import { describe, expect, it } from '@jest/globals';
import { RATING_POLICY_V1, checkRatingPolicy } from './policy.js';

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
  ])('is refused for %s', (_fault, change, field, code) => {
    const check = checkRatingPolicy({ ...RATING_POLICY_V1, ...change });
    expect(check).toMatchObject({ ok: false, problems: [{ field, code }] });
  });

  it('is refused whole when it is no object, all problems told at once', () => {
    const check = checkRatingPolicy(null);
    expect(check.ok ? [] : check.problems).toHaveLength(17);
  });
});
