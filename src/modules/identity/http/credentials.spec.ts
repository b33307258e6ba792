import { describe, expect, it } from '@jest/globals';
import { credentialsOf, forgeable, originOf, type CallerRequest } from './credentials.js';

const request = (headers: CallerRequest['headers'], more: Partial<CallerRequest> = {}): CallerRequest => ({
  method: 'POST',
  headers: { host: 'fengong.example:3000', ...headers },
  ...more,
});
const withCookie = { cookies: { fengong_session: 'from-cookie' } };

describe('credentials of a request', () => {
  it('come from the Authorization header, else from the cookie', () => {
    expect(credentialsOf(request({ authorization: 'bearer abc' }, withCookie))).toEqual({
      token: 'abc',
      via: 'bearer',
    });
    expect(credentialsOf(request({}, withCookie))).toEqual({ token: 'from-cookie', via: 'cookie' });
    expect(credentialsOf(request({ authorization: 'Basic abc' }, withCookie))).toBeNull();
    expect(credentialsOf(request({}))).toBeNull();
  });
});

describe('the origin of a request', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, 'same'],
    [{ 'sec-fetch-site': 'same-site' }, 'cross'],
    [{ 'sec-fetch-site': 'none' }, 'cross'],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://fengong.example:3000' }, 'cross'],
    [{ origin: 'https://fengong.example:3000' }, 'same'],
    [{ origin: 'http://fengong.example' }, 'cross'],
    [{ origin: 'null' }, 'cross'],
    [{}, 'unknown'],
  ] as const)('of %j is %s', (headers, expected) => {
    expect(originOf(request(headers))).toBe(expected);
  });
});

describe('a request that a foreign page could have forged', () => {
  it('is one that changes something by cookie and does not come from our page', () => {
    const cookie = { token: 't', via: 'cookie' } as const;
    expect(forgeable(request({}), cookie)).toBe(true);
    expect(forgeable(request({ 'sec-fetch-site': 'same-origin' }), cookie)).toBe(false);
    expect(forgeable(request({}, { method: 'GET' }), cookie)).toBe(false);
    expect(forgeable(request({ 'sec-fetch-site': 'cross-site' }), { token: 't', via: 'bearer' })).toBe(false);
  });
});
