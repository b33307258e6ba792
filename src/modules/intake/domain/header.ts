import { fiveYearPlan, isWholeDate, possibleDays, readDate } from './dates.js';
import type { DiagnosticLog } from './diagnostics.js';
import type { DocumentHeader } from './draft.js';
import type { Flow } from './flow.js';
import { fold } from './normalise.js';
import { chineseNumber } from './numerals.js';
import { HEAD_LENGTH, headLines, isIssuer, issuerInTitle, issuersOf, readTitle, type HeadLine } from './title.js';

/** On a line of its own, at the start of one, behind its label, or in brackets at a title's end; elsewhere it is another document's. */
const DOCUMENT_NUMBER =
  /(?:^[ \t]*\(?|(?:文\s*号|发文字号)\s*[:|]?\s*|^[^,。;:《\n]{4,60}\()([\u4e00-\u9fff]{2,14}\s*[[(]\s*(?:19|20)\d\d\s*[\])]\s*第?\s*\d{1,4}\s*号)/m;
const INDEX_NUMBER = /索\s*引\s*号\s*:?\s*([A-Za-z0-9][A-Za-z0-9/_.-]{4,40})/;
const PUBLISHED = /(?:公开|发布|发文|印发|成文)\s*(?:日\s*期|时\s*间)\s*:?\s*/g;
const ISSUER_LABEL =
  /(?:发布机构|发文机关|发文单位|发文部门|公开主体|制发机关)\s*[:|]\s*\|?\s*(?!\S{2,6}:)([^\s:,。|]{4,30})/;
const DAMAGED_DATE = /^\s*((?:19|20)\d\d\d{2,4})(?:日?(?:印发)?)?\s*$/;

interface Signature {
  issuer: string | null;
  day: string | null;
  damaged: { start: number; text: string } | null;
}

/** The issuers above the date, each on a line of its own; a date alone, when nobody signs. */
function signature(flow: Flow, lines: readonly HeadLine[]): Signature {
  let unsigned: string | null = null;
  for (const [index, line] of lines.entries()) {
    const words = line.text.replace(/^\((.*)\)$/, '$1');
    const date = isWholeDate(words);
    const damaged = DAMAGED_DATE.exec(line.text);
    if (!date && !damaged) continue;
    const issuers = issuersAbove(flow, lines, index);
    if (issuers === '') {
      if (date) unsigned ??= readDate(words);
      continue;
    }
    return {
      issuer: issuers,
      day: readDate(line.text),
      damaged: date || !damaged?.[1] ? null : { start: line.start, text: damaged[1] },
    };
  }
  return { issuer: null, day: unsigned, damaged: null };
}

function issuersAbove(flow: Flow, lines: readonly HeadLine[], index: number): string {
  const names: string[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (!line || !isIssuer(line.text)) break;
    names.unshift(...issuersOf(flow.written.slice(line.start, line.start + line.text.length)));
  }
  return names.join('、');
}

function publishedDay(head: string): string | null {
  for (const match of head.matchAll(PUBLISHED)) {
    const day = readDate(head.slice(match.index + match[0].length, match.index + match[0].length + 16));
    if (day) return day;
  }
  return null;
}

/** The date as given, or repaired when the characters 年月日 were lost; another date of the head is the proof. */
function publishedOn(sign: Signature, published: string | null, log: DiagnosticLog): string | null {
  if (!sign.damaged) return published ?? sign.day;
  const { start, text } = sign.damaged;
  const days = possibleDays(text);
  const proven = days.find((day) => day === published);
  const day = proven ?? (days.length === 1 ? days[0] : undefined);
  if (day === undefined) {
    log.add('ambiguous_date', start, start + text.length, { text, days: days.join('、') || '无效日期' });
    return published;
  }
  log.add('damaged_date', start, start + text.length, { text, day, proof: proven ? '，与公开日期一致' : '' });
  return published ?? day;
}

const PLAN =
  /第?([一二三四五六七八九十]{1,3})(?:个五年(?:规划|计划)|五”?(?:时期|规划|期间))|“([一二三四五六七八九十]{1,3})五”/;
/** A plan that the preamble carries out; one that it only remembers stands in no title. */
const NAMED_PLAN = /《[^《》\n]{4,80}(?:规划|纲要)[^《》\n]{0,40}》/g;
const REPORT_OF_YEAR = /政府工作报告/;
const ITS_YEAR = /(20\d\d)\s?年[省市区县]{0,2}[《〈]?政府工作报告/;

function planIn(text: string): DocumentHeader['planPeriod'] {
  const plan = PLAN.exec(text);
  return plan ? fiveYearPlan(chineseNumber(plan[1] ?? plan[2] ?? '')) : null;
}

function years(first: string | undefined, last = first): DocumentHeader['planPeriod'] {
  return first === undefined ? null : { start: `${first}-01-01`, end: `${last ?? first}-12-31` };
}

/**
 * A five-year plan or the years in the title; a government's report is of one year, which the head says or the
 * document's date; only then a five-year plan that the preamble speaks of.
 */
function planPeriod(title: string, head: string, dated: string | undefined): DocumentHeader['planPeriod'] {
  const span = /(20\d\d)年?(?:-+|至|~)(20\d\d)年/.exec(title);
  const inTitle = span ? years(span[1], span[2]) : years(/(20\d\d)年/.exec(title)?.[1]);
  const ofReport = REPORT_OF_YEAR.test(title) ? years(ITS_YEAR.exec(head)?.[1] ?? dated) : null;
  const named = /规划|纲要/.test(title) ? head : (head.match(NAMED_PLAN) ?? []).join('');
  return planIn(title) ?? inTitle ?? ofReport ?? planIn(named);
}

/** The number, and the day that stands behind it on its line. */
function documentNumber(flow: Flow, head: string): { number: string | null; day: string | null } {
  const match = DOCUMENT_NUMBER.exec(head);
  if (match?.[1] === undefined) return { number: null, day: null };
  const end = match.index + match[0].length;
  const rest = /^[^\n]{0,40}/.exec(head.slice(end))?.[0].trim() ?? '';
  return { number: flow.words(end - match[1].length, end), day: isWholeDate(rest) ? readDate(rest) : null };
}

/** Who the page says publishes it counts when the title names nobody, or the same body without its place. */
function publisher(labelled: string | null, titled: string | null): string | null {
  return labelled !== null && (titled === null || labelled.endsWith(titled)) ? labelled : titled;
}

export function readHeader(flow: Flow, log: DiagnosticLog): DocumentHeader {
  const lines = headLines(flow);
  const head = flow.text.slice(0, HEAD_LENGTH);
  const sign = signature(flow, lines);
  const { title, issuer } = readTitle(flow, lines);
  const { number, day: dayBehind } = documentNumber(flow, head);
  const day = publishedOn(sign, publishedDay(head) ?? dayBehind, log);
  return {
    title,
    documentNumber: number,
    indexNumber: INDEX_NUMBER.exec(head)?.[1] ?? null,
    issuer: sign.issuer ?? publisher(ISSUER_LABEL.exec(head)?.[1] ?? null, issuer ?? issuerInTitle(title)),
    publishedOn: day,
    planPeriod: planPeriod(fold(title ?? ''), head, day?.slice(0, 4) ?? /20\d\d/.exec(number ?? '')?.[0]),
  };
}
