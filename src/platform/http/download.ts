import { StreamableFile } from '@nestjs/common';
import type { Readable } from 'node:stream';

export interface Downloaded {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** A file under its Chinese name: RFC 6266 with the encoding of RFC 5987, and a plain name for old clients. */
export function download({ fileName, mediaType, bytes }: Downloaded): StreamableFile {
  return new StreamableFile(bytes, headersOf(fileName, mediaType, bytes.length));
}

/** The same to be looked at in the browser; only for content that can run nothing. */
export function display({ fileName, mediaType, bytes }: Downloaded): StreamableFile {
  const headers = headersOf(fileName, mediaType, bytes.length);
  return new StreamableFile(bytes, { ...headers, disposition: headers.disposition.replace('attachment', 'inline') });
}

/** The same for content that need not be in memory at once. `size` in bytes, left out where nobody knows it yet. */
export function downloadStream(
  { fileName, mediaType, size }: { readonly fileName: string; readonly mediaType: string; readonly size?: number },
  content: Readable,
): StreamableFile {
  return new StreamableFile(content, headersOf(fileName, mediaType, size));
}

function headersOf(fileName: string, type: string, length: number | undefined) {
  const extension = /\.[a-z0-9]+$/i.exec(fileName)?.[0] ?? '';
  return {
    type,
    ...(length !== undefined && { length }),
    disposition: `attachment; filename="file${extension}"; filename*=UTF-8''${extValue(fileName)}`,
  };
}

/** encodeURIComponent leaves `'()*` as they are, which ext-value does not allow. */
function extValue(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
