import { outlined } from '../../../../platform/drawing/outlines.js';
import { pdfOf } from '../../../../platform/drawing/outlines-pdf.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import { fullTitle } from '../prose/title.js';
import { type Paper, PAPERS } from './wall-chart.js';

/** The wall chart for the printer's shop: one page of its paper, letters as outlines, sharp at any size. */
export function renderWallChartPdf(svg: string, paper: Paper, snapshot: EvaluationSnapshot): Buffer {
  const { width, height } = PAPERS[paper];
  return pdfOf(outlined(svg), {
    widthMm: width,
    heightMm: height,
    title: `${fullTitle(snapshot)}挂图`,
    day: snapshot.asOf,
  });
}
