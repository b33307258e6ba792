import { describe, expect, it } from '@jest/globals';
import { changedPolicy, policyDifference } from './policy-change.js';
import { checkRatingPolicy } from './policy-check.js';
import { RATING_POLICY_V1, type RatingPolicy } from './policy.js';

const SECTION = '01890a5d-ac96-774b-bcce-b302099a8058';

function changed(changes: Parameters<typeof changedPolicy>[1], former = RATING_POLICY_V1): RatingPolicy {
  const check = checkRatingPolicy(changedPolicy(former, changes, former.version + 1));
  if (!check.ok) throw new Error(JSON.stringify(check.problems));
  return check.policy;
}

describe('A changed rating policy', () => {
  it('keeps every setting that is not named, and takes its own version number', () => {
    const policy = changed({ lights: { greenUpTo: '5' } });
    expect(policy).toEqual({ ...RATING_POLICY_V1, version: 2, lights: { greenUpTo: '5', yellowUpTo: '30' } });
    expect(RATING_POLICY_V1.lights.greenUpTo).toBe('10');
  });

  it('tells each changed setting with its name and both values', () => {
    const policy = changed({ lights: { greenUpTo: '5' }, staleAfterDays: { refused: 200 } });
    expect(policyDifference(RATING_POLICY_V1, policy)).toEqual([
      { field: 'lights.greenUpTo', label: '绿灯的最大差距', before: '10', after: '5' },
      { field: 'staleAfterDays.refused', label: '数据不再用于评价的天数', before: null, after: 200 },
    ]);
  });

  it('loses an optional setting by null, and weights one by one', () => {
    const weighed = changed({ weights: { sections: { [SECTION]: '3' } } });
    expect(weighed.weights.sections).toEqual({ [SECTION]: '3' });
    const without = changed({ weights: { sections: null } }, weighed);
    expect(without.weights).toEqual(RATING_POLICY_V1.weights);
    expect(policyDifference(weighed, without)).toEqual([
      { field: `weights.sections.${SECTION}`, label: '章节的权重', before: '3', after: null },
    ]);
  });

  it('has no difference from its former version when nothing is changed', () => {
    expect(policyDifference(RATING_POLICY_V1, changed({ lights: { greenUpTo: '10' } }))).toEqual([]);
  });
});
