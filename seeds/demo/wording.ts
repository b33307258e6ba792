import { Decimal } from '../../src/platform/decimal.js';
import type { DemoCycle, DemoIndicator, DemoMeasurement, DemoTask } from './demo-facts.js';
import { diceFor } from './dice.js';
import type { Pace } from './pace.js';

/** Every invented text begins with this mark. */
export const DEMO_MARK = '【演示】';

export interface MeasurePercent {
  readonly title: string;
  readonly percent: string;
}

/** The consolidating unit tells the whole task: percent, each measure, each figure known at the end of the cycle. */
export function consolidatedProgress(
  task: DemoTask,
  cycle: DemoCycle,
  percent: string,
  measures: readonly MeasurePercent[],
  measurements: readonly DemoMeasurement[],
): string {
  const state = percent === '100' ? '已全部完成' : `总体推进至${percent}%`;
  const parts = measures.map((measure) => `${measure.title}完成${measure.percent}%`);
  const figures = task.targets.flatMap((target) => {
    const known = figureAt(cycle, target.name, measurements);
    return known === null ? [] : [`${target.name}${known}${target.unit}(目标值${target.value}${target.unit})`];
  });
  const sentences = [
    `${upTo(cycle)},${task.title}${state}`,
    ...(parts.length > 0 ? [`其中${parts.join(',')}`] : []),
    ...(figures.length > 0 ? [`主要数据:${figures.join(',')}`] : []),
  ];
  return `${DEMO_MARK}${sentences.join('。')}。`;
}

/** A responsible unit tells only its own share. */
export function ownProgress(task: DemoTask, cycle: DemoCycle, unit: string, percent: string): string {
  const dice = diceFor('work', cycle.label, task.section, task.number, unit);
  const work = `本期会商${dice.between(1, 5)}次、现场推进${dice.between(3, 18)}次`;
  return `${DEMO_MARK}${upTo(cycle)},本单位在“${task.title}”中承担的事项完成${percent}%,${work}。`;
}

/** Figure when the cycle has one, else why there is none. */
export function indicatorProgress(
  indicator: DemoIndicator,
  cycle: DemoCycle,
  measurements: readonly DemoMeasurement[],
): string {
  const known = measurements.find(
    (measurement) => measurement.series === 'ACTUAL' && measurement.periodEnd === cycle.periodEnd,
  );
  if (known === undefined) {
    return `${DEMO_MARK}${upTo(cycle)},“${indicator.name}”尚无核定数据,相关工作按计划推进。`;
  }
  // Indicators without a unit of their own are assigned or compared rates, in percent.
  const value = `${known.value}${indicator.unit ?? '%'}`;
  const period = cycle.half === 2 ? `${cycle.year}年` : `${cycle.year}年上半年`;
  return `${DEMO_MARK}“${indicator.name}”${period}为${value},规划要求:${indicator.targetText}。`;
}

/** What holds the work up; `key` chooses among the small worries of a task that runs well. */
export function issuesText(pace: Pace, ...key: readonly string[]): string {
  switch (pace) {
    case 'STALLED':
      return `${DEMO_MARK}项目资金和场地尚未落实,主要工作未能展开,需区级协调。`;
    case 'SLOW':
      return `${DEMO_MARK}前期手续耗时较长,部分事项落后于序时进度。`;
    case 'FINISHED':
    case 'AHEAD':
    case 'ON_TRACK':
    case 'LAPSED':
    case 'SILENT':
      return `${DEMO_MARK}${SMALL_WORRIES[diceFor('issues', ...key).between(0, SMALL_WORRIES.length - 1)]}。`;
  }
}

const SMALL_WORRIES = [
  '暂无需要协调的问题',
  '部分数据口径需与市级主管部门进一步衔接',
  '专业人员不足,拟通过购买服务补充',
] as const;

export function nextStepsText(title: string, percent: string): string {
  return percent === '100' ? `${DEMO_MARK}转入常态管理,巩固成果。` : `${DEMO_MARK}下一周期继续推进“${title}”。`;
}

function upTo(cycle: DemoCycle): string {
  return cycle.half === 1 ? `截至${cycle.year}年6月30日` : `截至${cycle.year}年12月31日`;
}

/** Flows are told as the sum so far. */
function figureAt(cycle: DemoCycle, target: string, measurements: readonly DemoMeasurement[]): string | null {
  const own = measurements.filter(
    (measurement) => measurement.item.kind === 'target' && measurement.item.name === target,
  );
  const now = own.find((measurement) => measurement.periodEnd === cycle.periodEnd);
  if (now === undefined) return null;
  if (!now.flow) return now.value;
  const flows = own.filter((measurement) => measurement.periodEnd <= cycle.periodEnd);
  return `累计${Decimal.sum(...flows.map((measurement) => measurement.value)).toString()}`;
}
