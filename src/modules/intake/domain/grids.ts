import { matchCells, type CellLine, type MatchOptions, type RowExtent } from './cell-matching.js';
import type { Span } from './draft.js';
import { matchesOf } from './matches.js';
import { LABEL_ALONE, roleOf } from './roles.js';
import { NUMBER_HEAD, VALUE_HEAD } from './table-heads.js';
import { looksLikeUnit } from './unit-names.js';

/**
 * Tables whose columns are kept apart by blanks, as text from a PDF has them: cells go over several lines and stand
 * in the middle of their rows. The head gives the columns, the numbers of the first column give the rows.
 */
export interface Grid {
  /** Lines of the document, `to` excluded. */
  from: number;
  to: number;
  /** Head and rows; a cell is the pieces of text of its lines, a heading between rows is a row of one cell. */
  rows: Span[][][];
}

export interface GridLine {
  start: number;
  end: number;
  trimmed: string;
}

/** A piece of a line; `from` and `to` are positions in the line. */
interface Segment {
  from: number;
  to: number;
}

interface Head {
  lines: number;
  columns: { from: number; to: number; words: string; pieces: Span[] }[];
}

const WORDS = /\S+(?: \S+)*/g;
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[章节类])\S{2,40}$/;
const ANNEX = /^附(?:件|表|录)?\s*\d*\s*[:.]?/;
const ROW_NUMBER = /^\d{1,4}[.、]?$/;
const NARROW = /[ -~]/g;
const SENTENCE_END = /[。;!]$/;
/** Rows that are matched with their lines at one time; keeps the cost linear. */
const CHUNK = 30;
/** No table has more columns, and no head line is longer; keeps the cost linear. */
const MOST_COLUMNS = 40;
const LONGEST_HEAD = 1000;
/** How far from a column's border the blank may stand that parts two cells. */
const NEAR = 5;

