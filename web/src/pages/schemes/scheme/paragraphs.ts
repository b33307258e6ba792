import type { Passage, Piece } from '../../../app/passage.ts';

export interface Paragraph {
  /** Offset of its first character in the text. */
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/** All paragraphs of a text that say something, cut where the passage begins and ends. */
export function paragraphsOf(text: string, passage: Passage | undefined): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ start, pieces: piecesOf(line, start, passage) });
    start += line.length + 1;
  }
  return paragraphs;
}

function piecesOf(line: string, offset: number, passage: Passage | undefined): Piece[] {
  if (!passage) return [{ text: line, marked: false }];
  const within = (at: number): number => Math.min(Math.max(at - offset, 0), line.length);
  const [from, to] = [within(passage.start), within(passage.end)];
  return [
    { text: line.slice(0, from), marked: false },
    { text: line.slice(from, to), marked: true },
    { text: line.slice(to), marked: false },
  ].filter((piece) => piece.text !== '');
}
