import { decodeText, type TextEncoding } from './decode-text.js';
import { DIAGNOSTICS } from './diagnostics.js';
import type { SchemeDraft } from './draft.js';
import { parseScheme } from './parse-scheme.js';

export type { SchemeDraft };

/** Why a file cannot be read, with the sentence for the person who brought it. */
export const FILE_FAILURES = {
  empty_file: '文件是空的。请重新选择分工方案文件。',
  unsupported_type: '暂不支持这种文件。请另存为纯文本（.txt，UTF-8 或 GB18030 编码）后重新上传。',
  not_text: '文件不是可读的文本，可能已损坏或加密。请用原软件打开并另存为纯文本后重新上传。',
  too_large: '文件超过 20 MB。请只上传分工方案本身。',
} as const;

export type FileFailure = keyof typeof FILE_FAILURES;

export interface RefusedFile {
  ok: false;
  code: FileFailure;
  message: string;
}

export type FileText = { ok: true; text: string; encoding: TextEncoding } | RefusedFile;
export type ParsedFile = { ok: true; text: string; encoding: TextEncoding; draft: SchemeDraft } | RefusedFile;

export const LARGEST_FILE_BYTES = 20 * 1024 * 1024;
const TEXT_EXTENSIONS = new Set(['', 'txt', 'text', 'md', 'tsv']);

/** First bytes of PDF, ZIP (docx, xlsx, ofd), old Office, RTF, PNG, JPEG, GIF, 7z, RAR, gzip, Windows and Linux programs. */
const SIGNATURES = [
  '25504446',
  '504b0304',
  'd0cf11e0',
  '7b5c727466',
  '89504e47',
  'ffd8ff',
  '47494638',
  '377abcaf',
  '52617221',
  '1f8b08',
  '4d5a90',
  '7f454c46',
];

function failure(code: FileFailure): RefusedFile {
  return { ok: false, code, message: FILE_FAILURES[code] };
}

function extensionOf(fileName: string): string {
  return /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

function hasForeignSignature(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return SIGNATURES.some((signature) => head.startsWith(signature));
}

/** From the bytes of a file to its text. Never throws; what cannot be read is a failure with a code. */
export function readFileText(bytes: Uint8Array, fileName: string): FileText {
  if (bytes.length === 0) return failure('empty_file');
  if (bytes.length > LARGEST_FILE_BYTES) return failure('too_large');
  if (hasForeignSignature(bytes) || !TEXT_EXTENSIONS.has(extensionOf(fileName))) return failure('unsupported_type');
  const decoded = decodeText(bytes);
  if (!decoded.ok) return failure(decoded.code);
  return decoded.text.trim() === '' ? failure('empty_file') : decoded;
}

/** From the bytes of a file to the draft. Never throws. */
export function parseFile(bytes: Uint8Array, fileName: string): ParsedFile {
  const read = readFileText(bytes, fileName);
  if (!read.ok) return read;
  const draft = parseScheme(read.text);
  if (read.encoding !== 'utf-8') draft.diagnostics.unshift(encodingGuessed(read.encoding));
  return { ...read, draft };
}

function encodingGuessed(encoding: TextEncoding): SchemeDraft['diagnostics'][number] {
  const { severity, message, advice } = DIAGNOSTICS.encoding_guessed;
  return {
    code: 'encoding_guessed',
    severity,
    message: message.replace('{encoding}', encoding.toUpperCase()),
    line: 1,
    excerpt: '',
    advice,
  };
}
