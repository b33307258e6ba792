import { typeset } from '../../../../platform/official-document/wording.js';
import { figure } from '../../domain/figures.js';
import type { EvaluationSnapshot, SnapshotUnit } from '../../domain/snapshot.js';
import { share } from '../format.js';
import { total } from '../prose/overall.js';
import { type Chart, drawChart, INK, RULE, TEXT_SIZE } from './chart.js';
import { LIGHT_FILLS } from './palette.js';

const ROW_MM = 6.2;
const FRAME_MM = 14;
/** What stands on one page. */
const UNITS_SHOWN = 30;

/** Units by the share of their reports that came in time, lowest first; null when nothing was owed. */
export function unitChart({ units }: EvaluationSnapshot, widthMm: number): Chart | null {
  const owing = units.filter(({ reportsOwed }) => reportsOwed > 0);
  if (owing.length === 0) return null;
  const shown = owing.toSorted((a, b) => rate(a).comparedTo(rate(b))).slice(0, UNITS_SHOWN);
  const mean = figure(total(units, 'reportsOnTime')).div(total(units, 'reportsOwed'));
  const which = owing.length > UNITS_SHOWN ? `，按时率最低的${UNITS_SHOWN}个单位` : '';
  return drawChart(
    {
      grid: { left: 8, right: 150, top: 40, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: {
        type: 'value',
        min: 0,
        max: 100,
        interval: 20,
        axisLabel: { formatter: '{value}%', color: INK, fontSize: TEXT_SIZE },
        splitLine: { lineStyle: { color: '#e6e6e6' } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: shown.map(({ name }) => typeset(name)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: RULE } },
        axisLabel: { color: INK, fontSize: TEXT_SIZE },
      },
      series: [
        {
          type: 'bar',
          barWidth: '60%',
          itemStyle: { color: LIGHT_FILLS.BLUE },
          data: shown.map((unit) => rate(unit).times(100).toNumber()),
          markLine: {
            symbol: 'none',
            silent: true,
            lineStyle: { color: INK, type: 'dashed', width: 2 },
            label: { formatter: `全部单位${share(mean)}`, position: 'start', color: INK, fontSize: TEXT_SIZE },
            data: [{ xAxis: mean.times(100).toNumber() }],
          },
        },
        {
          type: 'bar',
          barGap: '-100%',
          barWidth: '60%',
          itemStyle: { color: 'transparent' },
          label: { show: true, position: 'right', color: INK, fontSize: TEXT_SIZE },
          data: shown.map((unit) => ({ value: 100, label: { formatter: words(unit) } })),
        },
      ],
    },
    {
      caption: `图3　各单位按时报送率（按时份数/应报份数${which}）`,
      alternative: `全部单位${share(mean)}。${shown.map((unit) => `${typeset(unit.name)}${words(unit)}`).join('；')}`,
      widthMm,
      heightMm: FRAME_MM + shown.length * ROW_MM,
    },
  );
}

function rate({ reportsOnTime, reportsOwed }: SnapshotUnit) {
  return figure(reportsOnTime).div(reportsOwed);
}

function words(unit: SnapshotUnit): string {
  return `${share(rate(unit))}（${unit.reportsOnTime}/${unit.reportsOwed}）`;
}
