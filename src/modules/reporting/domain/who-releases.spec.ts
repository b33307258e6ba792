import { describe, expect, it } from '@jest/globals';
import type { Actor, RoleName } from '../../../platform/security/actor.js';
import { leavesUnitAtOnce, mayRelease, requireReleaser } from './who-releases.js';

const person = (userId: string, role: RoleName, unitId = 'unit'): Actor => ({
  kind: 'user',
  userId,
  displayName: userId,
  jurisdictionId: 'district',
  posts: [{ role, unitId }],
});
const REPORT = { unitId: 'unit', authorId: 'author', submittedBy: 'submitter' };

describe('a submission leaves the unit at once', () => {
  it.each([
    ['by an approver who did not write it', 'anna', ['anna', 'bert'], true],
    ['by its author while an approver is there', 'author', ['anna'], false],
    ['by a reporter while an approver is there', 'rita', ['anna'], false],
    ['by its author who is the only approver', 'author', ['author'], true],
    ['by its author who is one of two approvers', 'author', ['author', 'bert'], false],
    ['by a reporter for the only approver, who wrote it', 'rita', ['author'], true],
    ['while the approver’s post is vacant', 'author', [], true],
  ] as const)('%s: %s of %j → %s', (_, submitter, approvers, atOnce) => {
    expect(leavesUnitAtOnce(submitter, { authorId: 'author' }, approvers)).toBe(atOnce);
  });
});

describe('whoever releases', () => {
  it('is an approver of the unit who neither wrote nor submitted it', () => {
    expect(mayRelease(person('anna', 'approver'), REPORT)).toBe(true);
    expect(() => requireReleaser(person('author', 'approver'), REPORT)).toThrow(/own_report/);
    expect(() => requireReleaser(person('submitter', 'approver'), REPORT)).toThrow(/own_report/);
    expect(() => requireReleaser(person('rita', 'reporter'), REPORT)).toThrow(/foreign_unit/);
    expect(() => requireReleaser(person('anna', 'approver', 'other'), REPORT)).toThrow(/foreign_unit/);
  });
});
