import { describe, expect, it } from '@jest/globals';
import { systemContext, type Actor } from '../../../platform/security/actor.js';
import { requireUnit } from './require-unit.js';

const actor = (...posts: Actor['posts']): Actor => ({
  kind: 'user',
  userId: 'user',
  displayName: '张三',
  jurisdictionId: 'district',
  posts,
});

describe('acting for a unit', () => {
  it('needs one of the roles for this very unit', () => {
    const reporter = actor({ unitId: 'own', role: 'reporter' });
    expect(() => requireUnit(reporter, 'own', ['reporter', 'approver'])).not.toThrow();
    expect(() => requireUnit(reporter, 'own', ['approver'])).toThrow('foreign_unit');
    expect(() => requireUnit(reporter, 'other', ['reporter'])).toThrow('foreign_unit');
  });

  it('does not join the role of one post with the unit of another', () => {
    const both = actor({ unitId: 'one', role: 'reporter' }, { unitId: 'other', role: 'approver' });
    expect(() => requireUnit(both, 'other', ['reporter'])).toThrow('foreign_unit');
  });

  it('is not had by a post of the whole jurisdiction, but by the service itself', () => {
    expect(() => requireUnit(actor({ unitId: null, role: 'reporter' }), 'own', ['reporter'])).toThrow('foreign_unit');
    expect(() => requireUnit(systemContext('district', 'trace').actor, 'own', ['reporter'])).not.toThrow();
  });
});
