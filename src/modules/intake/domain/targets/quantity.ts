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
  '平方公里|平方千米|平方米|㎡|立方米|立方|方|公顷|公里|千米|米|亩|万吨标准煤|吨标准煤|标准煤|公斤|千克|毫克|微克|斤|吨|千瓦时|千瓦|兆瓦|吉瓦|人次|人|户次|户|家次|家|个百分点|百分点|个|名|位|件|项|条|座|张|处|所|套|辆|架次|班次|件次|份次|公里|列次|场次|场|次|篇|部|台|只|支|批次|批|种|类|间|幢|栋|盏|株|棵|艘|架|门|堂|期|对|片|块|册|份|宗|起|例|单|笔|口|列|头|羽|倍|分贝|分|美元|欧元|元|床|站|盘|款|根|组|标准箱|标箱|TEU|P|EFLOPS|PFLOPS';
const PER = `/(?:\\d*[万千百亿]?(?:${COUNTED}|年|月|天|日|千克|人口)?)`;
const UNIT = `%\\s?[coCO](?![A-Za-z])|%|‰|/\\s?\\d*[万千]|(?:万亿|千亿|百亿|百万|千万|十万|[亿万千百])?(?:${TIME}|${COUNTED})(?:${PER})?|(?:万亿|千亿|百亿|百万|千万|[亿万])`;
const AMOUNT = new RegExp(
  `(${NUMBER})\\s*(?:[%‰万亿]?(?:(?:-+|~|至)(?=\\s*\\d)|(?<![%‰万亿])到)\\s*(${NUMBER})\\s*)?[余多几]?\\s*(:\\s*(?:${NUMBER})|${UNIT})?`,
  'g',
);
const TIME_UNIT = new RegExp(`^(?:${TIME})$`);
/** Units that end in a letter or are followed by these are names: 500亿级产业, 10万吨级航道, 5G. */
const NAME_BEHIND = /^(?:元|吨|人|个)?级|^(?:强|号|路|线|湖|港)(?!以)/;

/** 722所 is a research institute. */
const INSTITUTE = /^7\d\d$/;

/** Amounts in words: twice, four times, nothing more. */
const WORDED: readonly (readonly [string, string, string])[] = [
  ['翻一番', '2', '倍'],
  ['翻两番', '4', '倍'],
  ['零增长', '0', '%'],
];
const WORDED_AMOUNT = /翻一番|翻两番|零增长/g;

const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:不低于|不少于|不小于|至少|最低|不得低于|≥|>=)$/, 'gte'],
  [/(?:不超过|不高于|不大于|不多于|不得超过|至多|最多|≤|<=|控制在|控制到|限制在)$/, 'lte'],
  [/(?:(?:下?降|降低|减少?|压缩|压减|压降|缩短|缩小|缩减|回落|收窄)(?:到|至|为)|(?:降|减|缩)到)$/, 'lte'],
  [/(?<=(?:压减|压缩|压降|缩短|缩减|精简|减少)[^,;:。、]{2,10})[至到]$/, 'lte'],
  [/(?:小于|低于|少于|<)$/, 'lt'],
  [/(?:大于|高于|超过|突破|超|多于|>)$/, 'gt'],
  [
    /(?:(?:增加|提高|提升|增长|扩大|上升|增|升|拓展|扩展|延长|恢复|发展|优化|提速|壮大|集聚|累计|改善)(?:到|至|为|达到?)|达到|达|稳定在|保持在|维持在|保持|稳定|迈上|跨上|站上|跨越|占到|完成|实现|为)$/,
    'gte',
  ],
];
/** These compare only what stands before them; without it they are the verb of a task: 完成40期. */
const NEEDS_SUBJECT = /^(?:完成|实现|为|突破|超|达|保持|稳定)$/;
/** Words between the comparison and the figure that change nothing. */
const FILLER = /(?:力争|总体|基本|全部|均|都|约|近|了|到|分别|各|接近|将|要|继续|全面)+$/;
const AFTER = /^\s*(?:(以上|及以上)|(以内|以下|之内|及以下)|(左右|上下))/;
const NO_SUBJECT =
  /(?:^|[,;:。、!?\n\s])(?:并|再|全年|全面|年内|力争|确保|努力|高质量|预计|如期|计划|超额|累计|年度|今年)*$/;

