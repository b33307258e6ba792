import { typeset } from '../../../../platform/official-document/wording.js';
import { CONCLUSIONS } from '../../domain/conclusion.js';
import { figure } from '../../domain/figures.js';
import type { EvaluationSnapshot, SnapshotIndicator } from '../../domain/snapshot.js';
import { share } from '../format.js';
import { CONCLUSION_TINTS } from '../tables/indicator-words.js';
import { type Chart, drawChart, INK, RULE, TEXT_SIZE } from './chart.js';
import { fillOf } from './palette.js';

const ROW_MM = 8;
const FRAME_MM = 14;
const NAME_CHARACTERS = 20;

/**
 * Indicators that are held against the share of the period that has passed, with that share as a line. The others
 * (kept every year, growth, assigned, expected by 年度目标) have another yardstick, and a line across them would say what is not so. Null
 * when there are none.
 */
export function indicatorChart({ indicators, elapsed }: EvaluationSnapshot, widthMm: number): Chart | null {
  const shown = indicators.filter((indicator) => isHeldAgainstElapsed(indicator) && indicator.attainment !== null);
  if (shown.length === 0) return null;
  return drawChart(
    {
      grid: { left: 8, right: 210, top: 40, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: {
        type: 'value',
        min: 0,
        max: 100,
        interval: 20,
        position: 'bottom',
        axisLabel: { formatter: '{value}%', color: INK, fontSize: TEXT_SIZE },
        splitLine: { lineStyle: { color: '#e6e6e6' } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: shown.map(({ name }) => shorten(typeset(name))),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: RULE } },
        axisLabel: { color: INK, fontSize: TEXT_SIZE },
      },
      series: [
        {
          type: 'bar',
          barWidth: '58%',
          data: shown.map((indicator) => ({
            value: drawn(indicator),
            itemStyle: fillOf(CONCLUSION_TINTS[indicator.conclusion]),
          })),
          markLine: {
            symbol: 'none',
            silent: true,
            lineStyle: { color: INK, type: 'dashed', width: 2 },
            label: { formatter: `序时进度${share(elapsed)}`, position: 'start', color: INK, fontSize: TEXT_SIZE },
            data: [{ xAxis: figure(elapsed).times(100).toNumber() }],
          },
        },
        wordsBeside(shown),
      ],
    },
    {
      caption: '图1　主要指标完成进度与序时进度',
      alternative: `序时进度${share(elapsed)}。${shown.map(words).join('；')}`,
      widthMm,
      heightMm: FRAME_MM + shown.length * ROW_MM,
    },
  );
}

/** An invisible second bar over the full width that carries figure and conclusion at the right edge. */
function wordsBeside(shown: readonly SnapshotIndicator[]) {
  return {
    type: 'bar' as const,
    barGap: '-100%',
    barWidth: '58%',
    itemStyle: { color: 'transparent' },
    label: { show: true, position: 'right' as const, color: INK, fontSize: TEXT_SIZE },
    data: shown.map((indicator) => ({
      value: 100,
      label: { formatter: `${share(indicator.attainment ?? '0')}　${CONCLUSIONS[indicator.conclusion]}` },
    })),
  };
}

function words(indicator: SnapshotIndicator): string {
  return `${typeset(indicator.name)}${share(indicator.attainment ?? '0')}，${CONCLUSIONS[indicator.conclusion]}`;
}

function isHeldAgainstElapsed({ kind, expected }: SnapshotIndicator): boolean {
  return expected === undefined && (kind === 'level' || kind === 'cumulative');
}

/** Beyond the target or back behind the base the bar ends at the edge; the figure beside it says how far. */
function drawn({ attainment }: SnapshotIndicator): number {
  return Math.min(100, Math.max(0, Number(attainment) * 100));
}

function shorten(name: string): string {
  const characters = [...name];
  return characters.length > NAME_CHARACTERS ? `${characters.slice(0, NAME_CHARACTERS - 1).join('')}…` : name;
}
