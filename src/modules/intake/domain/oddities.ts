import { LONGEST_CLAUSE } from './brackets.js';
import type { FoundClause } from './clauses.js';
import type { DiagnosticLog } from './diagnostics.js';
import type { Flow } from './flow.js';
import { toChineseNumber } from './numerals.js';
import { RANK, type OutlineNode } from './outline.js';
import { isGroup } from './unit-names.js';

/** Flaws of numbering: a chapter without number, gaps and repetitions among the items of one heading. */
export function reportNumbering(flow: Flow, nodes: readonly OutlineNode[], log: DiagnosticLog): void {
  const last = new Map<string, OutlineNode>();
  const parents = new Map<OutlineNode | null, number>();
  let chapter = 0;
  for (const node of nodes) {
    if (node.rank === RANK.CHAPTER && Number.isNaN(node.number)) {
      chapter += 1;
      log.add('missing_chapter_number', node.titleStart, node.titleEnd, {
        title: flow.words(node.titleStart, node.titleEnd),
        number: toChineseNumber(chapter),
      });
      continue;
    }
    if (node.rank === RANK.CHAPTER) chapter = node.number;
    if (!node.label.startsWith('附')) reportSequence(node, last, parents, log);
  }
}

function reportSequence(
  node: OutlineNode,
  last: Map<string, OutlineNode>,
  parents: Map<OutlineNode | null, number>,
  log: DiagnosticLog,
): void {
  if (!parents.has(node.parent)) parents.set(node.parent, parents.size);
  const key = `${parents.get(node.parent)}/${node.rank}`;
  const before = last.get(key);
  last.set(key, node);
  if (before === undefined || Number.isNaN(before.number)) return;
  if (node.number === before.number) log.add('number_repeated', node.start, node.titleEnd, { label: node.label });
  else if (node.number > before.number + 1) {
    log.add('number_gap', node.start, node.titleEnd, { before: before.label, after: node.label });
  }
}

/** Flaws of single clauses. */
export function reportClauses(flow: Flow, clauses: readonly FoundClause[], log: DiagnosticLog): void {
  const labels = countLabels(clauses);
  const seenGroups = new Set<string>();
  for (const clause of clauses) {
    if (clause.form === 'bare' && clause.lead.length === 0) log.add('bare_list_read', clause.start, clause.end);
    if (clause.shared) log.add('cell_shared', clause.start, clause.end);
    if (!clause.closed) log.add('unclosed_bracket', clause.start, clause.end);
    reportLabels(clause, labels, log);
    reportUnits(clause, seenGroups, log);
    const etc = /[^、,;(:]{2,20}等(?=[各有相])[^、,;)。]*?(?=(?:按|负责|牵头|[、,;)。])|$)/.exec(
      flow.text.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_CLAUSE)),
    );
    if (etc)
      log.add('etc_before_group', clause.start + etc.index, clause.start + etc.index + etc[0].length, { text: etc[0] });
  }
}

function reportUnits(clause: FoundClause, seenGroups: Set<string>, log: DiagnosticLog): void {
  const seen = new Set<string>();
  for (const name of [...clause.lead, ...clause.responsible, ...clause.supporting]) {
    if (seen.has(name)) log.add('unit_repeated', clause.start, clause.end, { name });
    seen.add(name);
    if (isGroup(name) && !seenGroups.has(name)) {
      seenGroups.add(name);
      log.add('group_phrase', clause.start, clause.end, { name });
    }
  }
}

const DEPARTMENT = /部门$/;

function countLabels(clauses: readonly FoundClause[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of clauses.flatMap((clause) => clause.labels)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** 牵头部门 in a document that says 牵头单位 everywhere else. */
function reportLabels(clause: FoundClause, counts: ReadonlyMap<string, number>, log: DiagnosticLog): void {
  for (const label of clause.labels) {
    const usual = label.replace(DEPARTMENT, '单位');
    if (DEPARTMENT.test(label) && (counts.get(usual) ?? 0) > (counts.get(label) ?? 0)) {
      log.add('label_department', clause.start, clause.end, { label, usual });
    }
  }
}

const CAPTION = /^[ \t]*(表\s{0,2}\d{1,2}[ \t:.]{0,3}[^\n,。;:]{4,40})$/gm;
/** A table begins within so many characters behind its caption. */
const BEHIND_CAPTION = 600;

/** A caption without a table: tables are lost when a page is copied as text. */
export function reportMissingTables(flow: Flow, log: DiagnosticLog): void {
  for (const match of flow.text.matchAll(CAPTION)) {
    const end = match.index + match[0].length;
    if (/[\t|]/.test(flow.text.slice(end, end + BEHIND_CAPTION))) continue;
    log.add('table_missing', match.index, end, { title: match[1] ?? '' });
  }
}

/** 序号 alone on a line, and not far below a role alone on a line: the cells of a table one by one. */
const LOST_COLUMNS =
  /^[ \t]*序\s{0,2}号?[ \t]*\n(?:[^\n]{0,12}\n){1,12}?[ \t]*(?:牵头|责任|配合|主办|承办)\s{0,4}(?:单位|部门)[ \t]*$/gm;

export function reportLostColumns(flow: Flow, log: DiagnosticLog): void {
  for (const match of flow.text.matchAll(LOST_COLUMNS)) {
    log.add('table_columns_lost', match.index, match.index + match[0].length);
  }
}
