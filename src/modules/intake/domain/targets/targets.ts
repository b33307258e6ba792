import type { DiagnosticLog } from '../diagnostics.js';
import type { DraftTarget, Span } from '../draft.js';
import type { Flow } from '../flow.js';
import { sentencesOf } from '../sentences.js';
import { deadlineIn } from './deadline.js';
import { kindOf } from './kind.js';
import { eachNames, perHead, respectiveNames } from './lists.js';
import { nounBehind, targetName, verbOf } from './name.js';
import { findQuantities, type FoundQuantity } from './quantity.js';
import { HAS_VERB, METRIC_END, STOCK_END, WEAK_VERB } from './vocabulary.js';

const MODIFIES = /^的(?![^,。;、]{0,6}(?:目标|水平|标准|要求|规模))/;
/** What a document says of itself: 设置指标18项, 提出任务30条. */
const OF_THE_TEXT = /(?:指标|任务|举措|措施|要求|意见|建议|内容|方面)\s*$/;
const IS_DONE = /(?:完成|制定|出台|推出|落实|实施|办理|办结)/;
/** 围绕100个, 由3家: the amount stands in a remark, not behind what is to be done. */
const IN_A_REMARK =
  /(?:围绕|依托|针对|按照|根据|坚持|聚焦|通过|借助|凭借|用好|其中|涉及|包括|建城|现有|已有|原有)[^,;:]{0,6}$|(?:沿线|周边|半径|范围|沿岸|直径|[全总]长|宽|深)$/;
const THING = /[个家所处座项条名人张户间套辆场件台]$/;
/** 对10所幼儿园进行改扩建: what is done stands behind the thing. */
const DONE_TO = /(?:^|[,;:、\s])(?:完成)?(?:对|为|给|在|将|组织|支持|帮助)\s*$/;

/** Words before a figure that can belong to it; keeps the cost of a sentence without commas linear. */
const LONGEST_STATEMENT = 200;
/** How far back in its sentence a deadline may stand. */
const LONGEST_SENTENCE = 600;
/** How far behind an amount the noun that it describes is looked for. */
const NEAR = 60;
/** 达到, 增加到: a stock is reached, however it is brought about. */
const REACHES = /(?:达到?|[到至]|突破|为)\s*[^\d]{0,2}$/;

/** 居民消费价格涨幅2%: neither more nor less is wanted. */
const ABOUT = /消费价格|失业率/;

interface Reading {
  flow: Flow;
  sentence: Span;
  planEnd: string | null;
}

interface Accepted extends FoundQuantity {
  /** Where the words that belong to this amount begin. */
  from: number;
  /** Where the words that say how it is compared begin; before `from` when the comparison is inherited. */
  statementFrom: number;
  /** 甲率、乙率分别降至…和…: the names that are still to be given out, the first to this amount. */
  names: string[];
  /** The verb of the amount before, when this one goes on with its list: 建成1个甲和4个乙. */
  verb: string;
  /** The verb that the next figures of a list go on with. */
  governing: string;
  /** 由60%提高到65%: where it comes from. */
  base: FoundQuantity | null;
}

/** Start of the words between the last comma (or other sign of `sign`) and the position. */
function clauseStart(text: string, from: number, at: number, sign: RegExp): number {
  const furthest = Math.max(from, at - LONGEST_STATEMENT);
  for (let index = at - 1; index >= furthest; index -= 1) {
    if (!sign.test(text[index] ?? '')) continue;
    if (text[index] === ':' && /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '')) continue;
    return index + 1;
  }
  return furthest;
}

function isShare(quantity: FoundQuantity): boolean {
  return /[%‰]|百分点/.test(quantity.unit);
}