function comparatorBefore(text: string): { comparator: Comparator; length: number } | null {
  const bare = text.replace(/\s+$/, '');
  for (const candidate of [bare, bare.replace(FILLER, '')]) {
    for (const [pattern, comparator] of BEFORE) {
      const match = pattern.exec(candidate);
      if (!match) continue;
      if (NEEDS_SUBJECT.test(match[0]) && NO_SUBJECT.test(candidate.slice(0, match.index))) return null;
      return { comparator, length: text.length - match.index };
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

/** Letters, 第, brackets of a document number and 每 before a figure make it part of a name or of another unit. */
function isNamed(text: string, index: number): boolean {
  const previous = text[index - 1] ?? '';
  if (/[\dA-Za-z.=+#_×第每〔[]/.test(previous)) return true;
  if (previous === '-' || previous === ':') return /[\dA-Za-z]/.test(text[index - 2] ?? '');
  return /(?:首批|首个|前)$/.test(text.slice(Math.max(0, index - 2), index));
}

/** 1:0.6 and 2.2:1: the side that is not 1 is the figure. */
function ratio(value: string, unit: string): { value: string; unit: string } {
  const other = unit.replace(/^:\s*/, '');
  return value === '1' && other !== '1' ? { value: other, unit: '1:' } : { value, unit: `:${other}` };
}

function readAmount(text: string, match: RegExpExecArray, from: number): FoundQuantity | null {
  const { index } = match;
  if (isNamed(text, index)) return null;
  const [whole, figure = '', max, rawUnit] = match;
  const unitEnd = index + whole.trimEnd().length;
  if (rawUnit !== undefined && NAME_BEHIND.test(text.slice(unitEnd, unitEnd + 3))) return null;
  if (rawUnit === '所' && INSTITUTE.test(figure)) return null;
  const suffix = AFTER.exec(text.slice(unitEnd, unitEnd + 6));
  const before = comparatorBefore(text.slice(Math.max(from, index - 14), index));
  if (rawUnit === undefined && (before === null || /[A-Za-z一-鿿\d.+]/.test(text[unitEnd] ?? '') === (suffix === null)))
    return null;
  const damaged = /^%\s?[coCO]$/.test(rawUnit ?? '');
  const written = (rawUnit ?? '').replace(/\s/g, '');
  const { value, unit } = written.startsWith(':') ? ratio(figure, written) : { value: figure, unit: written };
  if (/^[12]\d{3}$/.test(value) && unit === '年') return null;
  return {
    start: index,
    end: unitEnd + (suffix?.[0].length ?? 0),
    comparatorStart: index - (before?.length ?? 0),
    comparator: combine(before?.comparator ?? null, comparatorAfter(suffix)),
    valueText: value.replace(/,/g, ''),
    valueMaxText: max?.replace(/,/g, '') ?? null,
    unit: damaged ? '‰' : unit,
    isTime: TIME_UNIT.test(unit),
    each: /各\s*$/.test(text.slice(Math.max(from, index - 3), index)),
    damaged: damaged ? `${value}${unit}` : null,
  };
}

function wordedAmounts(passage: string, start: number): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  WORDED_AMOUNT.lastIndex = start;
  for (let match = WORDED_AMOUNT.exec(passage); match; match = WORDED_AMOUNT.exec(passage)) {
    const [words, value = '', unit = ''] = WORDED.find(([written]) => written === match?.[0]) ?? ['', '', ''];
    const keeps = /(?:实现|保持)\s*$/.exec(passage.slice(Math.max(start, match.index - 4), match.index));
    found.push({
      start: match.index,
      end: match.index + words.length,
      comparatorStart: match.index - (keeps?.[0].length ?? 0),
      comparator: value === '0' ? 'lte' : 'gte',
      valueText: value,
      valueMaxText: null,
      unit,
      isTime: false,
      each: false,
      damaged: null,
    });
  }
  return found;
}

/** All amounts between two positions, in order. */
export function findQuantities(text: string, start: number, end: number): FoundQuantity[] {
  const passage = text.slice(0, end);
  const found = wordedAmounts(passage, start);
  AMOUNT.lastIndex = start;
  for (let match = AMOUNT.exec(passage); match; match = AMOUNT.exec(passage)) {
    const quantity = readAmount(passage, match, start);
    if (quantity) found.push(quantity);
  }
  return found.sort((a, b) => a.start - b.start);
}
