import { complementOf, firstEndingAfter, within } from './coverage.js';
import { findCommitments } from './commitments.js';
import { findClauses, type FoundClause } from './clauses.js';
import { DiagnosticLog } from './diagnostics.js';
import type {
  DocumentHeader,
  DraftClause,
  DraftIndicator,
  DraftRequirement,
  DraftSection,
  SchemeDraft,
  Span,
} from './draft.js';
import { elidedNames } from './elided-names.js';
import { readDivisionFacts, readDivisionTexts, textsOfTasks } from './division-form.js';
import { findDuties } from './duties.js';
import { flowOf, type Flow } from './flow.js';
import { readHeader } from './header.js';
import { readIndicatorRow } from './indicator-rows.js';
import { readIndicatorTables } from './indicator-tables.js';
import { readIndicator } from './indicators.js';
import { layoutOf } from './layout.js';
import { spreadLeaders } from './leader-groups.js';
import { addedParty, documentRules, inferLead, type DocumentRule } from './lead-rules.js';
import { nameKey } from './normalise.js';
import { nodeAt, outlineOf, pathLabel, type OutlineNode } from './outline.js';
import { paragraphItems } from './paragraph-items.js';
import { reportClauses, reportLostColumns, reportMissingTables, reportNumbering } from './oddities.js';
import { proposeSameUnits } from './same-unit.js';
import { readSections } from './sections.js';
import { trim } from './sentences.js';
import { readTables, type FoundTables } from './tables.js';
import { isGroup } from './unit-names.js';

interface AssignedClause extends FoundClause {
  inferredBy?: string;
  added?: { name: string; rule: string };
}

/**
 * Reads a 分工方案. Never throws, never stops at a flaw, takes time in proportion to the text; what it is unsure
 * about is in `diagnostics`, what it did not read in `unread`.
 */
export function parseScheme(text: string): SchemeDraft {
  const flow = flowOf(text);
  const log = new DiagnosticLog(flow, text);
  const indicatorTables = readIndicatorTables(flow);
  const taskTables = readTables(flow);
  const texts = readDivisionTexts(flow);
  const tables = withSharedCells(flow, joinTables(taskTables, indicatorTables, texts.regions));
  const numbered = withTables(outlineOf(flow.text), tables);
  const rules = documentRules(flow.text);
  const reading = findClauses(flow, numbered, rules);
  const clauses = assignLeads(
    withTableClauses(spreadLeaders(flow.text, reading.clauses, numbered), tables),
    rules,
    log,
  );
  const nodes = inOrder([...numbered, ...paragraphItems(flow, numbered, clauses)]);
  const layout = layoutOf(flow, nodes, clauses, new Set(indicatorTables.nodes));
  const document = { ...readHeader(flow, log), ...readDivisionFacts(flow) };
  const context = { flow, log, planEnd: document.planPeriod?.end ?? null };
  const indicators = [
    ...layout.indicators.map((node) => readIndicator(flow, node, layout.clausesOf(node), log)),
    ...indicatorTables.rows.map((row) => readIndicatorRow(flow, row, layout.clausesOf(row.node), log)),
  ].sort((a, b) => a.source.start - b.source.start);
  const { rows } = taskTables;
  const sections = readSections(context, layout, { rows, texts: textsOfTasks(flow, texts, rows) });
  const requirementItems = layout.requirements.map((node) => requirementOf(flow, node));
  const draftClauses = clauses.map((clause) => toDraftClause(flow, nodes, clause));
  reportNumbering(flow, nodes, log);
  reportClauses(flow, clauses, log);
  reportMissingTables(flow, log);
  reportLostColumns(flow, log);
  for (const clause of clauses)
    if (nodeAt(nodes, clause.start) === null) log.add('clause_without_item', clause.start, clause.end);
  for (const list of reading.doubtful) log.add('bare_list_not_read', list.start, list.end);
  if (clauses.length === 0) log.add('no_assignment_found', 0, 0);
  const names = unitNames(draftClauses);
  const proposals = proposeSameUnits(names);
  reportSameUnits(clauses, proposals, log);
  return {
    document,
    indicators,
    sections,
    clauses: draftClauses,
    sameUnit: proposals.map((proposal) => proposal.names),
    sameUnitProposals: proposals,
    unitGroups: names.filter(isGroup),
    commitments: readsCommitments(clauses, document, flow.text)
      ? findCommitments(
          context,
          numbered,
          [...tables.regions, ...layout.tasks.map(({ start, end }) => ({ start, end }))],
          document.title,
        )
      : [],
    workRequirements: requirementItems.map((item) => item.title),
    requirementItems,
    duties: findDuties(flow, numbered, new Set(layout.tasks)),
    unread: unreadOf(text, indicators, sections, requirementItems, draftClauses),
    diagnostics: log.list(),
    counts: countsOf(indicators, sections, names),
  };
}

