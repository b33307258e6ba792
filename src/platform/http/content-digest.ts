import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash, getHashes, timingSafeEqual, type Hash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { invalid } from '../errors.js';

/** Name in the header → name in Node. SM3 is not registered, and what Chinese products send. */
const HASHES: Readonly<Record<string, string>> = { 'sha-256': 'sha256', 'sha-512': 'sha512', sm3: 'sm3' };
const MEMBER = /^\s*([a-z0-9-]+)=:([A-Za-z0-9+/]+={0,2}):\s*$/;

interface Expected {
  readonly hash: Hash;
  readonly digest: Buffer;
}

/**
 * Holds a body against the header `Content-Digest` (RFC 9530) of its request, where there is one: whoever signs the
 * header has signed the body. Forms with files are read past the parser and are not looked at.
 */
export function verifyContentDigest(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preParsing', (request, _reply, payload, done) => {
      const header = request.headers['content-digest'];
      const multipart = request.headers['content-type']?.toLowerCase().startsWith('multipart/') ?? false;
      if (header === undefined || multipart) return done(null, payload);
      const expected = readContentDigest(String(header));
      if (!expected) {
        return done(
          invalid('content_digest_malformed', 'Content-Digest 应为 sha-256=:<Base64>:（RFC 9530），或 sm3。'),
        );
      }
      const check = new DigestCheck(expected);
      payload.on('error', (error) => check.destroy(error));
      done(null, payload.pipe(check));
    });
}

/** The first digest by a hash that is known here. */
function readContentDigest(header: string): Expected | null {
  for (const member of header.split(',')) {
    const [, name = '', digest = ''] = MEMBER.exec(member) ?? [];
    const hash = HASHES[name];
    if (hash !== undefined && getHashes().includes(hash)) {
      return { hash: createHash(hash), digest: Buffer.from(digest, 'base64') };
    }
  }
  return null;
}

class DigestCheck extends Transform {
  constructor(private readonly expected: Expected) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.expected.hash.update(chunk);
    done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    const { hash, digest } = this.expected;
    const actual = hash.digest();
    if (actual.length === digest.length && timingSafeEqual(actual, digest)) return done();
    done(invalid('content_digest_mismatch', '内容与 Content-Digest 不符，可能在传输中被改动。请重新计算后再提交。'));
  }
}
