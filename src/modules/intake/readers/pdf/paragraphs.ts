import { joinLines, type TextLine } from './text-lines.js';

/** Where the lines of a page of running text begin and end. */
export interface Measure {
  readonly left: number;
  readonly right: number;
}

/** In heights of the font: how far a line may begin from the left edge, or end before the right one, and be full. */
const FLUSH = 0.8;
const FULL = 2.6;
const SAME_SIZE = 0.12;
/** Distance of two lines, in heights, above which a paragraph has ended. */
const WIDEST_LEADING = 2.6;
const NUMBERING =
  /^(?:第[一二三四五六七八九十百]+[章节篇部条]|[一二三四五六七八九十]{1,4}、|[（(][一二三四五六七八九十]{1,4}[）)]|\d{1,3}[.．、](?!\d)|[（(]\d{1,2}[）)]|[①-⑳]|附\s*件)/;

/** The commonest left and the commonest right end of lines; of a page with few lines, those of all. */
export function measureOf(lines: readonly TextLine[]): Measure {
  return { left: commonest(lines.map(({ left }) => left)), right: commonest(lines.map(({ right }) => right)) };
}

const STEP = 4;

function commonest(positions: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const position of positions) {
    const step = Math.round(position / STEP);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  let [best, most] = [0, 0];
  for (const [step, count] of counts) if (count > most) [best, most] = [step, count];
  return best * STEP;
}

/** Joins the lines of one page, or of several that follow each other, to paragraphs. */
export class ParagraphWriter {
  private readonly done: string[] = [];
  private open: string[] = [];
  private last: TextLine | null = null;
  private lastRight = 0;

  /** @param newPage the line opens a page: its distance to the one before says nothing. */
  add(line: TextLine, measure: Measure, newPage: boolean): void {
    if (!this.last || !this.goesOn(this.last, line, measure, newPage)) this.end();
    this.open.push(line.text);
    this.last = line;
    this.lastRight = measure.right;
  }

  /** Ends the paragraph: a table follows, or the document is over. */
  end(): void {
    if (this.open.length > 0) this.done.push(joinLines(this.open));
    this.open = [];
    this.last = null;
  }

  /** The paragraphs so far, in order; the writer starts anew. */
  take(): string[] {
    this.end();
    return this.done.splice(0);
  }

  private goesOn(last: TextLine, line: TextLine, measure: Measure, newPage: boolean): boolean {
    const { size } = line;
    if (Math.abs(last.size - size) > size * SAME_SIZE) return false;
    if (line.left > measure.left + size * FLUSH || NUMBERING.test(line.text)) return false;
    if (!newPage && line.top - last.top > size * WIDEST_LEADING) return false;
    return last.right >= this.lastRight - size * FULL;
  }
}
