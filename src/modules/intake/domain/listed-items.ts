import type { Span } from './draft.js';
import { matchesOf } from './matches.js';
import { trim } from './sentences.js';

/** (1)甲 (2)乙, 1.甲 2.乙, ①甲②乙: the number that each mark must have keeps figures in the text apart from marks. */
const MARKS: readonly RegExp[] = [/\((\d{1,2})\)/g, /(?<![\d.])(\d{1,2})[.、](?!\d)/g, /([①-⑳])/g];
/** Behind these signs, or at the start, an item may begin. */
const BEFORE_ITEM = /(?:^|[\s;。,])$/;
const CIRCLED = /^[①-⑳]/;
const CHINESE = '[\\u4e00-\\u9fff”》)]';
/** Lines of a cell come as one with blanks between them. */
const SEPARATOR = new RegExp(`;|。|(?<=${CHINESE}) +(?=[\\u4e00-\\u9fff“《(])`, 'g');

/** The items of a cell that lists several, without their numbers: by the numbers when there are, else line by line. */
export function listedItems(text: string, cell: Span): Span[] {
  const words = text.slice(cell.start, cell.end);
  const marked = MARKS.map((mark) => markedItems(words, mark)).find((items) => items.length > 0);
  const items =
    marked ??
    pieces(
      words,
      0,
      [...matchesOf(SEPARATOR, words)].map(({ index, 0: sign }) => [index, index + sign.length]),
    );
  return items
    .map(({ start, end }) => withoutStop(text, trim(text, cell.start + start, cell.start + end)))
    .filter(({ start, end }) => end > start);
}

function markedItems(words: string, mark: RegExp): Span[] {
  const cuts: [number, number][] = [];
  for (const match of matchesOf(mark, words)) {
    const number = /\d/.test(match[1] ?? '') ? Number(match[1]) : (match[1] ?? '①').charCodeAt(0) - 0x245f;
    if (number !== cuts.length + 1 || !mayBegin(words, match)) continue;
    cuts.push([match.index, match.index + match[0].length]);
  }
  const [first] = cuts;
  return first?.[0] === 0 ? pieces(words, first[1], cuts.slice(1)) : [];
}

function mayBegin(words: string, { index, 0: mark }: RegExpExecArray): boolean {
  return CIRCLED.test(mark) || BEFORE_ITEM.test(words.slice(Math.max(0, index - 1), index));
}

function pieces(words: string, from: number, cuts: readonly (readonly [number, number])[]): Span[] {
  const found: Span[] = [];
  let start = from;
  for (const [cut, next] of cuts) {
    found.push({ start, end: cut });
    start = next;
  }
  return [...found, { start, end: words.length }];
}

function withoutStop(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && /[;。,]/.test(text[last - 1] ?? '')) last -= 1;
  return { start, end: last };
}
