import { DomainError, unprocessable } from '../../../platform/errors.js';
import { checkInThread, type ThreadLimits } from '../parsing/parse-in-thread.js';
import { LARGEST_FILE_BYTES, MEDIA_TYPES } from '../readers/read-document.js';
import { readPlainText, textFormat } from '../readers/plain-text.js';
import { FILE_FAILURES, Unreadable } from '../readers/refusals.js';
import { isContainer } from '../readers/sniff.js';

/** Answers of the thread that say nothing about the file's sort; the job, which has more time, gives the reason. */
const UNDECIDED = new Set(['parse_timeout', 'document_too_complex']);

/**
 * Decides whether a file can be read, before anything of it is stored. What the browser says of it proves nothing.
 * Text is looked at here; whatever has to be unpacked is read in a thread.
 * @throws DomainError 415 `unsupported_file_type`, 413 `file_too_large`, else 422 with the code of the refusal.
 */
export async function acceptFile(
  bytes: Buffer,
  fileName: string,
  limits: ThreadLimits,
): Promise<{ mediaType: string }> {
  if (bytes.length === 0) throw refused('empty_file', FILE_FAILURES.empty_file);
  if (bytes.length > LARGEST_FILE_BYTES) throw refused('too_large', FILE_FAILURES.too_large);
  if (!isContainer(bytes)) return acceptText(bytes, fileName);
  const outcome = await checkInThread({ bytes, fileName }, limits);
  if (outcome.ok) return { mediaType: outcome.mediaType };
  if (UNDECIDED.has(outcome.code)) return { mediaType: 'application/octet-stream' };
  throw refused(outcome.code, outcome.detail);
}

function acceptText(bytes: Buffer, fileName: string): { mediaType: string } {
  try {
    return { mediaType: MEDIA_TYPES[textFormat(readPlainText(bytes).text, fileName)] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw refused(error.code, FILE_FAILURES[error.code]);
  }
}

function refused(code: string, detail: string): DomainError {
  if (code === 'unsupported_type')
    return new DomainError({ code: 'unsupported_file_type', kind: 'unsupported_media', detail });
  if (code === 'too_large') return new DomainError({ code: 'file_too_large', kind: 'too_large', detail });
  return unprocessable(code, detail);
}
