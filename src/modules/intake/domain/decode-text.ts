export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export type DecodedText = { ok: true; text: string; encoding: TextEncoding } | { ok: false; code: 'not_text' };

const NOT_TEXT = { ok: false, code: 'not_text' } as const;
/** How much of a text may be control characters or characters that no Chinese document uses. */
const MOST_STRANGE = 0.02;
const SAMPLE = 100_000;

function decode(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

/** Share of characters that are neither letters, Chinese, nor the signs of running text. */
function strangeShare(text: string): number {
  const sample = text.slice(0, SAMPLE);
  const strange = sample.match(
    /[^\t\n\r\f\v\u0020-\u007E\u00A0-\u00FF\u0370-\u03FF\u2000-\u206F\u2100-\u22FF\u2460-\u27BF\u3000-\u303F\u3100-\u31FF\u3200-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uD840-\uD87F\uDC00-\uDFFF\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFFEF\uFEFF]/g,
  );
  return (strange?.length ?? 0) / Math.max(1, sample.length);
}

/** A mark at the start, or zero bytes on one side of the pairs (ASCII signs and line ends of a UTF-16 text). */
function utf16Of(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > 0 && even === 0) return 'utf-16le';
  return even > 0 && odd === 0 ? 'utf-16be' : null;
}

/** UTF-8, UTF-16 (either order, with or without mark) or GB18030; anything else is no text. The mark is left out. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  const candidates: TextEncoding[] = utf16 ? [utf16] : ['utf-8', 'gb18030'];
  for (const encoding of candidates) {
    const text = decode(bytes, encoding);
    if (text !== null) return strangeShare(text) <= MOST_STRANGE ? { ok: true, text, encoding } : NOT_TEXT;
  }
  return NOT_TEXT;
}
