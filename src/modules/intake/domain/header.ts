import { fiveYearPlan, FULL_DATE, possibleDays, readDate } from './dates.js';
import type { DiagnosticLog } from './diagnostics.js';
import type { DocumentHeader } from './draft.js';
import type { Flow } from './flow.js';
import { fold } from './normalise.js';
import { chineseNumber } from './numerals.js';

/** What stands above the body: at most this many characters are looked at. */
const HEAD_LENGTH = 6000;
/** On a line of its own, at the start of one, or behind its label; elsewhere it is another document's. */
const DOCUMENT_NUMBER =
  /(?:^[ \t]*|(?:文\s*号|发文字号)\s*[:|]?\s*)([\u4e00-\u9fff]{2,14}\s*[[(]\s*(?:19|20)\d\d\s*[\])]\s*第?\s*\d{1,4}\s*号)/m;
const INDEX_NUMBER = /索\s*引\s*号\s*:?\s*([A-Za-z0-9][A-Za-z0-9/_.-]{4,40})/;
const PUBLISHED = /(?:公开|发布|发文|印发|成文)\s*(?:日\s*期|时\s*间)\s*:?\s*/g;
const ISSUER_LABEL = /(?:发布机构|发文机关|发文单位|公开主体|制发机关)\s*:\s*([^\s:,。]{4,30})/;
const BODY_OF_GOVERNMENT = /(?:人民政府|政府|办公室|办公厅|委员会|国务院|局|厅|委|领导小组|管委会|办事处)$/;
const DAMAGED_DATE = /^\s*((?:19|20)\d\d\d{2,4})(?:日?(?:印发)?)?\s*$/;

interface HeadLine {
  start: number;
  text: string;
}

function headLines(flow: Flow): HeadLine[] {
  const head = flow.text.slice(0, HEAD_LENGTH);
  const lines: HeadLine[] = [];
  for (const match of head.matchAll(/[^\n]+/g)) {
    const text = match[0].trim();
    if (text !== '') lines.push({ start: match.index + match[0].indexOf(text), text });
  }
  return lines;
}

interface Signature {
  issuer: string | null;
  day: string | null;
  damaged: { start: number; text: string } | null;
}

/** The issuer above the date, each on a line of its own. */
function signature(flow: Flow, lines: readonly HeadLine[]): Signature {
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const date = new RegExp(`^${FULL_DATE.source}$`).test(line.text);
    const damaged = DAMAGED_DATE.exec(line.text);
    if (!above || (!date && !damaged) || !isIssuer(above.text)) continue;
    return {
      issuer: flow.words(above.start, above.start + above.text.length),
      day: readDate(line.text),
      damaged: date || !damaged?.[1] ? null : { start: line.start, text: damaged[1] },
    };
  }
  return { issuer: null, day: null, damaged: null };
}

function isIssuer(text: string): boolean {
  return text.length <= 40 && BODY_OF_GOVERNMENT.test(text) && !/[,。:;《]/.test(text);
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

const TITLE_ENDING =
  /(?:方案|意见|规划|纲要|通知|计划|办法|措施|清单|分工|分解|决定|要点|报告|细则|工作|任务|工程)(?:\([^()]{1,30}\))?$/;
const NOTICE = /关于(?:印发|转发|下发|发布)\s*(.{4,120}?)\s*的?通知/;

const NUMBERED = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])/;

function cleanTitle(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/^名称[:：]/, '')
    .replace(/^[【[][^】\]]*[】\]]/, '')
    .replace(/^《(.*)》$/, '$1');
}

/**
 * The title: what a covering notice passes on (关于印发…的通知, 《…》已经…同意), else the first lines that read
 * like a title. The title's own line in the document, when there is one, gives the spelling.
 */
function titleOf(flow: Flow, lines: readonly HeadLine[]): string | null {
  const head = flow.text.slice(0, HEAD_LENGTH);
  const approved = /《([^《》\n]{4,120}(?:方案|分工|分解|清单|意见|计划|规划|纲要))》\s*(?:已经|已|业经)/.exec(head);
  const passed = approved?.[1] ?? NOTICE.exec(head.slice(0, 2500).replace(/\n/g, ' '))?.[1];
  if (passed !== undefined) {
    const at = head.indexOf(passed);
    return cleanTitle(at < 0 ? passed : flow.written.slice(at, at + passed.length));
  }
  return standingTitle(flow, lines);
}

function standingTitle(flow: Flow, lines: readonly HeadLine[]): string | null {
  for (let index = 0; index < Math.min(lines.length, 12); index += 1) {
    const parts: string[] = [];
    for (let at = index; at < Math.min(index + 3, lines.length); at += 1) {
      const line = lines[at];
      if (!line || line.text.length > 60 || /[。;:|]|^附件|\t/.test(line.text) || NUMBERED.test(line.text)) break;
      parts.push(flow.words(line.start, line.start + line.text.length));
      const title = parts.join('');
      if (title.length >= 6 && TITLE_ENDING.test(title.replace(/（/g, '(').replace(/）/g, ')')))
        return cleanTitle(title);
    }
  }
  return null;
}

const PLAN =
  /第?([一二三四五六七八九十]{1,3})(?:个五年(?:规划|计划)|五”?(?:时期|规划|期间))|“([一二三四五六七八九十]{1,3})五”/;

function planIn(text: string): DocumentHeader['planPeriod'] {
  const plan = PLAN.exec(text);
  return plan ? fiveYearPlan(chineseNumber(plan[1] ?? plan[2] ?? '')) : null;
}

/** A five-year plan or the years in the title; only then a five-year plan that the preamble speaks of. */
function planPeriod(title: string, head: string): DocumentHeader['planPeriod'] {
  const years = /(20\d\d)年?(?:(?:-+|至|~)(20\d\d))?年/.exec(title);
  const inTitle = years ? { start: `${years[1]}-01-01`, end: `${years[2] ?? years[1]}-12-31` } : null;
  return planIn(title) ?? inTitle ?? planIn(head);
}

function documentNumber(flow: Flow, head: string): string | null {
  const match = DOCUMENT_NUMBER.exec(head);
  if (match?.[1] === undefined) return null;
  const end = match.index + match[0].length;
  return flow.words(end - match[1].length, end);
}

/** 某市人民政府关于…的通知 names its issuer when nobody signs. */
function issuerInTitle(title: string | null): string | null {
  return /^([^关于]{2,25}(?:政府|办公室|办公厅|国务院|委员会|委|局|厅|部))关于/.exec(title ?? '')?.[1] ?? null;
}

export function readHeader(flow: Flow, log: DiagnosticLog): DocumentHeader {
  const lines = headLines(flow);
  const head = flow.text.slice(0, HEAD_LENGTH);
  const sign = signature(flow, lines);
  const title = titleOf(flow, lines);
  return {
    title,
    documentNumber: documentNumber(flow, head),
    indexNumber: INDEX_NUMBER.exec(head)?.[1] ?? null,
    issuer: sign.issuer ?? ISSUER_LABEL.exec(head)?.[1] ?? issuerInTitle(title),
    publishedOn: publishedOn(sign, publishedDay(head), log),
    planPeriod: planPeriod(fold(title ?? ''), head),
  };
}
