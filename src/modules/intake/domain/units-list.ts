import type { Flow } from './flow.js';
import { matchesOf } from './matches.js';
import { continuesGroup, endsLikeUnit, isGroup, leavesOpen, looksLikeUnit, startsWithLevel } from './unit-names.js';

/**
 * Splits a list of units as a reader does: at 、，； outside brackets, not inside 各市、州、县人民政府, and at
 * 和/及 only between two complete names.
 */
export interface UnitList {
  units: string[];
  /** Words that leave the list open. */
  open: string[];
}

interface Range {
  start: number;
  end: number;
}

const CONJUNCTION = /以及|及|和|与|并/g;
const BLANKS = /[ /]+/g;
const BLANK_ENTRY = /^(?:无|略|-+|\/+|[.。…]+)?$/;
const LEADING = /^(?:[\s.。:,;、]|由(?!国)|并?会同|联合|以及|并由)+/;
const TRAILING =
  /(?:[\s.。:,;、]|(?:按照?|依|根据)(?:各自)?(?:职责|职能)(?:分工)?(?:负责)?|(?:分别|共同|具体)?负责|牵头)+$/;

function splitAtSeparators(text: string, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at += 1) {
    const char = text[at] ?? '';
    if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[、,;\t|。]/.test(char)) {
      ranges.push({ start: from, end: at });
      from = at + 1;
    }
  }
  ranges.push({ start: from, end });
  return ranges;
}

function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  const lead = LEADING.exec(text.slice(start, end));
  if (lead) start += lead[0].length;
  const words = text.slice(start, end);
  const tail = TRAILING.exec(words);
  if (tail && tail.index > 0) end = start + tail.index;
  return { start, end };
}

/** 市发改委等有关单位和各市、县人民政府: the group begins behind the last conjunction. */
const BEFORE_GROUP = /^.*(?:以及|及|和|与|等)(?=各)/;

function joinGroups(text: string, ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  let head: string | null = null;
  for (const range of ranges) {
    const words = text.slice(range.start, range.end).replace(/\s/g, '');
    const last = joined.at(-1);
    const adjacent = last !== undefined && text.slice(last.end, range.start).includes('、');
    if (last && head !== null && adjacent && continuesGroup(head.replace(BEFORE_GROUP, ''), words)) {
      last.end = range.end;
    } else {
      joined.push({ ...range });
      head = words;
    }
  }
  return joined;
}

/** X等各执法单位 → X and the group; X等 → X, and the list stays open. */
function splitAtEtc(text: string, range: Range, open: string[]): Range[] {
  const words = text.slice(range.start, range.end);
  const match =
    /等(?=\s*(?:$|和|以?及|各|有关|相关|国务院|中央|全|市|区|县|省|\d|[一二三四五六七八九十]+[个家]|部门|单位|企业|机构))/.exec(
      words,
    );
  if (!match || match.index === 0) return [range];
  const at = range.start + match.index;
  const behind = /^\s*(?:以及|和|及)/.exec(text.slice(at + 1, range.end));
  const rest = text.slice(at + 1, range.end).trim();
  if (rest === '' || /^\d*[个家]?(?:部门|单位|企业|机构)/.test(rest)) {
    open.push(`等${rest.replace(/\s/g, '')}`);
    return [{ start: range.start, end: at }];
  }
  if (behind) open.push('等');
  return [
    { start: range.start, end: at },
    { start: at + 1 + (behind?.[0].length ?? 0), end: range.end },
  ];
}

/** 各市、州、直管市及某某林区人民政府: the last word belongs to all. */
function sharesGovernment(left: string, right: string): boolean {
  return isGroup(left) && /[市县区州旗]$/.test(left) && /(?:人民)?政府$/.test(right);
}

function splitAtAnd(text: string, range: Range): Range[] {
  const words = text.slice(range.start, range.end);
  for (const match of matchesOf(CONJUNCTION, words)) {
    const left = words.slice(0, match.index).trim();
    const right = words.slice(match.index + match[0].length).trim();
    const balanced = (left.match(/\(/g)?.length ?? 0) === (left.match(/\)/g)?.length ?? 0);
    const complete = left.length >= 2 && (endsLikeUnit(left) || isGroup(left));
    const begins = right.length >= 2 && (startsWithLevel(right) || match[0].endsWith('及'));
    if (balanced && complete && begins && !sharesGovernment(left, right)) {
      return [
        { start: range.start, end: range.start + match.index },
        ...splitAtAnd(text, { start: range.start + match.index + match[0].length, end: range.end }),
      ];
    }
  }
  return [range];
}

/** Endings of names that a line can break: 各街道办 事处 is one name. */
const ENDINGS = ['办事处', '管委会', '委员会', '办公室', '指挥部', '领导小组', '成员单位', '人民政府', '联席会议'];

function breaksWord(before: string, behind: string): boolean {
  return ENDINGS.some((word) =>
    Array.from({ length: word.length - 1 }, (_, at) => at + 1).some(
      (cut) => before.endsWith(word.slice(0, cut)) && behind.startsWith(word.slice(cut)),
    ),
  );
}

/** 区教育局 区卫健局, 区教育局/区卫健局: a blank or stroke parts two names that are both complete. */
function splitAtBlanks(text: string, range: Range): Range[] {
  const words = text.slice(range.start, range.end);
  for (const match of matchesOf(BLANKS, words)) {
    const behind = match.index + match[0].length;
    if (breaksWord(words.slice(0, match.index), words.slice(behind))) continue;
    if (!endsLikeUnit(words.slice(0, match.index)) || !looksLikeUnit(words.slice(behind).split(/[ /]/)[0] ?? ''))
      continue;
    return [
      { start: range.start, end: range.start + match.index },
      ...splitAtBlanks(text, { start: range.start + behind, end: range.end }),
    ];
  }
  return [range];
}

/** Reads the units between two positions of the text. `skip` may take a piece out (a deadline, a rule). */
export function readUnits(flow: Flow, start: number, end: number, skip?: (piece: string) => boolean): UnitList {
  const open: string[] = [];
  const units: string[] = [];
  const pieces = splitAtSeparators(flow.text, start, end).map((range) => trimmed(flow.text, range));
  const wanted = pieces.filter((range) => {
    const words = flow.text.slice(range.start, range.end).replace(/\s/g, '');
    return !BLANK_ENTRY.test(words) && !skip?.(words);
  });
  for (const range of joinGroups(flow.text, wanted)) {
    for (const part of splitAtEtc(flow.text, range, open)) {
      for (const unit of splitAtBlanks(flow.text, part).flatMap((one) => splitAtAnd(flow.text, one))) {
        const name = flow.words(...asTuple(trimmed(flow.text, unit)));
        if (name === '') continue;
        units.push(name);
        if (leavesOpen(name)) open.push(name);
      }
    }
  }
  return { units, open };
}

function asTuple(range: Range): [number, number] {
  return [range.start, range.end];
}
