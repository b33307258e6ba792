import { TINT } from '../../../../platform/official-document/styles.js';
import type { DataSheet } from '../../../../platform/spreadsheet/stream-tables.js';
import { LIGHTS, type Light } from '../../domain/conclusion.js';
import { figure } from '../../domain/figures.js';
import type {
  EvaluationSnapshot,
  SnapshotMeasure,
  SnapshotSection,
  SnapshotTarget,
  SnapshotTask,
} from '../../domain/snapshot.js';
import type { Edition } from '../edition.js';
import { numberOf, pointsOf, sheetOf, type Shown } from './columns.js';

interface Placed {
  readonly section: SnapshotSection;
  readonly task: SnapshotTask;
}

const placed: readonly Shown<Placed>[] = [
  { header: '章节号', width: 10, format: 'text', value: ({ section }) => section.number },
  { header: '章节', width: 20, format: 'text', value: ({ section }) => section.title },
  { header: '序号', width: 7, format: 'count', value: ({ task }) => task.number },
  { header: '任务', width: 28, format: 'text', value: ({ task }) => task.title },
];

/** Every task with its light, what was expected of it, and what its lead reported last. */
export function taskSheet(snapshot: EvaluationSnapshot, edition: Edition): DataSheet {
  return sheetOf<Placed>(edition, { name: '任务', frozenColumns: 4, items: placedTasks(snapshot) }, [
    ...placed,
    { header: '牵头单位', width: 22, format: 'text', value: ({ task }) => task.lead.join('、') },
    { header: '责任单位', width: 28, format: 'text', value: ({ task }) => task.responsible.join('、') },
    { header: '完成进度（%）', width: 12, format: 'percent', value: ({ task }) => numberOf(task.percent) },
    {
      header: '应达进度（%）',
      width: 12,
      format: 'percent',
      value: ({ task }) => numberOf(expectedPercent(task, snapshot.elapsed)),
    },
    {
      header: '较序时（百分点）',
      width: 17,
      format: 'points',
      value: ({ task }) => pointsOf(task.percent, snapshot.elapsed),
    },
    { header: '亮灯', width: 11, format: 'text', value: ({ task }) => LIGHTS[task.light], tint: lightTint },
    {
      header: '评价依据',
      width: 50,
      format: 'text',
      unprinted: true,
      internal: true,
      value: ({ task }) => task.reason,
    },
    {
      header: '最近报送的进展',
      width: 60,
      format: 'text',
      unprinted: true,
      internal: true,
      value: ({ task }) => task.progressText,
    },
    {
      header: '报送日期',
      width: 12,
      format: 'day',
      unprinted: true,
      internal: true,
      value: ({ task }) => task.reportedOn?.slice(0, 10) ?? null,
    },
    { header: '任务标识', width: 38, format: 'text', unprinted: true, internal: true, value: ({ task }) => task.id },
  ]);
}

/** The annual plan's percent where one was in force, else the share of the plan period that had passed. */
function expectedPercent(task: SnapshotTask, elapsed: string): string {
  return task.expected?.percent ?? figure(elapsed).times(100).toFixed();
}

function lightTint(word: unknown): string | undefined {
  const light = (Object.keys(LIGHTS) as Light[]).find((key) => LIGHTS[key] === word);
  return light && TINT[light];
}

function placedTasks({ sections }: EvaluationSnapshot): Placed[] {
  return sections.flatMap((section) => section.tasks.map((task) => ({ section, task })));
}

/** The measures of the tasks; empty for evaluations of the time before a snapshot kept them. */
export function measureSheet(snapshot: EvaluationSnapshot, edition: Edition): DataSheet {
  const items = placedTasks(snapshot).flatMap((place) =>
    (place.task.measures ?? []).map((measure) => ({ ...place, measure })),
  );
  return sheetOf<Placed & { measure: SnapshotMeasure }>(edition, { name: '举措', frozenColumns: 4, items }, [
    ...placed,
    { header: '举措', width: 40, format: 'text', value: ({ measure }) => measure.name },
    { header: '权重', width: 8, format: 'figure', value: ({ measure }) => numberOf(measure.weight) },
    { header: '完成进度（%）', width: 12, format: 'percent', value: ({ measure }) => numberOf(measure.percent) },
    {
      header: '没有计入的原因',
      width: 34,
      format: 'text',
      internal: true,
      value: ({ measure }) => measure.leftOut,
    },
    {
      header: '举措标识',
      width: 38,
      format: 'text',
      unprinted: true,
      internal: true,
      value: ({ measure }) => measure.id,
    },
  ]);
}

export function targetSheet(snapshot: EvaluationSnapshot, edition: Edition): DataSheet {
  const items = placedTasks(snapshot).flatMap((place) => place.task.targets.map((target) => ({ ...place, target })));
  return sheetOf<Placed & { target: SnapshotTarget }>(edition, { name: '量化目标', frozenColumns: 4, items }, [
    ...placed,
    { header: '量化目标', width: 40, format: 'text', value: ({ target }) => target.name },
    { header: '要求', width: 18, format: 'text', value: ({ target }) => target.requirement },
    { header: '现值', width: 12, format: 'figure', value: ({ target }) => numberOf(target.value) },
    ...(items.some(({ target }) => target.preliminary) ? [preliminaryColumn] : []),
    { header: '完成进度', width: 11, format: 'share', value: ({ target }) => numberOf(target.attainment) },
    { header: '是否达到', width: 11, format: 'text', value: ({ target }) => metWord(target.met) },
    {
      header: '目标标识',
      width: 38,
      format: 'text',
      unprinted: true,
      internal: true,
      value: ({ target }) => target.id,
    },
  ]);
}

const preliminaryColumn: Shown<Placed & { target: SnapshotTarget }> = {
  header: '初步数',
  width: 9,
  format: 'text',
  value: ({ target }) => (target.preliminary ? '是' : null),
};

function metWord(met: boolean | null): string {
  if (met === null) return '不可评价';
  return met ? '已达到' : '未达到';
}
