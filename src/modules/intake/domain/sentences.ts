import type { Span } from './draft.js';
import { matchesOf } from './matches.js';

const SENTENCE = /[^。!?\n]+/g;

/** Sentences of a passage, without the full stop; `end` is the position of the stop or of the passage's end. */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  for (const match of matchesOf(SENTENCE, text.slice(start, end))) {
    const from = start + match.index;
    const sentence = trim(text, from, from + match[0].length);
    if (sentence.end > sentence.start) sentences.push(sentence);
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
