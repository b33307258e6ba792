import { describe, expect, it } from '@jest/globals';
import type { Actor, RoleName } from '../../../platform/security/actor.js';
import { requireEvidenceKeeper, type EvidencedValue } from './evidence-holder.js';

const person = (userId: string, ...posts: readonly (readonly [RoleName, string | null])[]): Actor => ({
  kind: 'user',
  userId,
  displayName: userId,
  jurisdictionId: 'district',
  posts: posts.map(([role, unitId]) => ({ role, unitId })),
});

const OF_UNIT: EvidencedValue = {
  series: 'ACTUAL',
  sourceDocument: null,
  state: 'SUBMITTED',
  reportId: null,
  unitId: 'education',
  recordedBy: 'ann',
};
const OF_COORDINATOR: EvidencedValue = { ...OF_UNIT, unitId: null };

const refused = (actor: Actor, value: EvidencedValue): string | null => {
  try {
    requireEvidenceKeeper(actor, value);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('who attaches files to a value', () => {
  it("the unit's people to the unit's, but nobody who may review it as a coordinator", () => {
    expect(refused(person('bob', ['approver', 'education']), OF_UNIT)).toBeNull();
    expect(refused(person('bob', ['approver', 'science']), OF_UNIT)).toBe('foreign_unit');
    expect(refused(person('bob', ['approver', 'education'], ['coordinator', null]), OF_UNIT)).toBe('foreign_unit');
  });

  it('the recorder to a value of the coordinator, and any coordinator where a document has decided it', () => {
    const other = person('bob', ['coordinator', null]);
    expect(refused(person('ann', ['coordinator', null]), OF_COORDINATOR)).toBeNull();
    expect(refused(other, OF_COORDINATOR)).toBe('not_recorder');
    expect(refused(other, { ...OF_COORDINATOR, series: 'BASE', sourceDocument: '鄂统〔2021〕1号' })).toBeNull();
    expect(refused(person('ann', ['reporter', 'education']), OF_COORDINATOR)).toBe('coordinator_only');
  });
});
