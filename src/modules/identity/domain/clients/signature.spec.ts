import { describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { isAvailable, isSignedWith, sign, textToSign, type SignedParts } from './signature.js';

const KEY = Buffer.alloc(32, 7).toString('base64');
const PARTS: SignedParts = {
  method: 'POST',
  target: '/api/v1/obligations/1/reports?dry=1&x=%E4%B8%AD',
  contentDigest: 'sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:',
  onBehalfOf: 'account:zhangsan',
  timestamp: '1688090400',
  nonce: 'a1b2c3d4e5f6a7b8',
};
const TEXT = [
  'HMAC-SHA256',
  'POST',
  '/api/v1/obligations/1/reports',
  'dry=1&x=%E4%B8%AD',
  'sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:',
  'account:zhangsan',
  '1688090400',
  'a1b2c3d4e5f6a7b8',
].join('\n');

describe('the signature of a request', () => {
  it('is over eight lines, in an order that anybody can write down', () => {
    expect(textToSign('HMAC-SHA256', PARTS)).toBe(TEXT);
    const expected = createHmac('sha256', Buffer.alloc(32, 7)).update(TEXT).digest('base64');
    expect(sign('HMAC-SHA256', KEY, PARTS)).toBe(expected);
  });

  it.each(['HMAC-SHA256', 'HMAC-SM3'] as const)('by %s holds for this request and for no other', (signing) => {
    expect(isAvailable(signing)).toBe(true);
    const signature = sign(signing, KEY, PARTS);
    expect(isSignedWith(signing, KEY, PARTS, signature)).toBe(true);
    for (const [name, value] of Object.entries(PARTS)) {
      expect([name, isSignedWith(signing, KEY, { ...PARTS, [name]: `${value}x` }, signature)]).toEqual([name, false]);
    }
    expect(isSignedWith(signing, Buffer.alloc(32, 8).toString('base64'), PARTS, signature)).toBe(false);
    expect(isSignedWith(signing, KEY, PARTS, '')).toBe(false);
  });

  it('does not let path and query flow into each other', () => {
    const other = { ...PARTS, target: '/api/v1/obligations/1/reports', contentDigest: `dry=1&x=%E4%B8%AD` };
    expect(textToSign('HMAC-SHA256', other)).not.toBe(TEXT);
  });

  it('is of another kind for another hash, so that neither passes for the other', () => {
    expect(sign('HMAC-SM3', KEY, PARTS)).not.toBe(sign('HMAC-SHA256', KEY, PARTS));
    expect(textToSign('HMAC-SM3', PARTS)).toContain('HMAC-SM3\n');
  });
});
