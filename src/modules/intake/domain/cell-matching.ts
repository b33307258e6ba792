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

interface Step {
  cost: number;
  rows: number;
  lines: number;
}

/** The cheapest way to give consecutive lines to consecutive rows; every line and every row is used. */
export function matchCells(rows: readonly RowExtent[], lines: readonly CellLine[], options: MatchOptions): CellRange[] {
  const width = lines.length + 1;
  const best: (Step | undefined)[] = new Array<Step | undefined>((rows.length + 1) * width);
  best[0] = { cost: 0, rows: 0, lines: 0 };
  for (let row = 0; row < rows.length; row += 1) {
    for (let line = 0; line <= lines.length; line += 1) {
      const reached = best[row * width + line];
      if (reached === undefined) continue;
      for (const step of stepsFrom(rows, lines, options, row, line)) {
        const at = (row + step.rows) * width + line + step.lines;
        const cost = reached.cost + step.cost;
        if (cost < (best[at]?.cost ?? Number.POSITIVE_INFINITY)) best[at] = { ...step, cost };
      }
    }
  }
  return readBack(best, rows.length, lines.length);
}

function stepsFrom(
  rows: readonly RowExtent[],
  lines: readonly CellLine[],
  { unfinished, sharing, cell }: MatchOptions,
  row: number,
  line: number,
): Step[] {
  const steps: Step[] = [{ cost: EMPTY_CELL, rows: 1, lines: 0 }];
  const first = rows[row];
  if (first === undefined) return steps;
  let text = '';
  let breaks = 0;
  for (let taken = 1; taken <= MOST_LINES && line + taken <= lines.length; taken += 1) {
    const [top, bottom] = [lines[line], lines[line + taken - 1]];
    if (top === undefined || bottom === undefined || top.at > first.anchor + FARTHEST + MOST_LINES) break;
    text += bottom.text;
    breaks += breakCost(lines[line + taken - 2], bottom, taken);
    const own = (top.at + bottom.at) / 2;
    const ending = unfinished(text) + breaks + cell;
    for (let shared = 1; shared <= MOST_ROWS && row + shared <= rows.length; shared += 1) {
      const last = rows[row + shared - 1];
      if (last === undefined) break;
      const centre = shared === 1 ? first.anchor : (first.first + last.last) / 2;
      if (own - centre > FARTHEST) continue;
      if (centre - own > FARTHEST) break;
      steps.push({ cost: Math.abs(own - centre) + ending + sharing * (shared - 1), rows: shared, lines: taken });
    }
  }
  return steps;
}

const BROKEN_EARLY = 2;

/** Lines of one cell follow each other closely (next line, or behind a line of the cells beside it) and are full. */
function breakCost(above: CellLine | undefined, below: CellLine, taken: number): number {
  if (taken === 1 || above === undefined) return 0;
  return Math.max(0, below.at - above.at - 2) * 1.5 + (above.full ? 0 : BROKEN_EARLY);
}

/** Nothing fits when a column has more lines than its rows can take: then its cells stay empty. */
function readBack(best: readonly (Step | undefined)[], rows: number, lines: number): CellRange[] {
  const ranges: CellRange[] = [];
  let row = rows;
  let line = lines;
  while (row > 0) {
    const step = best[row * (lines + 1) + line];
    if (step === undefined) return Array.from({ length: rows }, () => ({ from: 0, to: 0 }));
    for (let shared = 0; shared < step.rows; shared += 1) ranges.unshift({ from: line - step.lines, to: line });
    row -= step.rows;
    line -= step.lines;
  }
  return ranges;
}
