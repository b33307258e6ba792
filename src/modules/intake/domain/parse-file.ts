import { readDocument, type ReadDocument } from '../readers/read-document.js';
import type { RefusedFile } from '../readers/refusals.js';
import type { SchemeDraft } from './draft.js';
import { parseScheme } from './parse-scheme.js';

export { LARGEST_FILE_BYTES } from '../readers/read-document.js';
export { FILE_FAILURES } from '../readers/refusals.js';
export type { SchemeDraft };

export type ParsedFile = (Extract<ReadDocument, { ok: true }> & { draft: SchemeDraft }) | RefusedFile;

/** From the bytes of a file of any format to the draft. Never throws; what cannot be read is a failure with a code. */
export async function parseFile(bytes: Uint8Array, fileName: string): Promise<ParsedFile> {
  const read = await readDocument(bytes, fileName);
  if (!read.ok) return read;
  const draft = parseScheme(read.text);
  draft.diagnostics.unshift(...read.notes);
  return { ...read, draft };
}
