import type { DiagnosticLog } from '../diagnostics.js';
import type { DraftTarget, Span } from '../draft.js';
import type { Flow } from '../flow.js';
import { sentencesOf } from '../sentences.js';
import { deadlineIn } from './deadline.js';
import { kindOf } from './kind.js';
import { cleanName, leadingVerb, nounBehind, respectiveNames, targetName } from './name.js';
import { findQuantities, type FoundQuantity } from './quantity.js';

/** Verbs that bring things about: what they count is a commitment. */
const ACHIEVE =
  /引进|培育|培养|建成|建设|打造|新增|新建|新开|新设|创建|创成|吸引|推荐|完成|带动|扶持|承办|举办|改造|形成|构建|实现|发展|扩建|改建|组建|设立|认定|落地|签约|投资|争取|力争|开设|推出|发布|遴选|评选|选派|招募|开展|覆盖|建立|打通|保障|筹集|筹建|开工|竣工|投用|净增|累计|提供|解决|整治|治理|种植|栽植|安置|转化|孵化|布局|储备|出台|制定|完善|引育|招引|盘活|开放|集聚|聚集|配建|增设|增加|改扩建|推广|制订|开发|申报|获批|招商|引入|供应|修复|消除|清退|拆除|提升|成立|开通|开行/;
/** Nouns that name a figure: the figure may stand directly behind them. */
const METRIC =
  /(?:率|比例|比重|占比|数|数量|总数|总量|量|额|总额|面积|密度|长度|里程|规模|产值|增加值|收入|投资|寿命|年限|指数|幅度|比|水平|总值|增长|增速)\s*$/;
const MODIFIES = /^的(?![^,。;、]{0,6}(?:目标|水平|标准|要求|规模))/;

/** Words before a figure that can belong to it; keeps the cost of a sentence without commas linear. */
const LONGEST_STATEMENT = 200;
/** How far back in its sentence a deadline may stand. */
const LONGEST_SENTENCE = 600;

interface Reading {
  flow: Flow;
  sentence: Span;
  planEnd: string | null;
}

/** Start of the words between the last comma (or other sign of `sign`) and the position. */
function clauseStart(text: string, from: number, at: number, sign: RegExp): number {
  const furthest = Math.max(from, at - LONGEST_STATEMENT);
  for (let index = at - 1; index >= furthest; index -= 1) if (sign.test(text[index] ?? '')) return index + 1;
  return furthest;
}

/** 投资30亿元以上现代服务业项目10个, 超过100人的企业: an amount that describes a noun is no target. */
function describesNoun(text: string, quantity: FoundQuantity, next: FoundQuantity | undefined, end: number): boolean {
  const behind = text.slice(quantity.end, end);
  if (MODIFIES.test(behind)) return true;
  if (next === undefined || next.start <= quantity.end) return false;
  const between = text.slice(quantity.end, next.comparatorStart);
  return between.length > 0 && !/[,;。:、!?\n和及与]/.test(between);
}

function isCommitment(text: string, quantity: FoundQuantity, previous: Accepted | undefined, sentence: Span): boolean {
  const compared = quantity.comparatorStart < quantity.start && quantity.comparator !== null;
  if (compared) return true;
  if (quantity.isTime) return false;
  const from = clauseStart(text, sentence.start, quantity.start, /[,;:]/);
  const words = text.slice(from, quantity.start);
  if (quantity.comparator !== null || METRIC.test(words) || ACHIEVE.test(words)) return true;
  return previous !== undefined && !/[,;:]/.test(text.slice(previous.end, quantity.start));
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
}

const COORDINATED = /^\s*[和、及与]\s*$/;

/** 分别降至9/10万和2.5‰以下: the comparison holds for both figures, the names are given out in order. */
function continueList(
  text: string,
  quantity: FoundQuantity,
  previous: Accepted | undefined,
): FoundQuantity & { names: string[] } {
  const follows = previous !== undefined && COORDINATED.test(text.slice(previous.end, quantity.start));
  if (!follows || quantity.comparatorStart < quantity.start) return { ...quantity, names: [] };
  return { ...quantity, comparator: quantity.comparator ?? previous.comparator, names: previous.names.slice(1) };
}

