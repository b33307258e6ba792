import { describe, expect, it } from '@jest/globals';
import type { RoleName } from '../../../platform/security/actor.js';
import { requirePossiblePosts, type DatedPost } from './separation.js';

const post = (role: RoleName, validFrom = '2023-01-01', validTo: string | null = null): DatedPost => ({
  unitId: 'unit',
  role,
  validFrom,
  validTo,
});
const codeOf = (...posts: DatedPost[]): string | undefined => {
  try {
    requirePossiblePosts(posts);
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the posts of one person', () => {
  it('may be several business posts at once', () => {
    expect(codeOf(post('reporter'), post('approver'), post('coordinator'), post('leader'))).toBeUndefined();
  });

  it.each([
    ['administrator', 'auditor'],
    ['administrator', 'coordinator'],
    ['auditor', 'leader'],
    ['reporter', 'auditor'],
  ] as const)('are never %s and %s on the same day', (one, other) => {
    expect(codeOf(post(one), post(other))).toBe('duties_not_separate');
    expect(codeOf(post(other), post(one))).toBe('duties_not_separate');
  });

  it('may be administrator for two periods, and something else when that has ended', () => {
    const ended = post('administrator', '2021-01-01', '2022-12-31');
    expect(codeOf(ended, post('administrator', '2022-06-01'))).toBeUndefined();
    expect(codeOf(ended, post('coordinator', '2023-01-01'))).toBeUndefined();
    expect(codeOf(ended, post('coordinator', '2022-12-31'))).toBe('duties_not_separate');
  });

  it('have a unit when they are of a reporter or approver', () => {
    for (const role of ['reporter', 'approver'] as const) {
      expect(codeOf({ ...post(role), unitId: null })).toBe('post_unit_missing');
    }
    expect(codeOf({ ...post('coordinator'), unitId: null })).toBeUndefined();
  });

  it('do not end before they begin', () => {
    expect(codeOf(post('leader', '2023-01-02', '2023-01-01'))).toBe('period_reversed');
    expect(codeOf(post('leader', '2023-01-01', '2023-01-01'))).toBeUndefined();
  });
});
