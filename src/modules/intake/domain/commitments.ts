import { complementOf } from './coverage.js';
import type { DiagnosticLog } from './diagnostics.js';
import type { DraftCommitment, Span } from './draft.js';
import type { Flow } from './flow.js';
import { fold } from './normalise.js';
import { RANK, type OutlineNode } from './outline.js';
import { sentencesOf } from './sentences.js';
import { findTargets } from './targets/targets.js';

/**
 * What a year's report or programme promises in figures. Chapters that look back are left out: their figures are
 * results. The year is the one that the heading above names, else that of the title, else the first that the text
 * calls its own (2023年是…).
 */
const LOOKS_BACK =
  /回顾|总结|完成情况|实施情况|成效|成就|成绩|发展基础|现状|(?:困难|问题|短板|挑战|形势)(?:和|与|及)?|机遇/;
/** A sentence that tells what was done, wherever it stands. */
const DONE =
  /^(?:过去|五年来|一年来|十三五|“十三五”|去年|上年|(?:19|20)\d\d年(?:以来|末)|截至|目前)|(?:累计完成了|已经|较上年|同比)/;
const YEAR = /(20\d\d)\s*年/;
const OWN_YEAR = /(?:^|[\n。])\s*(20\d\d)年是/;
const MOST_TEXT = 200;

interface Reading {
  flow: Flow;
  log: DiagnosticLog;
  planEnd: string | null;
}

export function findCommitments(
  reading: Reading,
  nodes: readonly OutlineNode[],
  tables: readonly Span[],
  title: string | null,
): DraftCommitment[] {
  const { flow } = reading;
  const past = nodes.filter((node) => node.rank <= RANK.SECTION && LOOKS_BACK.test(titleOf(flow, node)));
  const ownYear = yearIn(fold(title ?? '')) ?? yearOf(OWN_YEAR.exec(flow.text));
  const chapters = nodes.filter((node) => node.rank <= RANK.CHAPTER);
  let chapter = 0;
  return complementOf([...past, ...tables], flow.text.length).flatMap((range) =>
    sentencesOf(flow.text, range.start, range.end).flatMap((sentence) => {
      while ((chapters[chapter + 1]?.start ?? Number.POSITIVE_INFINITY) <= sentence.start) chapter += 1;
      const heading = chapters[chapter];
      const named = heading && heading.start <= sentence.start ? yearIn(titleOf(flow, heading)) : null;
      return inSentence(reading, sentence, named ?? ownYear);
    }),
  );
}

function titleOf(flow: Flow, node: OutlineNode): string {
  return flow.text.slice(node.titleStart, node.titleEnd);
}

function yearOf(match: RegExpExecArray | null): number | null {
  return match ? Number(match[1]) : null;
}

function yearIn(text: string): number | null {
  return yearOf(YEAR.exec(text));
}

function inSentence({ flow, log, planEnd }: Reading, sentence: Span, year: number | null): DraftCommitment[] {
  if (DONE.test(flow.text.slice(sentence.start, sentence.end))) return [];
  return findTargets(flow, sentence.start, sentence.end, planEnd, log).map((target) => ({
    ...target,
    text: flow.words(sentence.start, Math.min(sentence.end, sentence.start + MOST_TEXT)),
    year: target.deadline === null ? year : Number(target.deadline.slice(0, 4)),
  }));
}
