import { decodeText } from '../domain/decode-text.js';
import type { Extract } from './extract.js';
import { note } from './notes.js';
import { Unreadable } from './refusals.js';

/**
 * Text as it stands.
 * @throws Unreadable `empty_file` for blanks alone, `unsupported_type` for what holds zero bytes, `not_text` for noise.
 */
export function readPlainText(bytes: Buffer): Extract {
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new Unreadable(bytes.includes(0) ? 'unsupported_type' : 'not_text');
  if (decoded.text.trim() === '') throw new Unreadable('empty_file');
  const { text, encoding } = decoded;
  return {
    text,
    notes: encoding === 'utf-8' ? [] : [note('encoding_guessed', { encoding: encoding.toUpperCase() })],
  };
}

const PAGE_START = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|table|p)\b/i;
const HEAD_LENGTH = 4000;

/** A web page shows itself by its first tag. Commas occur in every text, so that a table of them is known by its name. */
export function textFormat(text: string, fileName: string): 'html' | 'csv' | 'txt' {
  if (PAGE_START.test(text.slice(0, HEAD_LENGTH))) return 'html';
  return /\.csv$/i.test(fileName) ? 'csv' : 'txt';
}
