import { LONGEST_CLAUSE } from './brackets.js';
import { readVerbs } from './clause-grammar.js';
import type { FoundClause } from './clauses.js';
import type { Span } from './draft.js';
import type { Flow } from './flow.js';
import { fold } from './normalise.js';
import { RANK, titleSpan, type OutlineNode } from './outline.js';
import type { Role } from './roles.js';
import { cellsOf, readColumns, wordsOf, type TableColumns } from './table-columns.js';
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

/** Tables of tasks: what stands in the cells of each row. */
export interface FoundTaskTables extends FoundTables {
  rows: Map<OutlineNode, TableRow>;
}

/** The cells of a task that do not say who does it. Empty ones are left out. */
export interface TableRow {
  /** As written; empty when the table does not number its rows. */
  ordinal: string;
  /** Where targets and measures may be told. */
  prose: Span[];
  /** Null without such a column; then the measures are in the text. */
  measures: Span[] | null;
  targets: Span[];
  /** The cell of all targets and nothing else; null without such a column. */
  quantified: Span[] | null;
  /** The table lists what tasks consist of and leaves their texts to another one: a division's workbook. */
  textApart: boolean;
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
    const end = Math.min(cell.end, cell.start + LONGEST_CLAUSE);
    if (role === 'leaders') clause.leaders.push(...readUnits(flow, cell.start, end).units);
    else addUnits(flow, clause, role, { start: cell.start, end });
  }
  return clause.start < 0 ? null : clause;
}

/** 甲牵头，乙配合 in a cell of 责任单位: who does what, the words in the cell say. */
const SAYS_ROLES = /牵头|主办|配合|协助|协办/;
/** 甲（牵头）、乙 */
const ROLE_BEHIND = /^(.{2,})\((?:(牵头|主办|牵头单位)|(?:配合|协办|配合单位))\)$/;

