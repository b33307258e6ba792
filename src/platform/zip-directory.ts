import { inflateRawSync } from 'node:zlib';

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;

const STORED = 0;
export const DEFLATED = 8;

/** What a directory declares of one part; nothing of it is proved before the part is inflated. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  /** Of the local header. */
  readonly offset: number;
}

export class ZipFault extends Error {
  constructor(readonly kind: 'damaged' | 'too_many' | 'too_large') {
    super(`zip directory: ${kind}`);
    this.name = 'ZipFault';
  }
}

/**
 * The directory of an archive (APPNOTE 6.3, without ZIP64, which no file of 20 MB needs). Reads no part: each reader
 * judges the directory by limits of its own first.
 * @throws ZipFault `too_many` beyond `most` entries, before any of them is read; `damaged`.
 */
export function readZipDirectory(bytes: Buffer, most = Number.POSITIVE_INFINITY): ZipEntry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > most) throw new ZipFault('too_many');
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = count; left > 0; left -= 1) {
    if (at + CENTRAL_LENGTH > bytes.length || bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE) {
      throw new ZipFault('damaged');
    }
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      crc: bytes.readUInt32LE(at + 16),
      compressed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += CENTRAL_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** Where a part's data begin. @throws ZipFault `damaged` when its local header lies outside the file. */
export function dataStart(bytes: Buffer, { offset }: ZipEntry): number {
  if (offset + LOCAL_LENGTH > bytes.length) throw new ZipFault('damaged');
  return offset + LOCAL_LENGTH + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
}

/**
 * The bytes of a part, unpacked. Whether they are what the directory declares is for the caller to check.
 * @param most beyond so many bytes unpacking stops.
 * @throws ZipFault `damaged`, `too_large`.
 */
export function unpack(bytes: Buffer, entry: ZipEntry, most: number): Buffer {
  const start = dataStart(bytes, entry);
  const data = bytes.subarray(start, start + entry.compressed);
  if (entry.method === STORED) return data;
  if (entry.method !== DEFLATED) throw new ZipFault('damaged');
  try {
    return inflateRawSync(data, { maxOutputLength: most });
  } catch (error) {
    throw new ZipFault((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too_large' : 'damaged');
  }
}

function findEnd(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw new ZipFault('damaged');
}