/** In a plan or a division of tasks figures are targets; a report on government work may have a list of tasks annexed. */
function readsCommitments(clauses: readonly FoundClause[], { title }: DocumentHeader, text: string): boolean {
  if (clauses.length === 0) return true;
  const named = title ?? '';
  if (/分工|分解|任务|责任|方案|落实|实施/.test(named)) return false;
  return /工作报告/.test(named) || /各位代表/.test(text.slice(0, LONGEST_SALUTATION));
}

/** A report greets those who hear it within so many characters. */
const LONGEST_SALUTATION = 1500;

function inOrder<T extends { start: number }>(items: T[]): T[] {
  return items.sort((a, b) => a.start - b.start);
}

/** A table of indicators with units is read once, as one of indicators. */
function joinTables(tasks: FoundTables, indicators: FoundTables, texts: readonly Span[]): FoundTables {
  const apart = (item: Span): boolean => !within(indicators.regions, item.start);
  return {
    regions: inOrder([...tasks.regions.filter(apart), ...indicators.regions, ...texts]),
    nodes: inOrder([...tasks.nodes.filter(apart), ...indicators.nodes]),
    clauses: inOrder([...tasks.clauses.filter(apart), ...indicators.clauses]),
  };
}

/** Rows of a table of blanks that were given one cell stand at the same place of the original: that is a reading, and is reported. */
function withSharedCells(flow: Flow, tables: FoundTables): FoundTables {
  const places = tables.clauses.map(({ start, end }) => (end > start ? flow.sourceAt(start) : null));
  const clauses = tables.clauses.map((clause, index) => {
    const place = places[index] ?? null;
    const beside = place !== null && (place === places[index - 1] || place === places[index + 1]);
    return beside ? { ...clause, shared: true } : clause;
  });
  return { ...tables, clauses };
}

/** Rows join the outline in reading order; numbers inside a table are no headings. */
function withTables(outline: readonly OutlineNode[], tables: FoundTables): OutlineNode[] {
  const outside = outline.filter((node) => !within(tables.regions, node.start));
  for (const node of outside) clipAt(node, tables.regions);
  return inOrder([...outside, ...tables.nodes]);
}

function clipAt(node: OutlineNode, regions: readonly Span[]): void {
  const region = regions[firstEndingAfter(regions, node.start)];
  if (region === undefined) return;
  node.ownEnd = Math.min(node.ownEnd, Math.max(node.start, region.start));
  node.end = Math.min(node.end, Math.max(node.ownEnd, region.start));
}

function withTableClauses(clauses: readonly FoundClause[], tables: FoundTables): FoundClause[] {
  const outside = clauses.filter((clause) => !within(tables.regions, clause.start));
  return inOrder([...outside, ...tables.clauses]);
}

function assignLeads(
  found: readonly FoundClause[],
  rules: readonly DocumentRule[],
  log: DiagnosticLog,
): AssignedClause[] {
  let reported = false;
  return found.map((original) => {
    const { clause, added } = withAddedParty(original, rules);
    const inferred = inferLead(original, clause.end, rules);
    if (inferred === null) return added ? { ...clause, added } : clause;
    if (!reported) log.add('lead_inferred', clause.start, clause.end, { rule: inferred.inferredBy });
    reported = true;
    const responsible = added ? [...inferred.responsible, added.name] : inferred.responsible;
    return { ...clause, ...inferred, responsible, ...(added && { added }) };
  });
}

