import type { Span } from './draft.js';
import type { Grid, GridLine } from './grids.js';
import { LABEL_ALONE, roleOf } from './roles.js';

/**
 * Tables drawn with line characters, as legal databases keep them: │ parts the cells of a line, ─ below a cell ends it.
 * A cell goes on until a line is drawn below it, whatever the cells beside it do.
 */
const BOX = /^[─│┌┐└┘├┤┬┴┼━┃┏┓┗┛┣┫┳┻╋]/;
const UPRIGHT = /[│┌┐└┘├┤┬┴┼┃┏┓┗┛┣┫┳┻╋]/;
const DRAWN = /^[─━\s]*[─━][─━\s]*$/;

interface Cell {
  pieces: Span[];
  words: string;
  /** Lines of the table from its first to its last words. */
  from: number;
  to: number;
}

/** The fields of a line between its uprights; a line drawn is a field of ─. */
function fieldsOf(text: string, line: GridLine): Span[] {
  const fields: Span[] = [];
  let from = -1;
  for (let at = line.start; at < line.end; at += 1) {
    if (!UPRIGHT.test(text[at] ?? '')) continue;
    if (from >= 0) fields.push({ start: from, end: at });
    from = at + 1;
  }
  return fields;
}

/** Cells by column, from above to below. */
function cellsByColumn(text: string, lines: readonly GridLine[], from: number, to: number): Cell[][] {
  const columns: Cell[][] = [];
  const open: (Cell | null)[] = [];
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined || line.trimmed === '') continue;
    fieldsOf(text, line).forEach((field, column) => {
      const words = text.slice(field.start, field.end);
      if (DRAWN.test(words)) open[column] = null;
      else if (words.trim() !== '') {
        const cell = open[column] ?? { pieces: [], words: '', from: at, to: at };
        if (cell.pieces.length === 0) (columns[column] ??= []).push(cell);
        const start = field.start + words.length - words.trimStart().length;
        cell.pieces.push({ start, end: start + words.trim().length });
        cell.words += words.replace(/\s/g, '');
        cell.to = at;
        open[column] = cell;
      }
    });
  }
  return Array.from(columns, (cells) => cells ?? []);
}

/** The column of the tasks stands before the first that names a role of units; null in any other table. */
function taskColumn(columns: readonly Cell[][]): number | null {
  const roles = columns.map(([head]) => {
    const label = LABEL_ALONE.exec(head?.words ?? '');
    return label ? roleOf(label.groups) : null;
  });
  const first = roles.findIndex((role) => role !== null);
  return first > 0 && roles.some((role) => role !== null && role !== 'deadline' && role !== 'leaders')
    ? first - 1
    : null;
}

/** One row for each task; where several cells stand beside it, a row without a task for each further one. */
function rowsOf(columns: readonly Cell[][], task: number): Span[][][] {
  const next = columns.map(() => 1);
  const besideOf = (column: number, cell: Cell): Cell[] => {
    const cells = columns[column] ?? [];
    while ((cells[next[column] ?? 0]?.to ?? cell.from) < cell.from && nextReaches(cells, next[column] ?? 0, cell))
      next[column] = (next[column] ?? 0) + 1;
    const beside: Cell[] = [];
    for (let at = next[column] ?? 0; (cells[at]?.from ?? Number.POSITIVE_INFINITY) <= cell.to; at += 1) {
      const found = cells[at];
      if (found) beside.push(found);
    }
    return beside;
  };
  return (columns[task] ?? []).slice(1).flatMap((cell) => {
    const beside = columns.map((_, column) => (column === task ? [cell] : besideOf(column, cell)));
    const height = Math.max(...beside.map((cells) => cells.length));
    return Array.from({ length: height }, (_, at) =>
      beside.map((cells, column) => {
        const merged = column !== task && cells.length === 1 ? cells[0] : cells[at];
        return merged?.pieces ?? [];
      }),
    );
  });
}

/** A cell that ended above goes on beside the next rows until another one of its column begins. */
function nextReaches(cells: readonly Cell[], index: number, cell: Cell): boolean {
  return (cells[index + 1]?.from ?? Number.POSITIVE_INFINITY) <= cell.from;
}

function tableOf(text: string, lines: readonly GridLine[], from: number, to: number): Grid | null {
  const columns = cellsByColumn(text, lines, from, to);
  const task = taskColumn(columns);
  if (task === null) return null;
  return { from, to, rows: [columns.map(([head]) => head?.pieces ?? []), ...rowsOf(columns, task)] };
}

export function findBoxTables(text: string, lines: readonly GridLine[]): Grid[] {
  const grids: Grid[] = [];
  let from: number | null = null;
  const close = (to: number): void => {
    const grid = from === null ? null : tableOf(text, lines, from, to);
    if (grid) grids.push(grid);
    from = null;
  };
  lines.forEach((line, at) => {
    if (BOX.test(line.trimmed)) {
      if (/^[┌┏]/.test(line.trimmed)) close(at);
      from ??= at;
    } else if (line.trimmed !== '') close(at);
  });
  close(lines.length);
  return grids;
}
