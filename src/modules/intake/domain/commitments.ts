import { complementOf } from './coverage.js';
import type { DiagnosticLog } from './diagnostics.js';
import type { DraftCommitment, Span } from './draft.js';
import type { Flow } from './flow.js';
import { NO_QUANTITY, readQualitative } from './indicators.js';
import { fold } from './normalise.js';
import { RANK, type OutlineNode } from './outline.js';
import { sentencesOf } from './sentences.js';
import { deadlineIn } from './targets/deadline.js';
import { cleanName } from './targets/name.js';
import { findTargets } from './targets/targets.js';
import { METRIC_END } from './targets/vocabulary.js';

/**
 * What a year's report or programme promises in figures. Chapters that look back are left out: their figures are
 * results. The year is the one that the heading above names, else that of the title, else the latest that a heading
 * looks ahead to, else the latest that the text calls its own (2023年是…). In a plan of several years it is the last.
 */
const LOOKS_BACK =
  /回顾|总结|完成情况|执行情况|实施情况|进展情况|(?<![新大多著显])(?:成效|成就|成绩)|发展基础|现状|(?:困难|问题|短板|挑战|形势)(?:和|与|及)?|机遇|名词解释|用语说明|注释/;
const LOOKS_AHEAD = /安排|打算|目标|任务|重点|展望|举措|措施|计划|部署/;
/** A sentence that tells what was done, wherever it stands; as the first of a paragraph it holds for all of it. */
const DONE_SINCE =
  /^(?:[\s、,]|的)*(?:过去|五年来|一年来|三年来|几年来|这五年|十三五|“十三五”|回顾|去年|上年|(?:19|20)\d\d年(?:以来|末)|截至|目前|总的看)/;
const DONE = /累计完成了|已经|较上年|同比|首次突破|创历史新高|成为全国首个|我们(?:主要)?做了|圆满完成|顺利完成/;
const PROMISES = /^(?:[\s、,]|今年|明年|未来|力争|确保|到20\d\d年|“?十[四五六七]五”?|20\d\d年(?!末|以来))/;
/** A plan of several years, by its title. */
const OF_YEARS = /五年|十[一二三四五六]五|(?:规划|纲要)$/;
const YEAR = /(20\d\d)\s*年/;
const OWN_YEAR = /(?:^|[\n。])[ \t]{0,8}(20\d\d)年是/g;
const BARE_HEADING =
  /^[ \t]{0,8}[^\d\s,。;:、\n]{0,6}(?:过去五年|(?:20\d\d年)?[和及]?“?十[一二三四五六]五”?|20\d\d年)[^,。;:\n]{0,14}(?:回顾|工作|任务|目标|安排|打算)$|^[ \t]{0,8}(?:名词解释|用语说明|注释)$/gm;
const MOST_TEXT = 200;
/** 、and brackets do not end a statement without a figure. */
const STATEMENTS = /[^,;:。]+/g;

interface Reading {
  flow: Flow;
  log: DiagnosticLog;
  planEnd: string | null;
}

/** What the heading above a sentence says of its time. */
interface Time {
  year: number | null;
  deadline: string | null;
}

export function findCommitments(
  reading: Reading,
  nodes: readonly OutlineNode[],
  tables: readonly Span[],
  title: string | null,
): DraftCommitment[] {
  const { flow } = reading;
  const chapters = headingsOf(flow, nodes);
  const sections = nodes.filter((node) => node.rank <= RANK.SECTION && looksBack(titleOf(flow, node)));
  const past = [...sections, ...chapters.filter(({ title: heading }) => looksBack(heading))].sort(
    (a, b) => a.start - b.start,
  );
  const ownYear = yearOfDocument(reading, chapters, title);
  let chapter = 0;
  return complementOf([...past, ...tables], flow.text.length).flatMap((range) =>
    paragraphsOf(flow.text, range).flatMap((paragraph) =>
      aheadIn(flow.text, paragraph).flatMap((sentence) => {
        while ((chapters[chapter + 1]?.start ?? Number.POSITIVE_INFINITY) <= sentence.start) chapter += 1;
        const heading = chapters[chapter];
        const above = heading && heading.start <= sentence.start ? heading.title : '';
        return inSentence(reading, sentence, timeOf(above, ownYear));
      }),
    ),
  );
}

interface Heading extends Span {
  title: string;
}

