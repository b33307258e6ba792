import { describe, expect, it } from '@jest/globals';
import { groupsClaim, textClaim } from './claims.js';

const CLAIMS = {
  sub: 'u-1',
  employee: 1024,
  realm_access: { roles: ['reporter', 7, ''] },
  'https://example.gov.cn/groups': ['jiaoyu'],
  department: '教育局',
  empty: ' ',
  broken: 'a\nb',
};

describe('a claim', () => {
  it.each([
    ['sub', 'u-1'],
    ['employee', '1024'],
    ['department', '教育局'],
    ['missing', null],
    ['realm_access', null],
    ['empty', null],
    ['broken', null],
    ['constructor', null],
    ['realm_access.roles.length', null],
  ])('%s as a text is %j', (name, text) => {
    expect(textClaim(CLAIMS, name)).toBe(text);
  });

  it.each([
    ['realm_access.roles', ['reporter']],
    ['https://example.gov.cn/groups', ['jiaoyu']],
    ['department', ['教育局']],
    ['missing', []],
    ['employee', []],
    [null, []],
  ])('%s as groups is %j', (name, groups) => {
    expect(groupsClaim(CLAIMS, name)).toEqual(groups);
  });
});
