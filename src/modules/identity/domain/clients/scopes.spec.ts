import { describe, expect, it } from '@jest/globals';
import { ACTIONS, rolesFor, type Action } from '../policy.js';
import { postsFor } from './client-permission.js';
import { aloneAllows, SCOPE_NAMES, SCOPES, scopeOf } from './scopes.js';

const ofSystem = (action: Action): boolean =>
  rolesFor(action).every((role) => role === 'administrator' || role === 'auditor');

describe('the scopes of API clients', () => {
  it('cover every action of business people, and of the administrator only what keeps two systems alike', () => {
    const without = ACTIONS.filter((action) => scopeOf(action) === null);
    expect(without.filter((action) => !ofSystem(action))).toEqual(['auth.self']);
    expect(ACTIONS.filter((action) => ofSystem(action) && scopeOf(action) !== null)).toEqual(['people.sync']);
  });

  it('let a scope to read change nothing', () => {
    const reading = ACTIONS.filter((action) => scopeOf(action)?.endsWith(':read'));
    expect(reading.filter((action) => !action.endsWith('.read'))).toEqual([]);
  });

  it('are said in Chinese', () => {
    for (const scope of SCOPE_NAMES) expect(SCOPES[scope]).toMatch(/^(读取|办理)：\p{Script=Han}/u);
  });

  it('let a client by itself read what it has units for, and keep units alike only with the whole jurisdiction', () => {
    const units = ACTIONS.filter((action) => aloneAllows(['unit'], action));
    const whole = ACTIONS.filter((action) => aloneAllows(null, action));
    expect(units.filter((action) => !action.endsWith('.read'))).toEqual([]);
    expect(whole.filter((action) => !action.endsWith('.read'))).toEqual([
      ...['units.write', 'units.sync', 'people.sync', 'external-ids.write'],
    ]);
    expect(units.filter((action) => !whole.includes(action))).toEqual([]);
    expect(ACTIONS.filter((action) => aloneAllows([], action))).toEqual([]);
    expect(aloneAllows(null, 'todos.read')).toBe(false);
  });
});

describe('what a client may do', () => {
  const everything = { scopes: SCOPE_NAMES, units: null };
  const reporter = { role: 'reporter', unitId: 'ours' } as const;
  const coordinator = { role: 'coordinator', unitId: 'ours' } as const;
  const refusal = (run: () => unknown): string => {
    try {
      run();
      return 'allowed';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('is the scopes of its token and the posts of the person together, never one without the other', () => {
    expect(postsFor(everything, [reporter], 'reports.write')).toEqual([reporter]);
    expect(refusal(() => postsFor({ ...everything, scopes: ['reports:read'] }, [reporter], 'reports.write'))).toBe(
      'insufficient_scope',
    );
    expect(refusal(() => postsFor(everything, [reporter], 'obligations.write'))).toBe('forbidden');
    expect(refusal(() => postsFor(everything, null, 'reports.write'))).toBe('person_required');
    expect(refusal(() => postsFor(everything, [reporter], 'users.write'))).toBe('not_for_clients');
    expect(refusal(() => postsFor({ scopes: [], units: null }, [reporter], 'audit.read'))).toBe('not_for_clients');
  });

  it('with some units is what the person may do there, and nothing of a post that reaches further', () => {
    const ours = { scopes: SCOPE_NAMES, units: ['ours'] };
    const both = [reporter, { role: 'reporter', unitId: 'theirs' }, coordinator] as const;
    expect(postsFor(ours, both, 'reports.write')).toEqual([reporter]);
    expect(refusal(() => postsFor(ours, both, 'obligations.write'))).toBe('foreign_unit');
    expect(refusal(() => postsFor({ ...ours, units: ['other'] }, both, 'todos.read'))).toBe('foreign_unit');
    expect(refusal(() => postsFor({ ...ours, units: [] }, null, 'schemes.read'))).toBe('person_required');
  });

  it('for a person without a post is nothing but what concerns that person', () => {
    expect(postsFor(everything, [], 'todos.read')).toEqual([]);
    expect(refusal(() => postsFor(everything, [], 'schemes.read'))).toBe('forbidden');
  });
});
