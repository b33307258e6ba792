import type { Span } from './draft.js';
import type { Grid, GridLine } from './grids.js';
import { matchesOf } from './matches.js';
import { LABEL_ALONE, roleOf, type Role } from './roles.js';
import { NUMBER_HEAD } from './table-heads.js';
import { looksLikeUnit } from './unit-names.js';

/**
 * Tables whose cells stand one below the other, each on a line of its own, as a web page's table becomes when it is
 * copied as text: 序号, then the other heads, then 1 and its cells, 2 and its cells. Empty cells vanish in such a copy.
 * A cell that goes over several lines is put together where a list or a bracket goes on; more lines of text belong to the
 * task, when behind them stand lists of units for the columns of the roles.
 */
interface Line extends GridLine {
  at: number;
}

/** The lines of one cell. */
type Cell = readonly Line[];

interface Row {
  number: Line;
  cells: Line[];
}

const MOST_HEADS = 14;
const LONGEST_HEAD = 16;
const MOST_CELLS = 20;
const FEWEST_ROWS = 2;
/** So many of ten rows must have as many cells as the head has columns, or fewer, when cells were empty. */
const FITTING_OF_TEN = 8;
/** The second line of a head that was broken: 牵头 | 部门 */
const REST_OF_HEAD = /^(?:单位|部门|时间|时限|期限|领导|要求|\([^()]{1,8}\))$/;
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[章节类部])/;
const TIME = /20\d\d|\d月|季度|年[底内]|[上下]半年|长期|持续|全年|每[年月]/;

const words = (line: GridLine): string => line.trimmed.replace(/\s/g, '');
const span = ({ start, end }: GridLine): Span => ({ start, end });

/** Heads below 序号, up to the first number: each is the lines of one head. */
function headsBelow(lines: readonly Line[], from: number): Line[][] | null {
  const heads: Line[][] = [];
  for (const line of lines.slice(from, from + MOST_HEADS)) {
    const text = words(line);
    if (/^\d{1,4}$/.test(text) || HEADING.test(text)) return heads.length >= 2 ? heads : null;
    if (text.length > LONGEST_HEAD || /[。,;]/.test(text)) return null;
    if (heads.length > 0 && REST_OF_HEAD.test(text)) heads.at(-1)?.push(line);
    else heads.push([line]);
  }
  return null;
}

/** The columns on the right that say who and when; behind them others may stand (目标类型), `behind` of them. */
function rolesOf(heads: readonly Line[][]): { roles: Role[]; behind: number } {
  const labels = heads.map((head) => LABEL_ALONE.exec(head.map(words).join('')));
  const last = labels.findLastIndex((label) => label !== null);
  const first = labels.findLastIndex((label, at) => label === null && at < last) + 1;
  const roles = labels.slice(first, last + 1).flatMap((label) => (label === null ? [] : [roleOf(label.groups)]));
  return { roles, behind: roles.length === 0 ? 0 : labels.length - 1 - last };
}

/** The next number; or a later one behind a heading or behind a cell of units: the table is an extract of a longer one. */
function isDue(number: number, { number: own, cells }: Row): boolean {
  const above = cells.at(-1);
  const step = number - Number(words(own));
  return step === 1 || (step > 1 && above !== undefined && (HEADING.test(words(above)) || namesUnits([above])));
}

/** Rows by their numbers, which count on; a number that is not due is a cell, unless the row above is complete. */
function rowsBelow(lines: readonly Line[], from: number): { rows: Row[]; end: number } {
  const rows: Row[] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || NUMBER_HEAD.test(words(line))) break;
    const last = rows.at(-1);
    const number = /^\d{1,4}$/.test(words(line)) ? Number(words(line)) : null;
    if (number !== null && (last === undefined || isDue(number, last))) rows.push({ number: line, cells: [] });
    else if (last === undefined) {
      if (!HEADING.test(words(line))) break;
    } else if (last.cells.length === MOST_CELLS) break;
    else last.cells.push(line);
  }
  return { rows, end: at };
}

/** Lines of one cell: a list or a bracket is open at the end of the line before, or goes on at the start of this one. */
function joined(lines: readonly Line[]): Cell[] {
  const cells: Line[][] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    const before = last?.map(words).join('') ?? '';
    const open = matchesOf(/[([]/g, before).length > matchesOf(/[)\]]/g, before).length;
    if (last && (open || /[、,]$/.test(before) || /^[、,)\]]/.test(words(line)))) last.push(line);
    else cells.push([line]);
  }
  return cells;
}

const wordsOfCell = (cell: Cell): string => cell.map(words).join('');

/** Nothing but complete names. */
function namesUnits(cell: Cell): boolean {
  return wordsOfCell(cell)
    .replace(/。$/, '')
    .split(/[、,;]/)
    .every((name) => looksLikeUnit(name) || name === '无');
}