/** 投资30亿元以上现代服务业项目10个, 超过100人的企业: an amount that describes a noun is no target. */
function describesNoun(text: string, quantity: FoundQuantity, next: FoundQuantity | undefined, end: number): boolean {
  const behind = text.slice(quantity.end, Math.min(end, quantity.end + NEAR));
  if (MODIFIES.test(behind)) return !opensClause(text, quantity);
  if (/^\d+[”"]|^方面/.test(behind)) return true;
  if (/及以[上下]$/.test(text.slice(quantity.start, quantity.end)) && /^[\u4e00-\u9fff]/.test(behind)) return true;
  if (quantity.isTime && /^[\u4e00-\u9fff]/.test(behind) && quantity.end > quantity.start + 2)
    return /以[上下内]$/.test(text.slice(quantity.start, quantity.end));
  if (sizesNoun(quantity, text.slice(quantity.start, quantity.end), behind)) return true;
  if (next === undefined || next.start <= quantity.end) return false;
  const between = text.slice(quantity.end, next.comparatorStart);
  if (between.length === 0 || /[,;。:、!?\n和及与]/.test(between)) return false;
  if (METRIC_END.test(between) && next.comparatorStart < next.start) return true;
  const bounded = /(?:以[上下内]|[过超])/.test(text.slice(quantity.comparatorStart, quantity.end));
  return bounded || !HAS_VERB.test(between.slice(2));
}

const WORKS = /(?:电站|项目|工程|装置|机组|基地|扩产|扩建|生产线|码头|产业园)(?:建设|改造|扩建)?$/;

/** 50万千瓦以上风电基地: the size of what is built, not how much of it. */
function sizesNoun(quantity: FoundQuantity, written: string, behind: string): boolean {
  if (THING.test(quantity.unit) || isShare(quantity)) return false;
  const noun = nounBehind(behind);
  if (/(?:吨|瓦)$/.test(quantity.unit) && WORKS.test(noun)) return true;
  if (!/以[上下]$/.test(written)) return false;
  return /^[\u4e00-\u9fff]{2}/.test(noun) && !METRIC_END.test(noun);
}

/** 90%以上的行政村建成…: the share is what the clause is about. */
function opensClause(text: string, quantity: FoundQuantity): boolean {
  const before = text.slice(Math.max(0, quantity.start - 8), quantity.start);
  if (/左右$/.test(text.slice(quantity.start, quantity.end))) return HAS_VERB.test(before);
  if (isShare(quantity)) return /(?:^|[,;:。、\n])(?:力争|确保|实现|推动|使|让|全省|全市|全区)*$/.test(before);
  return false;
}

function isCommitment(text: string, quantity: FoundQuantity, previous: Accepted | undefined, sentence: Span): boolean {
  const from = clauseStart(text, sentence.start, quantity.start, /[,;:]/);
  const words = text.slice(from, quantity.start);
  if (OF_THE_TEXT.test(nounBehind(text.slice(quantity.end, sentence.end))) && !IS_DONE.test(words)) return false;
  if ((OF_THE_TEXT.test(words) && !IS_DONE.test(words)) || IN_A_REMARK.test(words)) return false;
  if (quantity.comparatorStart < quantity.start && quantity.comparator !== null) return true;
  if (quantity.isTime) return false;
  if (METRIC_END.test(words) || /占\s*$/.test(words)) return true;
  if (/[倍P]/.test(quantity.unit)) return quantity.comparator !== null;
  if (HAS_VERB.test(words))
    return THING.test(quantity.unit) || isShare(quantity) || HAS_VERB.test(words.replace(WEAK_VERB, ''));
  if (DONE_TO.test(words)) return HAS_VERB.test(clauseBehind(text, quantity, sentence));
  if (quantity.comparator !== null && words.trim() !== '') return true;
  if (isShare(quantity)) return opensClause(text, quantity) || goesOn(text, quantity, previous);
  return goesOn(text, quantity, previous);
}

function clauseBehind(text: string, { end }: FoundQuantity, sentence: Span): string {
  return /^[^,;:]*/.exec(text.slice(end, Math.min(sentence.end, end + NEAR)))?.[0] ?? '';
}

/** 培育甲8000家,乙60家: a list of things goes on behind a comma when it has no verb of its own. */
function goesOn(text: string, quantity: FoundQuantity, previous: Accepted | undefined): boolean {
  if (previous === undefined) return false;
  if (!/[,;:]/.test(text.slice(previous.end, quantity.start))) return true;
  const compared = quantity.comparatorStart < quantity.start;
  if (compared || previous.governing === '' || previous.unit !== quantity.unit) return false;
  return /^\s*,$/.test(text.slice(previous.end, clauseStart(text, previous.end, quantity.start, /[,;:]/)));
}

/** Does the list of the amount before go on: in the same clause, or behind its comma without a verb? */
function continuesList(text: string, quantity: FoundQuantity, previous: Accepted | undefined, from: number): boolean {
  if (previous === undefined) return false;
  return !/[,;:]/.test(text.slice(previous.end, from)) || goesOn(text, quantity, previous);
}

const COORDINATED = /^\s*[和、及与]\s*$/;

/** How many amounts from `index` on stand in one bare list: 9/10万和2.5‰以下. */
function listLength(text: string, quantities: readonly FoundQuantity[], index: number): number {
  let length = 1;
  for (let at = index + 1; at < quantities.length; at += 1) {
    const [left, right] = [quantities[at - 1], quantities[at]];
    if (!left || !right || !COORDINATED.test(text.slice(left.end, right.start))) break;
    length += 1;
  }
  return length;
}

/** 分别降至9/10万和2.5‰以下: the comparison holds for both figures, the names are given out in order. */
function continueList(text: string, quantity: FoundQuantity, previous: Accepted | undefined): string[] {
  const follows = previous !== undefined && COORDINATED.test(text.slice(previous.end, quantity.start));
  if (!follows || quantity.comparatorStart < quantity.start) return [];
  quantity.comparator ??= previous.comparator;
  return previous.names.slice(1);
}

/** Behind an amount of the same clause the next one's words begin at the sign that parts them. */
function wordsFrom(text: string, sentence: Span, quantity: FoundQuantity, previous: Accepted | undefined): number {
  const clause = clauseStart(text, sentence.start, quantity.start, /[,;:]/);
  if (previous === undefined || previous.end <= clause) return clause;
  const between = text.slice(previous.end, quantity.comparatorStart);
  const noun = Math.min(between.length, nounBehind(text.slice(previous.end, sentence.end)).length);
  const sign = /[、和及与并]/.exec(between.slice(noun));
  return sign ? previous.end + noun + sign.index + 1 : previous.end + noun;
}

function isBase(text: string, quantity: FoundQuantity, next: FoundQuantity | undefined, from: number): boolean {
  if (next === undefined || next.comparatorStart === next.start) return false;
  if (!/(?:由|从)[^,;。由从]{0,14}$/.test(text.slice(Math.max(from, quantity.start - 16), quantity.start)))
    return false;
  return /^[^,;。、]{0,4}$/.test(text.slice(quantity.end, next.comparatorStart));
}

function acceptedIn(text: string, sentence: Span): Accepted[] {
  const quantities = findQuantities(text, sentence.start, sentence.end);
  const accepted: Accepted[] = [];
  let base: FoundQuantity | null = null;
  quantities.forEach((quantity, index) => {
    const previous = accepted.at(-1);
    const next = quantities[index + 1];
    if (isBase(text, quantity, next, sentence.start)) {
      base = quantity;
      return;
    }
    const given = continueList(text, quantity, previous);
    if (describesNoun(text, quantity, next, sentence.end) || !isCommitment(text, quantity, previous, sentence)) return;
    const count = listLength(text, quantities, index);
    accepted.push(
      accept(text, { sentence, quantity, previous, base, given, count, last: quantities[index + count - 1] }),
    );
    base = null;
  });
  return accepted;
}

/** An amount in its sentence, with what the amounts around it say. */
interface Candidate {
  sentence: Span;
  quantity: FoundQuantity;
  previous: Accepted | undefined;
  base: FoundQuantity | null;
  /** Names that the list has left for it. */
  given: string[];
  /** How many amounts the bare list has from here on, and the last of them. */
  count: number;
  last: FoundQuantity | undefined;
}

/** Field by field: a copy of the amount with other values takes longer than all that is read here. */
function accept(text: string, { sentence, quantity, previous, base, given, count, last }: Candidate): Accepted {
  const from = wordsFrom(text, sentence, quantity, previous);
  const before = text.slice(from, quantity.comparatorStart);
  const own = verbOf(before);
  const inherits = own.verb === '' && continuesList(text, quantity, previous, from);
  const inherited = inherits && previous ? previous.governing : null;
  return {
    start: quantity.start,
    end: quantity.end,
    comparatorStart: quantity.comparatorStart,
    comparator: quantity.comparator ?? last?.comparator ?? null,
    valueText: quantity.valueText,
    valueMaxText: quantity.valueMaxText,
    unit: wholeUnit(quantity.unit, last),
    isTime: quantity.isTime,
    each: quantity.each,
    damaged: quantity.damaged,
    from,
    statementFrom: given.length > 0 && previous ? previous.statementFrom : from,
    names: given.length > 0 || count < 2 ? given : respectiveNames(before, count),
    verb: inherited ?? own.verb,
    governing: inherited ?? (own.governs ? own.verb : ''),
    base,
  };
}

/** 分别达1.2万亿、8200亿元: the last figure of a list says what all are counted in. */
function wholeUnit(unit: string, last: FoundQuantity | undefined): string {
  const counted = /^[万亿]*([^万亿].*)$/.exec(last?.unit ?? '')?.[1] ?? '';
  return /^[万亿]+$/.test(unit) ? `${unit}${counted}` : unit;
}

/** 外贸外资企业、电商企业各10家 are two targets; otherwise an amount is one. */
function namesOf(flow: Flow, quantity: Accepted, sentenceEnd: number, previous: string): string[] {
  if (quantity.each) {
    const named = eachNames(flow.words(quantity.from, quantity.start).replace(/各$/, ''), quantity.verb);
    if (named.length > 1) return named;
  }
  const [given] = quantity.names;
  const { from, verb } = quantity;
  return [given ?? targetName({ flow, quantity, from, to: sentenceEnd, verb, previous })];
}

function toTargets(reading: Reading, quantity: Accepted, before: DraftTarget | undefined): DraftTarget[] {
  const { flow, sentence, planEnd } = reading;
  const words = flow.text.slice(quantity.from, quantity.comparatorStart);
  const compared = quantity.comparatorStart < quantity.start || quantity.names.length > 0;
  const comparator = quantity.comparator ?? (ABOUT.test(words) ? 'approx' : 'gte');
  const end = quantity.end + nounBehind(flow.text.slice(quantity.end, sentence.end)).length;
  const told = flow.text.slice(Math.max(sentence.start, quantity.start - LONGEST_SENTENCE), quantity.start);
  const deadline = deadlineIn(told, planEnd);
  const kind = kindOf({
    statement: `${quantity.verb}${flow.text.slice(quantity.statementFrom, quantity.end)}`,
    comparator,
    unit: quantity.unit,
    counted: quantity.verb !== '' && !STOCK_END.test(words) && !isShare(quantity),
    compared: compared && REACHES.test(flow.text.slice(quantity.comparatorStart, quantity.start)),
    hasDeadline: deadline !== null,
  });
  return namesOf(flow, quantity, sentence.end, before?.name ?? '')
    .filter((name) => name !== '')
    .map((name) => ({
      name: withPerHead(name, quantity, before),
      comparator,
      value: Number(quantity.valueText),
      valueText: quantity.valueText,
      valueMax: quantity.valueMaxText === null ? null : Number(quantity.valueMaxText),
      valueMaxText: quantity.valueMaxText,
      unit: quantity.unit,
      baseValueText: quantity.base?.valueText ?? null,
      deadline,
      kind,
      excerpt: flow.words(quantity.from, end),
      source: flow.span(quantity.from, end),
    }));
}

/** 每千常住人口床位数12张、执业医师数7人: the share per head holds for the names behind it. */
function withPerHead(name: string, quantity: FoundQuantity, before: DraftTarget | undefined): string {
  const head = before ? perHead(before.name) : '';
  return head === '' || name.startsWith('每') || isShare(quantity) || /率|比/.test(name) ? name : `${head}${name}`;
}

/** The quantified targets of a passage, in order. */
export function findTargets(
  flow: Flow,
  start: number,
  end: number,
  planEnd: string | null,
  log: DiagnosticLog,
): DraftTarget[] {
  return sentencesOf(flow.text, start, end).flatMap((sentence) => {
    const found: DraftTarget[] = [];
    for (const quantity of acceptedIn(flow.text, sentence)) {
      if (quantity.damaged !== null) {
        log.add('damaged_permille', quantity.start, quantity.end, {
          text: quantity.damaged,
          value: quantity.valueText,
        });
      }
      found.push(...toTargets({ flow, sentence, planEnd }, quantity, found.at(-1)));
    }
    return found;
  });
}