/** Once: a clause that names the party itself is left as it is. */
function withAddedParty(
  clause: FoundClause,
  rules: readonly DocumentRule[],
): { clause: FoundClause; added: AssignedClause['added'] | null } {
  const added = addedParty(clause.end, rules);
  const named = [...clause.lead, ...clause.responsible, ...clause.supporting];
  if (added === null || named.length === 0 || named.some((name) => nameKey(name) === nameKey(added.name)))
    return { clause, added: null };
  return { clause: { ...clause, responsible: [...clause.responsible, added.name] }, added };
}

function requirementOf(flow: Flow, node: OutlineNode): DraftRequirement {
  return {
    title: flow.words(node.titleStart, node.titleEnd),
    source: flow.span(node.start, trim(flow.text, node.start, node.end).end),
  };
}

function toDraftClause(flow: Flow, nodes: readonly OutlineNode[], clause: AssignedClause): DraftClause {
  const { lead, responsible, supporting, leaders, open, deadline, inferredBy, added } = clause;
  const node = nodeAt(nodes, clause.start);
  return {
    raw: flow.written.slice(clause.start, clause.end),
    ...flow.span(clause.start, clause.end),
    item: node ? pathLabel(node) : null,
    lead: compact(lead),
    responsible: compact(responsible),
    supporting: compact(supporting),
    leaders: compact(leaders),
    open: compact(open),
    deadline,
    inferredBy: inferredBy ?? null,
    added: added ?? null,
    elided: elidedNames([...lead, ...responsible, ...supporting]),
  };
}

/** A list that grew name by name keeps room for sixteen more; the draft of a long document has half a million lists. */
function compact(names: readonly string[]): string[] {
  return names.length === 0 ? [] : names.slice();
}

/** Every unit name as written, once, in the order of the document. */
function unitNames(clauses: readonly DraftClause[]): string[] {
  return [...new Set(clauses.flatMap((clause) => [...clause.lead, ...clause.responsible, ...clause.supporting]))];
}

function reportSameUnits(
  clauses: readonly FoundClause[],
  proposals: SchemeDraft['sameUnitProposals'],
  log: DiagnosticLog,
): void {
  const firstClause = new Map<string, FoundClause>();
  for (const clause of clauses) {
    for (const name of [...clause.lead, ...clause.responsible, ...clause.supporting]) {
      if (!firstClause.has(name)) firstClause.set(name, clause);
    }
  }
  for (const { names, reason } of proposals) {
    const clause = firstClause.get(names[1]);
    log.add('same_unit', clause?.start ?? 0, clause?.end ?? 0, { a: names[0], b: names[1], reason });
  }
}

function unreadOf(
  text: string,
  indicators: readonly DraftIndicator[],
  sections: readonly DraftSection[],
  requirements: readonly DraftRequirement[],
  clauses: readonly DraftClause[],
): SchemeDraft['unread'] {
  const tasks = sections.flatMap((section) => section.tasks);
  const items = [...indicators, ...sections, ...tasks, ...requirements];
  const texts = tasks.flatMap((task) => task.texts ?? []);
  return complementOf([...items.map((item) => item.source), ...texts, ...clauses], text.length);
}

function countsOf(
  indicators: readonly DraftIndicator[],
  sections: readonly DraftSection[],
  names: readonly string[],
): Record<string, number> {
  const tasks = sections.flatMap((section) => section.tasks);
  const assignments = (items: readonly { lead: string[]; responsible: string[]; supporting: string[] }[]): number =>
    items.reduce((sum, item) => sum + item.lead.length + item.responsible.length + item.supporting.length, 0);
  return {
    indicators: indicators.length,
    sections: sections.length,
    tasks: tasks.length,
    measures: tasks.reduce((sum, task) => sum + task.measures.length, 0),
    targets: tasks.reduce((sum, task) => sum + task.targets.length, 0),
    taskAssignments: assignments(tasks),
    indicatorAssignments: assignments(indicators),
    distinctUnitNamesAsWritten: names.length,
  };
}
