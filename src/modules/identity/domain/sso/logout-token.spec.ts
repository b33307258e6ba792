import { describe, expect, it } from '@jest/globals';
import { readLogoutToken } from './logout-token.js';

const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
const GOOD = { jti: 'j-1', sid: 's-1', sub: 'u-1', events: EVENTS };

describe('a logout token', () => {
  it('names a session, or a person with all sessions', () => {
    expect(readLogoutToken(GOOD)).toEqual({ jti: 'j-1', sid: 's-1', subject: 'u-1' });
    expect(readLogoutToken({ ...GOOD, sid: undefined })).toEqual({ jti: 'j-1', sid: null, subject: 'u-1' });
    expect(readLogoutToken({ ...GOOD, sub: undefined })).toEqual({ jti: 'j-1', sid: 's-1', subject: null });
  });

  it.each([
    ['without events', { ...GOOD, events: undefined }],
    ['of another event', { ...GOOD, events: { other: {} } }],
    ['whose event is no object', { ...GOOD, events: { [Object.keys(EVENTS)[0]!]: true } }],
    ['with a nonce, which makes it an ID token', { ...GOOD, nonce: 'n' }],
    ['without a number', { ...GOOD, jti: undefined }],
    ['with an endless number', { ...GOOD, jti: 'x'.repeat(2_000) }],
    ['that names nobody', { ...GOOD, sid: undefined, sub: undefined }],
    ['that names nobody by empty words', { ...GOOD, sid: '', sub: '' }],
  ])('is none %s', (_, claims) => {
    expect(readLogoutToken(claims)).toEqual({ fault: expect.any(String) });
  });
});
