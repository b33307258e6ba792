import type { SnapshotSection } from '../../domain/snapshot.js';
import type { Box } from './svg.js';

/** A3 across, in millimetres; A1 is the same drawing twice as large in both directions. */
export const SHEET = { width: 420, height: 297 } as const;
const MARGIN = 8;
const HEAD = 34;
const FOOT = 9;
const SECTION_WIDTH = 46;
const GAP = 1.6;
const MOST_COLUMNS = 24;
/** Of a card that reads well: name, units and bar below each other. */
const GOOD_RATIO = 2.3;

export interface Grid {
  readonly columns: number;
  readonly cardWidth: number;
  readonly cardHeight: number;
}

export const HEAD_BOX: Box = { x: MARGIN, y: MARGIN, width: SHEET.width - 2 * MARGIN, height: HEAD - 2 };
export const FOOT_LINE = SHEET.height - MARGIN + 1;

/** Height of the characters of a card, by which everything on it is measured. */
export function characterOf({ width, height }: Pick<Box, 'width' | 'height'>): number {
  return Math.min(height / 8.4, width / 21, 4.2);
}

/**
 * As many cards beside each other as lets all tasks stand on the sheet in cards of a good shape.
 * @param least height of characters that can still be read, in millimetres on A3.
 * @returns null when the sheet does not hold so many.
 */
export function gridFor(sections: readonly SnapshotSection[], least: number): Grid | null {
  const most = Math.max(1, ...sections.map(({ tasks }) => tasks.length));
  const candidates = Array.from({ length: Math.min(MOST_COLUMNS, most) }, (_, index) => gridOf(sections, index + 1));
  const awkwardness = ({ cardWidth, cardHeight }: Grid): number =>
    Math.abs(Math.log(cardWidth / cardHeight / GOOD_RATIO));
  const legible = candidates.filter(
    ({ cardWidth: width, cardHeight: height }) => characterOf({ width, height }) >= least,
  );
  const [first, ...others] = legible;
  return first ? others.reduce((best, grid) => (awkwardness(grid) < awkwardness(best) ? grid : best), first) : null;
}

function gridOf(sections: readonly SnapshotSection[], columns: number): Grid {
  const rows = sections.reduce((sum, { tasks }) => sum + rowsOf(tasks.length, columns), 0);
  const width = SHEET.width - 2 * MARGIN - SECTION_WIDTH;
  const height = SHEET.height - 2 * MARGIN - HEAD - FOOT;
  return {
    columns,
    cardWidth: width / columns - GAP,
    cardHeight: height / Math.max(1, rows) - GAP,
  };
}

function rowsOf(tasks: number, columns: number): number {
  return Math.max(1, Math.ceil(tasks / columns));
}

export interface PlacedSection {
  readonly section: SnapshotSection;
  readonly box: Box;
  /** One for each task, in order. */
  readonly cards: readonly Box[];
}

export function placeSections(sections: readonly SnapshotSection[], grid: Grid): PlacedSection[] {
  const pitch = { x: grid.cardWidth + GAP, y: grid.cardHeight + GAP };
  let top = MARGIN + HEAD;
  return sections.map((section) => {
    const y = top;
    const rows = rowsOf(section.tasks.length, grid.columns);
    top += rows * pitch.y;
    return {
      section,
      box: { x: MARGIN, y, width: SECTION_WIDTH - GAP, height: rows * pitch.y - GAP },
      cards: section.tasks.map((_, index) => ({
        x: MARGIN + SECTION_WIDTH + (index % grid.columns) * pitch.x,
        y: y + Math.floor(index / grid.columns) * pitch.y,
        width: grid.cardWidth,
        height: grid.cardHeight,
      })),
    };
  });
}
