import type { Run } from './geometry.js';
import type { TextLine } from './text-lines.js';

/** In heights of the font: texts of one line that are further apart stand in different cells. */
const CELL_GAP = 0.9;
/** Words of a head stand closer to each other, and hold no blanks themselves. */
const HEAD_GAP = 0.4;
/** A text that begins this near to where its column's head begins is a new cell, however near the text before it ends. */
const FLUSH = 0.35;
const NUMBER_HEAD = /^(?:序号?|编号)$/;
const ROLE_HEAD = /单位|部门|主体|牵头|责任/;
const FEWEST_COLUMNS = 3;
/** Running text begins in the first column and reaches this far into the third, in heights. */
const REACHES = 2;
/** The rest of a head's word on the next line: 责任单 | 位. */
const LONGEST_REST = 4;
const WIDEST_LEADING = 1.8;

interface Cell {
  left: number;
  right: number;
  text: string;
}

/** A table without drawn lines: its head gives the columns. Positions are points on the page. */
export class Columns {
  private lastOfHead: TextLine;

  private constructor(
    private readonly head: Cell[],
    line: TextLine,
  ) {
    this.lastOfHead = line;
  }

  /** @returns null for a line that is no head of such a table. */
  static headedBy(line: TextLine): Columns | null {
    const cells = cellsOf(line, HEAD_GAP, []);
    const words = cells.map(({ text }) => text.replace(/\s/g, ''));
    // Where columns stand close to each other, places do not tell them apart: then the lines are left as they are.
    const close = cells.some((cell, index) => cell.left - (cells[index - 1]?.right ?? 0) < line.size * CELL_GAP);
    if (close || cells.length < FEWEST_COLUMNS || !NUMBER_HEAD.test(words[0] ?? '')) return null;
    return words.some((word) => ROLE_HEAD.test(word)) ? new Columns(cells, line) : null;
  }

  /** Takes the second line of words that are broken in the head; false when the line is none. */
  continuesHead(line: TextLine): boolean {
    const { top, size } = this.lastOfHead;
    if (line.top - top > size * WIDEST_LEADING) return false;
    const rests = this.cellsOf(line).map((cell) => ({
      cell,
      above: this.head.find((head) => beside(head, cell, size)),
    }));
    if (rests.some(({ cell, above }) => !above || above === this.head[0] || cell.text.length > LONGEST_REST))
      return false;
    for (const { cell, above } of rests) if (above) above.text += cell.text;
    this.lastOfHead = line;
    return true;
  }

  /** False for running text below the table. */
  holds(line: TextLine): boolean {
    const [, second, third] = this.head;
    const furthest = (third?.left ?? 0) + REACHES * this.lastOfHead.size;
    return this.cellsOf(line).every(({ left, right }) => left >= (second?.left ?? 0) || right < furthest);
  }

  headWritten(): string {
    return this.written(this.head);
  }

  lineWritten(line: TextLine): string {
    return this.written(this.cellsOf(line));
  }

  private cellsOf(line: TextLine): Cell[] {
    return cellsOf(
      line,
      CELL_GAP,
      this.head.map(({ left }) => left),
    );
  }

  /** Each cell at its place, half a Chinese sign to a place: what the reader of tables of blanks reads. */
  private written(cells: readonly Cell[]): string {
    const [first] = this.head;
    return cells.reduce((text, { left, text: words }) => {
      const place = Math.max(0, Math.round((left - (first?.left ?? 0)) / (this.lastOfHead.size / 2)));
      const blanks = text === '' ? place : Math.max(2, place - text.length);
      return text + ' '.repeat(blanks) + words.trim().replace(/ {2,}/g, ' ');
    }, '');
  }
}

function beside(head: Cell, cell: Cell, size: number): boolean {
  return cell.left < head.right + size && cell.right > head.left - size;
}

function cellsOf({ runs }: TextLine, gap: number, columns: readonly number[]): Cell[] {
  const cells: Cell[] = [];
  let before: Run | null = null;
  for (const run of runs) {
    const last = cells.at(-1);
    const opens = columns.some((left) => Math.abs(left - run.left) < run.size * FLUSH);
    if (last && before && run.left - before.right < run.size * gap && !opens) {
      last.text += run.text;
      last.right = run.right;
    } else cells.push({ left: run.left, right: run.right, text: run.text });
    before = run;
  }
  return cells;
}
