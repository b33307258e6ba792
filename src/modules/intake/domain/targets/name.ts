import type { Flow } from '../flow.js';
import type { FoundQuantity } from './quantity.js';
import {
  ATTRIBUTE_ONLY,
  BEGINS_WITH_VERB,
  ENDS_IN_VERB,
  METRIC_END,
  OWN_METRIC,
  SHARED_METRIC,
  STOCK_END,
  VERB_RUN,
  VERB_RUNS,
} from './vocabulary.js';

/** A day or an adverb before the name; 到2025年, 力争, 全年. */
const LEADING =
  /^(?:[\s、,;:.“"”)▲△●■□◆◇★☆※◎]|[一二三四五六七八九十]{1,3}是|[\d.]+\.(?=[\u4e00-\u9fff])|[和及与](?=[^美平谐])|并(?=[^购网])|且|其中|同时|此外|力争|努力|确保|保证|达到(?=每)|全年|今年|年内|当年|[到至]?20\d\d年(?:底|末)?(?:之?前)?|[到至]“?十[一二三四五六]五”?(?:规划)?(?:期?末|期间)?|(?:未来|今后)五年|“?十[一二三四五六]五”?(?:规划)?(?:期间|末|时期|期末)|(?:较|比)(?:20\d\d年|上年|去年)|预计|计划|包括|涵盖|尽快|如期|实现|每年(?=.*(?:率|额|量)$))+/;
const TRAILING =
  /(?:[\s、,;:“"(]|分别|力争|总体|总共|继续|持续|稳步|进一步|基本|每年|到?20\d\d年(?:底|末)?|约|近|共|各|(?<!平)均|都|按|在|的|(?:较|比)(?:20\d\d年|上年|去年)(?:底|末)?)+$/;
/** 推动…率, 实现…率: the figure's name begins behind the verb. */
const PROMOTES = /^.*(?:实现|确保|保证|做到|达到|使得?(?!用)|让|努力将|将|把)(?=[^、]{3,})/;
const OPENS_WITH =
  /^(?:推动|推进|促进|保持|带动|加快|提高|提升|保障|支撑|引导|着力|持续|不断|稳步|进一步|继续)+(?=.{3,})/;
/** 压减开办时间至2天: the verb stands before the name, the rest of it behind. */
const CUTS = /^(?:压减|压缩|压降|缩短|缩减|精简|减少)(?=.{2,})/;
const CUT_TO = /^[至到]\s*$/;
/** 对10所幼儿园进行改扩建: the thing and what is done to it stand behind. */
const DONE_TO = /^(?:完成)?(?:对|将|为|给|在)$/;
/** 到2025年, 城镇化率由60%提高到65%: the base stands between the name and the figure. */
const FROM_BASE = /(?:由|从)[^由从]{0,20}$/;
const LONGEST_BEHIND = 80;
/** 年均增长5%、迈上3万亿元台阶: what has grown. */
const CHANGE = /(?:年均)?(?:增长|增速|提高)$/;
const LONGEST_NAME = 40;
const SHORTEST_NAME = 5;
const THING = /[个家所处座项条名人张户间套辆场件台]$/;
/** 全区建设…: a subject stays in the name, a long list before the verb does not. */
const LONGEST_SUBJECT = 14;
/** 甲全覆盖、乙达标率: what stands before the sign is a statement of its own. */
const STATED = /(?:全覆盖|清零|达标|见效|销号|建设|运营|投用|竣工|落地)$/;
const COUNTED_AHEAD = /^[^、,;。]{0,24}?\d[\d.,]*\s*(?:[万亿千百]|[个家所处座项条名人张场%‰亩公平米套辆台])/;
const LEVELS = /^(?:国家|省|市|区|县|镇|街道)级?$/;

export function cleanName(words: string): string {
  const name = words.replace(TRAILING, '').replace(LEADING, '').replace(TRAILING, '');
  const balanced = (name.match(/“/g)?.length ?? 0) === (name.match(/”/g)?.length ?? 0);
  return balanced ? name : name.replace(/[“”]/g, '');
}

/**
 * The verb that the words before a figure contain, the last one when they end in it; '' without one. A list goes on with
 * it (`governs`) when it opens or ends those words: 新增绿地5公顷、绿道5公里, but not 劳动力转移就业5万人.
 */
export function verbOf(before: string): { verb: string; governs: boolean } {
  const bare = cleanName(before);
  if (STOCK_END.test(bare)) {
    const opening = VERB_RUN.exec(bare);
    return opening?.index === 0 ? { verb: opening[0], governs: true } : { verb: '', governs: false };
  }
  const last = ENDS_IN_VERB.exec(bare)?.[0].replace(/[“"等]$/, '') ?? '';
  if (last !== '') return { verb: last, governs: true };
  const first = VERB_RUN.exec(bare);
  return { verb: first?.[0] ?? '', governs: first?.index === 0 };
}

export interface Named {
  flow: Flow;
  quantity: FoundQuantity;
  /** Where the words that belong to the figure begin. */
  from: number;
  /** Where its sentence ends. */
  to: number;
  /** The verb of the list that the figure goes on with, or its own. */
  verb: string;
  /** The name of the figure before it in the sentence. */
  previous: string;
}

/**
 * What is counted: the words before the figure, and those behind it when only a verb stands before
 * (引进60家以上标杆企业 → 引进标杆企业).
 */
export function targetName(named: Named): string {
  return shortened(nameIn(named));
}

/** 为甲、乙、丙等人员开展培训: of a name longer than a reader would give, what the last verb begins. */
function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const verbs = [...name.matchAll(VERB_RUNS)].map(({ index }) => index);
  const at = verbs.filter((index) => name.length - index >= SHORTEST_NAME && name.length - index <= LONGEST_NAME)[0];
  return at === undefined ? name.slice(0, LONGEST_NAME) : name.slice(at);
}

function nameIn(named: Named): string {
  const { flow, quantity, from, verb, previous } = named;
  const written = flow.text.slice(from, quantity.comparatorStart).replace(FROM_BASE, '').replace(/\s+/g, '');
  const before = CUT_TO.test(flow.text.slice(quantity.comparatorStart, quantity.start))
    ? written.replace(CUTS, '')
    : written;
  const bare = /[、和及与]$/.test(before) ? '' : cleanName(before);
  if (bare === '') return nameless(named);
  if (ENDS_IN_VERB.test(bare) && (!METRIC_END.test(bare) || changesThings(named))) return withNoun(named, bare);
  if (isVerbUnknown(named, bare)) return `${bare}${nounOf(named)}`;
  if (DONE_TO.test(bare)) return `${/[为给]$/.exec(bare)?.[0] ?? ''}${nounOf(named).replace(/进行|开展/, '')}`;
  const own = lastPart(bare);
  if (!METRIC_END.test(own) && !isCompared(quantity))
    return `${listed(own, isShare(quantity) ? '' : verb)}${nounOf(named)}`;
  return metricName(own, previous);
}

/** 改造提升100所学校: 提升 names a figure only before a share or an amount of something. */
function changesThings({ flow, quantity, to }: Named): boolean {
  return THING.test(quantity.unit) && nounBehind(flow.text.slice(quantity.end, to)) !== '';
}

/** 吸收超100名毕业生: few characters before the comparison and a noun behind it. */
function isVerbUnknown(named: Named, bare: string): boolean {
  return bare.length <= 4 && !METRIC_END.test(bare) && isCompared(named.quantity) && changesThings(named);
}

/** 15万套(间): what else the unit may be called does not belong to the name. */
function nounOf({ flow, quantity, to }: Named): string {
  return nounBehind(flow.text.slice(quantity.end, to))
    .replace(/\s+/g, '')
    .replace(/^\([^()]{1,6}\)/, '');
}

function isShare({ unit }: FoundQuantity): boolean {
  return /[%‰]|百分点/.test(unit);
}

function isCompared(quantity: FoundQuantity): boolean {
  return quantity.comparatorStart < quantity.start;
}

function withNoun(named: Named, bare: string): string {
  const noun = nounOf(named);
  const own = lastPart(bare);
  if (own.endsWith('等') && named.verb !== '') return `${named.verb}${noun}`;
  if (noun === '' && VERB_RUN.exec(own)?.[0] === own) return doneToPrevious(named, bare, own);
  const begins = VERB_RUN.exec(own)?.index === 0;
  const verbs =
    noun === '' || begins || (own.length <= LONGEST_SUBJECT && !own.includes('、')) ? own : named.verb || own;
  return `${verbs}${noun}`;
}

/** 项目新开工43个、竣工38个: the second verb speaks of the same things. */
function doneToPrevious({ previous }: Named, bare: string, verb: string): string {
  const things = previous.replace(ENDS_IN_VERB, '');
  return things !== '' && things !== previous ? `${things}${verb}` : bare;
}

/** Nothing but the figure: 4个P2实验室 goes on with a list, 90%以上的行政村… speaks of a share, else the name is the one before. */
function nameless(named: Named): string {
  const behind = nounOf(named);
  if (behind === '' || /^新?(?:台阶|大关)$/.test(behind)) return named.previous.replace(CHANGE, '');
  return isShare(named.quantity) ? behind : `${named.verb}${behind}`;
}

function listed(own: string, verb: string): string {
  return verb === '' || VERB_RUN.test(own) ? own : `${verb}${own}`;
}

function metricName(own: string, previous: string): string {
  const name = own.replace(PROMOTES, '').replace(OPENS_WITH, '').replace(/占$/, '占比');
  if (ATTRIBUTE_ONLY.test(name) && previous !== '') return `${previous.replace(/(?:总量|数量)$/, '')}${name}`;
  if (!SHARED_METRIC.test(name)) return name;
  const owner = previous.replace(OWN_METRIC, '').replace(OPENS_WITH, '');
  return owner === previous ? name : `${owner}${name}`;
}

/** In 做到甲全覆盖、乙达标率 only the last part belongs to the figure; in 引进甲、乙 the verb comes before both. */
function lastPart(words: string): string {
  let at = words.length;
  while (at > 0) {
    at = words.lastIndexOf('、', at - 1);
    if (at < 0) return words;
    const rest = words.slice(at + 1);
    if (openBrackets(rest) > 0 || LEVELS.test(words.slice(0, at))) continue;
    if (BEGINS_WITH_VERB.test(rest) || (METRIC_END.test(rest) && STATED.test(words.slice(0, at)))) return rest;
  }
  return words;
}

function openBrackets(text: string): number {
  return (text.match(/[)”]/g)?.length ?? 0) - (text.match(/[(“]/g)?.length ?? 0);
}

/**
 * The noun directly behind a figure, up to the sign that ends it: 3-5个富有…的文化地标 → all of it. A list goes on
 * inside it (省、市级领军企业; 民办小学、民办初中) unless what follows has its own verb or figure.
 */
export function nounBehind(words: string): string {
  const phrase = (/^[^,;。:!?\n]*/.exec(words.slice(0, LONGEST_BEHIND))?.[0] ?? '').trimEnd();
  const article = phrase.startsWith('的') ? 1 : 0;
  const described = describedUntil(phrase);
  let depth = 0;
  if (/^[、和及与并]/.test(phrase) && endsHere(phrase, 0)) return '';
  for (let at = described; at < phrase.length; at += 1) {
    const sign = phrase[at] ?? '';
    if (/[(“]/.test(sign)) depth += 1;
    else if (/[)”]/.test(sign)) depth -= 1;
    if (depth < 0) return phrase.slice(article, at);
    if (depth === 0 && at > described && /[、和及与并]/.test(sign) && endsHere(phrase, at))
      return phrase.slice(article, at);
  }
  return phrase.slice(article);
}

/** 吸引力强、带动面广的场景 */
const TWO_TRAITS = /^[^、\d]{2,10}、([^、\d]{2,10})的/;

/** 富有文化底蕴、特色鲜明的地标: the list before 的 describes. */
function describedUntil(phrase: string): number {
  if (/^(?:富有|具有|拥有|集|有|在|面向|特色|环境)/.test(phrase)) return phrase.indexOf('的') + 1;
  const [all = '', second = ''] = TWO_TRAITS.exec(phrase) ?? [];
  return BEGINS_WITH_VERB.test(second) || /^(?:若干|一批|系列)/.test(second) ? 0 : all.length;
}

function endsHere(phrase: string, at: number): boolean {
  const rest = phrase.slice(at + 1);
  if (rest === '' || phrase.startsWith('、') || /^(?:若干|一批|系列|多)/.test(rest)) return true;
  if (phrase[at] === '并') return !/^[购网]/.test(rest);
  if (/^[美平谐]/.test(rest) && phrase[at] === '和') return false;
  return BEGINS_WITH_VERB.test(rest) || COUNTED_AHEAD.test(rest);
}
