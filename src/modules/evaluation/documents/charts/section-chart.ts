import { chineseOrdinal, typeset } from '../../../../platform/official-document/wording.js';
import { LIGHTS, type Light } from '../../domain/conclusion.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import { lightWords } from '../prose/words.js';
import { type Chart, drawChart, INK, RULE, TEXT_SIZE } from './chart.js';
import { fillOf, LIGHT_INKS } from './palette.js';

const ROW_MM = 8.5;
const FRAME_MM = 16;
const NAME_CHARACTERS = 20;

/** How many tasks of each section stand at which light; null without tasks. */
export function sectionChart({ sections, overall }: EvaluationSnapshot, widthMm: number): Chart | null {
  const shown = sections.filter(({ tasks }) => tasks.length > 0);
  if (shown.length === 0) return null;
  const lights = (Object.keys(LIGHTS) as Light[]).filter((light) => overall.lights[light] > 0);
  const names = shown.map(({ title }, index) => `${chineseOrdinal(index + 1)}、${shorten(typeset(title))}`);
  return drawChart(
    {
      legend: {
        bottom: 0,
        itemWidth: 24,
        itemHeight: 14,
        textStyle: { fontSize: TEXT_SIZE },
        data: lights.map((l) => LIGHTS[l]),
      },
      grid: { left: 8, right: 24, top: 4, bottom: 44, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: { type: 'value', minInterval: 1, axisLabel: { show: false }, splitLine: { show: false } },
      yAxis: {
        type: 'category',
        inverse: true,
        data: names,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: RULE } },
        axisLabel: { color: INK, fontSize: TEXT_SIZE },
      },
      series: lights.map((light) => ({
        type: 'bar',
        name: LIGHTS[light],
        stack: 'lights',
        barWidth: '62%',
        itemStyle: { ...fillOf(light), borderColor: '#ffffff', borderWidth: 1 },
        label: { show: true, color: LIGHT_INKS[light], fontSize: TEXT_SIZE },
        data: shown.map((section) => section.lights[light] || null),
      })),
    },
    {
      caption: '图2　各部分任务评价情况（单位：项）',
      alternative: shown.map((section, index) => `${names[index]}：${lightWords(section.lights)}`).join('；'),
      widthMm,
      heightMm: FRAME_MM + shown.length * ROW_MM,
    },
  );
}

function shorten(title: string): string {
  const characters = [...title];
  return characters.length > NAME_CHARACTERS ? `${characters.slice(0, NAME_CHARACTERS - 1).join('')}…` : title;
}
