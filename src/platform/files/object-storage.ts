import type { Readable } from 'node:stream';

/**
 * Where the bytes of files lie, by their SHA-256 (64 hexadecimal digits). Knows neither names nor owners: `FileStore`
 * does. Disk and S3 keep the same layout, so that an installation moves from one to the other by copying a folder.
 */
export abstract class ObjectStorage {
  abstract readonly kind: 'disk' | 's3';

  /** Keeps the bytes, wholly or not at all, and is sure of it when it returns. What lies there already stays. */
  abstract put(sha256: string, bytes: Buffer): Promise<void>;

  /** The bytes, or null when there are none; the stream fails before its end if they are not what the name says. */
  abstract open(sha256: string): Promise<Readable | null>;

  abstract has(sha256: string): Promise<boolean>;

  /** Nothing happens when it is not there. */
  abstract remove(sha256: string): Promise<void>;

  /**
   * Finds out, cheaply and in a few seconds, whether something could be kept now.
   * @throws StorageFault
   */
  abstract probe(): Promise<void>;
}

export type StorageFaultKind = 'not_writable' | 'full' | 'unreachable' | 'refused' | 'bucket_missing' | 'failing';

/** Why nothing can be kept; the cause may name paths and buckets and is for the log. */
export class StorageFault extends Error {
  constructor(
    readonly kind: StorageFaultKind,
    cause: unknown,
  ) {
    super(`object storage: ${kind}`, { cause });
    this.name = 'StorageFault';
  }
}

/** `ab/cdef…`: folders that stay small enough to be looked at. */
export function objectKey(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(2)}`;
}