function addUnits(flow: Flow, clause: FoundClause, role: Exclude<Role, 'leaders' | 'deadline'>, cell: Span): void {
  const words = flow.text.slice(cell.start, cell.end);
  const stated = role === 'responsible' && SAYS_ROLES.test(words) ? readVerbs(flow, cell.start, cell.end) : null;
  const { units, open } = readUnits(flow, cell.start, cell.end);
  const lists = stated ?? { lead: [], responsible: [], supporting: [], open, [role]: units };
  clause.lead.push(...lists.lead);
  clause.supporting.push(...lists.supporting);
  clause.open.push(...lists.open);
  for (const unit of lists.responsible) {
    const [, name, leads] = ROLE_BEHIND.exec(fold(unit)) ?? [];
    if (name === undefined) clause.responsible.push(unit);
    else clause[leads === undefined ? 'supporting' : 'lead'].push(unit.slice(0, name.length));
  }
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
/** The number of a section in its cell: also (1)坚持… as a division's workbook has it. */
const SECTION_LABEL =
  /^(?:[一二三四五六七八九十]{1,3}、|\((?:[一二三四五六七八九十百]{1,4}|\d{1,3}|附件?\d*)\)|第[一二三四五六七八九十]{1,3}[章节类部篇])/;
/** Its number also in a cell of its own. */
const HEADING_START = new RegExp(`${HEADING.source}|^[一二三四五六七八九十]{1,3}\\.?(?=\\s)`);
const HEADING_NUMBER = /^[一二三四五六七八九十]{1,3}[、.]?$|^\([一二三四五六七八九十]{1,3}\)$/;
const LONGEST_HEADING = 60;
/** Behind a heading, and the headings that follow it, a row shows its first cells within so many characters. */
const LONGEST_ROW_START = 400;
export const RULE_LINE = /^(?=[^-]*-)[\s|:+=-]*$/;
/** A cell that says that there is nothing. */
const HOLE = /^[-/]+$/;

interface Row {
  line: Span;
  cells: Span[];
}

/** Reads the rows of one table; rows of one section cell, or below one heading, stand under one heading. */
class TableReader {
  private readonly lines: (Row | { heading: Span })[] = [];
  private heading: OutlineNode | null = null;
  private section: OutlineNode | null = null;
  private sectionName: string | null = null;
  private rows = 0;
  private countsInSection = false;
  private above: FoundClause | null = null;

  constructor(
    private readonly flow: Flow,
    private columns: TableColumns,
    private readonly into: FoundTaskTables,
  ) {}

  /** False when the line is no row of this table. */
  row(line: Span): boolean {
    const { flow, columns } = this;
    if (RULE_LINE.test(flow.text.slice(line.start, line.end))) return true;
    const cells = cellsOf(flow.text, line, columns.separator);
    const filled = cells.filter(isFilled);
    const [only] = filled;
    if (filled.length === 1 && only && this.isHeading(only) && (cells.length > 1 || this.goesOnBehind(line))) {
      this.lines.push({ heading: only });
      return true;
    }
    const numbered = this.numberedHeading(cells);
    if (numbered) {
      this.lines.push({ heading: numbered });
      return true;
    }
    const says = isFilled(cells[columns.task]) || [...columns.roles.keys()].some((index) => isFilled(cells[index]));
    if (cells.length < 2 || (cells.length === 2 && !says)) return false;
    this.lines.push({ line, cells });
    return true;
  }

  /** Once the rows are known, the columns are: which of two texts is the title, the rows say. */
  finish(): void {
    this.columns = this.withTitles(this.columns);
    this.countsInSection = this.numbersSections(this.columns);
    for (const entry of this.lines) {
      if ('heading' in entry) this.openHeading(entry.heading);
      else this.readRow(entry);
    }
  }

  /** A number beside a section that several rows share is the section's: the rows are counted below it. */
  private numbersSections({ number, section }: TableColumns): boolean {
    const rows = this.lines.flatMap((entry) => ('heading' in entry ? [] : [entry.cells]));
    const of = (cells: readonly Span[] | undefined, column: number): string => wordsOf(this.flow.text, cells?.[column]);
    return (
      section >= 0 &&
      rows.some((cells, index) => {
        const [above, own] = [of(rows[index - 1], number), of(cells, number)];
        return own !== '' && own === above && of(cells, section) === of(rows[index - 1], section);
      })
    );
  }

  /** 工作任务 | 主要内容: where every row has its own name in front, that is the title and no section. */
  private withTitles(columns: TableColumns): TableColumns {
    const { task, section, group, titled } = columns;
    const rows = this.lines.flatMap((entry) => ('heading' in entry ? [] : [entry.cells]));
    const names = new Set(rows.map((cells) => wordsOf(this.flow.text, cells[section])));
    if (!titled || rows.length < 2 || names.size < rows.length || names.has('')) return columns;
    return { ...columns, task: section, section: group, prose: [task, ...columns.prose] };
  }

  private readRow(row: Row): void {
    const { flow, columns } = this;
    const task = row.cells[columns.task];
    const clause = readRow(flow, row.cells, columns);
    if (task && isFilled(task)) this.addTask(row, task, clause);
    // A row without a task of its own: its units belong to the task above.
    else if (clause) this.into.clauses.push(clause);
  }

  private isHeading(cell: Span): boolean {
    const words = this.flow.text.slice(cell.start, Math.min(cell.end, cell.start + LONGEST_HEADING + 1));
    return words.length <= LONGEST_HEADING && HEADING.test(words);
  }

  /** 一 | 教育 | (empty): a Chinese number with words and nobody behind them is a heading in two cells. */
  private numberedHeading(cells: readonly Span[]): Span | null {
    const [number, words, ...others] = cells.filter(isFilled);
    if (!number || !words || others.length > 0 || !HEADING_NUMBER.test(wordsOf(this.flow.text, number))) return null;
    const assigned = [...this.columns.roles.keys()].some((index) => isFilled(cells[index]));
    return assigned || words.end - words.start > LONGEST_HEADING ? null : { start: number.start, end: words.end };
  }

  /** A heading without cells belongs to the table when rows follow it. */
  private goesOnBehind(line: Span): boolean {
    const next = this.flow.text.slice(line.end, line.end + LONGEST_ROW_START).split('\n');
    const behind = next.find((words) => words.trim() !== '' && !HEADING.test(words.trim()));
    return behind?.includes(this.columns.separator) ?? false;
  }

  private openHeading(cell: Span): void {
    this.heading = this.labelled(cell, { start: cell.start, end: cell.end }, HEADING_START);
    this.section = null;
    this.into.nodes.push(this.heading);
  }

  private labelled(cell: Span, at: Span, pattern: RegExp): OutlineNode {
    const label = pattern.exec(this.flow.text.slice(cell.start, cell.end))?.[0] ?? '';
    const words = { start: cell.start + label.length, end: cell.end };
    return { ...nodeFor(this.flow, words, at.start, at.end, Number.NaN, null), label };
  }

  private addTask({ line, cells }: Row, task: Span, own: FoundClause | null): void {
    const { flow, columns } = this;
    this.rows += 1;
    const parent = this.sectionFor(cells[columns.section] ?? null, line);
    const number = this.countsInSection ? parent.children.length + 1 : this.numberOf(cells[columns.number]);
    const node = nodeFor(flow, task, line.start, line.end, number, parent);
    parent.children.push(node);
    this.into.nodes.push(node);
    this.into.rows.set(node, this.detailsOf(cells, task));
    const clause = own ?? this.sharedClause(cells, line);
    if (clause) this.into.clauses.push(clause);
    this.above = clause;
  }

  private detailsOf(cells: readonly Span[], task: Span): TableRow {
    const { ordinal, number, measures, targets, quantified, prose } = this.columns;
    const filled = (columns: readonly number[]): Span[] =>
      columns.flatMap((index) => cells[index] ?? []).filter(isFilled);
    return {
      ordinal: wordsOf(this.flow.text, cells[ordinal]),
      prose: [task, ...filled(prose)],
      measures: measures < 0 ? null : filled([measures]),
      targets: filled(targets),
      quantified: quantified < 0 ? null : filled([quantified]),
      textApart: Math.min(quantified, measures, ordinal) >= 0 && ordinal !== number,
    };
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
      const named = cell !== null && !HOLE.test(wordsOf(this.flow.text, cell));
      const at = named ? cell : { start: line.start, end: line.start };
      this.section = this.labelled(at, { start: line.start, end: line.start }, SECTION_LABEL);
      this.sectionName = name;
    }
    return this.section;
  }
}