/** Chapters, and lines without a number that say of which time they speak: 2026年重点工作. Each goes on to the next. */
function headingsOf(flow: Flow, nodes: readonly OutlineNode[]): Heading[] {
  const numbered = nodes
    .filter((node) => node.rank <= RANK.CHAPTER)
    .map((node) => ({ start: node.start, end: node.end, title: titleOf(flow, node) }));
  const bare = [...flow.text.matchAll(BARE_HEADING)].map((match) => ({
    start: match.index,
    end: flow.text.length,
    title: match[0].trim(),
  }));
  const headings: Heading[] = [...numbered, ...bare].sort((a, b) => a.start - b.start);
  headings.forEach((heading, index) => {
    heading.end = Math.min(heading.end, headings[index + 1]?.start ?? flow.text.length);
  });
  return headings;
}

function looksBack(title: string): boolean {
  return LOOKS_BACK.test(title) && !/(?:目标|任务|安排|打算)/.test(title.replace(/^.*(?:回顾|总结)/, ''));
}

function titleOf(flow: Flow, node: OutlineNode): string {
  return flow.text.slice(node.titleStart, node.titleEnd);
}

function yearIn(text: string): number | null {
  const match = YEAR.exec(text);
  return match ? Number(match[1]) : null;
}

function yearOfDocument({ flow, planEnd }: Reading, chapters: readonly Heading[], title: string | null): number | null {
  if (planEnd !== null && OF_YEARS.test(fold(title ?? ''))) return Number(planEnd.slice(0, 4));
  const named = yearIn(fold(title ?? ''));
  if (named !== null) return named;
  const ahead = chapters
    .map((chapter) => chapter.title)
    .filter((heading) => LOOKS_AHEAD.test(heading) && !looksBack(heading))
    .flatMap((heading) => yearIn(heading) ?? []);
  if (ahead.length > 0) return Math.max(...ahead);
  const own = [...flow.text.matchAll(OWN_YEAR)].map((match) => Number(match[1]));
  return own.length > 0 ? Math.max(...own) : null;
}

/** 三、2026年重点工作 names the year, 二、“十五五”时期主要目标 the end of five of them. */
function timeOf(heading: string, ownYear: number | null): Time {
  const year = yearIn(heading);
  if (year !== null) return { year, deadline: null };
  const deadline = deadlineIn(heading, null);
  return { year: deadline === null ? ownYear : Number(deadline.slice(0, 4)), deadline };
}

function paragraphsOf(text: string, { start, end }: Span): Span[] {
  const paragraphs: Span[] = [];
  for (let at = start; at < end;) {
    const next = text.indexOf('\n', at);
    const stop = next < 0 || next > end ? end : next;
    if (stop > at) paragraphs.push({ start: at, end: stop });
    at = stop + 1;
  }
  return paragraphs;
}

/** The sentences of a paragraph that promise: behind one that looks back only those that say so. */
function aheadIn(text: string, paragraph: Span): Span[] {
  let back = false;
  return sentencesOf(text, paragraph.start, paragraph.end).filter((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    if (DONE_SINCE.test(words)) back = true;
    else if (PROMISES.test(words)) back = false;
    return !back && !DONE.test(words);
  });
}

function inSentence({ flow, log, planEnd }: Reading, sentence: Span, time: Time): DraftCommitment[] {
  const text = flow.words(sentence.start, Math.min(sentence.end, sentence.start + MOST_TEXT));
  const figures = findTargets(flow, sentence.start, sentence.end, planEnd, log);
  return [...figures, ...withoutFigure(flow, sentence)]
    .sort((a, b) => a.source.start - b.source.start)
    .map((target) => {
      const deadline = target.deadline ?? time.deadline;
      return { ...target, deadline, text, year: deadline === null ? time.year : Number(deadline.slice(0, 4)) };
    });
}

/** 居民收入增长与经济增长同步, 能耗强度完成市下达目标: what is promised is measured by another figure. */
function withoutFigure(flow: Flow, sentence: Span): Omit<DraftCommitment, 'text' | 'year'>[] {
  return [...flow.text.slice(sentence.start, sentence.end).matchAll(STATEMENTS)].flatMap((match) => {
    const [start, end] = [sentence.start + match.index, sentence.start + match.index + match[0].length];
    const stated = /\d/.test(match[0]) ? null : readQualitative(flow, start, end);
    const name = cleanName(stated?.name ?? '');
    if (stated === null || !MEASURED.test(name)) return [];
    return [
      {
        ...NO_QUANTITY,
        name,
        kind: stated.kind,
        deadline: null,
        excerpt: flow.words(start, end),
        source: flow.span(start, end),
      },
    ];
  });
}

const MEASURED = new RegExp(`${METRIC_END.source}|(?:能耗|排放|指标|双控)$`);
