import { findBrackets, LONGEST_CLAUSE, type Bracketed } from './brackets.js';
import { readBare, readDeadline, readLabelled, readVerbs, type Assignment } from './clause-grammar.js';
import { firstEndingAfter } from './coverage.js';
import type { Flow } from './flow.js';
import { RULE_FOR_ALL_BELOW, type DocumentRule } from './lead-rules.js';
import type { OutlineNode } from './outline.js';
import { fold } from './normalise.js';
import { LABEL_WITH_COLON } from './roles.js';
import { endsLikeUnit, isGroup } from './unit-names.js';

/** An assignment where it stands in the flow. */
export interface FoundClause extends Assignment {
  start: number;
  end: number;
  closed: boolean;
  /** In a table: the units stand in the row above, in a cell that this row shares. */
  shared?: boolean;
}

type Reading = (flow: Flow, start: number, end: number) => Assignment | null;

/** Words that begin an explanation, never an assignment. */
const EXPLANATION = /^\s*(?:以下简称|下称|简称|此件|见|详见|注|含|不含|包括|其中|如|即)/;

/** 主办单位：…　备案号… at the foot of a web page names the site's operator. */
const SITE_FOOTER = /邮编|地址|电话|备案|ICP|版权|网站|技术支持/;

function readBracket(flow: Flow, bracket: Bracketed, readings: readonly Reading[]): FoundClause | null {
  if (EXPLANATION.test(flow.text.slice(bracket.innerStart, bracket.innerStart + 8))) return null;
  const rule = RULE_FOR_ALL_BELOW.exec(flow.text.slice(bracket.innerStart, bracket.innerEnd));
  const innerEnd = rule ? bracket.innerStart + rule.index : bracket.innerEnd;
  for (const read of readings) {
    const assignment = read(flow, bracket.innerStart, innerEnd);
    if (assignment) return placed(assignment, bracket.start, trimEnd(flow.text, bracket), bracket.closed);
  }
  return null;
}

/** Field by field: in a document of a hundred thousand assignments a spread costs as much as reading them. */
function placed(assignment: Assignment, start: number, end: number, closed: boolean): FoundClause {
  return {
    form: assignment.form,
    lead: assignment.lead,
    responsible: assignment.responsible,
    supporting: assignment.supporting,
    leaders: assignment.leaders,
    open: assignment.open,
    deadline: assignment.deadline,
    attribute: assignment.attribute,
    labels: assignment.labels,
    start,
    end,
    closed,
  };
}

