import { inflateRawSync } from 'node:zlib';
import { DomainError, unprocessable } from '../errors.js';

const MOST_PARTS = 500;
const LARGEST_CONTENT_BYTES = 64 * 1024 * 1024;
const ZIP = 'PK\u0003\u0004';
const OLD_OFFICE = Buffer.from('d0cf11e0', 'hex');
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const DEFLATED = 8;

interface Part {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Judges a workbook's package (APPNOTE 6.3) before a library unpacks it: declared sizes are summed, and each part is
 * inflated no further than it declares, so that a small file cannot fill the memory.
 * @throws DomainError 415 `not_a_workbook`, 422 `workbook_damaged`, `workbook_has_macros`, 413 `workbook_too_large`.
 */
export function requireSoundPackage(bytes: Buffer): void {
  if (bytes.subarray(0, 4).equals(OLD_OFFICE)) {
    throw notAWorkbook('文件是旧版 .xls 或加了密码。请用 Excel 或 WPS 打开，去掉密码后另存为 .xlsx 再上传。');
  }
  if (bytes.subarray(0, 4).toString('latin1') !== ZIP) throw notAWorkbook('请上传 .xlsx 格式的 Excel 文件。');
  const parts = partsOf(bytes);
  if (parts.some(({ name }) => /vbaProject\.bin$/i.test(name))) {
    throw unprocessable('workbook_has_macros', '文件含有宏，为安全起见不予读取。请另存为不含宏的 .xlsx 后重新上传。');
  }
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (parts.length > MOST_PARTS || total > LARGEST_CONTENT_BYTES) throw tooLarge();
  for (const part of parts) inflates(bytes, part);
}

function partsOf(bytes: Buffer): Part[] {
  const end = endOf(bytes);
  const parts: Part[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + CENTRAL_LENGTH > bytes.length || bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE) throw damaged();
    const nameLength = bytes.readUInt16LE(at + 28);
    parts.push({
      name: bytes.toString('utf8', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength),
      method: bytes.readUInt16LE(at + 10),
      compressed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += CENTRAL_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

function endOf(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= earliest; at--) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw damaged();
}

function inflates(bytes: Buffer, { method, compressed, size, offset }: Part): void {
  if (offset + LOCAL_LENGTH > bytes.length) throw damaged();
  const start = offset + LOCAL_LENGTH + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + compressed > bytes.length) throw damaged();
  if (method !== DEFLATED || size === 0) return;
  try {
    inflateRawSync(bytes.subarray(start, start + compressed), { maxOutputLength: size });
  } catch {
    throw damaged();
  }
}

export function damaged(): DomainError {
  return unprocessable('workbook_damaged', 'Excel 文件已损坏，无法读取。请用原软件打开并另存为 .xlsx 后重新上传。');
}

export function tooLarge(): DomainError {
  const detail = 'Excel 文件内容过多。请只保留模板中的工作表，删去多余的行列后重新上传。';
  return new DomainError({ code: 'workbook_too_large', kind: 'too_large', detail });
}

function notAWorkbook(detail: string): DomainError {
  return new DomainError({ code: 'not_a_workbook', kind: 'unsupported_media', detail });
}
