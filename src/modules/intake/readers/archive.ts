import { crc32 } from 'node:zlib';
import { dataStart, readZipDirectory, unpack, ZipFault, type ZipEntry } from '../../../platform/zip-directory.js';
import { Unreadable } from './refusals.js';

/** Limits against archives made to burst. An honest document of 20 MB stays far below each of them. */
const MOST_ENTRIES = 10_000;
const LARGEST_ENTRY_BYTES = 64 * 1024 * 1024;
const LARGEST_TOTAL_BYTES = 256 * 1024 * 1024;
/** XML shrinks to a twentieth, a sheet of empty cells to a hundredth; only what is large is judged by it. */
const MOST_RATIO = 200;
const RATIO_FROM_BYTES = 16 * 1024 * 1024;

const LOCAL_SIGNATURE = 0x04034b50;

/**
 * The parts of an Office file. The directory is judged before anything is inflated, and inflating stops at the size that the directory declares.
 */
export class Archive {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly counted = new Set<ZipEntry>();
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
    return (
      this.content(name)
        ?.toString('utf8')
        .replace(/^\uFEFF/, '') ?? null
    );
  }

  /** The part's bytes, or null when there is none of this name. Counts against the limits once. */
  content(name: string): Buffer | null {
    const entry = this.entries.get(name);
    return entry ? this.inflate(entry) : null;
  }

  private inflate(entry: ZipEntry): Buffer {
    const { bytes } = this;
    if (entry.encrypted) throw new Unreadable('encrypted');
    if (entry.size > LARGEST_ENTRY_BYTES) throw new Unreadable('archive_bomb');
    if (!this.counted.has(entry)) this.inflated += entry.size;
    this.counted.add(entry);
    if (this.inflated > LARGEST_TOTAL_BYTES) throw new Unreadable('archive_bomb');
    // Proves that the local header lies inside the file.
    readable(() => dataStart(bytes, entry));
    if (bytes.readUInt32LE(entry.offset) !== LOCAL_SIGNATURE) throw new Unreadable('damaged');
    const content = readable(() => unpack(bytes, entry, Math.max(1, entry.size)));
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw new Unreadable('damaged');
    return content;
  }
}

function judge(entries: readonly ZipEntry[], fileSize: number): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.compressed, 0);
  const overlapping = packed > fileSize;
  const swollen = total > RATIO_FROM_BYTES && total > packed * MOST_RATIO;
  if (overlapping || swollen || total > LARGEST_TOTAL_BYTES) throw new Unreadable('archive_bomb');
}

function readDirectory(bytes: Buffer): Map<string, ZipEntry> {
  const entries = readable(() => readZipDirectory(bytes, MOST_ENTRIES));
  return new Map(entries.map((entry) => [entry.name.replaceAll('\\', '/').replace(/^\//, ''), entry]));
}

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    throw new Unreadable(error.kind === 'damaged' ? 'damaged' : 'archive_bomb');
  }
}
