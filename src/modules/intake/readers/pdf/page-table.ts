import type { Run } from './geometry.js';
import type { Lattice } from './lattice.js';
import { joinLines, linesOf, type TextLine } from './text-lines.js';

/** The table of one page, or the part of a table that stands on it. */
export interface PageTable {
  readonly top: number;
  readonly xs: readonly number[];
  readonly rows: string[][];
  /** For each field, the index of its cell: equal ones are merged. */
  readonly cellOf: Lattice['cellOf'];
}

export function isInside(lattice: Lattice, run: Run): boolean {
  const [x, y] = centre(run);
  return x > lattice.left && x < lattice.right && y > lattice.top && y < lattice.bottom;
}

function centre(run: Run): [number, number] {
  return [(run.left + run.right) / 2, (run.top + run.bottom) / 2];
}

function indexIn(positions: readonly number[], at: number): number {
  const next = positions.findIndex((position) => position > at);
  return next < 0 ? positions.length - 2 : Math.max(0, next - 1);
}

/** Text of a cell over several rows is repeated in each; over several columns it stands in the first. */
export function tableOf(lattice: Lattice, runs: readonly Run[]): PageTable {
  const contents = new Map<number, Run[]>();
  for (const run of runs.flatMap((whole) => splitAtWalls(whole, lattice))) {
    const [x, y] = centre(run);
    const cell = lattice.cellOf[indexIn(lattice.ys, y)]?.[indexIn(lattice.xs, x)] ?? 0;
    const content = contents.get(cell);
    if (content) content.push(run);
    else contents.set(cell, [run]);
  }
  const widths = widthsOf(lattice);
  const texts = new Map([...contents].map(([cell, of]) => [cell, cellText(linesOf(of), widths.get(cell) ?? 0)]));
  const rows = lattice.cellOf.map((cells) =>
    cells.map((cell, column) => (cells[column - 1] === cell ? '' : (texts.get(cell) ?? ''))),
  );
  return { top: lattice.top, xs: lattice.xs, rows, cellOf: lattice.cellOf };
}

function widthsOf({ cellOf, xs }: Lattice): Map<number, number> {
  const widths = new Map<number, number>();
  for (const cells of cellOf) {
    cells.forEach((cell, column) => {
      const [left = 0, right = 0] = [xs[cells.indexOf(cell)], xs[column + 1]];
      widths.set(cell, Math.max(widths.get(cell) ?? 0, right - left));
    });
  }
  return widths;
}

/** What a cell keeps free at its sides, in points, and how many signs more must fit for a line to be broken on purpose. */
const CELL_PADDING = 16;
const SIGNS_LEFT = 1.5;

/** A line that had room for more was ended by its writer: names below each other stay two. */
function cellText(lines: readonly TextLine[], width: number): string {
  const parts = lines.map(({ text, left, right, size }, index) => {
    const roomy = width - (right - left) > CELL_PADDING + size * SIGNS_LEFT;
    return roomy && index + 1 < lines.length ? `${text} ` : text;
  });
  return joinLines(parts);
}

/** A run must reach over a wall by more than this to be two texts. */
const OVERHANG = 3;

/** Neighbouring cells set close to each other come as one run; it is cut where a wall stands. */
function splitAtWalls(run: Run, lattice: Lattice): Run[] {
  const cells = lattice.cellOf[indexIn(lattice.ys, centre(run)[1])] ?? [];
  const wall = lattice.xs.findIndex(
    (x, index) => x > run.left + OVERHANG && x < run.right - OVERHANG && cells[index - 1] !== cells[index],
  );
  const x = lattice.xs[wall];
  if (x === undefined) return [run];
  const cut = placeOf(run, x);
  const [before, after] = [run.text.slice(0, cut).trim(), run.text.slice(cut).trim()];
  if (before === '' || after === '') return [run];
  const rest = { ...run, text: after, left: x };
  return [{ ...run, text: before, right: x }, ...splitAtWalls(rest, lattice)];
}

/** Index of the character at `x`, or of a blank next to it. Chinese signs are twice as wide as others. */
function placeOf(run: Run, x: number): number {
  const widths = [...run.text].map((char) => (char > '\u2E7F' ? 2 : 1));
  const scale = (run.right - run.left) / widths.reduce((sum: number, width) => sum + width, 0);
  let at = run.left;
  let index = 0;
  for (const width of widths) {
    if (at + (width * scale) / 2 >= x) break;
    at += width * scale;
    index += 1;
  }
  const blank = [index, index - 1, index + 1].find((near) => run.text[near] === ' ');
  return blank ?? index;
}
