import { typeset } from '../../../../platform/official-document/wording.js';
import { CONCLUSIONS, type Conclusion, LIGHTS, type Light } from '../../domain/conclusion.js';
import type { LightCounts, SnapshotIndicator, SnapshotTask } from '../../domain/snapshot.js';
import { figure } from '../../domain/figures.js';
import { aheadOf, paceWords, percent } from '../format.js';

const LIGHT_ORDER = Object.keys(LIGHTS) as Light[];
const CONCLUSION_ORDER = Object.keys(CONCLUSIONS) as Conclusion[];

/** `已完成2项、正常推进10项`: best first, without the empty ones. */
export function lightWords(lights: LightCounts): string {
  return LIGHT_ORDER.filter((light) => lights[light] > 0)
    .map((light) => `${LIGHTS[light]}${lights[light]}项`)
    .join('、');
}

/** `快于预期3项、滞后于预期1项`: best first, without the empty ones. */
export function conclusionWords(counts: Readonly<Partial<Record<Conclusion, number>>>): string {
  return CONCLUSION_ORDER.filter((conclusion) => (counts[conclusion] ?? 0) > 0)
    .map((conclusion) => `${CONCLUSIONS[conclusion]}${counts[conclusion]}项`)
    .join('、');
}

/** The conclusions that occur, best first, with what they are said of. */
export function byConclusion(indicators: readonly SnapshotIndicator[]): [Conclusion, SnapshotIndicator[]][] {
  return CONCLUSION_ORDER.map((conclusion): [Conclusion, SnapshotIndicator[]] => [
    conclusion,
    indicators.filter((indicator) => indicator.conclusion === conclusion),
  ]).filter(([, members]) => members.length > 0);
}

/** A list that stays readable: the first `cap` items, then 等 with the number of all and where to find them. */
export function capped(items: readonly string[], cap: number, rest: (total: number) => string, mark = '、'): string {
  return items.slice(0, cap).join(mark) + (items.length > cap ? `等${rest(items.length)}` : '');
}

/** Units in one phrase; a long list names the first and counts them all. */
export function unitWords(units: readonly string[], cap = 4): string {
  if (units.length === 0) return '未明确的单位';
  return capped(units.map(typeset), cap, (total) => `${total}个单位`);
}

/** Whoever answers for an indicator: its lead when it has one, else all its responsible units. */
export function answerable(item: Pick<SnapshotIndicator | SnapshotTask, 'lead' | 'responsible'>): readonly string[] {
  return item.lead.length > 0 ? item.lead : item.responsible;
}

/** `完成62.0%，快于序时进度12.1个百分点`; a task that cannot be judged says so. */
export function paceClause(done: string | null, elapsed: string): string {
  if (done === null) return '暂无可评价的进展数据';
  return `完成${percent(done)}，${paceWords(aheadOf(done, elapsed))}`;
}

export function quoted(name: string): string {
  return `“${typeset(name)}”`;
}

/** A reason as part of a longer sentence: without its own full stop. */
export function asClause(reason: string): string {
  return typeset(reason).replace(/[。；;，,.\s]+$/, '');
}

export function tasksOf(snapshot: {
  readonly sections: readonly { readonly tasks: readonly SnapshotTask[] }[];
}): SnapshotTask[] {
  return snapshot.sections.flatMap((section) => section.tasks);
}

/** Tasks that lag most come first; equal ones keep their order, those without a percent come last. */
export function slowestFirst(tasks: readonly SnapshotTask[]): SnapshotTask[] {
  return tasks.toSorted((a, b) => {
    if (a.percent === null || b.percent === null) return Number(a.percent === null) - Number(b.percent === null);
    return figure(a.percent).comparedTo(figure(b.percent));
  });
}
