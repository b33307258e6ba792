import type { BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption, MarkLineComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
// One file instead of four hundred: a tenth of the time to load, though it has charts that nobody draws.
import { init } from 'echarts/dist/echarts.esm.min';
import { DRAWING_FONT } from '../../../../platform/drawing/outlines.js';

export type ChartOption = ComposeOption<
  BarSeriesOption | GridComponentOption | LegendComponentOption | MarkLineComponentOption
>;

/** Drawing units to a millimetre of paper. */
export const UNITS_PER_MM = 6;
/** 9 pt on paper. */
export const TEXT_SIZE = 19;
export const INK = '#262626';
export const RULE = '#bfbfbf';

/** A drawing for a page, before its letters are outlines. */
export interface Chart {
  /** As it stands under the drawing. */
  readonly caption: string;
  /** What a person who cannot see it is told. */
  readonly alternative: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly svg: string;
}

/** Draws without a browser; the same option gives the same characters, however many charts were drawn before. */
export function drawChart(option: ChartOption, of: Omit<Chart, 'svg'>): Chart {
  const width = of.widthMm * UNITS_PER_MM;
  const height = of.heightMm * UNITS_PER_MM;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: DRAWING_FONT, fontSize: TEXT_SIZE, color: INK },
      ...option,
    });
    return { ...of, svg: withoutCounters(chart.renderToSVGString()) };
  } finally {
    chart.dispose();
  }
}

/**
 * ECharts numbers its instances in one process and puts the number into ids; it counts on through all of them the
 * classes that a page would colour under the pointer, which there is none of on paper.
 */
function withoutCounters(svg: string): string {
  return svg
    .replace(/<style\b[^>]*>[^]*?<\/style>/g, '')
    .replace(/ class="zr\d*-cls-\d+"/g, '')
    .replace(/\bzr\d+-/g, 'zr-');
}
