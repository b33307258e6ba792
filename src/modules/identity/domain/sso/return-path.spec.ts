import { describe, expect, it } from '@jest/globals';
import { readReturnPath } from './return-path.js';

describe('where a person lands after signing in', () => {
  it.each(['/', '/tasks/1?tab=reports#last', '/%E4%BB%BB%E5%8A%A1', '/apiary', '/t/AbC1'])(
    'may be the page %s',
    (path) => {
      expect(readReturnPath(path)).toBe(path);
    },
  );

  it('is the start page when nothing is said', () => {
    expect(readReturnPath(undefined)).toBe('/');
    expect(readReturnPath('')).toBe('/');
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/x\\..\\evil',
    'tasks',
    'javascript:alert(1)',
    '/任务',
    '/a b',
    '/a\r\nSet-Cookie: x=1',
    `/${'x'.repeat(1_000)}`,
  ])('is no other site, and nothing that a header cannot hold: %j', (path) => {
    expect(() => readReturnPath(path)).toThrow('return_path_invalid');
  });

  it.each(['/api', '/api/v1/auth/oidc/1/start', '/x/../api/v1/me', '/API/v1'])('is no interface: %s', (path) => {
    expect(() => readReturnPath(path)).toThrow('return_path_invalid');
  });
});
