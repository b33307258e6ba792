import type { Span } from './draft.js';

/** Sentences of a passage, without the full stop; `end` is the position of the stop or of the passage's end. */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const char = at < end ? (text[at] ?? '') : '\n';
    if (!/[。!?\n]/.test(char)) continue;
    const trimmed = trim(text, from, at);
    if (trimmed.end > trimmed.start) sentences.push(trimmed);
    from = at + 1;
  }
  return sentences;
}

export function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
