import type { Diagnostic } from '../domain/draft.js';
import { LONGEST_TEXT, type Extract } from './extract.js';
import { readPlainText, textFormat } from './plain-text.js';
import { refusal, Unreadable, type RefusedFile } from './refusals.js';
import { sniff, type Sniffed } from './sniff.js';

export type DocumentFormat = 'txt' | 'csv' | 'html' | 'docx' | 'doc' | 'xlsx' | 'pdf';

export type ReadDocument =
  | {
      readonly ok: true;
      /** Every offset of a draft refers to this text. Without zero characters and lone surrogates: a database keeps it. */
      readonly text: string;
      readonly format: DocumentFormat;
      readonly mediaType: string;
      readonly notes: Diagnostic[];
    }
  | RefusedFile;

export const LARGEST_FILE_BYTES = 20 * 1024 * 1024;

export const MEDIA_TYPES: Readonly<Record<DocumentFormat, string>> = {
  txt: 'text/plain',
  csv: 'text/csv',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

interface Found extends Extract {
  readonly format: DocumentFormat;
}

/**
 * From the bytes of a file to its text. What the file is, its content says. Never throws: what cannot be read is a
 * refusal with a code. Each format's code is loaded when the first file of it comes.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<ReadDocument> {
  if (bytes.length === 0) return refusal('empty_file');
  if (bytes.length > LARGEST_FILE_BYTES) return refusal('too_large');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    const { format, text, notes } = await extract(sniff(buffer), buffer, fileName);
    const kept = storable(text);
    if (kept.trim() === '') return refusal('no_text');
    if (kept.length > LONGEST_TEXT) return refusal('document_too_complex');
    return { ok: true, text: kept, format, mediaType: MEDIA_TYPES[format], notes };
  } catch (error) {
    // What a reader trips over is a fault of the file; each has been checked against sound ones.
    return refusal(error instanceof Unreadable ? error.code : 'damaged');
  }
}

async function extract(file: Sniffed, bytes: Buffer, fileName: string): Promise<Found> {
  switch (file.format) {
    case 'docx': {
      const { readDocx } = await import('./word/docx.js');
      return { format: 'docx', ...readDocx(file.parts, file.main) };
    }
    case 'xlsx': {
      const { readXlsx } = await import('./sheet/xlsx.js');
      return { format: 'xlsx', ...readXlsx(file.parts, file.main) };
    }
    case 'doc': {
      const { readDoc } = await import('./word/doc.js');
      return { format: 'doc', ...(await readDoc(bytes)) };
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/pdf.js');
      return { format: 'pdf', ...(await readPdf(bytes)) };
    }
    case 'text':
      return extractText(bytes, fileName);
  }
}

async function extractText(bytes: Buffer, fileName: string): Promise<Found> {
  const { text, notes } = readPlainText(bytes);
  const format = textFormat(text, fileName);
  switch (format) {
    case 'html': {
      const { readHtml } = await import('./page/html.js');
      return { format, ...readHtml(text) };
    }
    case 'csv': {
      const { readCsv } = await import('./sheet/csv.js');
      return { format, text: readCsv(text), notes };
    }
    case 'txt':
      return { format, text, notes };
  }
}

/** Without what PostgreSQL cannot keep. */
function storable(text: string): string {
  return text
    .replaceAll('\0', ' ')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
