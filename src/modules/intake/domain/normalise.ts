/**
 * Folds typographic variants to one form, character for character, so that an offset in the folded text is
 * the same offset in the original. Rules match the folded text; what is shown comes from the original.
 */
const SINGLE: Readonly<Record<string, string>> = {
  '〔': '[',
  '〕': ']',
  '【': '[',
  '】': ']',
  '﹙': '(',
  '﹚': ')',
  '︰': ':',
  '﹕': ':',
  '∶': ':',
  '﹔': ';',
  '﹐': ',',
  '﹒': '.',
  '｡': '。',
  '､': '、',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '‑': '-',
  '∼': '~',
  '≧': '≥',
  '≦': '≤',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u0085': '\n',
  '\f': '\n',
  '\v': '\n',
};

const VARIANT =
  /\r\n?|[\uFF01-\uFF5E\u3000\u00A0\u2000-\u200B\u202F\uFEFF〔〕【】﹙﹚︰﹕∶﹔﹐﹒｡､–—―−‑∼≧≦\u2028\u2029\u0085\f\v]/g;

function foldOne(found: string): string {
  if (found === '\r\n') return ' \n';
  if (found === '\r') return '\n';
  const single = SINGLE[found];
  if (single !== undefined) return single;
  const code = found.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
}

export function fold(text: string): string {
  return text.replace(VARIANT, foldOne);
}

/** The name as a reader says it: folded, without spaces and line breaks. For comparing, not for showing. */
export function nameKey(name: string): string {
  return fold(name).replace(/\s+/g, '');
}
