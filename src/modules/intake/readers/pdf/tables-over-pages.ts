import type { PageTable } from './page-table.js';

const SAME_COLUMN = 4;

/** Whether the table at the head of a page has the columns of the one at the foot of the page before. */
export function goesOn(before: PageTable, next: PageTable): boolean {
  return (
    before.xs.length === next.xs.length &&
    before.xs.every((x, index) => Math.abs(x - (next.xs[index] ?? Number.NaN)) <= SAME_COLUMN)
  );
}

/**
 * The rows of a table with those of its continuation. A repeated head goes; a row without first cell that follows is
 * the rest of the row that the page broke; an empty merged cell at the top of the page goes on from the page before.
 */
export function appended(before: readonly string[][], previous: PageTable, next: PageTable): string[][] {
  const [head = [], last = []] = [before[0], before.at(-1)];
  const repeated = next.rows[0]?.join('\t') === head.join('\t') ? 1 : 0;
  const rows = filled(next, repeated, last, previous).slice(repeated);
  const first = rows[0];
  if (!first || first[0] !== '' || last[0] === '') return [...before, ...rows];
  const whole = last.map((cell, column) => (cell === first[column] ? cell : `${cell}${first[column] ?? ''}`));
  return [...before.slice(0, -1), whole, ...rows.slice(1)];
}

function filled(next: PageTable, top: number, above: readonly string[], previous: PageTable): string[][] {
  const { rows, cellOf } = next;
  const wasMerged = (column: number): boolean => previous.cellOf.at(-1)?.[column] === previous.cellOf.at(-2)?.[column];
  return rows.map((row, index) =>
    row.map((text, column) => {
      const cell = cellOf[index]?.[column];
      const goesOnFromTop = index >= top && cell === cellOf[top]?.[column];
      const isMerged = cell === cellOf[index - 1]?.[column] || cell === cellOf[index + 1]?.[column];
      const continues = goesOnFromTop && (isMerged || wasMerged(column));
      return text === '' && column > 0 && continues ? (above[column] ?? '') : text;
    }),
  );
}
