import type { FoundClause } from './clauses.js';
import type { Comparator, Span, TargetKind } from './draft.js';
import type { Flow } from './flow.js';
import type { OutlineNode } from './outline.js';
import { LABEL_ALONE, roleOf, type Role } from './roles.js';
import { indicatorColumn, NUMBER_HEAD, type IndicatorColumn } from './table-heads.js';
import { cellsOf, wordsOf } from './table-columns.js';
import { nodeFor, readRow, RULE_LINE } from './tables.js';
import { comparisonOf, kindNamed } from './targets/listed-targets.js';

/**
 * Tables of indicators kept as text: base value, target, yearly growth, attribute, unit, in any order. Rows may have
 * lost empty cells; then the figures themselves tell what they are, and `shifted` says that this was done.
 */
export interface IndicatorRow {
  node: OutlineNode;
  name: Span;
  unit: string | null;
  attribute: string | null;
  base: Span | null;
  target: Span | null;
  growth: Span | null;
  /** What the head has columns for, so that an empty cell can be told from a column that is not there. */
  expected: readonly FigureColumn[];
  shifted: boolean;
  baseYear: number | null;
  targetYear: number | null;
  /** How the target is compared and judged, in a table that has columns for it. */
  stated: { comparator: Comparator | null; kind: TargetKind | null } | null;
}

export interface FoundIndicatorTables {
  regions: Span[];
  nodes: OutlineNode[];
  clauses: FoundClause[];
  rows: IndicatorRow[];
}

type RowFigures = Pick<IndicatorRow, 'base' | 'target' | 'growth' | 'expected' | 'shifted'>;
export type FigureColumn = 'base' | 'target' | 'growth';
const FIGURES: readonly FigureColumn[] = ['base', 'target', 'growth'];

interface Head {
  separator: string;
  /** Kind of each column; only when the head is one line, because the cells of several do not stand above each other. */
  columns: (IndicatorColumn | 'number' | 'section' | null)[] | null;
  width: number;
  roles: Map<number, Role>;
  expected: FigureColumn[];
  baseYear: number | null;
  targetYear: number | null;
}

const MOST_HEAD_LINES = 4;
const LONGEST_HEAD = 24;
const FIGURE = /^[<>≥≤]?\s*-?\d[\d,]*(?:\.\d+)?\s*(?:[%‰]|\S{0,8})$/;
const HOLE = /^(?:-+|\/+|\*+|…+)?$/;
const ATTRIBUTE = /^(约束性|预期性)(?:指标)?$/;

function celled(text: string): boolean {
  return /[\t|]/.test(text);
}

function isDataRow(cells: readonly string[]): boolean {
  const number = cells.findIndex((cell) => /^\d{1,3}$/.test(cell));
  return number >= 0 && number <= 2 && /[\u4e00-\u9fff]{2}/.test(cells[number + 1] ?? '');
}

/** The lines from here to the first row, when they are the head of a table of indicators. */
function readHead(text: string, lines: readonly Span[]): Head | null {
  const [first] = lines;
  if (first === undefined) return null;
  const separator = text.slice(first.start, first.end).includes('\t') ? '\t' : '|';
  const heads = lines.map((line) => cellsOf(text, line, separator).map((cell) => wordsOf(text, cell)));
  const words = heads.flat().filter((word) => word !== '');
  if (words.some((word) => word.length > LONGEST_HEAD) || !words.some((word) => NUMBER_HEAD.test(word))) return null;
  const kinds = words.map(indicatorColumn);
  if (!words.some((word, index) => kinds[index] === 'name' && /指标/.test(word))) return null;
  if (words.some((word) => /任务|举措|措施|事项/.test(word))) return null;
  const expected = FIGURES.filter((figure) => kinds.includes(figure));
  if (!expected.includes('target') && !expected.includes('base')) return null;
  const years = [...words.join(' ').matchAll(/20\d\d/g)].map((match) => Number(match[0]));
  const single = heads.length === 1 ? (heads[0] ?? []) : null;
  const roles = new Map<number, Role>();
  single?.forEach((word, index) => {
    const label = LABEL_ALONE.exec(word);
    if (label) roles.set(index, roleOf(label.groups));
  });
  return {
    separator,
    columns: single ? columnKinds(single) : null,
    width: single?.length ?? 0,
    roles,
    expected,
    baseYear: years.length > 1 ? Math.min(...years) : null,
    targetYear: years.length > 0 ? Math.max(...years) : null,
  };
}

/** The last column before the figures is the name, one before it the section. */
function columnKinds(words: readonly string[]): Head['columns'] {
  const kinds = words.map((word) => (NUMBER_HEAD.test(word) ? 'number' : indicatorColumn(word)));
  const name = kinds.indexOf('name');
  return kinds.map((kind, index) => (kind === null && index < name && words[index] !== '' ? 'section' : kind));
}

/** Reads the rows of one table. */
class IndicatorTableReader {
  private section: OutlineNode | null = null;

  constructor(
    private readonly flow: Flow,
    private readonly head: Head,
    private readonly into: FoundIndicatorTables,
  ) {}

  /** False when the line is no row of this table. */
  row(line: Span): boolean {
    const { text } = this.flow;
    if (RULE_LINE.test(text.slice(line.start, line.end))) return true;
    const cells = cellsOf(text, line, this.head.separator);
    const words = cells.map((cell) => wordsOf(text, cell));
    if (!isDataRow(words)) return cells.length > 2;
    const number = words.findIndex((word) => /^\d{1,3}$/.test(word));
    const section = cells.slice(0, number).find((cell) => cell.end > cell.start) ?? this.sectionCell(cells);
    const parent = this.sectionFor(section, line);
    const name = this.nameCell(cells, number);
    const node = nodeFor(this.flow, name, line.start, line.end, Number(words[number]), parent);
    parent.children.push(node);
    this.into.nodes.push(node);
    const clause = readRow(this.flow, cells, this.head);
    if (clause) this.into.clauses.push(clause);
    this.into.rows.push({ ...this.figuresOf(cells, words, number), ...this.factsOf(words), node, name });
    return true;
  }

