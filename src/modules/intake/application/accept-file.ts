import { DomainError, unprocessable } from '../../../platform/errors.js';
import { FILE_FAILURES, readFileText, type FileFailure } from '../domain/parse-file.js';

/**
 * Decides whether a file can be read, before anything of it is stored. What the browser says of it proves nothing.
 * @throws DomainError 422 `empty_file`, 415 `unsupported_file_type`, 422 `not_text`, 413 `file_too_large`.
 */
export function acceptFile(bytes: Buffer, fileName: string): { mediaType: string } {
  const read = readFileText(bytes, fileName);
  if (!read.ok) throw refusal(read.code === 'not_text' && bytes.includes(0) ? 'unsupported_type' : read.code);
  if (read.text.includes('\0')) throw refusal('not_text');
  return { mediaType: 'text/plain' };
}

function refusal(code: FileFailure): DomainError {
  const detail = FILE_FAILURES[code];
  switch (code) {
    case 'unsupported_type':
      return new DomainError({ code: 'unsupported_file_type', kind: 'unsupported_media', detail });
    case 'too_large':
      return new DomainError({ code: 'file_too_large', kind: 'too_large', detail });
    case 'empty_file':
    case 'not_text':
      return unprocessable(code, detail);
  }
}
