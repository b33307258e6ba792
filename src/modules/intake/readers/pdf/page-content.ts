import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { apply, matrixOf, multiply, type Run } from './geometry.js';
import { latticesOf } from './lattice.js';
import { isInside, tableOf, type PageTable } from './page-table.js';
import { rulingsOf } from './rulings.js';
import { linesOf, type TextLine } from './text-lines.js';

export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly tables: readonly PageTable[];
  /** Something is drawn, even if it is no text. */
  readonly drawn: boolean;
}

export async function readPage(page: PDFPageProxy): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const base = matrixOf(viewport.transform);
  const runs: Run[] = [];
  for (const item of (await page.getTextContent()).items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const matrix = multiply(base, matrixOf(item.transform as number[]));
    const size = Math.hypot(matrix[2], matrix[3]);
    // Text that runs upwards or downwards is a stamp or a watermark.
    if (size === 0 || Math.abs(matrix[1]) > Math.abs(matrix[0])) continue;
    const [left, bottom] = apply(matrix, 0, 0);
    runs.push({ text: item.str, size, left, right: left + item.width, top: bottom - size, bottom });
  }
  const operations = await page.getOperatorList();
  const lattices = latticesOf(rulingsOf(operations, base));
  const inTables = new Set<Run>();
  const tables = lattices.flatMap((lattice) => {
    const inside = runs.filter((run) => !inTables.has(run) && isInside(lattice, run));
    for (const run of inside) inTables.add(run);
    return inside.length > 0 ? [tableOf(lattice, inside)] : [];
  });
  page.cleanup();
  return {
    width: viewport.width,
    height: viewport.height,
    lines: linesOf(runs.filter((run) => !inTables.has(run))),
    tables,
    drawn: operations.fnArray.length > 0,
  };
}
