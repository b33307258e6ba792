import type { Span } from './draft.js';
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

const PAGE_NUMBER = /^(?:-+\s*\d{1,4}\s*-+|第\s*\d{1,4}\s*页(?:\s*[,/]?\s*共\s*\d{1,4}\s*页)?)$/;
const NUMBERING =
  /^(?:第[一二三四五六七八九十百]+[章节篇部]|[一二三四五六七八九十]{1,4}、|\([一二三四五六七八九十]{1,4}\)|\d{1,3}[.、](?!\d)|\(\d{1,2}\)|[①-⑳])/;
const PARAGRAPH_END = /[。!?:;]$/;
/** The last line of a title that was set over several lines. */
const TITLE_END = /(?:方案|意见|规划|计划|办法|措施|清单|通知)\s*(?:\([^()]*\))?$/;
/** A bracket that stays open longer than this is taken for a mistake and no longer keeps lines together. */
const LONGEST_BRACKET = 600;

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
  const broken = full.filter((line) => !/[。!?:;)]$/.test(line.trimmed) && !line.trimmed.includes('\t'));
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
    if (PARAGRAPH_END.test(line.trimmed)) return next.trimmed.startsWith('(') && line.trimmed.endsWith('。');
    if (!this.isSentence && TITLE_END.test(line.trimmed)) return false;
    return line.trimmed.length >= width * 0.75 || this.linesInParagraph > 1;
  }
}

interface Piece {
  at: number;
  source: number;
}

function assemble(original: string, folded: string, lines: readonly Line[]): Flow {
  const width = wrapWidth(lines);
  const kept = lines.filter((line) => line.trimmed !== '' && !PAGE_NUMBER.test(line.trimmed));
  const pageBreaks = lines.some((line) => PAGE_NUMBER.test(line.trimmed));
  if (width === null && !pageBreaks) return identity(original, folded);
  const joiner = new Joiner(width);
  const text: string[] = [];
  const written: string[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  let lineIndex = 0;
  kept.forEach((line, index) => {
    const next = kept[index + 1];
    pieces.push({ at, source: line.start });
    while (lines[lineIndex] !== line) lineIndex += 1;
    const joined = next !== undefined && joiner.continues(line, next, blankAfter(lines, lineIndex));
    const end = joined ? line.start + folded.slice(line.start, line.end).trimEnd().length : line.end + 1;
    text.push(folded.slice(line.start, end));
    written.push(original.slice(line.start, end));
    at += Math.min(end, folded.length) - line.start;
  });
  return withPieces(text.join(''), written.join(''), pieces);
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
  return withPieces(folded, original, [{ at: 0, source: 0 }]);
}

function withPieces(text: string, written: string, pieces: readonly Piece[]): Flow {
  const sourceAt = (index: number): number => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.at ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low] ?? { at: 0, source: 0 };
    return piece.source + index - piece.at;
  };
  return {
    text,
    written,
    sourceAt,
    span: (start, end) => ({ start: sourceAt(start), end: end > start ? sourceAt(end - 1) + 1 : sourceAt(start) }),
    words: (start, end) => written.slice(start, end).replace(/\s+/g, ''),
  };
}

export function flowOf(original: string): Flow {
  const folded = fold(original);
  return assemble(original, folded, linesOf(folded));
}
