import type { Flow } from './flow.js';

/** What stands above the body: at most this many characters are looked at. */
export const HEAD_LENGTH = 6000;
/** A covering notice begins within so many characters. */
const NOTICE_WITHIN = 2500;

export interface HeadLine {
  start: number;
  text: string;
}

/** The lines of the head that are not blank, folded and trimmed. */
export function headLines(flow: Flow): HeadLine[] {
  const lines: HeadLine[] = [];
  for (const match of flow.text.slice(0, HEAD_LENGTH).matchAll(/[^\n]+/g)) {
    const text = match[0].trim();
    if (text !== '') lines.push({ start: match.index + match[0].indexOf(text), text });
  }
  return lines;
}

const BODY_OF_GOVERNMENT = /(?:人民政府|政府|办公室|办公厅|委员会|国务院|局|厅|委|部|领导小组|管委会|办事处)$/;

/** 市 人 民 政 府: a name spread over its line. */
function closed(text: string): string {
  return /^\S(?: {1,4}\S)+$/.test(text) ? text.replace(/ /g, '') : text;
}

/** A line that is the name of a body and nothing else. */
export function isIssuer(text: string): boolean {
  return text.length <= 40 && BODY_OF_GOVERNMENT.test(closed(text)) && !/[,。:;《>]/.test(text);
}

export interface Title {
  title: string | null;
  /** Who passes the document on, when the notice's own title says so. */
  issuer: string | null;
}

const TITLE_ENDING =
  /(?:方案|意见|规划|纲要|通知|计划|办法|措施|清单|分工|分解|分解表|分工表|任务表|责任表|一览表|决定|要点|报告|细则|工作|任务|工程|建议)(?:\([^()]{1,30}\))?$/;
const NOTICE = /(?:关于(?:印发|转发|下发|发布)|转发|印发(?=[ ]?《))[ \n]*(.{4,120}?)[ \n]*的?通知/gs;
/** On the line of a notice's title nothing stands before 关于 but who issues it. */
const BEFORE_NOTICE = /^[《【[]?[^《》,。;:、]*$/;
const APPROVED =
  /《([^《》\n]{4,120}(?:方案|分工|分解|分解表|分工表|清单|意见|计划|规划|纲要|任务|要点|措施)(?:\([^()\n]{1,30}\))?)》(?:[、和]?《[^《》\n]{4,120}》){0,5}\s*(?:已经|已|业经)|现将\s?《([^《》\n]{8,120})》\s?(?:\([^()\n]{1,30}\))?[^,。;\n]{0,12}?(?:印发|下发|转发)/;
const LABEL =
  /^(?:发文)?(?:标\s{0,8}题|名\s{0,8}称|题\s{0,8}名):\s*(\S[^\n]{4,120}?)(?:\s+\S{1,3}\s{0,8}\S{1,3}\s?:|$)/;
/** A title is set over so many lines at most, the issuer's own among them. */
const LINES_OF_TITLE = 4;
const OF_A_TITLE =
  /[省市区县州盟旗镇乡国]|街道|政府|委|局|关于|[《〈“]|\d年|规划|纲要|方案|工作|任务|实施|贯彻|落实|发展|建设|推进|加[快强]/;
const ATTACHED = /^附件\d?[:.、]?\s*(?:1[.、])?\s*([^。:]{6,60})$/;
const NUMBERED = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])/;
/** What a web page puts around the title, and what follows the title of a notice. */
const NO_TITLE =
  /[。;:|>\t]|[-_][^-_]{2,20}(?:网|网站|门户|平台)$|^附件|^(?:索\s?引\s?号|成文日期|主题分类|体裁分类)|^返\s?回|首页$|打印|字号|^\(此件|^(?:19|20)\d\d\s?[年/.-]\s?\d{1,2}\s?[月/.-]|^[\u4e00-\u9fff]{2,14}\s?\[\d{4}\]/;
/** A whole document on one line: its title is what stands before the first chapter. */
const BEFORE_FIRST_CHAPTER = /^[^。,;:]{6,60}?(?=\s*(?:一、|第一[章条]))/;

function cleanTitle(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/^名称[:：]/, '')
    .replace(/^[【[][^】\]]*[】\]]/, '')
    .replace(/^《(.*)》$/, '$1')
    .replace(/^〈([^〈〉]*)〉$/, '$1');
}

/**
 * The title: what a covering notice passes on (关于印发…的通知, 《…》已经…同意), else the first lines that read
 * like a title, else what a label or the list of annexes says. The title's own line gives the spelling.
 */