function trimEnd(text: string, bracket: Bracketed): number {
  let end = bracket.end;
  while (end > bracket.start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

/** A bare list counts only where an assignment would stand: behind a sentence, at its paragraph's end or before the next number. */
function closesSentence(text: string, bracket: Bracketed): boolean {
  const before = text.slice(Math.max(0, bracket.start - 3), bracket.start).trimEnd();
  const after = text.slice(bracket.end, bracket.end + 6);
  return /[。;!]$/.test(before) || /^[。;\s]*(?:\n|$)/.test(after);
}

/** Behind the last full stop of a paragraph nothing but an assignment lists units. */
function standsBehindItem(text: string, bracket: Bracketed): boolean {
  return (
    /[。!]\s*$/.test(text.slice(Math.max(0, bracket.start - 4), bracket.start)) &&
    /^[ \t。]*(?:\n|$)/.test(text.slice(bracket.end, bracket.end + 6))
  );
}

/** Clauses in brackets. An outer bracket that is a clause hides those inside it. */
function bracketClauses(flow: Flow, rules: readonly DocumentRule[]): BracketReading {
  const bareFrom = rules[0]?.start ?? Number.POSITIVE_INFINITY;
  const clauses: FoundClause[] = [];
  const lists: FoundClause[] = [];
  for (const bracket of findBrackets(flow.text)) {
    const last = clauses.at(-1);
    if (bracket.start < Math.max(last?.end ?? 0, lists.at(-1)?.end ?? 0)) continue;
    const clause = readBracket(flow, bracket, bracket.closed ? [readLabelled, readVerbs] : [readLabelled]);
    if (clause && last && continuesClause(flow.text, last, clause, clause.start))
      clauses[clauses.length - 1] = merge(last, clause, clause.end);
    else if (clause) clauses.push(clause);
    else if (bracket.closed && last?.end === bracket.start)
      last.deadline ??= readDeadline(flow, bracket.innerStart, bracket.innerEnd);
    else if (bracket.closed && closesSentence(flow.text, bracket)) {
      const list = readBracket(flow, bracket, [readBare]);
      const certain = bracket.end > bareFrom || list?.deadline != null || standsBehindItem(flow.text, bracket);
      if (list) (certain ? clauses : lists).push(list);
    }
  }
  return { clauses, lists };
}

interface BracketReading {
  clauses: FoundClause[];
  /** Bare lists of units that nothing in the document explains. */
  lists: FoundClause[];
}

/** Roles on lines of their own or behind the text without a bracket; lines that follow each other are one clause. */
function openClauses(flow: Flow, taken: readonly FoundClause[], nodes: readonly OutlineNode[]): FoundClause[] {
  const found: FoundClause[] = [];
  let takenIndex = 0;
  let nodeIndex = 0;
  let knownEmpty = 0;
  for (const label of flow.text.matchAll(LABEL_WITH_COLON)) {
    const at = label.index;
    while ((taken[takenIndex]?.end ?? Number.POSITIVE_INFINITY) <= at) takenIndex += 1;
    while ((nodes[nodeIndex]?.start ?? Number.POSITIVE_INFINITY) <= at) nodeIndex += 1;
    const last = found.at(-1);
    if (knownEmpty > 0) {
      knownEmpty -= 1;
      continue;
    }
    if ((taken[takenIndex]?.start ?? Number.POSITIVE_INFINITY) <= at || (last && at < last.end)) continue;
    const free = standsFree(flow.text, at);
    if (!free && !/[,\s]/.test(flow.text[at - 1] ?? '')) continue;
    const end = openClauseEnd(
      flow.text,
      at,
      Math.min(nodes[nodeIndex]?.start ?? flow.text.length, taken[takenIndex]?.start ?? flow.text.length),
    );
    if (SITE_FOOTER.test(flow.text.slice(at, end))) continue;
    const assignment = readLabelled(flow, at, end);
    if (assignment === null || (!free && !hasOnlyUnits(assignment))) continue;
    if (isEmpty(assignment)) {
      // Each label before its last has nothing behind it either: a long row of labels is read once.
      knownEmpty = assignment.labels.length - 1;
      continue;
    }
    if (last && continuesClause(flow.text, last, assignment, at))
      found[found.length - 1] = merge(last, assignment, end);
    else found.push(placed(assignment, at, end, true));
  }
  return found;
}

/** …新建学校，责任单位：区教育局 goes on without a full stop; then nothing but complete names may follow. */
function hasOnlyUnits({ lead, responsible, supporting }: Assignment): boolean {
  const names = [...lead, ...responsible, ...supporting].map(fold);
  return names.length > 0 && names.every((name) => endsLikeUnit(name) || isGroup(name));
}

/** At a line's start, or behind a sentence: a label in the middle of a sentence is talk about the role. */
function standsFree(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  return at === 0 || /\n[\s([]*$|[。;)\]]\s*$|\s{2}$/.test(before);
}

function openClauseEnd(text: string, at: number, limit: number): number {
  const furthest = Math.min(limit, at + LONGEST_CLAUSE);
  const line = text.slice(at, furthest).indexOf('\n');
  let end = line < 0 ? furthest : at + line;
  while (end > at && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

function isEmpty(assignment: Assignment): boolean {
  return (
    [assignment.lead, assignment.responsible, assignment.supporting, assignment.leaders].every(
      (list) => list.length === 0,
    ) && assignment.deadline === null
  );
}

function continuesClause(text: string, last: FoundClause, next: Assignment, at: number): boolean {
  if (text.slice(last.end, at).trim() !== '') return false;
  const repeats = (['lead', 'responsible', 'supporting'] as const).some(
    (role) => last[role].length > 0 && next[role].length > 0,
  );
  const otherLabels = next.labels.length > 0 && next.labels.every((label) => !last.labels.includes(label));
  const anotherPost = next.leaders.length === 0 || last.leaders.length === 0 || otherLabels;
  return !repeats && anotherPost && (last.deadline === null || next.deadline === null);
}

function merge(a: FoundClause, b: Assignment, end: number): FoundClause {
  return {
    form: a.form,
    lead: a.lead.concat(b.lead),
    responsible: a.responsible.concat(b.responsible),
    supporting: a.supporting.concat(b.supporting),
    leaders: a.leaders.concat(b.leaders),
    open: a.open.concat(b.open),
    deadline: a.deadline ?? b.deadline,
    attribute: a.attribute,
    labels: a.labels.concat(b.labels),
    start: a.start,
    end,
    closed: a.closed,
  };
}

/** 由A牵头，B、C配合。 A sentence of its own at a paragraph's end that has nothing but complete names and their verbs. */
const SPOKEN = /(?<=^|[\n。;!])[ \t]{0,8}(由[^\n。;!()[\]]{4,200})(?=[。;]?[ \t]{0,8}(?:\n|$))/g;

function spokenClauses(flow: Flow, taken: readonly FoundClause[]): FoundClause[] {
  return [...flow.text.matchAll(SPOKEN)].flatMap((match) => {
    const end = match.index + match[0].length;
    const start = end - (match[1]?.length ?? 0);
    const assignment = readVerbs(flow, start, end);
    if (assignment === null || isEmpty(assignment) || overlaps(taken, start, end)) return [];
    const names = [...assignment.lead, ...assignment.responsible, ...assignment.supporting];
    return names.every((name) => endsLikeUnit(fold(name))) ? [placed(assignment, start, end, true)] : [];
  });
}

function overlaps(taken: readonly FoundClause[], start: number, end: number): boolean {
  const next = taken[firstEndingAfter(taken, start)];
  return next !== undefined && next.start < end;
}

export interface ClauseReading {
  clauses: FoundClause[];
  /** Lists in brackets that look like assignments but were not taken for one. */
  doubtful: FoundClause[];
}

/** Fewer bare lists than this, in a document without any other assignment, may be chance. */
const FEWEST_BARE_LISTS = 3;

const byStart = (a: FoundClause, b: FoundClause): number => a.start - b.start;

/** Every assignment clause of the running text, in order. */
export function findClauses(flow: Flow, nodes: readonly OutlineNode[], rules: readonly DocumentRule[]): ClauseReading {
  const bracketed = bracketClauses(flow, rules);
  const labelled = [...bracketed.clauses, ...openClauses(flow, bracketed.clauses, nodes)].sort(byStart);
  const named = [...labelled, ...spokenClauses(flow, labelled)].sort(byStart);
  const onlyBare = named.length === 0 && bracketed.lists.length >= FEWEST_BARE_LISTS;
  return onlyBare ? { clauses: bracketed.lists, doubtful: [] } : { clauses: named, doubtful: bracketed.lists };
}
