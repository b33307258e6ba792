import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { createHash, getHashes, timingSafeEqual, type Hash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { invalid, type DomainError } from '../errors.js';

/** Name in the header → name in Node. SM3 is not registered, and what Chinese products send. */
const HASHES: Readonly<Record<string, string>> = { 'sha-256': 'sha256', 'sha-512': 'sha512', sm3: 'sm3' };
const MEMBER = /^\s*([a-z0-9-]+)=:([A-Za-z0-9+/]+={0,2}):\s*$/;

interface Expected {
  readonly hash: Hash;
  readonly digest: Buffer;
}

/**
 * Holds a body against the header `Content-Digest` (RFC 9530) of its request, where there is one: whoever signs the
 * header has signed the body. A form with files is read by its route, which asks {@link watchContentDigest}.
 */
export function verifyContentDigest(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preParsing', (request, _reply, payload, done) => {
      const header = request.headers['content-digest'];
      // Nobody reads the body of a GET.
      if (header === undefined || request.method === 'GET') return done(null, payload);
      const expected = readContentDigest(String(header));
      if (!expected) {
        return done(
          invalid('content_digest_malformed', 'Content-Digest 应为 sha-256=:<Base64>:（RFC 9530），或 sm3。'),
        );
      }
      if (isMultipart(request)) return done(null, payload);
      const check = new DigestCheck(expected);
      payload.on('error', (error) => check.destroy(error));
      done(null, payload.pipe(check));
    });
}

/**
 * Counts the bytes of a form with files while they are read. To be called in the same turn in which the reading begins.
 * @returns to be called when all has been read: throws DomainError 400 `content_digest_mismatch`.
 */
export function watchContentDigest(request: FastifyRequest): () => void {
  const header = request.headers['content-digest'];
  const expected = header === undefined ? null : readContentDigest(String(header));
  if (!expected) return () => undefined;
  request.raw.on('data', (chunk: Buffer) => expected.hash.update(chunk));
  return () => {
    const mismatch = mismatchOf(expected);
    if (mismatch) throw mismatch;
  };
}

function isMultipart({ headers }: FastifyRequest): boolean {
  return headers['content-type']?.toLowerCase().startsWith('multipart/') ?? false;
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
    done(mismatchOf(this.expected));
  }
}

function mismatchOf({ hash, digest }: Expected): DomainError | null {
  const actual = hash.digest();
  if (actual.length === digest.length && timingSafeEqual(actual, digest)) return null;
  return invalid('content_digest_mismatch', '内容与 Content-Digest 不符，可能在传输中被改动。请重新计算后再提交。');
}
