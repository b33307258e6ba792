/** A range of the document's text, in UTF-16 units, as the service gives it with every item. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const CONTEXT = 600;

/**
 * The paragraphs round a passage, each cut into pieces inside and outside of it. Of what lies further away than
 * {@link CONTEXT} characters only whole paragraphs that reach into it are kept.
 */
export function aroundPassage(text: string, { start, end }: Passage): Piece[][] {
  const from = text.lastIndexOf('\n', Math.max(0, start - CONTEXT)) + 1;
  const last = text.indexOf('\n', Math.min(text.length, end + CONTEXT));
  const until = last < 0 ? text.length : last;
  const paragraphs: Piece[][] = [];
  for (let at = from; at < until;) {
    const line = text.indexOf('\n', at);
    const stop = line < 0 || line > until ? until : line;
    const cuts = [at, clamp(start, at, stop), clamp(end, at, stop), stop];
    const pieces = [0, 1, 2]
      .map((index) => ({ text: text.slice(cuts[index], cuts[index + 1]), marked: index === 1 }))
      .filter((piece) => piece.text.trim() !== '');
    if (pieces.length > 0) paragraphs.push(pieces);
    at = stop + 1;
  }
  return paragraphs;
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
