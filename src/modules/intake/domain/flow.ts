import { findBoxTables } from './box-tables.js';
import { findCellLines } from './cell-lines.js';
import type { Span } from './draft.js';
import { findGrids, type Grid } from './grids.js';
import { fold } from './normalise.js';

/**
 * The text that the rules read: paragraphs separated by `\n`, page-number lines gone, hard-wrapped lines
 * joined. `text` is folded, `written` is the same characters unfolded; both share one index.
 */
export interface Flow {
  readonly text: string;
  readonly written: string;
  /** Offset in the extracted text of position `index`. */
  sourceAt(index: number): number;
  span(start: number, end: number): Span;
  /** The words at a span as written, without spaces and line breaks. */
  words(start: number, end: number): string;
}

interface Line {
  start: number;
  end: number;
  trimmed: string;
}

const PAGE_NUMBER = /^(?:-[-\s]*\d{1,4}\s*-[-\s]*|第\s*\d{1,4}\s*页(?:\s*[,/]?\s*共\s*\d{1,4}\s*页)?)$/;
const NUMBERING =
  /^(?:第[一二三四五六七八九十百]+[章节篇部]|[一二三四五六七八九十]{1,4}、|\([一二三四五六七八九十]{1,4}\)|\d{1,3}[.、](?!\d)|\(?\d{1,2}\)|[①-⒛㈠-㈩]|第[一二三四五六七八九十百]{1,4}条[\s[:、])/;
const PARAGRAPH_END = /[。!?:;]$/;
/** The last line of a title that was set over several lines. */
const TITLE_END = /(?:方案|意见|规划|计划|办法|措施|清单|通知)\s*(?:\([^()]*\))?$/;
/** A bracket that stays open longer than this is taken for a mistake and no longer keeps lines together. */
const LONGEST_BRACKET = 600;
/** Names of units are not longer; a document has not as many of them. */
const LONGEST_SHARED = 24;
const MOST_SHARED = 10_000;

function linesOf(folded: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= folded.length) {
    let end = folded.indexOf('\n', start);
    if (end < 0) end = folded.length;
    lines.push({ start, end, trimmed: folded.slice(start, end).trim() });
    start = end + 1;
  }
  return lines;
}

/**
 * Width of a hard-wrapped document's full line, or null when paragraphs stand on one line each: text from a
 * PDF has many lines of nearly equal, page-sized length of which most stop in the middle of a sentence.
 */
function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map((line) => line.trimmed.length).filter((length) => length > 0);
  if (lengths.length < 20) return null;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < 12 || width > 60) return null;
  const full = lines.filter((line) => line.trimmed.length >= width * 0.75);
  const broken = full.filter((line) => !/[。!?:;)\]]$/.test(line.trimmed) && !line.trimmed.includes('\t'));
  return broken.length >= full.length * 0.5 ? width : null;
}

function bracketBalance(text: string): number {
  let depth = 0;
  for (const char of text) {
    if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth -= 1;
  }
  return depth;
}

/** Decides for each line whether its paragraph goes on in the next kept line. */
class Joiner {
  private depth = 0;
  private depthSince = 0;
  private linesInParagraph = 0;
  private isSentence = false;

  constructor(private readonly width: number | null) {}

  continues(line: Line, next: Line, blankBetween: boolean): boolean {
    this.linesInParagraph += 1;
    this.track(line);
    this.isSentence ||= /[,。;:]/.test(line.trimmed);
    const goesOn = this.width !== null && !blankBetween && this.wraps(line, next, this.width);
    if (!goesOn) {
      this.depth = 0;
      this.linesInParagraph = 0;
      this.isSentence = false;
    }
    return goesOn;
  }

  private track(line: Line): void {
    if (this.depth <= 0) this.depthSince = line.start;
    this.depth = Math.max(0, this.depth + bracketBalance(line.trimmed));
  }

