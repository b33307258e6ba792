import { chineseNumber } from './numerals.js';

/**
 * Headings and numbered items. Which marks there are, and how they nest, is read from their form alone:
 * 第一章 > 第一节 > 一、 > (一) > 1. > (1) > ①, in signs of one character too: ㈠ > ⒈ > ⑴. An article 第一条 is an item.
 */
export const RANK = { PART: 0, DIVISION: 1, CHAPTER: 2, SECTION: 3, ITEM: 4, SUBITEM: 5, POINT: 6 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

export interface OutlineNode {
  rank: Rank;
  /** NaN for a chapter that carries no number. */
  number: number;
  /** The numbering as it stands (folded): `一、`, `(一)`, `1.` */
  label: string;
  /** Start of the mark and of the words behind it. */
  start: number;
  contentStart: number;
  /** End of the node's own text (the next mark) and of everything below it. */
  ownEnd: number;
  end: number;
  /** The heading's words. */
  titleStart: number;
  titleEnd: number;
  parent: OutlineNode | null;
  children: OutlineNode[];
}

const MARK = new RegExp(
  [
    '第(?<division>[一二三四五六七八九十百]{1,4})(?:(?<part>[章篇]|部分)|节)',
    '第(?<article>[一二三四五六七八九十百]{1,4})条(?=[ \\t[:、])',
    '(?<chapter>[一二三四五六七八九十百]{1,4})\\s?(?:、|\\.(?!\\d))',
    '\\(\\s?(?<section>[一二三四五六七八九十百]{1,4})\\s?\\)|(?<sectionSign>[㈠-㈩])',
    '(?<!\\d)(?<item>(?!(?:19|20)\\d\\d)\\d{1,4})[ \\t]?[.、](?!\\d(?!\\d{3}年))|(?<itemSign>[⒈-⒛])',
    '\\(\\s?(?<subitem>\\d{1,2})\\s?\\)|(?<![\\d(])(?<halfBracket>\\d{1,2})\\)|(?<subitemSign>[⑴-⒇])',
    '(?<point>[①-⑳])',
    '(?<annex>附(?:件|表|录)?[ \\t]{0,8}(?<annexNumber>\\d{0,2}))[ \\t]{0,8}(?=[:\\n])',
  ].join('|'),
  'g',
);

const AFTER_SENTENCE = /[。;!?:)\]”"]/;
/** Inside a line an item starts behind a bracket or a sentence; behind ； it is a part of the sentence. */
const AFTER_CLAUSE = /[。!?:)\]]/;
/** A heading inside a running line is short; more text than this is a sentence that mentions a number. */
const LONGEST_INLINE_TITLE = 90;

/** The last word of a document's title. */
const TITLE_WORD = /(?:方案|意见|规划|纲要|通知|计划|办法|措施|清单|分工|分解|决定|要点)$/;

/** A first sentence longer than this is cut; it is no title anyway. */
const LONGEST_TITLE = 300;

interface Mark {
  rank: Rank;
  number: number;
  label: string;
  start: number;
  contentStart: number;
}

/** The number that a sign of a row of signs holds; the first of the row is one. */
function signNumber(sign: string, first: string): number {
  return sign.charCodeAt(0) - first.charCodeAt(0) + 1;
}

