import type { DiagnosticLog } from '../diagnostics.js';
import type { DraftTarget, Span } from '../draft.js';
import type { Flow } from '../flow.js';
import { sentencesOf } from '../sentences.js';
import { deadlineAt } from './deadline.js';
import { kindOf } from './kind.js';
import { targetName } from './name.js';
import { findQuantities, type FoundQuantity } from './quantity.js';

/** Verbs that bring things about: what they count is a commitment. */
const ACHIEVE =
  /引进|培育|培养|建成|建设|打造|新增|新建|新开|新设|创建|创成|吸引|推荐|完成|带动|扶持|承办|举办|改造|形成|构建|实现|发展|扩建|改建|组建|设立|认定|落地|签约|投资|争取|力争|开设|推出|发布|遴选|评选|选派|招募|开展|覆盖|建立|打通|保障|筹集|筹建|开工|竣工|投用|净增|累计|提供|解决|整治|治理|种植|栽植|安置|转化|孵化|布局|储备|出台|制定|完善|引育|招引|盘活|开放|集聚|聚集|配建|增设|增加|改扩建|推广|制订|开发|申报|获批|招商|引入|供应|修复|消除|清退|拆除|提升|成立|开通|开行/;
/** Nouns that name a figure: the figure may stand directly behind them. */
const METRIC =
  /(?:率|比例|比重|占比|数|数量|总数|总量|量|额|总额|面积|密度|长度|里程|规模|产值|增加值|收入|投资|寿命|年限|指数|幅度|比|水平|总值)\s*$/;
const MODIFIES = /^的(?![^,。;、]{0,6}(?:目标|水平|标准|要求|规模))/;

interface Reading {
  flow: Flow;
  sentence: Span;
  planEnd: string | null;
}

/** Start of the words between the last comma (or other sign of `sign`) and the position. */
function clauseStart(text: string, from: number, at: number, sign: RegExp): number {
  for (let index = at - 1; index >= from; index -= 1) if (sign.test(text[index] ?? '')) return index + 1;
  return from;
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
  /** Words before and behind that belong to this amount. */
  from: number;
}

/** 分别降至9/10万和2.5‰以下: the comparison holds for both figures. */
function inheritComparator(text: string, quantity: FoundQuantity, previous: Accepted | undefined): FoundQuantity {
  if (previous === undefined || quantity.comparatorStart < quantity.start) return quantity;
  const coordinated = /^\s*[和、及与]\s*$/.test(text.slice(previous.end, quantity.start));
  return coordinated && previous.comparator !== null ? { ...quantity, comparator: previous.comparator } : quantity;
}

function acceptedIn(text: string, sentence: Span): Accepted[] {
  const quantities = findQuantities(text, sentence.start, sentence.end);
  const accepted: Accepted[] = [];
  quantities.forEach((candidate, index) => {
    const quantity = inheritComparator(text, candidate, accepted.at(-1));
    if (describesNoun(text, quantity, quantities[index + 1], sentence.end)) return;
    if (!isCommitment(text, quantity, accepted.at(-1), sentence)) return;
    const from = Math.max(
      clauseStart(text, sentence.start, quantity.start, /[,;:]/),
      accepted.at(-1)?.end ?? sentence.start,
    );
    accepted.push({ ...quantity, from });
  });
  return accepted;
}

/** 外贸外资企业、电商企业各10家 are two targets; otherwise an amount is one. */
function thingsCounted(text: string, quantity: Accepted): (string | null)[] {
  if (!quantity.each) return [null];
  const things = text
    .slice(quantity.from, quantity.start)
    .replace(/各\s*$/, '')
    .split(/[、和及与]/)
    .filter((thing) => thing.trim() !== '');
  return things.length > 1 ? things : [null];
}

function toTargets(reading: Reading, quantity: Accepted): DraftTarget[] {
  const { flow, sentence, planEnd } = reading;
  const before = flow.text.slice(quantity.from, quantity.comparatorStart);
  const counted =
    ACHIEVE.test(before) &&
    quantity.comparatorStart === quantity.start &&
    !METRIC.test(before) &&
    !/[%‰/]/.test(quantity.unit);
  const comparator = quantity.comparator ?? 'gte';
  return thingsCounted(flow.text, quantity).map((thing) => ({
    name: thing ?? targetName(flow, quantity.from, quantity, sentence.end),
    comparator,
    value: Number(quantity.valueText),
    valueText: quantity.valueText,
    valueMax: quantity.valueMaxText === null ? null : Number(quantity.valueMaxText),
    valueMaxText: quantity.valueMaxText,
    unit: quantity.unit,
    deadline: deadlineAt(flow.text.slice(sentence.start, sentence.end), quantity.start - sentence.start, planEnd),
    kind: kindOf(flow.text.slice(quantity.from, quantity.end), comparator, counted),
    excerpt: flow.words(quantity.from, quantity.end),
    source: flow.span(quantity.from, quantity.end),
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
