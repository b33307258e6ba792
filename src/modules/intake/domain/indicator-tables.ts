import type { FoundClause } from './clauses.js';
import type { Comparator, Span, TargetKind } from './draft.js';
import type { Flow } from './flow.js';
import type { OutlineNode } from './outline.js';
import { readHead, type FigureColumn, type IndicatorHead } from './indicator-heads.js';
import type { IndicatorColumn } from './table-heads.js';
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
  /** Cells of the columns of other years. */
  otherYears: { year: number; cell: Span }[];
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

type RowFigures = Pick<IndicatorRow, 'base' | 'target' | 'growth' | 'otherYears' | 'expected' | 'shifted'>;
const MOST_HEAD_LINES = 4;
const FIGURE = /^[<>≥≤]?\s*-?\d[\d,]*(?:\.\d+)?\s*(?:[%‰]|\S{0,8})$/;
const HOLE = /^(?:-+|\/+|\*+|…+)?$/;
const ATTRIBUTE = /^(约束性|预期性)(?:指标)?$/;

function celled(text: string): boolean {
  return /[\t|]/.test(text);
}

function isDataRow(cells: readonly string[], head: IndicatorHead | null): boolean {
  if (head && !head.numbered) return isUnnumberedRow(cells, head);
  const number = cells.findIndex((cell) => /^\d{1,3}$/.test(cell));
  return number >= 0 && number <= 2 && /[\u4e00-\u9fff]{2}/.test(cells[number + 1] ?? '');
}

/** A name in the column of names and a figure in one of those for figures. */
function isUnnumberedRow(cells: readonly string[], { columns, width, at }: IndicatorHead): boolean {
  if (columns === null || cells.length !== width) return false;
  const name = cells[columns.indexOf('name')] ?? '';
  return (
    /[\u4e00-\u9fff]{2}/.test(name) &&
    Object.values(at).some((column) => /^(?!(?:19|20)\d\d年).*\d|完成|同步/.test(cells[column] ?? ''))
  );
}

/** Reads the rows of one table. */
class IndicatorTableReader {
  private section: OutlineNode | null = null;
  private count = 0;

  constructor(
    private readonly flow: Flow,
    private readonly head: IndicatorHead,
    private readonly into: FoundIndicatorTables,
  ) {}

  /** False when the line is no row of this table. */
  row(line: Span): boolean {
    const { text } = this.flow;
    if (RULE_LINE.test(text.slice(line.start, line.end))) return true;
    const cells = cellsOf(text, line, this.head.separator);
    const words = cells.map((cell) => wordsOf(text, cell));
    if (!isDataRow(words, this.head)) return cells.length > 2;
    const number = this.head.numbered ? words.findIndex((word) => /^\d{1,3}$/.test(word)) : -1;
    this.count += 1;
    const section =
      cells.slice(0, Math.max(0, number)).find((cell) => cell.end > cell.start) ?? this.sectionCell(cells);
    const parent = this.sectionFor(section, line);
    const name = this.nameCell(cells, number);
    const node = nodeFor(
      this.flow,
      name,
      line.start,
      line.end,
      number < 0 ? this.count : Number(words[number]),
      parent,
    );
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
    const { columns, expected, width, at } = this.head;
    const figures: RowFigures = { base: null, target: null, growth: null, otherYears: [], expected, shifted: false };
    if (columns && cells.length === width) {
      for (const figure of expected) figures[figure] = filled(cells[at[figure] ?? -1], words, at[figure] ?? -1);
      figures.otherYears = this.head.otherYears.flatMap(({ at: column, year }) => {
        const cell = filled(cells[column], words, column);
        return cell ? [{ year, cell }] : [];
      });
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
    const head = announced ? headAbove(flow.text, above, line) : null;
    if (head) {
      reader = new IndicatorTableReader(flow, head, found);
      found.regions.push({ start: above[0]?.start ?? line.start, end: line.end });
      reader.row(line);
    }
    above = [...above.slice(1 - MOST_HEAD_LINES), line];
  }
  return found;
}

/** The head that the lines above are, when this line is its first row. */
function headAbove(text: string, above: readonly Span[], line: Span): IndicatorHead | null {
  const separator = text.slice(line.start, line.end).includes('\t') ? '\t' : '|';
  const words = cellsOf(text, line, separator).map((cell) => wordsOf(text, cell));
  if (isDataRow(words, null)) return readHead(text, above);
  if (!words.some((word) => FIGURE.test(word))) return null;
  const head = readHead(text, above);
  return head && !head.numbered && isDataRow(words, head) ? head : null;
}
