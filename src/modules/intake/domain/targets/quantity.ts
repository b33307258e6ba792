import type { Comparator } from '../draft.js';

/**
 * A figure with a counting word. Figures without one (5G, 12号线, 500强, 4A级, 6湖5港) are names and are never
 * looked at: the counting word is what makes a number an amount.
 */
export interface FoundQuantity {
  start: number;
  /** Behind the unit and its 以上/以内. */
  end: number;
  /** Where the words that compare (达到, 不低于) begin; `start` when there are none. */
  comparatorStart: number;
  comparator: Comparator | null;
  valueText: string;
  valueMaxText: string | null;
  unit: string;
  /** 年, 天, 岁…: an amount of time is a target only when something is compared with it. */
  isTime: boolean;
  /** 各10家: the amount holds for each of the things listed before. */
  each: boolean;
  /** The damaged ‰ as written, when the unit had to be repaired. */
  damaged: string | null;
}

const NUMBER = '\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?';
const TIME = '个?工作日|个月|小时|分钟|周岁|岁|天|日|年|秒';
const COUNTED =
  '平方公里|平方千米|平方米|㎡|立方米|公顷|公里|千米|米|亩|万吨标准煤|吨标准煤|吨|千瓦时|千瓦|兆瓦|人次|人|户次|户|家次|家|个百分点|百分点|个|名|位|件|项|条|座|张|处|所|套|辆|场次|场|次|篇|部|台|只|支|批|种|类|间|幢|栋|盏|株|棵|艘|架|门|堂|期|对|片|块|册|份|宗|起|例|美元|元|床|站|盘|款|标箱|TEU';
const PER = `/(?:\\d*[万千百亿]?(?:${COUNTED}|年|月|天|日|千克|人口)?)`;
const UNIT = `%\\s?[coCO](?![A-Za-z])|%|‰|/\\s?\\d*[万千]|(?:万亿|百万|千万|十万|[亿万千百])?(?:${TIME}|${COUNTED})(?:${PER})?|(?:万亿|百万|千万|[亿万])`;
const AMOUNT = new RegExp(`(${NUMBER})\\s*(?:(?:-+|~|至|到)\\s*(${NUMBER})\\s*)?[余多几]?\\s*(${UNIT})?`, 'g');

const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:不低于|不少于|不小于|至少|最低|≥|>=)$/, 'gte'],
  [/(?:不超过|不高于|不大于|不多于|至多|最多|≤|<=|控制在|控制到)$/, 'lte'],
  [/(?:降至|降到|降低到|降低至|下降到|下降至|减至|减少到|压缩到|压缩至|压减到|压减至|缩短至|缩短到|缩减至)$/, 'lte'],
  [/(?:小于|低于|少于|<)$/, 'lt'],
  [/(?:大于|高于|超过|突破|超|多于|>)$/, 'gt'],
  [
    /(?:达到|达|增加到|增加至|提高到|提高至|提升到|提升至|增至|增长到|扩大到|稳定在|保持在|维持在|实现|完成|为)$/,
    'gte',
  ],
];
/** Words between the comparison and the figure that change nothing. */
const FILLER = /(?:力争|总体|基本|全部|均|约|近|了|到|分别|各)+$/;
const AFTER = /^\s*(?:(以上|及以上)|(以内|以下|之内|及以下)|(左右|上下))/;

function comparatorBefore(text: string): { comparator: Comparator; length: number } | null {
  const bare = text.replace(/\s+$/, '');
  for (const candidate of [bare, bare.replace(FILLER, '')]) {
    for (const [pattern, comparator] of BEFORE) {
      const match = pattern.exec(candidate);
      if (match) return { comparator, length: text.length - match.index };
    }
  }
  return null;
}

function comparatorAfter(match: RegExpExecArray | null): Comparator | null {
  if (match === null) return null;
  if (match[1] !== undefined) return 'gte';
  return match[2] !== undefined ? 'lte' : 'approx';
}

/** 不低于…以上 keeps the first; 达到…以内 and 控制在…以内 follow the second; 突破…以上 stays "more than". */
function combine(before: Comparator | null, after: Comparator | null): Comparator | null {
  if (after === 'lte' && before === 'gte') return 'lte';
  if (after === 'approx') return 'approx';
  return before ?? after;
}

function readAmount(text: string, match: RegExpExecArray, from: number): FoundQuantity | null {
  const { index } = match;
  const previous = text[index - 1] ?? '';
  if (/[\dA-Za-z.=+#_第〔[]/.test(previous) || (/-/.test(previous) && /[\dA-Za-z]/.test(text[index - 2] ?? '')))
    return null;
  const [whole, value = '', max, rawUnit] = match;
  const unitEnd = index + whole.trimEnd().length;
  const suffix = AFTER.exec(text.slice(unitEnd, unitEnd + 6));
  const before = comparatorBefore(text.slice(Math.max(from, index - 14), index));
  if (rawUnit === undefined && (before === null || /[A-Za-z一-鿿\d.]/.test(text[unitEnd] ?? '') === (suffix === null)))
    return null;
  const unit = (rawUnit ?? '').replace(/\s/g, '');
  const damaged = /^%[coCO]$/.test(unit);
  return {
    start: index,
    end: unitEnd + (suffix?.[0].length ?? 0),
    comparatorStart: index - (before?.length ?? 0),
    comparator: combine(before?.comparator ?? null, comparatorAfter(suffix)),
    valueText: value.replace(/,/g, ''),
    valueMaxText: max?.replace(/,/g, '') ?? null,
    unit: damaged ? '‰' : unit,
    isTime: new RegExp(`^(?:${TIME})$`).test(unit),
    each: /各\s*$/.test(text.slice(Math.max(from, index - 3), index)),
    damaged: damaged ? `${value}${unit}` : null,
  };
}

/** All amounts between two positions, in order. */
export function findQuantities(text: string, start: number, end: number): FoundQuantity[] {
  const passage = text.slice(0, end);
  const found: FoundQuantity[] = [];
  AMOUNT.lastIndex = start;
  for (let match = AMOUNT.exec(passage); match; match = AMOUNT.exec(passage)) {
    const quantity = readAmount(passage, match, start);
    if (quantity) found.push(quantity);
  }
  return found;
}
