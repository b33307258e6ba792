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

/**
 * The cheapest way found so far to give the first `line` lines to the first `row` rows, and its last step. Plain arrays
 * of numbers: a long table asks millions of times.
 */
class Matching {
  private readonly width: number;
  private readonly cost: Float64Array;
  private readonly stepRows: Uint8Array;
  private readonly stepLines: Uint8Array;
  private readonly at: Float64Array;
  private readonly last: Float64Array;
  private readonly endings: EndingCosts;
  /** What the nearest rows cost; no way that costs more is worth following. */
  private readonly most: number;

  constructor(
    private readonly rows: readonly RowExtent[],
    private readonly lines: readonly CellLine[],
    private readonly options: MatchOptions,
  ) {
    this.width = lines.length + 1;
    const size = (rows.length + 1) * this.width;
    this.cost = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    this.stepRows = new Uint8Array(size);
    this.stepLines = new Uint8Array(size);
    this.at = Float64Array.from(lines, ({ at }) => at);
    this.last = Float64Array.from(rows, ({ last }) => last);
    this.endings = new EndingCosts(lines, options);
    this.most = costOfNearest(rows, lines, this.endings) + ROUNDING;
  }

  find(): CellRange[] {
    this.cost[0] = 0;
    this.rows.forEach((first, row) => {
      for (let line = 0; line < this.width; line += 1) {
        const reached = this.cost[row * this.width + line] as number;
        if (reached > this.most || reached === Number.POSITIVE_INFINITY) continue;
        this.offer(row + 1, line, 1, 0, reached + EMPTY_CELL);
        const top = this.at[line];
        if (top !== undefined && top <= first.anchor + FARTHEST + MOST_LINES)
          this.offerCells(row, first, line, top, reached);
      }
    });
    return this.readBack();
  }

  /** Every cell that can begin with this line, for this row alone or shared with those below it. */
  private offerCells(row: number, first: RowExtent, line: number, top: number, reached: number): void {
    const { most, at, last } = this;
    const { sharing } = this.options;
    const mostRows = Math.min(
      MOST_ROWS,
      this.rows.length - row,
      1 + (sharing > 0 ? (most - reached) / sharing : MOST_ROWS),
    );
    const mostLines = Math.min(MOST_LINES, at.length - line);
    for (let taken = 1; taken <= mostLines; taken += 1) {
      const middle = (top + (at[line + taken - 1] as number)) / 2;
      let ending = Number.NaN;
      for (let shared = 1; shared <= mostRows; shared += 1) {
        const centre = shared === 1 ? first.anchor : (first.first + (last[row + shared - 1] as number)) / 2;
        const away = middle - centre;
        if (away > FARTHEST) continue;
        if (away < -FARTHEST) break;
        const cost = reached + Math.abs(away) + sharing * (shared - 1);
        if (cost > most) continue;
        if (Number.isNaN(ending)) ending = this.endings.of(line, taken);
        this.offer(row + shared, line + taken, shared, taken, cost + ending);
      }
    }
  }

  private offer(row: number, line: number, rows: number, lines: number, cost: number): void {
    const at = row * this.width + line;
    if (cost >= (this.cost[at] as number)) return;
    this.cost[at] = cost;
    this.stepRows[at] = rows;
    this.stepLines[at] = lines;
  }

  /** Nothing fits when a column has more lines than its rows can take: then its cells stay empty. */
  private readBack(): CellRange[] {
    let row = this.rows.length;
    let line = this.lines.length;
    if (this.cost[row * this.width + line] === Number.POSITIVE_INFINITY)
      return this.rows.map(() => ({ from: 0, to: 0 }));
    const ranges: CellRange[] = [];
    while (row > 0) {
      const at = row * this.width + line;
      const [sharing, taken] = [this.stepRows[at] ?? 1, this.stepLines[at] ?? 0];
      for (let shared = 0; shared < sharing; shared += 1) ranges.push({ from: line - taken, to: line });
      row -= sharing;
      line -= taken;
    }
    return ranges.reverse();
  }
}

/** The cheapest way to give consecutive lines to consecutive rows; every line and every row is used. */
export function matchCells(rows: readonly RowExtent[], lines: readonly CellLine[], options: MatchOptions): CellRange[] {
  return new Matching(rows, lines, options).find();
}

const ROUNDING = 1e-6;

/** The cost when every line goes to the row whose number is nearest; infinite when that is no matching. */
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

const BROKEN_EARLY = 2;

/** Lines of one cell follow each other closely (next line, or behind a line of the cells beside it) and are full. */
function breakCost(above: CellLine | undefined, below: CellLine): number {
  if (above === undefined) return 0;
  return Math.max(0, below.at - above.at - 2) * 1.5 + (above.full ? 0 : BROKEN_EARLY);
}
