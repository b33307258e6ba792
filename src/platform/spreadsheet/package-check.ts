import { inflateRawSync } from 'node:zlib';
import { isMacroPart } from '../active-content.js';
import { DomainError, unprocessable } from '../errors.js';
import { dataStart, DEFLATED, readZipDirectory, type ZipEntry } from '../zip-directory.js';

const MOST_PARTS = 500;
const LARGEST_CONTENT_BYTES = 64 * 1024 * 1024;
const ZIP = 'PK\u0003\u0004';
const OLD_OFFICE = Buffer.from('d0cf11e0', 'hex');
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
  const parts = directoryOf(bytes);
  if (parts.some(({ name }) => isMacroPart(name))) {
    throw unprocessable('workbook_has_macros', '文件含有宏，为安全起见不予读取。请另存为不含宏的 .xlsx 后重新上传。');
  }
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (parts.length > MOST_PARTS || total > LARGEST_CONTENT_BYTES) throw tooLarge();
  for (const part of parts) inflates(bytes, part);
}

function directoryOf(bytes: Buffer): ZipEntry[] {
  return orDamaged(() => readZipDirectory(bytes));
}

function inflates(bytes: Buffer, part: ZipEntry): void {
  const { method, compressed, size } = part;
  const start = orDamaged(() => dataStart(bytes, part));
  if (start + compressed > bytes.length) throw damaged();
  if (method !== DEFLATED || size === 0) return;
  orDamaged(() => inflateRawSync(bytes.subarray(start, start + compressed), { maxOutputLength: size }));
}

function orDamaged<T>(read: () => T): T {
  try {
    return read();
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
