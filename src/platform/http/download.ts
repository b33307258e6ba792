import { StreamableFile } from '@nestjs/common';

export interface Downloaded {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** A file under its Chinese name: RFC 6266 with the encoding of RFC 5987, and a plain name for old clients. */
export function download({ fileName, mediaType, bytes }: Downloaded): StreamableFile {
  const extension = /\.[a-z0-9]+$/i.exec(fileName)?.[0] ?? '';
  return new StreamableFile(bytes, {
    type: mediaType,
    length: bytes.length,
    disposition: `attachment; filename="file${extension}"; filename*=UTF-8''${extValue(fileName)}`,
  });
}

/** encodeURIComponent leaves `'()*` as they are, which ext-value does not allow. */
function extValue(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
