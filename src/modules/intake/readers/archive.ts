import { crc32, inflateRawSync } from 'node:zlib';
import { Unreadable } from './refusals.js';

/** Limits against archives made to burst. An honest document of 20 MB stays far below each of them. */
const MOST_ENTRIES = 10_000;
const LARGEST_ENTRY_BYTES = 64 * 1024 * 1024;
const LARGEST_TOTAL_BYTES = 256 * 1024 * 1024;
/** XML shrinks to a twentieth, a sheet of empty cells to a hundredth; only what is large is judged by it. */
const MOST_RATIO = 200;
const RATIO_FROM_BYTES = 16 * 1024 * 1024;

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  method: number;
  encrypted: boolean;
  crc: number;
  compressed: number;
  size: number;
  offset: number;
}

/**
 * The parts of an Office file (APPNOTE 6.3 ZIP without ZIP64, which no file of 20 MB needs). The directory is judged
 * before anything is inflated, and inflating stops at the size that the directory declares.
 */
export class Archive {
  private readonly entries: ReadonlyMap<string, Entry>;
  private inflated = 0;

  /** @throws Unreadable `damaged`, `encrypted`, `archive_bomb`. */
  constructor(private readonly bytes: Buffer) {
    this.entries = readDirectory(bytes);
    judge([...this.entries.values()], bytes.length);
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** The part as text, or null when there is none of this name. */
  text(name: string): string | null {
    const entry = this.entries.get(name);
    return entry
      ? this.inflate(entry)
          .toString('utf8')
          .replace(/^\uFEFF/, '')
      : null;
  }

  private inflate(entry: Entry): Buffer {
    const { bytes } = this;
    if (entry.encrypted) throw new Unreadable('encrypted');
    if (entry.size > LARGEST_ENTRY_BYTES) throw new Unreadable('archive_bomb');
    this.inflated += entry.size;
    if (this.inflated > LARGEST_TOTAL_BYTES) throw new Unreadable('archive_bomb');
    if (entry.offset + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(entry.offset) !== LOCAL_SIGNATURE)
      throw new Unreadable('damaged');
    const start =
      entry.offset + LOCAL_LENGTH + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
    const content = inflateWithin(bytes.subarray(start, start + entry.compressed), entry);
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw new Unreadable('damaged');
    return content;
  }
}

function inflateWithin(data: Buffer, { method, size }: Entry): Buffer {
  if (method === STORED) return data;
  if (method !== DEFLATED) throw new Unreadable('damaged');
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const grows = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unreadable(grows ? 'archive_bomb' : 'damaged');
  }
}

function judge(entries: readonly Entry[], fileSize: number): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.compressed, 0);
  const overlapping = packed > fileSize;
  const swollen = total > RATIO_FROM_BYTES && total > packed * MOST_RATIO;
  if (overlapping || swollen || total > LARGEST_TOTAL_BYTES) throw new Unreadable('archive_bomb');
}

function readDirectory(bytes: Buffer): Map<string, Entry> {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new Unreadable('archive_bomb');
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_LENGTH > bytes.length || bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE)
      throw new Unreadable('damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
    entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
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

function findEnd(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw new Unreadable('damaged');
}