function segmentsOf(text: string, line: GridLine): Segment[] {
  return matchesOf(WORDS, text.slice(line.start, line.end)).map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function wordsOf(text: string, line: GridLine, { from, to }: Segment): string {
  return text.slice(line.start + from, line.start + to).replace(/\s/g, '');
}

function namesRole(words: string): boolean {
  const label = LABEL_ALONE.exec(words);
  if (label === null) return false;
  const role = roleOf(label.groups);
  return role !== 'deadline' && role !== 'leaders';
}

/** 序号  领域  任务  责任单位 on one line, or with 序 above and 号 below and other words over several lines. */
function headAt(text: string, lines: readonly GridLine[], index: number): Head | null {
  const line = lines[index];
  if (line === undefined || !/^(?:序|编号|号)[^\t|]*$/.test(line.trimmed)) return null;
  const opening = segmentsOf(text, line).map((segment) => wordsOf(text, line, segment));
  if (!NUMBER_HEAD.test(opening[0] ?? '')) return null;
  const count = opening[0] === '序' ? 3 : 1;
  const columns: Head['columns'] = [];
  for (const part of lines.slice(index, index + count)) {
    if (part.trimmed.length > LONGEST_HEAD) return null;
    for (const segment of segmentsOf(text, part)) addToHead(columns, text, part, segment);
    if (columns.length > MOST_COLUMNS) return null;
  }
  columns.sort((a, b) => a.from - b.from);
  return columns.length >= 3 && columns.some(({ words }) => namesRole(words)) ? { lines: count, columns } : null;
}

function addToHead(columns: Head['columns'], text: string, line: GridLine, segment: Segment): void {
  const piece = { start: line.start + segment.from, end: line.start + segment.to };
  const column = columns.find(({ from, to }) => segment.from < to && from < segment.to);
  if (column === undefined) columns.push({ ...segment, words: wordsOf(text, line, segment), pieces: [piece] });
  else {
    column.words += wordsOf(text, line, segment);
    column.pieces.push(piece);
    column.from = Math.min(column.from, segment.from);
    column.to = Math.max(column.to, segment.to);
  }
}

/** A line that runs on from the first column through the third is no row. */
function isProse(head: Head, segments: readonly Segment[], trimmed: string): boolean {
  const [, second, third] = head.columns;
  if (second === undefined || third === undefined) return true;
  return !HEADING.test(trimmed) && segments.some(({ from, to }) => from < second.from && to > third.from + 2);
}

/** Where the next column begins: the first position between two heads that cuts off the fewest words of the lines. */
function bordersOf(head: Head, body: readonly Segment[][]): number[] {
  const width = (head.columns.at(-1)?.to ?? 0) + 2;
  const cut = new Float64Array(width);
  for (const { from, to } of [...head.columns, ...body.flat()])
    for (let at = from + 1; at < to && at < width; at += 1) cut[at] = (cut[at] ?? 0) + Math.min(at - from, to - at);
  return head.columns.slice(1).map((column, index) => {
    let border = column.from;
    for (let at = column.from; at > (head.columns[index]?.from ?? 0); at -= 1)
      if ((cut[at] ?? 0) <= (cut[border] ?? 0)) border = at;
    return Math.min(border, fullWidthOf(body, column, head.columns[index]) ?? border);
  });
}

const FEWEST_FULL_LINES = 4;

/** Long text fills its column, so that most of its lines end at one position; words behind it are the next cell's. */
function fullWidthOf(body: readonly Segment[][], next: Segment, own: Segment | undefined): number | null {
  if (own === undefined) return null;
  const ends = new Map<number, number>();
  for (const { from, to } of body.flat())
    if (from < own.from && to > own.to && to < next.to) ends.set(to, (ends.get(to) ?? 0) + 1);
  const [end, count] = [...ends].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return count >= FEWEST_FULL_LINES ? end : null;
}

/**
 * Words that reach over a border are two cells when a blank stands near it. Letters and digits are half as wide as
 * the other signs, so that a line with many of them is longer without being wider.
 */
function splitAtBorders(text: string, line: GridLine, segment: Segment, borders: readonly number[]): Segment[] {
  const narrow = matchesOf(NARROW, text.slice(line.start + segment.from, line.start + segment.to)).length;
  for (const border of borders) {
    const expected = Math.round(border + narrow / 2);
    if (segment.from >= border - 1 || segment.to <= expected) continue;
    const blank = blankNear(text, line, segment, expected, segment.to > expected + 1 ? NEAR : 1);
    if (blank === null) continue;
    return [
      { from: segment.from, to: blank },
      ...splitAtBorders(text, line, { from: blank + 1, to: segment.to }, borders),
    ];
  }
  return [segment];
}

/** A line that was stretched has blanks between all its signs; they part nothing. */
const STRETCHED = /^(?:\S ){6}/;

/** The last blank near the border. */
function blankNear(text: string, line: GridLine, { from, to }: Segment, border: number, near: number): number | null {
  if (STRETCHED.test(text.slice(line.start + from, line.start + from + 12))) return null;
  for (let at = Math.min(border + near, to - 2); at > from && at >= border - near; at -= 1)
    if (text[line.start + at] === ' ') return at;
  return null;
}

interface Cells {
  at: number;
  /** One piece per column, null where the line has nothing in it. */
  columns: (Segment | null)[];
}

function cellsOf(text: string, line: GridLine, at: number, segments: readonly Segment[], borders: number[]): Cells {
  const columns: (Segment | null)[] = new Array<Segment | null>(borders.length + 1).fill(null);
  for (const segment of segments.flatMap((one) => splitAtBorders(text, line, one, borders))) {
    const middle = (segment.from + segment.to) / 2;
    let column = borders.filter((border) => border <= middle).length;
    if (columns[column] && column < borders.length) column += 1;
    const before = columns[column];
    columns[column] = before ? { from: before.from, to: segment.to } : segment;
  }
  return { at, columns };
}

/** What a list of units cannot end with. */
function unfinishedUnits(text: string): number {
  const words = text.replace(/\s/g, '');
  const open = (words.match(/[([]/g)?.length ?? 0) > (words.match(/[)\]]/g)?.length ?? 0);
  if (open || /[、,;:]$/.test(words)) return 4;
  const last = words.split(/[、,;]/).at(-1) ?? '';
  return looksLikeUnit(last) || /^(?:无|-+)$|(?:负责|牵头|配合)$/.test(last) ? 0 : 3;
}

/** A line is full when less than this is left of its column. */
const NEARLY_FULL = 2;

/** In widths of a Chinese character, without a sign that hangs over the end. */
function widthOf(text: string): number {
  const words = text.replace(/[、,;。]$/, '');
  return words.length - matchesOf(NARROW, words).length / 2;
}

/** Reads the lines of one page of a table. */
class GridReader {
  private readonly task: number;
  private readonly stops: boolean;

  constructor(
    private readonly text: string,
    private readonly lines: readonly GridLine[],
    private readonly head: Head,
    private readonly body: readonly Cells[],
  ) {
    const firstRole = head.columns.findIndex(({ words }) => namesRole(words));
    this.task = head.columns.findLastIndex(({ words }, index) => index < firstRole && !VALUE_HEAD.test(words));
    const rows = body.filter((cells) => this.isRow(cells)).length;
    const ends = body.filter((cells) => SENTENCE_END.test(this.wordsAt(cells, this.task))).length;
    this.stops = ends * 2 >= rows;
  }

  rows(): Span[][][] {
    const rows: Span[][][] = [];
    let block: Cells[] = [];
    for (const cells of this.body) {
      const heading = this.headingOf(cells);
      if (heading === null) block.push(cells);
      else {
        rows.push(...this.blockRows(block), [[heading]]);
        block = [];
      }
    }
    return [...rows, ...this.blockRows(block)];
  }

  private headingOf({ at, columns }: Cells): Span | null {
    const line = this.lines[at];
    const only = columns.filter((cell) => cell !== null);
    if (line === undefined || only.length !== 1 || !HEADING.test(line.trimmed)) return null;
    return this.pieceOf(at, only[0] ?? null);
  }

  private pieceOf(at: number, segment: Segment | null): Span | null {
    const line = this.lines[at];
    return line && segment ? { start: line.start + segment.from, end: line.start + segment.to } : null;
  }

  private wordsAt({ at, columns }: Cells, column: number): string {
    const piece = this.pieceOf(at, columns[column] ?? null);
    return piece ? this.text.slice(piece.start, piece.end) : '';
  }

  private isRow(cells: Cells): boolean {
    return ROW_NUMBER.test(this.wordsAt(cells, 0));
  }

  private blockRows(block: readonly Cells[]): Span[][][] {
    const anchors = block.filter((cells) => this.isRow(cells));
    const rows: Span[][][] = [];
    let taken = 0;
    for (let from = 0; from < anchors.length; from += CHUNK) {
      const chunk = anchors.slice(from, from + CHUNK);
      const [last, behind] = [chunk.at(-1), anchors[from + CHUNK]];
      const bottom = last && behind ? (last.at + behind.at) / 2 : Number.POSITIVE_INFINITY;
      const begin = taken;
      while (taken < block.length && (block[taken]?.at ?? bottom) < bottom) taken += 1;
      rows.push(...this.chunkRows(chunk, block.slice(begin, taken)));
    }
    return rows;
  }

  private chunkRows(anchors: readonly Cells[], lines: readonly Cells[]): Span[][][] {
    const plain = anchors.map(({ at }): RowExtent => ({ anchor: at, first: at, last: at }));
    const tasks = this.matchColumn(plain, lines, this.task);
    const extents = anchors.map(({ at }, index): RowExtent => {
      const own = tasks[index] ?? [];
      return { anchor: at, first: Math.min(at, own[0]?.at ?? at), last: Math.max(at, own.at(-1)?.at ?? at) };
    });
    const columns = this.head.columns.map((_, column) =>
      column === this.task ? tasks : this.matchColumn(extents, lines, column),
    );
    return anchors.map((_, row) =>
      columns.map((cells) => (cells[row] ?? []).flatMap(({ at, segment }) => this.pieceOf(at, segment) ?? [])),
    );
  }

  /** For each row the pieces of its cell in one column. */
  private matchColumn(
    rows: readonly RowExtent[],
    lines: readonly Cells[],
    column: number,
  ): { at: number; segment: Segment }[][] {
    const pieces = lines.flatMap((cells) => {
      const segment = cells.columns[column];
      return segment ? [{ at: cells.at, segment, text: this.wordsAt(cells, column) }] : [];
    });
    if (column === 0) return rows.map(({ anchor }) => pieces.filter(({ at }) => at === anchor));
    const widest = pieces.reduce((most, { text }) => Math.max(most, widthOf(text)), 0);
    const found = pieces.map((piece): CellLine => ({ ...piece, full: widthOf(piece.text) > widest - NEARLY_FULL }));
    return matchCells(rows, found, this.optionsFor(column)).map(({ from, to }) => pieces.slice(from, to));
  }

  private optionsFor(column: number): MatchOptions {
    const words = this.head.columns[column]?.words ?? '';
    if (column === this.task) {
      return { sharing: 20, cell: 0, unfinished: (text) => (this.stops && !SENTENCE_END.test(text) ? 2 : 0) };
    }
    if (LABEL_ALONE.test(words))
      return { sharing: 0.6, cell: 0, unfinished: namesRole(words) ? unfinishedUnits : () => 0 };
    return VALUE_HEAD.test(words)
      ? { sharing: 3, cell: 0, unfinished: () => 0 }
      : { sharing: 0, cell: 0.5, unfinished: () => 0 };
  }
}

/** The lines below a head that can be its rows. */
function bodyOf(
  text: string,
  lines: readonly GridLine[],
  head: Head,
  from: number,
  isNoise: (line: GridLine) => boolean,
): { to: number; found: { at: number; segments: Segment[] }[] } {
  const found: { at: number; segments: Segment[] }[] = [];
  let to = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || ANNEX.test(line.trimmed)) break;
    if (line.trimmed === '' || isNoise(line)) continue;
    const segments = segmentsOf(text, line);
    if (headAt(text, lines, at) !== null || isProse(head, segments, line.trimmed)) break;
    found.push({ at, segments });
    to = at + 1;
  }
  return { to, found };
}

