import type { Readable } from 'node:stream';

/**
 * Where the bytes of files lie, by their SHA-256 (64 hexadecimal digits). Knows neither names nor owners: `FileStore`
 * does. Disk and S3 keep the same layout, so that an installation moves from one to the other by copying a folder.
 */
export abstract class ObjectStorage {
  /** Keeps the bytes, wholly or not at all, and is sure of it when it returns. What lies there already stays. */
  abstract put(sha256: string, bytes: Buffer): Promise<void>;

  /** The bytes, or null when there are none; the stream fails before its end if they are not what the name says. */
  abstract open(sha256: string): Promise<Readable | null>;

  abstract has(sha256: string): Promise<boolean>;

  /** Nothing happens when it is not there. */
  abstract remove(sha256: string): Promise<void>;
}

/** `ab/cdef…`: folders that stay small enough to be looked at. */
export function objectKey(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(2)}`;
}