function isFilled(cell: Span | undefined): cell is Span {
  return cell !== undefined && cell.end > cell.start;
}

export function readTables(flow: Flow): FoundTaskTables {
  const found: FoundTaskTables = { regions: [], nodes: [], clauses: [], rows: new Map() };
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
      reader?.finish();
      reader = new TableReader(flow, head.columns, found);
      found.regions.push({ start: head.start, end: line.end });
    } else if (reader && region && reader.row(line)) region.end = line.end;
    else {
      reader?.finish();
      reader = null;
    }
  }
  reader?.finish();
  return found;
}

/** Every label of a role that heads a column has one of these words. */
const HEAD_WORD = /单位|部门|机构|处室|科室|主体|牵头|责任|承办|协办/;
const LONGEST_HEAD_LINE = 400;

/** A head on this line, or on this and the one above it when neither is one alone. */
function headEndingAt(text: string, above: Span | null, line: Span): { columns: TableColumns; start: number } | null {
  const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEAD_LINE)).replace(/ /g, '');
  if (!HEAD_WORD.test(words)) return null;
  const alone = readColumns(text, [line]);
  if (alone) return { columns: alone, start: line.start };
  const both = above && !readColumns(text, [above]) ? readColumns(text, [above, line]) : null;
  return both && above ? { columns: both, start: above.start } : null;
}
