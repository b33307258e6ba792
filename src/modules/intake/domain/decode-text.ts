export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export type DecodedText = { ok: true; text: string; encoding: TextEncoding } | { ok: false; code: 'not_text' };

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

/**
 * Encodings worth trying, likeliest first. Zero bytes occur in UTF-16 alone, mostly in the upper halves of ASCII
 * signs and line ends, and tell the order of a text without mark.
 */
function candidatesFor(bytes: Uint8Array): TextEncoding[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  let [even, odd] = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd === 0 || bytes.length % 2 !== 0) return ['utf-8', 'gb18030'];
  return odd >= even ? ['utf-16le', 'utf-16be'] : ['utf-16be', 'utf-16le'];
}

/** UTF-8, UTF-16 (either order, with or without mark) or GB18030; anything else is no text. The mark is left out, a
 * zero character, which no database stores, becomes a space. */
export function decodeText(bytes: Uint8Array): DecodedText {
  for (const encoding of candidatesFor(bytes)) {
    const text = decode(bytes, encoding);
    if (text !== null && strangeShare(text) <= MOST_STRANGE)
      return { ok: true, text: text.replaceAll('\0', ' '), encoding };
  }
  return { ok: false, code: 'not_text' };
}
