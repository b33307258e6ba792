import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Signable } from './client.js';

export type Signing = 'HMAC-SHA256' | 'HMAC-SM3';

const HASH: Readonly<Record<Signing, string>> = { 'HMAC-SHA256': 'sha256', 'HMAC-SM3': 'sm3' };

/**
 * Signs requests as the service asks it of clients with a signing key (docs/oa.md). For Node: a browser has no secret.
 * @param key 32 bytes in Base64, as handed out with the client.
 * @param now milliseconds since 1970; the service takes no clock that is five minutes off.
 */
export function hmacSigning(key: string, signing: Signing = 'HMAC-SHA256', now: () => number = Date.now) {
  return ({ method, target, body, onBehalfOf }: Signable): Record<string, string> => {
    const timestamp = String(Math.floor(now() / 1_000));
    const nonce = randomBytes(16).toString('hex');
    const digest = body === undefined ? '' : `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
    const [path = '', query = ''] = cut(target);
    const text = [signing, method, path, query, digest, onBehalfOf, timestamp, nonce].join('\n');
    return {
      ...(digest !== '' && { 'content-digest': digest }),
      'x-fengong-timestamp': timestamp,
      'x-fengong-nonce': nonce,
      'x-fengong-signature': createHmac(HASH[signing], Buffer.from(key, 'base64')).update(text).digest('base64'),
    };
  };
}

function cut(target: string): [string, string] {
  const at = target.indexOf('?');
  return at === -1 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
}
