import JSZip from 'jszip';
import { crc32 } from 'node:zlib';
import { dataStart, readZipDirectory, unpack, type ZipEntry } from '../zip-directory.js';

const CONTENT_TYPES = '[Content_Types].xml';
/** The earliest instant that a zip entry can carry. */
const ENTRY_DATE = new Date('1980-01-01T00:00:00Z');
/** The same in the form of MS-DOS. */
const DOS_DAY = 0x0021;
const CORE_PROPERTIES = 'docProps/core.xml';
const DATED_ELEMENT = /(<dcterms:(created|modified)\b[^>]*>)[^<]*/g;

/** The only part that is written anew has some hundred bytes. */
const LARGEST_PROPERTIES = 100_000;

/**
 * As `makeDeterministic`, for files of `docx`: it packs by JavaScript, which gives the same bytes on every machine, so
 * what it has packed is taken over as it is. Unpacking and packing again would take half of a report's time.
 * @throws ZipFault when `bytes` is no zip archive.
 */
export function makeDocxDeterministic(bytes: Buffer, day: string): Buffer {
  const entries = readZipDirectory(bytes).filter(({ name }) => !name.endsWith('/'));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries.sort((a, b) => contentTypesFirst(a.name, b.name))) {
    const { header, data } = entry.name === CORE_PROPERTIES ? dated(bytes, entry, day) : asPacked(bytes, entry);
    const name = Buffer.from(entry.name);
    parts.push(Buffer.from([0x50, 0x4b, 3, 4]), header, name, data);
    directory.push(directoryRecord(header, name, offset));
    offset += 4 + header.length + name.length + data.length;
  }
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  return Buffer.concat([...parts, ...directory, endRecord(entries.length, size, offset)]);
}

interface PackedPart {
  /** Of the local header all that follows its signature (APPNOTE 6.3, 4.3.7). */
  readonly header: Buffer;
  readonly data: Buffer;
}

function asPacked(bytes: Buffer, entry: ZipEntry): PackedPart {
  const start = dataStart(bytes, entry);
  return { header: localHeader(entry), data: bytes.subarray(start, start + entry.compressed) };
}

/** Stored: too small to be worth a packer. */
function dated(bytes: Buffer, entry: ZipEntry, day: string): PackedPart {
  const data = Buffer.from(withDay(unpack(bytes, entry, LARGEST_PROPERTIES), day));
  const { length } = data;
  return { header: localHeader({ ...entry, method: 0, crc: crc32(data), compressed: length, size: length }), data };
}

function localHeader({ name, method, crc, compressed, size }: ZipEntry): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(method, 4);
  header.writeUInt16LE(DOS_DAY, 8);
  header.writeUInt32LE(crc, 10);
  header.writeUInt32LE(compressed, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return header;
}

/** 4.3.12: the same facts as in the local header, and where that one begins. */
function directoryRecord(header: Buffer, name: Buffer, offset: number): Buffer {
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(20, 4);
  header.copy(record, 6);
  record.writeUInt32LE(offset, 42);
  return Buffer.concat([record, name]);
}

/** 4.3.16 */
function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}

/**
 * Packs an Office Open XML file again so that equal content gives equal bytes: entries in code-unit order with the
 * content types first (readers sniff the first entry), one fixed date, one compression level, and the document's
 * created and modified instants set to midnight UTC of `day` (`YYYY-MM-DD`).
 * @throws Error when `bytes` is no zip archive.
 */
export async function makeDeterministic(bytes: Uint8Array, day: string): Promise<Buffer> {
  const source = await JSZip.loadAsync(bytes);
  const names = Object.keys(source.files)
    .filter((name) => !source.files[name]?.dir)
    .sort(contentTypesFirst);
  const target = new JSZip();
  for (const name of names) {
    const content = await source.files[name]!.async('uint8array');
    target.file(name, name === CORE_PROPERTIES ? withDay(content, day) : content, {
      date: ENTRY_DATE,
      createFolders: false,
    });
  }
  return target.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
}

function contentTypesFirst(a: string, b: string): number {
  if (a === CONTENT_TYPES || b === CONTENT_TYPES) return a === b ? 0 : a === CONTENT_TYPES ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function withDay(core: Uint8Array, day: string): string {
  return Buffer.from(core).toString('utf8').replace(DATED_ELEMENT, `$1${day}T00:00:00Z`);
}
