import type { Box } from './geometry.js';
import type { Ruling } from './rulings.js';

/** A table as its lines draw it. */
export interface Lattice extends Box {
  /** Positions of the lines between columns and rows, borders included, ascending. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** For each field, row by row, the index of the cell that it belongs to. */
  readonly cellOf: readonly (readonly number[])[];
}

/** Lines nearer than this are one; ends nearer than this touch. */
const NEAR = 3;
/** A field wall counts as drawn when lines cover this share of it. */
const COVERED = 0.6;

/** Tables of a page: groups of lines that touch each other and part at least two fields. */
export function latticesOf(rulings: readonly Ruling[]): Lattice[] {
  const merged = [
    ...mergeInLine(rulings.filter((r) => r.horizontal)),
    ...mergeInLine(rulings.filter((r) => !r.horizontal)),
  ];
  return connected(merged)
    .map(latticeOf)
    .filter((lattice) => lattice !== null)
    .sort((a, b) => a.top - b.top);
}

/** Pieces of one line, drawn cell by cell, become that line. */
function mergeInLine(rulings: readonly Ruling[]): Ruling[] {
  const sorted = [...rulings].sort((a, b) => a.at - b.at || a.from - b.from);
  const merged: { horizontal: boolean; at: number; from: number; to: number }[] = [];
  let open: typeof merged = [];
  for (const ruling of sorted) {
    open = open.filter((line) => ruling.at - line.at <= NEAR);
    const same = open.find((line) => ruling.from <= line.to + NEAR && ruling.to >= line.from - NEAR);
    if (same) {
      same.from = Math.min(same.from, ruling.from);
      same.to = Math.max(same.to, ruling.to);
    } else {
      const line = { ...ruling };
      merged.push(line);
      open.push(line);
    }
  }
  return merged;
}

function touch(a: Ruling, b: Ruling): boolean {
  if (a.horizontal === b.horizontal) return false;
  return a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;
}

function connected(rulings: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  for (const ruling of rulings) {
    const touched = groups.filter((group) => group.some((other) => touch(ruling, other)));
    const [first, ...others] = touched;
    if (!first) {
      groups.push([ruling]);
      continue;
    }
    first.push(ruling);
    for (const other of others) {
      first.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

function positions(rulings: readonly Ruling[]): number[] {
  const sorted = rulings.map(({ at }) => at).sort((a, b) => a - b);
  return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] ?? at) > NEAR);
}

function latticeOf(group: readonly Ruling[]): Lattice | null {
  const rows = group.filter((ruling) => ruling.horizontal);
  const columns = group.filter((ruling) => !ruling.horizontal);
  const [ys, xs] = [positions(rows), positions(columns)];
  if (xs.length < 3 || ys.length < 2) return null;
  const isDrawn = (lines: readonly Ruling[], at: number, from: number, to: number): boolean => {
    const along = lines.filter((line) => Math.abs(line.at - at) <= NEAR);
    const covered = along.reduce(
      (sum, line) => sum + Math.max(0, Math.min(to, line.to) - Math.max(from, line.from)),
      0,
    );
    return covered >= (to - from) * COVERED;
  };
  const cellOf: number[][] = [];
  let cells = 0;
  for (let row = 0; row + 1 < ys.length; row += 1) {
    const [top = 0, bottom = 0] = [ys[row], ys[row + 1]];
    const line: number[] = [];
    for (let column = 0; column + 1 < xs.length; column += 1) {
      const [left = 0, right = 0] = [xs[column], xs[column + 1]];
      const above = cellOf[row - 1]?.[column];
      const before = line[column - 1];
      if (above !== undefined && !isDrawn(rows, top, left, right)) line.push(above);
      else if (before !== undefined && !isDrawn(columns, left, top, bottom)) line.push(before);
      else line.push(cells++);
    }
    cellOf.push(line);
  }
  return { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, xs, ys, cellOf };
}
