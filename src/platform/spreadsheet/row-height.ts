/** Of 11 point text in the fonts that stand in for 宋体 where it is missing; with 宋体 a little is left over. */
const LINE_POINTS = 16.5;
const PADDING_POINTS = 4;
/** The greatest height that Excel knows. */
const TALLEST_ROW_POINTS = 409;

export type CellValue = string | number | null;

/**
 * Said explicitly, because LibreOffice shows one line of wrapped text in a row without a height.
 * @param widths of the columns, in characters of the standard font.
 * @param leastLines for which there is room, however little is written.
 * @returns points.
 */
export function heightOf(row: readonly CellValue[], widths: readonly number[], leastLines = 1): number {
  // A number never wraps, however many decimals it has.
  const lines = row.map((value, index) => (typeof value === 'string' ? linesOf(value, widths[index] ?? 10) : 1));
  return Math.min(LINE_POINTS * Math.max(leastLines, ...lines) + PADDING_POINTS, TALLEST_ROW_POINTS);
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(charactersOf(line) / (width - 1))), 0);
}

/** A Chinese character is as wide as two of the standard font. */
function charactersOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}
