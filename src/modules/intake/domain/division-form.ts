import { readDate } from './dates.js';
import type { DocumentHeader, Span } from './draft.js';
import type { Flow } from './flow.js';
import { nameKey } from './normalise.js';
import type { OutlineNode } from './outline.js';
import { cellsOf, wordsOf } from './table-columns.js';
import type { TableRow } from './tables.js';

/**
 * What a division's workbook (`GET /schemes/:id/division.xlsx`) has besides its tables of tasks and indicators: the
 * texts of the tasks, a paragraph to a row, and the facts of the document. Both are told by the words of their heads.
 */
export interface DivisionTexts {
  regions: Span[];
  paragraphs: TextRow[];
}

interface TextRow {
  ordinal: string;
  /** Title of the task as the text's table has it, for comparing. */
  title: string;
  text: Span;
}

const TEXT_HEAD = /^序号\t任务\t正文[ \t]*$/gm;

/** The rows below each head 序号 | 任务 | 正文. */
export function readDivisionTexts(flow: Flow): DivisionTexts {
  const found: DivisionTexts = { regions: [], paragraphs: [] };
  for (const { index, 0: head } of flow.text.matchAll(TEXT_HEAD)) {
    const region = { start: index, end: index + head.length };
    for (let line = lineBehind(flow.text, region.end); line !== null; line = lineBehind(flow.text, line.end)) {
      const [ordinal, title, text] = cellsOf(flow.text, line, '\t');
      if (!title || !text) break;
      region.end = line.end;
      found.paragraphs.push({ ordinal: wordsOf(flow.text, ordinal), title: nameKey(wordsOf(flow.text, title)), text });
    }
    found.regions.push(region);
  }
  return found;
}

function lineBehind(text: string, end: number): Span | null {
  if (end >= text.length) return null;
  const stop = text.indexOf('\n', end + 1);
  const line = { start: end + 1, end: stop < 0 ? text.length : stop };
  return line.end > line.start ? line : null;
}

/**
 * The paragraphs of each task: by row number and title, then by the title, then by the number, because a person may
 * have changed either of them in one of the two tables.
 */
export function textsOfTasks(
  flow: Flow,
  { paragraphs }: DivisionTexts,
  rows: ReadonlyMap<OutlineNode, TableRow>,
): Map<OutlineNode, Span[]> {
  const texts = new Map<OutlineNode, Span[]>();
  if (paragraphs.length === 0) return texts;
  const tasks = [...rows].map(([node, { ordinal }]) => ({
    node,
    ordinal,
    title: nameKey(flow.text.slice(node.titleStart, node.titleEnd)),
  }));
  let left = paragraphs;
  const keys: ((item: { ordinal: string; title: string }) => string)[] = [
    ({ ordinal, title }) => `${ordinal} ${title}`,
    ({ title }) => title,
    ({ ordinal }) => ordinal,
  ];
  for (const key of keys) {
    const open = new Map(tasks.filter(({ node }) => !texts.has(node)).map((task) => [key(task), task.node]));
    const taken = left.filter((row) => open.has(key(row)));
    for (const row of taken) {
      const node = open.get(key(row));
      if (node === undefined) continue;
      const text = texts.get(node);
      if (text) text.push(row.text);
      else texts.set(node, [row.text]);
    }
    left = left.filter((row) => !open.has(key(row)));
  }
  return texts;
}

const FACT = /^(方案名称|文号|索引号|发文机关|发布日期|规划期)\t([^\t\n]+)$/gm;
const PERIOD = /^(\d{4}-\d\d-\d\d)至(\d{4}-\d\d-\d\d)$/;

/** What the workbook says of its document; nothing for a document that is no workbook. */
export function readDivisionFacts(flow: Flow): Partial<DocumentHeader> {
  const facts: { -readonly [K in keyof DocumentHeader]?: DocumentHeader[K] } = {};
  for (const { index, 0: line, 1: label = '', 2: value = '' } of flow.text.matchAll(FACT)) {
    const end = index + line.length;
    const written = flow.words(end - value.length, end);
    const [, start, last] = PERIOD.exec(written) ?? [];
    if (label === '方案名称') facts.title = written;
    else if (label === '文号') facts.documentNumber = written;
    else if (label === '索引号') facts.indexNumber = written;
    else if (label === '发文机关') facts.issuer = written;
    else if (label === '发布日期') facts.publishedOn = readDate(written);
    else if (start !== undefined && last !== undefined) facts.planPeriod = { start, end: last };
  }
  return facts.title === undefined ? {} : facts;
}