  private columnAt(kind: IndicatorColumn | 'section'): number {
    return this.head.columns?.indexOf(kind) ?? -1;
  }

  private sectionCell(cells: readonly Span[]): Span | undefined {
    const cell = cells[this.columnAt('section')];
    return cell && cell.end > cell.start ? cell : undefined;
  }

  private nameCell(cells: readonly Span[], number: number): Span {
    const named = cells[this.columnAt('name')];
    const behind = cells[number + 1];
    return named && named.end > named.start ? named : (behind ?? { start: 0, end: 0 });
  }

  private sectionFor(cell: Span | undefined, line: Span): OutlineNode {
    const name = cell ? this.flow.words(cell.start, cell.end) : '';
    const known = this.section ? this.flow.words(this.section.titleStart, this.section.titleEnd) : null;
    if (this.section === null || (name !== '' && name !== known)) {
      const at = cell ?? { start: line.start, end: line.start };
      this.section = nodeFor(this.flow, at, line.start, line.start, Number.NaN, null);
    }
    return this.section;
  }

  private factsOf(words: readonly string[]): Omit<IndicatorRow, 'node' | 'name' | keyof RowFigures> {
    const attribute = words.map((word) => ATTRIBUTE.exec(word)?.[1]).find((found) => found !== undefined) ?? null;
    const unit = words[this.columnAt('unit')];
    const baseYear = Number(words[this.columnAt('baseYear')]) || this.head.baseYear;
    const { targetYear } = this.head;
    const stated = this.statedIn(words);
    return { attribute, unit: unit === undefined || HOLE.test(unit) ? null : unit, baseYear, targetYear, stated };
  }

  private statedIn(words: readonly string[]): IndicatorRow['stated'] {
    const [comparison, kind] = [words[this.columnAt('comparison')], words[this.columnAt('kind')]];
    if (comparison === undefined || kind === undefined) return null;
    return { comparator: comparisonOf(comparison), kind: kindNamed(kind) };
  }

  private figuresOf(cells: readonly Span[], words: readonly string[], number: number): RowFigures {
    const { columns, expected, width } = this.head;
    const figures: RowFigures = { base: null, target: null, growth: null, expected, shifted: false };
    if (columns && cells.length === width) {
      for (const figure of expected)
        figures[figure] = filled(cells[columns.indexOf(figure)], words, columns.indexOf(figure));
      return figures;
    }
    const attribute = words.findIndex((word) => ATTRIBUTE.test(word));
    const end = attribute < 0 ? words.length : attribute;
    const between = cells.slice(number + 2, end);
    const values = between.filter((_, index) => FIGURE.test(words[number + 2 + index] ?? ''));
    return { ...figures, ...this.guess(values, words[number + 1] ?? ''), shifted: values.length < expected.length };
  }

  /** Which figures are left when empty cells were lost: a percentage of what is no percentage is its growth. */
  private guess(values: readonly Span[], name: string): Partial<Record<FigureColumn, Span>> {
    const { expected } = this.head;
    if (values.length >= expected.length) {
      return Object.fromEntries(expected.map((figure, index) => [figure, values[index]]));
    }
    const rest = [...values];
    const found: Partial<Record<FigureColumn, Span>> = {};
    const last = rest.at(-1);
    const isGrowth = last !== undefined && this.flow.text.slice(last.start, last.end).includes('%');
    if (isGrowth && expected.includes('growth') && !/[(（]?[%％]|率$|比重$/.test(name)) found.growth = rest.pop();
    if (rest.length > 1) [found.base, found.target] = rest;
    else if (rest[0] !== undefined) found[expected.includes('target') ? 'target' : 'base'] = rest[0];
    return found;
  }
}

function filled(cell: Span | undefined, words: readonly string[], index: number): Span | null {
  return cell === undefined || HOLE.test(words[index] ?? '') ? null : cell;
}

export function readIndicatorTables(flow: Flow): FoundIndicatorTables {
  const found: FoundIndicatorTables = { regions: [], nodes: [], clauses: [], rows: [] };
  let reader: IndicatorTableReader | null = null;
  let above: Span[] = [];
  for (const match of flow.text.matchAll(/[^\n]+/g)) {
    const line = { start: match.index, end: match.index + match[0].length };
    if (!celled(match[0])) {
      if (match[0].trim() !== '') [reader, above] = [null, []];
      continue;
    }
    const region = found.regions.at(-1);
    if (reader && region) {
      if (reader.row(line)) region.end = line.end;
      else reader = null;
      continue;
    }
    const announced = flow.text.slice(above[0]?.start ?? line.start, line.start).includes('指标');
    const head = announced && isFirstRow(flow.text, line) ? readHead(flow.text, above) : null;
    if (head) {
      reader = new IndicatorTableReader(flow, head, found);
      found.regions.push({ start: above[0]?.start ?? line.start, end: line.end });
      reader.row(line);
    }
    above = [...above.slice(1 - MOST_HEAD_LINES), line];
  }
  return found;
}

function isFirstRow(text: string, line: Span): boolean {
  const separator = text.slice(line.start, line.end).includes('\t') ? '\t' : '|';
  return isDataRow(cellsOf(text, line, separator).map((cell) => wordsOf(text, cell)));
}