/** The cells of a row in the columns of the head: those of the roles from the right, the others from the task to the left. */
function inColumns(cells: readonly Cell[], columns: number, roles: readonly Role[]): Span[][] {
  const rest = [...cells];
  const right: Span[][] = roles.map(() => []);
  const missing = rest.length <= roles.length;
  const last = rest.at(-1);
  if (roles.at(-1) === 'deadline' && last && rest.length > 1 && (!missing || TIME.test(wordsOfCell(last)))) {
    right[roles.length - 1] = last.map(span);
    rest.pop();
  }
  const units = roles.flatMap((role, index) => (role === 'deadline' && index === roles.length - 1 ? [] : [index]));
  const given = rest.splice(Math.max(1, rest.length - units.length));
  given.forEach((cell, index) => {
    const column = units[index];
    if (column !== undefined) right[column] = cell.map(span);
  });
  const left = Array.from({ length: columns - roles.length }, (): Span[] => []);
  const [task = []] = left.splice(-1, 1);
  task.push(
    ...rest.splice(left.length > 0 ? Math.min(left.length, rest.length - 1) : 0).flatMap((cell) => cell.map(span)),
  );
  rest.reverse().forEach((cell, index) => left[left.length - 1 - index]?.push(...cell.map(span)));
  return [...left, task, ...right];
}

/** With columns behind the roles only a row without a hole is sure. */
function columnsOf(cells: readonly Cell[], columns: number, roles: readonly Role[], behind: number): Span[][] {
  return behind > 0 ? cells.map((cell) => cell.map(span)) : inColumns(cells, columns, roles);
}

/** A heading that stands behind the cells of a row opens the rows below. */
function cutHeadings(row: Row, most: number): { cells: Cell[]; headings: Line[] } {
  let count = row.cells.length;
  while (count > 0 && HEADING.test(words(row.cells[count - 1] ?? row.number))) count -= 1;
  const cells = joined(row.cells.slice(0, count));
  return { cells: count === 0 ? joined(row.cells).slice(0, most) : cells, headings: row.cells.slice(count) };
}

/** As many cells as columns, or fewer; more when the task is of several lines and the roles' columns can be told. */
function fits(cells: readonly Cell[], columns: number, roles: readonly Role[], behind: number): boolean {
  if (cells.length < 2) return false;
  if (behind > 0) return cells.length === columns;
  if (cells.length <= columns) return true;
  const timed = roles.at(-1) === 'deadline';
  const before = timed ? cells.slice(0, -1) : cells;
  const units = roles.length - (timed ? 1 : 0);
  const [last] = cells.slice(-1);
  return (
    before.slice(-units).every(namesUnits) &&
    !before.slice(0, -units).some(namesUnits) &&
    (!timed || (last !== undefined && TIME.test(wordsOfCell(last))))
  );
}

/** Of the last row, behind which the text goes on: as many cells as fit its columns. */
function ownCells(cells: readonly Cell[], usual: number, fit: (cells: readonly Cell[]) => boolean): readonly Cell[] {
  for (let count = cells.length; count > usual; count -= 1) {
    const some = cells.slice(0, count);
    if (fit(some)) return some;
  }
  return cells.slice(0, usual);
}

function tableAt(lines: readonly Line[], index: number): { grid: Grid; next: number } | null {
  const number = lines[index];
  if (number === undefined || !NUMBER_HEAD.test(words(number))) return null;
  const heads = headsBelow(lines, index + 1);
  const { roles, behind } = heads ? rolesOf(heads) : { roles: [], behind: 0 };
  if (
    heads === null ||
    roles.length + behind === heads.length ||
    !roles.some((role) => role !== 'deadline' && role !== 'leaders')
  )
    return null;
  const from = index + 1 + heads.reduce((sum, head) => sum + head.length, 0);
  const { rows, end } = rowsBelow(lines, from);
  const cut = rows.map((row) => cutHeadings(row, heads.length));
  const body = cut.slice(0, -1);
  const fitting = body.filter(({ cells }) => fits(cells, heads.length, roles, behind)).length;
  if (rows.length < FEWEST_ROWS || fitting * 10 < body.length * FITTING_OF_TEN) return null;
  const usual = Math.max(...body.map(({ cells }) => Math.min(cells.length, heads.length)));
  const opening = lines.slice(from, lines.indexOf(rows[0]?.number ?? number, from)).map((line) => [[span(line)]]);
  const gridRows: Span[][][] = [[[span(number)], ...heads.map((head) => head.map(span))], ...opening];
  let lastLine = number;
  rows.forEach((row, at) => {
    const { cells, headings } = cut[at] ?? { cells: [], headings: [] };
    const own =
      at === rows.length - 1 ? ownCells(cells, usual, (some) => fits(some, heads.length, roles, behind)) : cells;
    gridRows.push([[span(row.number)], ...columnsOf(own, heads.length, roles, behind)]);
    if (at < rows.length - 1) gridRows.push(...headings.map((line) => [[span(line)]]));
    lastLine = own.at(-1)?.at(-1) ?? row.number;
  });
  const next = Math.min(end, lines.indexOf(lastLine, from) + 1);
  return { grid: { from: number.at, to: lastLine.at + 1, rows: gridRows }, next };
}

/** 牵头单位 |: some converters leave the bar of a cell at the end of its line. */
function withoutBar(text: string, line: GridLine): GridLine {
  const trimmed = line.trimmed.replace(/[\s|]+$/, '');
  if (trimmed === line.trimmed || /[|\t]/.test(trimmed)) return line;
  const start = text.indexOf(trimmed, line.start);
  return { start, end: start + trimmed.length, trimmed };
}

export function findCellLines(text: string, lines: readonly GridLine[]): Grid[] {
  const filled = lines
    .map((line, at): Line => ({ ...withoutBar(text, line), at }))
    .filter(({ trimmed }) => trimmed !== '');
  const grids: Grid[] = [];
  for (let index = 0; index < filled.length; index += 1) {
    const table = tableAt(filled, index);
    if (table === null) continue;
    grids.push(table.grid);
    index = table.next - 1;
  }
  return grids;
}