  private wraps(line: Line, next: Line, width: number): boolean {
    if (NUMBERING.test(next.trimmed)) return false;
    if (this.depth > 0 && next.start - this.depthSince < LONGEST_BRACKET) return true;
    if (PARAGRAPH_END.test(line.trimmed)) return /^[([]/.test(next.trimmed) && line.trimmed.endsWith('。');
    if (!this.isSentence && TITLE_END.test(line.trimmed)) return false;
    return line.trimmed.length >= width * 0.75 || this.linesInParagraph > 1;
  }
}

interface Piece {
  at: number;
  source: number;
}

/** Puts the flow together from pieces of the text. Pieces of a table do not stand in the order of the original. */
class FlowBuilder {
  private readonly text: string[] = [];
  private readonly written: string[] = [];
  private readonly pieces: Piece[] = [];
  private at = 0;
  private moved = false;

  constructor(
    private readonly original: string,
    private readonly folded: string,
  ) {}

  add(start: number, end: number): void {
    this.pieces.push({ at: this.at, source: start });
    this.text.push(this.folded.slice(start, end));
    this.written.push(this.original.slice(start, end));
    this.at += Math.min(end, this.folded.length) - start;
  }

  /** A row of cells as one line, cells apart by tabs. */
  addRow(cells: readonly (readonly Span[])[]): void {
    this.moved = true;
    cells.forEach((cell, index) => {
      for (const piece of cell) this.add(piece.start, piece.end);
      this.addSign(index === cells.length - 1 ? '\n' : '\t');
    });
  }

  private addSign(sign: string): void {
    this.text.push(sign);
    this.written.push(sign);
    this.at += 1;
  }

  build(): Flow {
    return withPieces(this.text.join(''), this.written.join(''), this.pieces, this.moved, this.original.length);
  }
}

function assemble(original: string, folded: string, lines: readonly Line[]): Flow {
  const width = wrapWidth(lines);
  const isNoise = (line: { trimmed: string }): boolean => PAGE_NUMBER.test(line.trimmed);
  const grids = apart([
    ...findGrids(folded, lines, isNoise),
    ...findBoxTables(folded, lines),
    ...findCellLines(folded, lines),
  ]);
  if (width === null && grids.length === 0 && !lines.some(isNoise)) return identity(original, folded);
  const builder = new FlowBuilder(original, folded);
  let from = 0;
  for (const grid of grids) {
    addText(builder, folded, lines.slice(from, grid.from), width);
    for (const row of grid.rows) builder.addRow(row);
    from = grid.to;
  }
  addText(builder, folded, lines.slice(from), width);
  return builder.build();
}

/** Tables in the order of their lines; of two that claim one line the first counts. */
function apart(grids: Grid[]): Grid[] {
  let end = 0;
  return grids
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      const free = from >= end;
      if (free) end = to;
      return free;
    });
}

/** Running text: page numbers go, hard-wrapped lines are joined. */
function addText(builder: FlowBuilder, folded: string, lines: readonly Line[], width: number | null): void {
  const kept = lines.filter((line) => line.trimmed !== '' && !PAGE_NUMBER.test(line.trimmed));
  const joiner = new Joiner(width);
  let lineIndex = 0;
  kept.forEach((line, index) => {
    const next = kept[index + 1];
    while (lines[lineIndex] !== line) lineIndex += 1;
    const joined = next !== undefined && joiner.continues(line, next, blankAfter(lines, lineIndex));
    builder.add(line.start, joined ? line.start + folded.slice(line.start, line.end).trimEnd().length : line.end + 1);
  });
}

/** A blank line ends a paragraph, unless it belongs to a page break. */
function blankAfter(lines: readonly Line[], index: number): boolean {
  let blank = false;
  for (let next = index + 1; next < lines.length; next += 1) {
    const trimmed = lines[next]?.trimmed ?? '';
    if (trimmed === '') blank = true;
    else return blank && !PAGE_NUMBER.test(trimmed);
  }
  return blank;
}

function identity(original: string, folded: string): Flow {
  return withPieces(folded, original, [{ at: 0, source: 0 }], false, original.length);
}

/** Names recur thousands of times in a long document: each is held once. */
function sharedStrings(): (words: string) => string {
  const known = new Map<string, string>();
  return (words) => {
    if (words.length > LONGEST_SHARED) return words;
    const first = known.get(words);
    if (first !== undefined) return first;
    if (known.size < MOST_SHARED) known.set(words, words);
    return words;
  };
}

function withPieces(text: string, written: string, pieces: readonly Piece[], moved: boolean, length: number): Flow {
  const pieceAt = (index: number): number => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.at ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const sourceAt = (index: number): number => {
    const piece = pieces[pieceAt(index)] ?? { at: 0, source: 0 };
    return Math.min(length, piece.source + index - piece.at);
  };
  const inOrder = (start: number, end: number): Span => ({
    start: sourceAt(start),
    end: end > start ? sourceAt(end - 1) + 1 : sourceAt(start),
  });
  /** From the first to the last of the pieces, wherever they stand in the original. */
  const around = (start: number, end: number): Span => {
    const span = inOrder(start, end);
    for (let index = pieceAt(start) + 1; (pieces[index]?.at ?? end) < end; index += 1) {
      const { at, source } = pieces[index] ?? { at: 0, source: 0 };
      const last = Math.min(end, pieces[index + 1]?.at ?? end) - 1;
      span.start = Math.min(span.start, source);
      span.end = Math.max(span.end, Math.min(length, source + last - at + 1));
    }
    return { start: span.start, end: Math.max(span.end, span.start) };
  };
  const once = sharedStrings();
  return {
    text,
    written,
    sourceAt,
    span: (start, end) => (moved && end > start ? around(start, end) : inOrder(start, end)),
    words: (start, end) => once(written.slice(start, end).replace(/\s+/g, '')),
  };
}

export function flowOf(original: string): Flow {
  const folded = fold(original);
  return assemble(original, folded, linesOf(folded));
}