export function readTitle(flow: Flow, lines: readonly HeadLine[]): Title {
  const head = flow.text.slice(0, HEAD_LENGTH);
  const notice = noticeIn(head, lines);
  const approved = APPROVED.exec(head);
  const passed = fuller(approved?.[1] ?? approved?.[2], notice?.passed.replace(/\n/g, ' '));
  const issuer = notice?.issuer ?? null;
  if (passed !== undefined) {
    const at = head.indexOf(passed);
    return { title: cleanTitle(at < 0 ? passed : flow.written.slice(at, at + passed.length)), issuer };
  }
  return { title: standingTitle(flow, lines) ?? namedTitle(lines), issuer };
}

/** 关于印发2023年区《…》分解方案的通知 says the year that 《区〈…〉分解方案》已经…同意 leaves outside its quotation. */
function fuller(approved: string | undefined, passed: string | undefined): string | undefined {
  if (approved === undefined || passed === undefined) return approved ?? passed;
  const bare = (text: string): string => text.replace(/[\s《》〈〉<>]/g, '');
  return bare(passed).length > bare(approved).length && bare(passed).endsWith(bare(approved)) ? passed : approved;
}

function noticeIn(head: string, lines: readonly HeadLine[]): { passed: string; issuer: string | null } | null {
  for (const match of head.slice(0, NOTICE_WITHIN).matchAll(NOTICE)) {
    const lineStart = head.lastIndexOf('\n', match.index - 1) + 1;
    const before = head.slice(lineStart, match.index).trim();
    if (match[1] === undefined || !BEFORE_NOTICE.test(before)) continue;
    const above = lines.findLast((line) => line.start < lineStart)?.text ?? '';
    return { passed: match[1], issuer: issuersIn(before === '' ? above : before) };
  }
  return null;
}

/** The bodies of a line that names nothing else: blanks part those that sign together, 市 人 民 政 府 is one. */
export function issuersOf(text: string): string[] {
  const names = text.split(/\s+/);
  const apart = names.every((name) => name.length > 1 && isIssuer(name));
  return apart ? names : [names.join('')];
}

/** The bodies that a line names last. */
function issuersIn(text: string): string | null {
  const names = closed(text)
    .replace(/^[《【[]/, '')
    .split(/\s+/);
  const others = names.findLastIndex((name) => !isIssuer(name));
  return names.slice(others + 1).join('、') || null;
}

function standingTitle(flow: Flow, lines: readonly HeadLine[]): string | null {
  const short = BEFORE_FIRST_CHAPTER.exec(lines[0]?.text ?? '')?.[0];
  if (short !== undefined && TITLE_ENDING.test(short.trim())) return cleanTitle(short);
  for (let index = 0; index < Math.min(lines.length, 12); index += 1) {
    const parts: string[] = [];
    for (let at = index; at < Math.min(index + LINES_OF_TITLE, lines.length); at += 1) {
      const line = lines[at];
      if (!line || line.text.length > 60 || NO_TITLE.test(line.text) || NUMBERED.test(line.text)) break;
      parts.push(flow.words(line.start, line.start + line.text.length));
      const title = parts.join('');
      if (title.length >= 6 && TITLE_ENDING.test(title.replace(/（/g, '(').replace(/）/g, ')')))
        return cleanTitle(withoutPageWords(parts).join('') + yearsBehind(flow, lines[at + 1]));
    }
  }
  return null;
}

/** The lines from the first that a title can begin with; above it a page has words of its own. */
function withoutPageWords(parts: readonly string[]): readonly string[] {
  const first = parts.slice(0, -1).findIndex((part) => OF_A_TITLE.test(part));
  return parts.slice(first < 0 ? -1 : first);
}

/** （2023—2025年） on a line of its own belongs to the title above it. */
function yearsBehind(flow: Flow, line: HeadLine | undefined): string {
  return line && /^\([^()]{0,12}20\d\d[^()]{0,16}\)$/.test(line.text)
    ? flow.words(line.start, line.start + line.text.length)
    : '';
}

function namedTitle(lines: readonly HeadLine[]): string | null {
  for (const { text } of lines) {
    const named = LABEL.exec(text)?.[1];
    if (named !== undefined) return cleanTitle(named);
    const attached = ATTACHED.exec(text)?.[1];
    if (attached !== undefined && TITLE_ENDING.test(attached)) return cleanTitle(attached);
  }
  return null;
}

/** 某市人民政府关于…的通知 names its issuer when nobody signs. */
export function issuerInTitle(title: string | null): string | null {
  return /^(国务院|[^关于]{2,25}(?:政府|办公室|办公厅|国务院|委员会|委|局|厅|部))关于/.exec(title ?? '')?.[1] ?? null;
}