function readMark(match: RegExpExecArray): Mark {
  const [label] = match;
  const found: Record<string, string | undefined> = match.groups ?? {};
  const mark = (rank: Rank, number: number): Mark => ({
    rank,
    number,
    label,
    start: match.index,
    contentStart: match.index + label.length,
  });
  const { division, article, chapter, section, sectionSign, item, itemSign, subitemSign, point } = found;
  const subitem = found['subitem'] ?? found['halfBracket'];
  if (division !== undefined)
    return mark(found['part'] === undefined ? RANK.DIVISION : RANK.PART, chineseNumber(division));
  if (article !== undefined) return mark(RANK.ITEM, chineseNumber(article));
  if (chapter !== undefined) return mark(RANK.CHAPTER, chineseNumber(chapter));
  if (section !== undefined) return mark(RANK.SECTION, chineseNumber(section));
  if (sectionSign !== undefined) return mark(RANK.SECTION, signNumber(sectionSign, '㈠'));
  if (item !== undefined) return mark(RANK.ITEM, Number(item));
  if (itemSign !== undefined) return mark(RANK.ITEM, signNumber(itemSign, '⒈'));
  if (subitem !== undefined) return mark(RANK.SUBITEM, Number(subitem));
  if (subitemSign !== undefined) return mark(RANK.SUBITEM, signNumber(subitemSign, '⑴'));
  if (point !== undefined) return mark(RANK.POINT, signNumber(point, '①'));
  return mark(RANK.PART, Number(found['annexNumber']) || 1);
}

/** Position of the last character before `index` that is no blank, on the same line; -1 at a line's start. */
function previousOnLine(text: string, index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const char = text[at];
    if (char === '\n') return -1;
    if (char !== ' ' && char !== '\t') return at;
  }
  return -1;
}

/** Accepts marks in reading order; inside a line only the number that is due next is a mark. */
class MarkFilter {
  private readonly last = new Map<Rank, number>();
  private previous: Mark | null = null;

  constructor(private readonly text: string) {}

  accepts(mark: Mark): boolean {
    const before = previousOnLine(this.text, mark.start);
    const accepted = before < 0 ? this.atLineStart(mark) : this.insideLine(mark, before);
    if (accepted) {
      this.last.set(mark.rank, mark.number);
      for (const rank of this.last.keys()) if (rank > mark.rank && rank >= RANK.ITEM) this.last.delete(rank);
      this.previous = mark;
    }
    return accepted;
  }

  private atLineStart(mark: Mark): boolean {
    return mark.rank > RANK.DIVISION || !/^[的规]/.test(this.text.slice(mark.contentStart, mark.contentStart + 1));
  }

  private insideLine(mark: Mark, before: number): boolean {
    if (mark.rank < RANK.CHAPTER || mark.rank > RANK.ITEM || (mark.rank === RANK.ITEM && /[、条]$/.test(mark.label)))
      return false;
    if (mark.number !== 1 && mark.number !== (this.last.get(mark.rank) ?? 0) + 1) return false;
    const sign = this.text[before] ?? '';
    if (mark.rank === RANK.ITEM) return AFTER_CLAUSE.test(sign);
    if (mark.rank === RANK.CHAPTER && mark.number === 1 && this.followsTitle(before)) return true;
    return AFTER_SENTENCE.test(sign) || (mark.rank === RANK.SECTION && this.followsInlineTitle(mark));
  }

  /** A whole document on one line: …实施方案一、… */
  private followsTitle(before: number): boolean {
    return this.previous === null && TITLE_WORD.test(this.text.slice(Math.max(0, before - 1), before + 1));
  }

  /** A heading without a full stop stands between the mark above and this one: 一、…精准性（一）研究… */
  private followsInlineTitle(mark: Mark): boolean {
    const previous = this.previous;
    if (previous?.rank !== RANK.CHAPTER || mark.start - previous.contentStart > LONGEST_INLINE_TITLE) return false;
    return !/[。!?\n]/.test(this.text.slice(previous.contentStart, mark.start));
  }
}

export function findMarks(text: string): Mark[] {
  const filter = new MarkFilter(text);
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const mark = readMark(match);
    if (Number.isFinite(mark.number) && filter.accepts(mark)) marks.push(mark);
  }
  return marks;
}