/** All such tables of a document; a head repeated on the next page goes on with the same table. */
export function findGrids(text: string, lines: readonly GridLine[], isNoise: (line: GridLine) => boolean): Grid[] {
  const grids: Grid[] = [];
  let previous = '';
  const nothingSince = (index: number): boolean =>
    lines.slice(grids.at(-1)?.to ?? 0, index).every((line) => line.trimmed === '' || isNoise(line));
  for (let index = 0; index < lines.length; index += 1) {
    const head = headAt(text, lines, index);
    if (head === null) continue;
    const { to, found } = bodyOf(text, lines, head, index + head.lines, isNoise);
    const borders = bordersOf(
      head,
      found.flatMap(({ at, segments }) => (HEADING.test(lines[at]?.trimmed ?? '') ? [] : [segments])),
    );
    const body = found.flatMap(({ at, segments }) => {
      const line = lines[at];
      return line ? [cellsOf(text, line, at, segments, borders)] : [];
    });
    const rows = new GridReader(text, lines, head, body).rows();
    if (rows.length === 0) continue;
    const words = head.columns.map((column) => column.words).join('|');
    const opening = words === previous && nothingSince(index) ? [] : [head.columns.map(({ pieces }) => pieces)];
    previous = words;
    grids.push({ from: index, to: Math.max(to, index + head.lines), rows: [...opening, ...rows] });
    index = Math.max(to, index + head.lines) - 1;
  }
  return grids;
}
