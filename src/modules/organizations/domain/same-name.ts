import { ABBREVIATIONS } from './abbreviations.js';

/** The names of the district itself and of the levels above it: 武昌区, 武汉市. Its last character is its level. */
export type PlaceNames = readonly [own: string, ...above: string[]];

/** How two names may mean one body: the plainer forms in which they meet, loosest last. */
export interface Sameness {
  /** From 0 to 1, for ranking alone: the product of the steps' weights, two decimals. */
  readonly confidence: number;
  readonly reason: string;
}

interface Step {
  readonly reason: string;
  readonly weight: number;
  plain(name: string, places: PlaceNames): string;
}

const LEVELS = '省市区县州旗';
const JOINED = /(?<=\p{Script=Han}{2})[和与及](?=\p{Script=Han}{2})/gu;
const PARTY = new RegExp(`^([${LEVELS}])委(?=\\p{Script=Han}{2,}(?:委|部|校|办)$)`, 'u');
/** Begins with a level, or with a place and its level; 城市, 市场 and 国土 are neither. */
const NAMES_LEVEL =
  /^(?!城市|市场|市政|市容|市民|国土|国资|国有)(?:[省市区县州旗国各]|[^局委部办厅]{1,6}[省市区县州旗](?=\p{Script=Han}{2}))/u;
const BRACKETS = /\([^()]*\)/g;
const BODY = /(?:委员会|办公室|局|委|办|厅)$/;
/** What is left of a name without its kind of body must still say what the body does: 区 + two characters. */
const SHORTEST_STEM = 3;

/** Each step makes names plainer; a name is taken through all of them in this order. */
const STEPS: readonly Step[] = [
  { reason: '只有全角半角、括号或空格不同', weight: 0.98, plain: folded },
  { reason: '只差“和”“与”字', weight: 0.96, plain: (name) => name.replace(JOINED, '') },
  { reason: '一处写明了地名或省略了层级', weight: 0.92, plain: withLevel },
  { reason: '简称与全称', weight: 0.9, plain: abbreviated },
  { reason: '只差“委”字（党委部门的两种写法）', weight: 0.85, plain: (name) => name.replace(PARTY, '$1') },
  { reason: '括号中是内设机构或加挂的牌子', weight: 0.75, plain: (name) => name.replace(BRACKETS, '') || name },
  { reason: '只差机构的类别（局、委、办）', weight: 0.6, plain: withoutBody },
];

/** The plainest form of a name: names that cannot mean one body differ in it. For grouping, not for showing. */
export function loosestForm(name: string, places: PlaceNames): string {
  return STEPS.reduce((form, step) => step.plain(form, places), name);
}

/**
 * Compares two names that are not equal.
 * @returns null when no step makes them meet.
 */
export function sameness(one: string, other: string, places: PlaceNames): Sameness | null {
  let forms: readonly [string, string] = [one, other];
  let weight = 1;
  const reasons: string[] = [];
  for (const step of STEPS) {
    const next = [step.plain(forms[0], places), step.plain(forms[1], places)] as const;
    if (next[0] !== forms[0] || next[1] !== forms[1]) {
      // A step that rewrites both names alike has not brought them nearer.
      if (nearer(forms, next)) {
        reasons.push(step.reason);
        weight *= step.weight;
      }
      forms = next;
    }
    if (forms[0] === forms[1]) return { confidence: Math.round(weight * 100) / 100, reason: reasons.join('；') };
  }
  return null;
}

/** Whether what two names differ in has become less. */
function nearer(before: readonly [string, string], after: readonly [string, string]): boolean {
  return differing(after) < differing(before);
}

/** Length of what is left of both names without their common beginning and end. */
function differing([one, other]: readonly [string, string]): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return one.length + other.length - 2 * (start + end);
}

/** Compatibility forms, one kind of bracket and no blanks. */
function folded(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[〔[【]/g, '(')
    .replace(/[〕\]】]/g, ')')
    .replace(/\s+/g, '');
}

/** 武昌区教育局 and 教育局 are 区教育局 in 武昌区; 武汉市教育局 is 市教育局; other places stay apart. */
function withLevel(name: string, places: PlaceNames): string {
  for (const place of places) {
    if (name.length > place.length && name.startsWith(place)) return levelOf(place) + name.slice(place.length);
  }
  return NAMES_LEVEL.test(name) ? name : levelOf(places[0]) + name;
}

function levelOf(place: string): string {
  return /街道$/.test(place) ? '街道' : (place.at(-1) ?? '');
}

function abbreviated(name: string): string {
  const short = ABBREVIATIONS.reduce((form, [full, abbreviation]) => form.replace(full, abbreviation), name);
  return short.replace(/委员会$/, '委').replace(/办公室$/, '办');
}

function withoutBody(name: string): string {
  const stem = name.replace(BODY, '');
  return stem.length >= SHORTEST_STEM ? stem : name;
}
