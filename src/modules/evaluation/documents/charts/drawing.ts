import { outlined, picture } from '../../../../platform/drawing/outlines.js';
import type { Chart } from './chart.js';

/** Two evaluations with three charts each; a drawing and its picture take about 500 kB. */
const KEPT = 6;

interface Drawing {
  readonly outlines: string;
  /** By its width in pixels. */
  readonly pictures: Map<number, Promise<Buffer>>;
}

/**
 * By what they draw: report, draft, page and both editions of an evaluation show the same charts, and each is outlined
 * and pictured once. The least recently used one goes first.
 */
const drawings = new Map<string, Drawing>();

function drawingOf({ svg }: Chart): Drawing {
  const drawing = drawings.get(svg) ?? { outlines: outlined(svg), pictures: new Map<number, Promise<Buffer>>() };
  drawings.delete(svg);
  drawings.set(svg, drawing);
  const [oldest] = drawings.keys();
  if (drawings.size > KEPT && oldest !== undefined) drawings.delete(oldest);
  return drawing;
}

/** The chart with letters as outlines, as Word and browsers show it. */
export function outlinesOf(chart: Chart): string {
  return drawingOf(chart).outlines;
}

/** The chart as a PNG of `width` pixels, for programs that show no SVG. */
export function pictureOf(chart: Chart, width: number): Promise<Buffer> {
  const { outlines, pictures } = drawingOf(chart);
  const made = pictures.get(width) ?? picture(outlines, width);
  pictures.set(width, made);
  return made;
}
