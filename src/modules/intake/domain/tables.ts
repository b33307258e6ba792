import { LONGEST_CLAUSE } from './brackets.js';
import type { FoundClause } from './clauses.js';
import type { Span } from './draft.js';
import type { Flow } from './flow.js';
import { RANK, titleSpan, type OutlineNode } from './outline.js';
import { LABEL_ALONE, roleOf, type Role } from './roles.js';
import { trim } from './sentences.js';
import { NUMBER_HEAD, TASK_HEAD, VALUE_HEAD } from './table-heads.js';
import { readUnits } from './units-list.js';

/**
 * Tables kept as text: one line per row, cells separated by tabs or |. A table is read when its head, of one line or
 * two, names a role; its rows become tasks like numbered items do, headings between them sections.
 */
export interface FoundTables {
  regions: Span[];
  nodes: OutlineNode[];
  clauses: FoundClause[];
}

/** Longer words are no head of a column. */
const LONGEST_HEAD = 20;

interface Columns {
  separator: string;
  number: number;
  task: number;
  section: number;
  roles: Map<number, Role>;
}

export function cellsOf(text: string, line: Span, separator: string): Span[] {
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

export function wordsOf(text: string, cell: Span | undefined): string {
  return cell ? text.slice(cell.start, cell.end).replace(/\s/g, '') : '';
}

/** A head of two lines: 责任分工 above 牵头单位 and 配合单位. The words of each column, from above to below. */
function headWords(text: string, lines: readonly Span[], separator: string): string[][] {
  const columns: string[][] = [];
  for (const line of lines) {
    cellsOf(text, line, separator).forEach((cell, index) => {
      const words = wordsOf(text, cell);
      if (words !== '') (columns[index] ??= []).push(words);
    });
  }
  return Array.from({ length: columns.length }, (_, index) => columns[index] ?? []);
}

function readHead(text: string, lines: readonly Span[]): Columns | null {
  const [first] = lines;
  if (first === undefined) return null;
  const separator = text.slice(first.start, first.end).includes('\t') ? '\t' : '|';
  const columns: Columns = { separator, number: -1, task: -1, section: -1, roles: new Map() };
  const heads = headWords(text, lines, separator);
  if (heads.flat().some((words) => words.length > LONGEST_HEAD)) return null;
  heads.forEach((words, index) => {
    const label = words.map((word) => LABEL_ALONE.exec(word)).findLast((match) => match !== null);
    if (label) columns.roles.set(index, roleOf(label.groups));
    else if (words.some((word) => NUMBER_HEAD.test(word))) columns.number = index;
    else if (columns.roles.size === 0 && words.length > 0 && !words.some((word) => VALUE_HEAD.test(word))) {
      if (columns.task >= 0) columns.section = columns.task;
      columns.task = index;
    }
  });
  const assigns = [...columns.roles.values()].some((role) => role !== 'deadline' && role !== 'leaders');
  const named = columns.task >= 0 && heads.some((words) => words.some((word) => TASK_HEAD.test(word)));
  return assigns && named ? columns : null;
}

export function readRow(flow: Flow, cells: readonly Span[], columns: { roles: Map<number, Role> }): FoundClause | null {
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

export function nodeFor(
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

const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[章节类部])/;
const LONGEST_HEADING = 60;
/** A row shows its first cells within so many characters. */
const LONGEST_ROW_START = 200;
export const RULE_LINE = /^[\s|:+=-]*-[\s|:+=-]*$/;

/** Reads the rows of one table; rows of one section cell, or below one heading, stand under one heading. */
class TableReader {
  private heading: OutlineNode | null = null;
  private section: OutlineNode | null = null;
  private sectionName: string | null = null;
  private rows = 0;
  private above: FoundClause | null = null;

  constructor(
    private readonly flow: Flow,
    private readonly columns: Columns,
    private readonly into: FoundTables,
  ) {}

  /** False when the line is no row of this table. */
  row(line: Span): boolean {
    const { flow, columns } = this;
    if (RULE_LINE.test(flow.text.slice(line.start, line.end))) return true;
    const cells = cellsOf(flow.text, line, columns.separator);
    const filled = cells.filter((cell) => cell.end > cell.start);
    const [only] = filled;
    if (filled.length === 1 && only && this.isHeading(only) && (cells.length > 1 || this.goesOnBehind(line))) {
      return this.openHeading(only);
    }
    if (cells.length < 2) return false;
    const task = cells[columns.task];
    const clause = readRow(flow, cells, columns);
    if (!task || task.end === task.start) return clause === null ? cells.length > 2 : this.addClause(clause);
    this.addTask(line, cells, task, clause);
    return true;
  }

  private isHeading(cell: Span): boolean {
    const words = this.flow.text.slice(cell.start, Math.min(cell.end, cell.start + LONGEST_HEADING + 1));
    return words.length <= LONGEST_HEADING && HEADING.test(words);
  }

  /** A heading without cells belongs to the table when rows follow it. */
  private goesOnBehind(line: Span): boolean {
    const { text } = this.flow;
    const next = text.slice(line.end, line.end + LONGEST_ROW_START).trimStart();
    return next.slice(0, next.indexOf('\n') >>> 0).includes(this.columns.separator);
  }

  private openHeading(cell: Span): boolean {
    const label = HEADING.exec(this.flow.text.slice(cell.start, cell.end))?.[0] ?? '';
    const words = { start: cell.start + label.length, end: cell.end };
    this.heading = { ...nodeFor(this.flow, words, cell.start, cell.end, Number.NaN, null), label };
    this.section = null;
    this.into.nodes.push(this.heading);
    return true;
  }

  /** A row without a task of its own: its units belong to the task above. */
  private addClause(clause: FoundClause): boolean {
    this.into.clauses.push(clause);
    return true;
  }

  private addTask(line: Span, cells: readonly Span[], task: Span, own: FoundClause | null): void {
    const { flow, columns } = this;
    this.rows += 1;
    const number = this.numberOf(cells[columns.number]);
    const parent = this.sectionFor(cells[columns.section] ?? null, line);
    const node = nodeFor(flow, task, line.start, line.end, number, parent);
    parent.children.push(node);
    this.into.nodes.push(node);
    const clause = own ?? this.sharedClause(cells, line);
    if (clause) this.into.clauses.push(clause);
    this.above = clause;
  }

  /** Cells left empty below others are one cell with them; 无 would say that there is nobody. */
  private sharedClause(cells: readonly Span[], line: Span): FoundClause | null {
    const [column] = this.columns.roles.keys();
    const cell = cells[column ?? -1] ?? { start: line.end, end: line.end };
    return this.above ? { ...this.above, start: cell.start, end: cell.end, shared: true } : null;
  }

  /** The row's own number; a row without one is counted. */
  private numberOf(cell: Span | undefined): number {
    const digits = wordsOf(this.flow.text, cell).replace(/\D/g, '');
    return digits === '' || digits.length > 6 ? this.rows : Number(digits);
  }

  private sectionFor(cell: Span | null, line: Span): OutlineNode {
    const name = cell ? this.flow.words(cell.start, cell.end) : '';
    if (cell === null && this.heading) return this.heading;
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
  let above: Span | null = null;
  for (const match of flow.text.matchAll(/[^\n]+/g)) {
    const line = { start: match.index, end: match.index + match[0].length };
    if (match[0].trim() === '') continue;
    const celled = /[\t|]/.test(match[0]);
    const head = celled ? headEndingAt(flow.text, above, line) : null;
    const region = found.regions.at(-1);
    above = celled ? line : null;
    if (head) {
      reader = new TableReader(flow, head.columns, found);
      found.regions.push({ start: head.start, end: line.end });
    } else if (reader && region && reader.row(line)) region.end = line.end;
    else reader = null;
  }
  return found;
}

/** Every label of a role that heads a column has one of these words. */
const HEAD_WORD = /单位|部门|机构|处室|科室|主体|牵头|责任|承办|协办/;
const LONGEST_HEAD_LINE = 400;

/** A head on this line, or on this and the one above it when neither is one alone. */
function headEndingAt(text: string, above: Span | null, line: Span): { columns: Columns; start: number } | null {
  if (!HEAD_WORD.test(text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEAD_LINE)))) return null;
  const alone = readHead(text, [line]);
  if (alone) return { columns: alone, start: line.start };
  const both = above && !readHead(text, [above]) ? readHead(text, [above, line]) : null;
  return both && above ? { columns: both, start: above.start } : null;
}
