import { createHash } from 'node:crypto';
import { pipeline, Transform, type Readable } from 'node:stream';
import { DomainError } from '../errors.js';

/**
 * The stream, with its SHA-256 taken on the way. The last chunk is held back until the whole is known to be right, so
 * that whoever reads damaged content gets an error and never a complete file.
 */
export function verified(sha256: string, source: Readable): Readable {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      const ready = held;
      held = chunk;
      done(null, ready);
    },
    flush(done) {
      if (hash.digest('hex') === sha256) done(null, held);
      else done(damaged());
    },
  });
  // The error reaches the reader of `check`; the callback only keeps it from being thrown twice.
  return pipeline(source, check, () => undefined);
}

function damaged(): DomainError {
  return new DomainError({
    code: 'stored_file_damaged',
    kind: 'unavailable',
    detail: '文件在存储中已损坏，为免误用没有给出。请联系管理员从备份恢复这个文件。',
  });
}
