/**
 * Which lines of a column belong to which rows of a table that is set in columns of blanks. A cell is centred on its
 * rows, so the middle of its lines tells them; a cell that is higher than its row's number, or that several rows
 * share, is found the same way.
 */
export interface RowExtent {
  /** Line of the row's number. */
  anchor: number;
  /** First and last line known to belong to it. */
  first: number;
  last: number;
}

export interface CellLine {
  /** Index of the line. */
  at: number;
  text: string;
  /** The next word would not have fitted: only then does a cell go on in another line. */
  full: boolean;
}

export interface MatchOptions {
  /** Cost of text that cannot end a cell, 0 when it can. */
  unfinished: (text: string) => number;
  /** Cost of one more row that shares a cell. */
  sharing: number;
  /** Cost of one more cell: what is likely to be shared changes seldom. */
  cell: number;
}

/** Lines of one cell, as a range of the column's lines, for each row; rows that share a cell have the same range. */
export interface CellRange {
  from: number;
  to: number;
}

const MOST_LINES = 16;
const MOST_ROWS = 12;
const EMPTY_CELL = 6;
/** A cell whose middle lies farther than this from that of its rows is not theirs; keeps the search small. */
const FARTHEST = 12;

/**
 * What it costs to end a cell behind a line, apart from where its rows stand. The same lines are tried with many rows,
 * so that each answer is kept.
 */
class EndingCosts {
  private readonly known: Float64Array;

  constructor(
    private readonly lines: readonly CellLine[],
    private readonly options: MatchOptions,
  ) {
    this.known = new Float64Array(lines.length * MOST_LINES).fill(Number.NaN);
  }

  /** Of the cell that begins with line `first` and has `taken` lines. */
  of(first: number, taken: number): number {
    const at = first * MOST_LINES + taken - 1;
    const known = this.known[at] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const cell = this.lines.slice(first, first + taken);
    const breaks = cell.reduce((sum, line, index) => sum + breakCost(cell[index - 1], line), 0);
    const cost = this.options.unfinished(cell.map(({ text }) => text).join('')) + breaks + this.options.cell;
    this.known[at] = cost;
    return cost;
  }
}

/** The cheapest way found so far to give the first `line` lines to the first `row` rows, and its last step. */
class Table {
  readonly width: number;
  readonly cost: Float64Array;
  readonly stepRows: Uint8Array;
  readonly stepLines: Uint8Array;

  constructor(rows: number, lines: number) {
    this.width = lines + 1;
    const size = (rows + 1) * this.width;
    this.cost = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    this.stepRows = new Uint8Array(size);
    this.stepLines = new Uint8Array(size);
    this.cost[0] = 0;
  }

  costAt(row: number, line: number): number {
    return this.cost[row * this.width + line] ?? Number.POSITIVE_INFINITY;
  }

  offer(row: number, line: number, rows: number, lines: number, cost: number): void {
    const at = (row + rows) * this.width + line + lines;
    if (cost >= (this.cost[at] ?? 0)) return;
    this.cost[at] = cost;
    this.stepRows[at] = rows;
    this.stepLines[at] = lines;
  }
}

/** The cheapest way to give consecutive lines to consecutive rows; every line and every row is used. */
export function matchCells(rows: readonly RowExtent[], lines: readonly CellLine[], options: MatchOptions): CellRange[] {
  const table = new Table(rows.length, lines.length);
  const endings = new EndingCosts(lines, options);
  const most = costOfNearest(rows, lines, endings) + ROUNDING;
  for (let row = 0; row < rows.length; row += 1) {
    for (let line = 0; line <= lines.length; line += 1) {
      const reached = table.costAt(row, line);
      if (reached === Number.POSITIVE_INFINITY || reached > most) continue;
      table.offer(row, line, 1, 0, reached + EMPTY_CELL);
      offerCells(table, endings, rows, lines, options.sharing, row, line);
    }
  }
  return readBack(table, rows.length, lines.length);
}

const ROUNDING = 1e-6;

/** The cost when every line goes to the row whose number is nearest: no way that costs more is worth following. */
function costOfNearest(rows: readonly RowExtent[], lines: readonly CellLine[], endings: EndingCosts): number {
  let cost = 0;
  let line = 0;
  for (const [index, { anchor }] of rows.entries()) {
    const border = (anchor + (rows[index + 1]?.anchor ?? Number.POSITIVE_INFINITY)) / 2;
    const from = line;
    while ((lines[line]?.at ?? border) < border) line += 1;
    const away = Math.abs(((lines[from]?.at ?? 0) + (lines[line - 1]?.at ?? 0)) / 2 - anchor);
    if (line === from) cost += EMPTY_CELL;
    else if (line - from > MOST_LINES || away > FARTHEST) return Number.POSITIVE_INFINITY;
    else cost += away + endings.of(from, line - from);
  }
  return cost;
}

/** Every cell that can begin with this line, for this row alone or shared with those below it. */
function offerCells(
  table: Table,
  endings: EndingCosts,
  rows: readonly RowExtent[],
  lines: readonly CellLine[],
  sharing: number,
  row: number,
  line: number,
): void {
  const reached = table.costAt(row, line);
  const [first, top] = [rows[row], lines[line]];
  if (first === undefined || top === undefined || top.at > first.anchor + FARTHEST + MOST_LINES) return;
  for (let taken = 1; taken <= MOST_LINES && line + taken <= lines.length; taken += 1) {
    const middle = (top.at + (lines[line + taken - 1]?.at ?? top.at)) / 2;
    for (let shared = 1; shared <= MOST_ROWS && row + shared <= rows.length; shared += 1) {
      const centre = shared === 1 ? first.anchor : (first.first + (rows[row + shared - 1]?.last ?? first.last)) / 2;
      if (middle - centre > FARTHEST) continue;
      if (centre - middle > FARTHEST) break;
      const cost = reached + Math.abs(middle - centre) + sharing * (shared - 1);
      table.offer(row, line, shared, taken, cost + endings.of(line, taken));
    }
  }
}

const BROKEN_EARLY = 2;

/** Lines of one cell follow each other closely (next line, or behind a line of the cells beside it) and are full. */
function breakCost(above: CellLine | undefined, below: CellLine): number {
  if (above === undefined) return 0;
  return Math.max(0, below.at - above.at - 2) * 1.5 + (above.full ? 0 : BROKEN_EARLY);
}

/** Nothing fits when a column has more lines than its rows can take: then its cells stay empty. */
function readBack(table: Table, rows: number, lines: number): CellRange[] {
  if (table.costAt(rows, lines) === Number.POSITIVE_INFINITY)
    return Array.from({ length: rows }, () => ({ from: 0, to: 0 }));
  const ranges: CellRange[] = [];
  let row = rows;
  let line = lines;
  while (row > 0) {
    const at = row * table.width + line;
    const [sharing, taken] = [table.stepRows[at] ?? 1, table.stepLines[at] ?? 0];
    for (let shared = 0; shared < sharing; shared += 1) ranges.push({ from: line - taken, to: line });
    row -= sharing;
    line -= taken;
  }
  return ranges.reverse();
}