const UNNUMBERED = /^[\u4e00-\u9fff“”"《》]{4,25}$/;

/**
 * A chapter whose number was lost: a short line of its own, directly above a first `(一)` or `1.`, where the
 * chapters before and after it leave room for exactly its number.
 */
function withUnnumberedChapters(text: string, marks: readonly Mark[]): Mark[] {
  const nextChapter = chaptersAhead(marks);
  const result: Mark[] = [];
  let chapter = 0;
  marks.forEach((mark, index) => {
    if (mark.rank === RANK.CHAPTER) chapter = mark.number;
    else if (mark.number === 1 && nextChapter[index] === chapter + 2) {
      const line = lineAbove(text, mark.start);
      if (line !== null && line > (marks[index - 1]?.start ?? -1)) {
        chapter += 1;
        result.push({ rank: RANK.CHAPTER, number: Number.NaN, label: '', start: line, contentStart: line });
      }
    }
    result.push(mark);
  });
  return result;
}

/** For each mark the number of the chapter that comes next. */
function chaptersAhead(marks: readonly Mark[]): number[] {
  const ahead: number[] = [];
  let next = Number.NaN;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    ahead[index] = next;
    const mark = marks[index];
    if (mark?.rank === RANK.CHAPTER) next = mark.number;
  }
  return ahead;
}

/** Start of the short line above, when it reads like a heading. */
function lineAbove(text: string, start: number): number | null {
  let end = start;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end -= 1;
  if (!text.slice(end, start).includes('\n')) return null;
  const window = text.slice(Math.max(0, end - 40), end);
  const from = end - window.length + window.lastIndexOf('\n') + 1;
  const words = text.slice(from, end).trim();
  return UNNUMBERED.test(words) ? text.indexOf(words, from) : null;
}

/** The words of a heading: up to its full stop or the end of its line, without numbering and loose signs. */
export function titleSpan(text: string, contentStart: number, ownEnd: number): { start: number; end: number } {
  let start = contentStart;
  while (start < ownEnd && /[\s.、:]/.test(text[start] ?? '')) start += 1;
  const furthest = Math.min(ownEnd, start + LONGEST_TITLE);
  const stop = text.slice(start, furthest).search(/[。!?\n]/);
  let end = stop < 0 ? furthest : start + stop;
  while (end > start && /[\s:;,]/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

function toNode(text: string, mark: Mark, ownEnd: number): OutlineNode {
  const title = titleSpan(text, mark.contentStart, ownEnd);
  return {
    rank: mark.rank,
    number: mark.number,
    label: mark.label,
    start: mark.start,
    contentStart: mark.contentStart,
    ownEnd,
    end: ownEnd,
    titleStart: title.start,
    titleEnd: title.end,
    parent: null,
    children: [],
  };
}

/** All nodes in reading order, linked to their parents. */
export function outlineOf(text: string): OutlineNode[] {
  const marks = withUnnumberedChapters(text, findMarks(text));
  const open: OutlineNode[] = [];
  const nodes = marks.map((mark, index) => {
    const node = toNode(text, mark, marks[index + 1]?.start ?? text.length);
    while (open.length > 0 && (open.at(-1)?.rank ?? -1) >= node.rank) closeNode(open, node.start);
    node.parent = open.at(-1) ?? null;
    node.parent?.children.push(node);
    open.push(node);
    return node;
  });
  while (open.length > 0) closeNode(open, text.length);
  return nodes;
}

function closeNode(open: OutlineNode[], end: number): void {
  const node = open.pop();
  if (node) node.end = end;
}

/** `二、(一)1.`: the numbering of a node with those above it that are numbered. */
export function pathLabel(node: OutlineNode | null): string {
  const labels: string[] = [];
  for (let at = node; at; at = at.parent) labels.unshift(at.label.replace(/\s/g, ''));
  return labels.join('');
}

/** The innermost node whose own text holds the position; nodes are in reading order. */
export function nodeAt(nodes: readonly OutlineNode[], position: number): OutlineNode | null {
  let low = 0;
  let high = nodes.length - 1;
  let found: OutlineNode | null = null;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const node = nodes[middle];
    if (node && node.start <= position) {
      found = node;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}
