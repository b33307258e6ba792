import { LONGEST_CLAUSE } from './brackets.js';
import type { FoundClause } from './clauses.js';
import type { Span } from './draft.js';
import type { Flow } from './flow.js';
import { RANK, titleSpan, type OutlineNode } from './outline.js';
import { LABEL_ALONE, roleOf, type Role } from './roles.js';
import { trim } from './sentences.js';
import { readUnits } from './units-list.js';

/**
 * Tables kept as text: one line per row, cells separated by tabs or |. A table is read when its head names a
 * role; its rows become tasks like numbered items do.
 */
export interface FoundTables {
  regions: Span[];
  nodes: OutlineNode[];
  clauses: FoundClause[];
}

interface Columns {
  separator: string;
  number: number;
  task: number;
  section: number;
  roles: Map<number, Role>;
}

const NUMBER_HEAD = /^(?:序号|编号|号)$/;
const TASK_HEAD = /任务|工作|事项|内容|举措|措施|项目|指标/;

function cellsOf(text: string, line: Span, separator: string): Span[] {
  const cells: Span[] = [];
  let from = line.start;
  for (let at = line.start; at <= line.end; at += 1) {
    if (at === line.end || text[at] === separator) {
      cells.push(trim(text, from, at));
      from = at + 1;
    }
  }
  return cells;
}

function readHead(text: string, line: Span): Columns | null {
  const words = text.slice(line.start, line.end);
  const separator = words.includes('\t') ? '\t' : '|';
  if (!words.includes(separator)) return null;
  const columns: Columns = { separator, number: -1, task: -1, section: -1, roles: new Map() };
  cellsOf(text, line, separator).forEach((cell, index) => {
    const head = text.slice(cell.start, cell.end).replace(/\s/g, '');
    const label = LABEL_ALONE.exec(head);
    if (label) columns.roles.set(index, roleOf(label.groups));
    else if (NUMBER_HEAD.test(head)) columns.number = index;
    else if (columns.roles.size === 0 && head !== '') {
      if (columns.task >= 0) columns.section = columns.task;
      columns.task = index;
    }
  });
  const assigns = [...columns.roles.values()].some((role) => role !== 'deadline' && role !== 'leaders');
  const named = columns.task >= 0 && TASK_HEAD.test(words);
  return assigns && named ? columns : null;
}

function readRow(flow: Flow, cells: readonly Span[], columns: Columns): FoundClause | null {
  const clause: FoundClause = {
    form: 'labels',
    lead: [],
    responsible: [],
    supporting: [],
    leaders: [],
    open: [],
    deadline: null,
    attribute: null,
    labels: [],
    start: -1,
    end: -1,
    closed: true,
  };
  for (const [index, role] of columns.roles) {
    const cell = cells[index];
    if (!cell || cell.end === cell.start) continue;
    if (clause.start < 0) clause.start = cell.start;
    clause.end = cell.end;
    if (role === 'deadline') {
      clause.deadline = flow.words(cell.start, cell.end);
      continue;
    }
    const list = readUnits(flow, cell.start, Math.min(cell.end, cell.start + LONGEST_CLAUSE));
    clause[role].push(...list.units);
    clause.open.push(...list.open);
  }
  return clause.start < 0 ? null : clause;
}

function nodeFor(
  flow: Flow,
  title: Span,
  start: number,
  end: number,
  number: number,
  parent: OutlineNode | null,
): OutlineNode {
  const { start: titleStart, end: titleEnd } = titleSpan(flow.text, title.start, title.end);
  return {
    rank: parent ? RANK.ITEM : RANK.SECTION,
    number,
    label: parent && Number.isFinite(number) ? `${number}.` : '',
    start,
    contentStart: title.start,
    ownEnd: end,
    end,
    titleStart,
    titleEnd,
    parent,
    children: [],
  };
}

/** Reads the rows of one table; rows of one section cell stand under one heading. */
class TableReader {
  private section: OutlineNode | null = null;
  private sectionName: string | null = null;
  private rows = 0;

  constructor(
    private readonly flow: Flow,
    private readonly columns: Columns,
    private readonly into: FoundTables,
  ) {}

  /** False when the line is no row of this table. */
  row(line: Span): boolean {
    const { flow, columns } = this;
    const cells = cellsOf(flow.text, line, columns.separator);
    const task = cells[columns.task];
    if (cells.length < 2 || !task) return false;
    const clause = readRow(flow, cells, columns);
    if (clause === null || task.end === task.start) return cells.length > 2;
    this.rows += 1;
    const number = this.numberOf(cells[columns.number]);
    const parent = this.sectionFor(cells[columns.section] ?? null, line);
    const node = nodeFor(flow, task, line.start, line.end, number, parent);
    parent.children.push(node);
    this.into.nodes.push(node);
    this.into.clauses.push(clause);
    return true;
  }

  /** The row's own number; a row without one is counted. */
  private numberOf(cell: Span | undefined): number {
    const digits = cell ? this.flow.text.slice(cell.start, cell.end).replace(/\D/g, '') : '';
    return digits === '' || digits.length > 6 ? this.rows : Number(digits);
  }

  private sectionFor(cell: Span | null, line: Span): OutlineNode {
    const name = cell ? this.flow.words(cell.start, cell.end) : '';
    if (this.section === null || (name !== '' && name !== this.sectionName)) {
      const at = cell ?? { start: line.start, end: line.start };
      this.section = nodeFor(this.flow, at, line.start, line.start, Number.NaN, null);
      this.sectionName = name;
    }
    return this.section;
  }
}

export function readTables(flow: Flow): FoundTables {
  const found: FoundTables = { regions: [], nodes: [], clauses: [] };
  let reader: TableReader | null = null;
  for (const match of flow.text.matchAll(/[^\n]+/g)) {
    const line = { start: match.index, end: match.index + match[0].length };
    if (match[0].trim() === '') continue;
    const region = found.regions.at(-1);
    const columns = /[\t|]/.test(match[0]) ? readHead(flow.text, line) : null;
    if (columns) {
      reader = new TableReader(flow, columns, found);
      found.regions.push(line);
    } else if (reader && region && reader.row(line)) region.end = line.end;
    else reader = null;
  }
  return found;
}
