import type { Run } from './geometry.js';
import type { Lattice } from './lattice.js';
import { joinLines, linesOf } from './text-lines.js';

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
  for (const run of runs) {
    const [x, y] = centre(run);
    const cell = lattice.cellOf[indexIn(lattice.ys, y)]?.[indexIn(lattice.xs, x)] ?? 0;
    const content = contents.get(cell);
    if (content) content.push(run);
    else contents.set(cell, [run]);
  }
  const texts = new Map([...contents].map(([cell, of]) => [cell, joinLines(linesOf(of).map(({ text }) => text))]));
  const rows = lattice.cellOf.map((cells) =>
    cells.map((cell, column) => (cells[column - 1] === cell ? '' : (texts.get(cell) ?? ''))),
  );
  return { top: lattice.top, xs: lattice.xs, rows, cellOf: lattice.cellOf };
}
