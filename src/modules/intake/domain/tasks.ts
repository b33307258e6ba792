import type { FoundClause } from './clauses.js';
import type { DiagnosticLog } from './diagnostics.js';
import type { DraftTask, Span } from './draft.js';
import type { Flow } from './flow.js';
import { matchesOf } from './matches.js';
import { findMeasures } from './measures.js';
import { pathLabel, RANK, type OutlineNode } from './outline.js';
import { rowMeasures, rowTargets } from './row-targets.js';
import { trim } from './sentences.js';
import type { TableRow } from './tables.js';
import { findTargets } from './targets/targets.js';

/** A task as it stands in the document: its heading, its own text and the assignments inside it. */
export interface TaskPassage {
  node: OutlineNode;
  end: number;
  clauses: FoundClause[];
  /** The cells of its row, when it stands in a table. */
  row?: TableRow | undefined;
  /** Where its text stands, when that is not at its heading. */
  texts?: Span[] | undefined;
}

export interface TaskContext {
  flow: Flow;
  log: DiagnosticLog;
  planEnd: string | null;
}

/** The passage without its assignments: what measures and targets are looked for in. */
function proseRanges(passage: TaskPassage): Span[] {
  if (passage.row) return passage.row.prose;
  const ranges: { start: number; end: number }[] = [];
  let from = passage.node.titleStart;
  for (const clause of passage.clauses) {
    if (clause.start > from) ranges.push({ start: from, end: clause.start });
    from = Math.max(from, clause.end);
  }
  if (from < passage.end) ranges.push({ start: from, end: passage.end });
  return ranges;
}

/** The names that the assignments of one task give, each once. */
function namesIn(clauses: readonly FoundClause[], role: 'lead' | 'responsible' | 'supporting' | 'leaders'): string[] {
  const [only] = clauses;
  const names = clauses.length === 1 && only ? only[role] : clauses.flatMap((clause) => clause[role]);
  return names.length === 0 ? [] : [...new Set(names)];
}

function flagsOf(flow: Flow, passage: TaskPassage, task: Pick<DraftTask, 'lead' | 'responsible'>): string[] {
  const flags: string[] = [];
  const prose = flow.text.slice(passage.node.titleStart, passage.clauses.at(-1)?.start ?? passage.end).trim();
  if (prose.includes('\n')) flags.push('multi_paragraph');
  if (task.lead.length > 0 && task.responsible.length === 0) flags.push('lead_only');
  if (passage.clauses.some((clause) => !clause.closed)) flags.push('unclosed_bracket');
  if (passage.clauses.some((clause) => clause.labels.some((label) => label.endsWith('部门'))))
    flags.push('label_department');
  if (/等[各有相]/.test(passage.clauses.map((clause) => flow.text.slice(clause.start, clause.end)).join('')))
    flags.push('group_phrase_等各');
  return flags;
}

function reportTask(context: TaskContext, passage: TaskPassage, task: DraftTask): void {
  const { log } = context;
  const { titleStart, titleEnd } = passage.node;
  const params = { title: task.title };
  if (passage.clauses.length === 0) log.add('task_without_assignment', titleStart, titleEnd, params);
  else if (task.lead.length === 0) log.add('task_without_lead', titleStart, titleEnd, params);
  else if (task.responsible.length + task.supporting.length === 0) log.add('lead_only', titleStart, titleEnd, params);
  if (passage.clauses.length > 1) {
    log.add('several_clauses', titleStart, titleEnd, { ...params, count: String(passage.clauses.length) });
  }
}

const QUOTES = /[“”]/g;
/** 达到100% 推动…: a blank behind a figure where a sentence should end. */
const LOST_STOP = /[%‰] +(?=[\u4e00-\u9fff]{4})/;

/** Flaws of punctuation inside one passage. */
function reportPunctuation({ flow, log }: TaskContext, start: number, end: number): void {
  const text = flow.text.slice(start, end);
  let open: number | null = null;
  for (const { 0: sign, index } of matchesOf(QUOTES, text)) {
    const expected = open === null ? '“' : '”';
    if (sign !== expected) {
      log.add('quotation_unbalanced', start + index, end);
      break;
    }
    open = open === null ? index : null;
  }
  const stop = LOST_STOP.exec(text);
  if (stop) log.add('sentence_without_stop', start + stop.index, end);
}

/** The title without an assignment that closes it. */
function titleOf(flow: Flow, passage: TaskPassage): string {
  const { titleStart, titleEnd } = passage.node;
  const clause = passage.clauses.find((found) => found.start >= titleStart && found.start < titleEnd);
  return flow.words(titleStart, Math.max(titleStart, clause?.start ?? titleEnd)).replace(/[。，,；;：:]+$/, '');
}

export function readTask(context: TaskContext, passage: TaskPassage): DraftTask {
  const { flow, log, planEnd } = context;
  const { node, clauses, row } = passage;
  const texts = passage.texts ?? (row?.textApart ? [] : undefined);
  const units = {
    lead: namesIn(clauses, 'lead'),
    responsible: namesIn(clauses, 'responsible'),
    supporting: namesIn(clauses, 'supporting'),
    leaders: namesIn(clauses, 'leaders'),
  };
  const ranges = proseRanges(passage);
  const bodyStart = Math.min(node.titleEnd, passage.end);
  const title = titleOf(flow, passage);
  const task: DraftTask = {
    number: node.number,
    label: taskLabel(node),
    title,
    lead: units.lead,
    responsible: units.responsible,
    supporting: units.supporting,
    leaders: units.leaders,
    deadline: clauses.find((clause) => clause.deadline !== null)?.deadline ?? null,
    measures: row
      ? rowMeasures(context, row, bodyStart)
      : ranges.flatMap((range) => findMeasures(flow, Math.max(range.start, bodyStart), range.end, log)),
    targets: row
      ? rowTargets(context, row, title)
      : ranges.flatMap((range) => findTargets(flow, range.start, range.end, planEnd, log)),
    flags: flagsOf(flow, passage, units),
    source: flow.span(node.start, trim(flow.text, node.start, passage.end).end),
  };
  if (texts) task.texts = texts.map(({ start, end }) => flow.span(start, end));
  reportTask(context, passage, task);
  for (const range of ranges) reportPunctuation(context, range.start, range.end);
  return task;
}

/** The numbering from below the chapter down: `(一)1.` */
function taskLabel(node: OutlineNode): string {
  const chapter = chapterOf(node);
  const whole = pathLabel(node);
  const above = chapter === node ? '' : pathLabel(chapter);
  return whole.slice(above.length);
}

function chapterOf(node: OutlineNode): OutlineNode | null {
  for (let at = node.parent; at; at = at.parent) if (at.rank <= RANK.CHAPTER) return at;
  return null;
}
