import type { Span } from './draft.js';
import { LABEL_ALONE, roleOf, type Role } from './roles.js';
import { cellsOf, wordsOf } from './table-columns.js';
import { indicatorColumn, NUMBER_HEAD, type IndicatorColumn } from './table-heads.js';

/** Heads of tables of indicators: which column holds the base value, the target, the growth, a year between them. */

export type FigureColumn = 'base' | 'target' | 'growth';
export const FIGURES: readonly FigureColumn[] = ['base', 'target', 'growth'];

export interface IndicatorHead {
  separator: string;
  /** Kind of each column; null when the cells of several lines do not stand above each other. */
  columns: (IndicatorColumn | 'number' | 'section' | null)[] | null;
  width: number;
  roles: Map<number, Role>;
  expected: FigureColumn[];
  /** Where the figures stand, in a head with columns. */
  at: Partial<Record<FigureColumn, number>>;
  /** Columns of other years: the yearly targets of a plan, the base of the plan before it. */
  otherYears: { at: number; year: number }[];
  baseYear: number | null;
  targetYear: number | null;
  /** Without a column of numbers the rows are counted. */
  numbered: boolean;
}

const LONGEST_HEAD = 24;
const SAYS_TARGET = /目标|规划值|预期值|指标值/;
const SAYS_BASE = /基期|基数|基准|现状|实绩|完成|实际/;
const YEAR = /20\d\d/;
const YEARS_OF_A_PLAN = 5;

/** The lines above the first row, when they are the head of a table of indicators. */
export function readHead(text: string, lines: readonly Span[]): IndicatorHead | null {
  const [first] = lines;
  if (first === undefined) return null;
  const separator = text.slice(first.start, first.end).includes('\t') ? '\t' : '|';
  const heads = lines.map((line) => cellsOf(text, line, separator).map((cell) => wordsOf(text, cell)));
  const words = heads.flat().filter((word) => word !== '');
  if (words.some((word) => word.length > LONGEST_HEAD) || words.some((word) => /任务|举措|措施|事项/.test(word)))
    return null;
  const kinds = words.map(indicatorColumn);
  if (!words.some((word, index) => kinds[index] === 'name' && /指标/.test(word))) return null;
  const expected = FIGURES.filter((figure) => kinds.includes(figure));
  if (!expected.includes('target') && !expected.includes('base')) return null;
  const joined = joinedHead(heads);
  const numbered = words.some((word) => NUMBER_HEAD.test(word));
  if (!numbered && joined === null) return null;
  return joined ? withColumns(separator, joined, numbered) : withoutColumns(separator, words, expected);
}

/** The words of each column, when the lines have one cell above the other; a cell merged downwards stands in both. */
function joinedHead(heads: readonly string[][]): string[] | null {
  const [top = []] = heads;
  if (heads.some((line) => line.length !== top.length)) return null;
  return top.map((_, column) => [...new Set(heads.map((line) => line[column] ?? ''))].join(''));
}

function withoutColumns(separator: string, words: readonly string[], expected: FigureColumn[]): IndicatorHead {
  const years = [...words.join(' ').matchAll(/20\d\d/g)].map((match) => Number(match[0]));
  return {
    separator,
    columns: null,
    width: 0,
    roles: new Map(),
    expected,
    at: {},
    otherYears: [],
    baseYear: years.length > 1 ? Math.min(...years) : null,
    targetYear: years.length > 0 ? Math.max(...years) : null,
    numbered: true,
  };
}

function withColumns(separator: string, words: readonly string[], numbered: boolean): IndicatorHead | null {
  const columns = columnKinds(words);
  const figures = figureColumns(words, columns);
  if (figures.at.target === undefined && figures.at.base === undefined) return null;
  const roles = new Map<number, Role>();
  words.forEach((word, index) => {
    const label = LABEL_ALONE.exec(word);
    if (label) roles.set(index, roleOf(label.groups));
  });
  const expected = FIGURES.filter((figure) => figures.at[figure] !== undefined);
  return { separator, columns, width: words.length, roles, expected, ...figures, numbered };
}

/** The last column before the figures is the name, one before it the section. */
function columnKinds(words: readonly string[]): NonNullable<IndicatorHead['columns']> {
  const kinds = words.map((word) => (NUMBER_HEAD.test(word) ? 'number' : indicatorColumn(word)));
  const name = kinds.indexOf('name');
  return kinds.map((kind, index) => (kind === null && index < name && words[index] !== '' ? 'section' : kind));
}

interface YearColumn {
  at: number;
  year: number | null;
  saysTarget: boolean;
  saysBase: boolean;
}

/**
 * 2015年 | 2020年 | 2025年: the last year is the target, the one before it the base. Where a column stands for each year
 * of the plan, the base is the year before the first of them.
 */
function figureColumns(
  words: readonly string[],
  kinds: NonNullable<IndicatorHead['columns']>,
): Pick<IndicatorHead, 'at' | 'otherYears' | 'baseYear' | 'targetYear'> {
  const figures = words.flatMap((word, at): YearColumn[] => {
    if (kinds[at] !== 'target' && kinds[at] !== 'base') return [];
    const year = YEAR.exec(word);
    const saysTarget = SAYS_TARGET.test(word);
    return [{ at, year: year ? Number(year[0]) : null, saysTarget, saysBase: SAYS_BASE.test(word) && !saysTarget }];
  });
  const target =
    latest(figures.filter((column) => column.saysTarget)) ?? latest(figures.filter((one) => !one.saysBase));
  const rest = figures.filter((column) => column !== target);
  const base = latest(rest.filter((column) => column.saysBase)) ?? unnamedBase(rest, target);
  const growth = kinds.indexOf('growth');
  return {
    at: {
      ...(base && { base: base.at }),
      ...(target && { target: target.at }),
      ...(growth >= 0 && { growth }),
    },
    otherYears: rest.flatMap(({ at, year }) => (at === base?.at || year === null ? [] : [{ at, year }])),
    baseYear: base?.year ?? null,
    targetYear: target?.year ?? null,
  };
}

function latest(columns: readonly YearColumn[]): YearColumn | undefined {
  return columns.reduce<YearColumn | undefined>(
    (found, column) => (found === undefined || (column.year ?? 0) > (found.year ?? 0) ? column : found),
    undefined,
  );
}

function unnamedBase(rest: readonly YearColumn[], target: YearColumn | undefined): YearColumn | undefined {
  const end = target?.year ?? null;
  const before = rest.filter(({ year, saysTarget }) => year !== null && end !== null && year < end && !saysTarget);
  const yearly = before.some(({ year }) => year === (end ?? 0) - 1);
  return yearly ? before.find(({ year }) => year === (end ?? 0) - YEARS_OF_A_PLAN) : latest(before);
}