/** Behind an amount of the same clause the next one's words begin at the sign that parts them. */
function wordsFrom(text: string, sentence: Span, quantity: FoundQuantity, previous: Accepted | undefined): number {
  const clause = clauseStart(text, sentence.start, quantity.start, /[,;:]/);
  if (previous === undefined || previous.end <= clause) return clause;
  const sign = /[、和及与]/.exec(text.slice(previous.end, quantity.start));
  return sign ? previous.end + sign.index + 1 : previous.end;
}

function acceptedIn(text: string, sentence: Span): Accepted[] {
  const quantities = findQuantities(text, sentence.start, sentence.end);
  const accepted: Accepted[] = [];
  quantities.forEach((candidate, index) => {
    const previous = accepted.at(-1);
    const quantity = continueList(text, candidate, previous);
    if (describesNoun(text, quantity, quantities[index + 1], sentence.end)) return;
    if (!isCommitment(text, quantity, previous, sentence)) return;
    const from = wordsFrom(text, sentence, quantity, previous);
    const before = text.slice(from, quantity.comparatorStart);
    const continues = previous !== undefined && from > previous.end;
    const own = leadingVerb(before, ACHIEVE);
    accepted.push({
      ...quantity,
      from,
      statementFrom: quantity.names.length > 0 && previous ? previous.statementFrom : from,
      names: quantity.names.length > 0 ? quantity.names : respectiveNames(before),
      verb: own === '' && continues ? previous.verb : own,
    });
  });
  return accepted;
}

/** 外贸外资企业、电商企业各10家 are two targets; otherwise an amount is one. */
function namesOf(flow: Flow, quantity: Accepted, sentenceEnd: number): string[] {
  if (quantity.each) {
    const things = flow
      .words(quantity.from, quantity.start)
      .replace(/各$/, '')
      .split(/[、和及与]/);
    const named = things.filter((thing) => thing !== '').map((thing) => cleanName(thing));
    if (named.length > 1) return named;
  }
  const [given] = quantity.names;
  return [given ?? targetName(flow, quantity, sentenceEnd, quantity.verb)];
}

function toTargets(reading: Reading, quantity: Accepted): DraftTarget[] {
  const { flow, sentence, planEnd } = reading;
  const before = flow.text.slice(quantity.from, quantity.comparatorStart);
  const compared = quantity.comparatorStart < quantity.start;
  const counted = quantity.verb !== '' && !compared && !METRIC.test(before) && !/[%‰/]/.test(quantity.unit);
  const comparator = quantity.comparator ?? 'gte';
  const end = quantity.end + nounBehind(flow.text.slice(quantity.end, sentence.end)).length;
  const words = flow.text.slice(Math.max(sentence.start, quantity.start - LONGEST_SENTENCE), quantity.start);
  return namesOf(flow, quantity, sentence.end).map((name) => ({
    name,
    comparator,
    value: Number(quantity.valueText),
    valueText: quantity.valueText,
    valueMax: quantity.valueMaxText === null ? null : Number(quantity.valueMaxText),
    valueMaxText: quantity.valueMaxText,
    unit: quantity.unit,
    deadline: deadlineIn(words, planEnd),
    kind: kindOf(flow.text.slice(quantity.statementFrom, quantity.end), comparator, counted),
    excerpt: flow.words(quantity.from, end),
    source: flow.span(quantity.from, end),
  }));
}

/** The quantified targets of a passage, in order. */
export function findTargets(
  flow: Flow,
  start: number,
  end: number,
  planEnd: string | null,
  log: DiagnosticLog,
): DraftTarget[] {
  return sentencesOf(flow.text, start, end).flatMap((sentence) =>
    acceptedIn(flow.text, sentence).flatMap((quantity) => {
      if (quantity.damaged !== null) {
        log.add('damaged_permille', quantity.start, quantity.end, {
          text: quantity.damaged,
          value: quantity.valueText,
        });
      }
      return toTargets({ flow, sentence, planEnd }, quantity);
    }),
  );
}
