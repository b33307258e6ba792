import { BarChart, type BarSeriesOption } from 'echarts/charts';
import {
  GridComponent,
  type GridComponentOption,
  LegendComponent,
  type LegendComponentOption,
  MarkLineComponent,
  type MarkLineComponentOption,
} from 'echarts/components';
import { type ComposeOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { DRAWING_FONT } from '../../../../platform/drawing/outlines.js';

use([BarChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

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
    return { ...of, svg: withoutInstanceNumber(chart.renderToSVGString()) };
  } finally {
    chart.dispose();
  }
}

/** ECharts numbers its instances in one process and puts the number into ids and class names. */
function withoutInstanceNumber(svg: string): string {
  return svg.replace(/\bzr\d+-/g, 'zr-');
}
