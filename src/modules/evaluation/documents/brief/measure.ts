import type { Brief } from './brief.js';
import { widthOf } from './shorten.js';

/*
 * The page of the brief, in points where nothing else is said. Every line and every row has an exact height, so that a
 * program that sets the page has nothing to decide but where lines break; those are estimated on the safe side.
 */

export const MARGIN_MM = { top: 16, bottom: 14, side: 18 } as const;
const POINTS_PER_MM = 72 / 25.4;
/** One line less than there is. */
export const PAGE_HEIGHT = (297 - MARGIN_MM.top - MARGIN_MM.bottom) * POINTS_PER_MM - 20;
export const WIDTH_MM = 210 - 2 * MARGIN_MM.side;

export const HEIGHT = {
  mark: 18,
  head: 34,
  origin: 20,
  titleLine: 24,
  gap: 6,
  figureLabel: 14,
  figureValue: 26,
  figureRemark: 14,
  bar: 15,
  light: 30,
  row: 17,
  line: 18,
  provenance: 12,
} as const;

export const FONT_SIZE = {
  mark: 10.5,
  head: 24,
  origin: 11,
  title: 17,
  figure: 18,
  small: 9,
  row: 10.5,
  text: 11.5,
} as const;

export const TITLE_CHARACTERS = Math.floor((WIDTH_MM * POINTS_PER_MM) / FONT_SIZE.title);
/** A character less than fits: punctuation that may not begin a line takes its neighbour along. */
const LINE_CHARACTERS = Math.floor((WIDTH_MM * POINTS_PER_MM) / FONT_SIZE.text) - 1;
const PROVENANCE_CHARACTERS = Math.floor((WIDTH_MM * POINTS_PER_MM) / FONT_SIZE.small) - 1;

/** Columns of the indicators, millimetres. */
export const INDICATOR_COLUMNS = [
  { header: '属性', widthMm: 14 },
  { header: '指标', widthMm: 64 },
  { header: '目标', widthMm: 31 },
  { header: '最新值', widthMm: 22 },
  { header: '完成进度', widthMm: 18 },
  { header: '结论', widthMm: 25 },
] as const;
const MM_PER_CHARACTER = FONT_SIZE.row / POINTS_PER_MM;
const CELL_MARGINS_MM = 2.2;

/** How many characters stand on the one line of a cell. */
export function cellCharacters(column: number): number {
  return ((INDICATOR_COLUMNS[column]?.widthMm ?? 0) - CELL_MARGINS_MM) / MM_PER_CHARACTER;
}

export function linesOf(text: string, perLine: number): number {
  return Math.max(1, Math.ceil(widthOf(text) / perLine));
}

/** How much of the page a brief takes. */
export function heightOf({ mark, titleLines, bars, lights, indicators, paragraphs, provenance }: Brief): number {
  const figures = HEIGHT.figureLabel + HEIGHT.figureValue + HEIGHT.figureRemark;
  const words = paragraphs.reduce(
    (sum, { heading, text }) => sum + linesOf(heading + text, LINE_CHARACTERS) * HEIGHT.line,
    0,
  );
  return (
    (mark === null ? 0 : HEIGHT.mark) +
    HEIGHT.head +
    HEIGHT.origin +
    titleLines.length * HEIGHT.titleLine +
    figures +
    bars.length * HEIGHT.bar +
    (lights.length === 0 ? 0 : HEIGHT.light) +
    (indicators.length === 0 ? 0 : (indicators.length + 1) * HEIGHT.row) +
    7 * HEIGHT.gap +
    words +
    linesOf(provenance, PROVENANCE_CHARACTERS) * HEIGHT.provenance
  );
}
