import { chineseDay } from '../../../platform/official-document/wording.js';
import { yearOf } from './days.js';
import type { Measurement } from './facts.js';
import type { Judgement } from './judgement.js';
import { preliminaryUsed } from './preliminary.js';
import type { RollupResult } from './rollup-result.js';
import type { EvaluationSnapshot, SnapshotIndicator, SnapshotSection, SnapshotTarget } from './snapshot.js';

/** A snapshot in which 初步数 are named as such: values, what was judged by them, and the reason that rests on them. */
export function withPreliminaryNamed(
  snapshot: EvaluationSnapshot,
  measurements: readonly Measurement[],
  result: RollupResult,
): EvaluationSnapshot {
  const preliminary = measurements.filter((fact) => fact.preliminary && fact.series === 'ACTUAL');
  if (preliminary.length === 0) return snapshot;
  const judged = new Map<string, Judgement>([
    ...result.indicators.map((one) => [one.indicatorId, one] as const),
    ...result.tasks.flatMap(({ targets }) => targets.map((one) => [one.targetId, one] as const)),
  ]);
  const daysOf = (id: string): string[] => {
    const judgement = judged.get(id);
    return judgement ? preliminaryUsed(judgement, preliminary) : [];
  };
  const ids = new Set(preliminary.map(({ id }) => id));
  return {
    ...snapshot,
    indicators: snapshot.indicators.map((indicator) => namedIndicator(indicator, preliminary, daysOf(indicator.id))),
    sections: snapshot.sections.map((section) => namedTargets(section, daysOf)),
    inputs: {
      ...snapshot.inputs,
      measurements: snapshot.inputs.measurements.map((fact) =>
        ids.has(fact.id) ? { ...fact, preliminary: true as const } : fact,
      ),
    },
  };
}

/** A year's figure is preliminary when its newest value is, or one that was added up in it. */
function namedIndicator(
  indicator: SnapshotIndicator,
  preliminary: readonly Measurement[],
  days: readonly string[],
): SnapshotIndicator {
  const own = preliminary.filter(({ indicatorId }) => indicatorId === indicator.id);
  const ids = new Set(own.map(({ id }) => id));
  const added = new Set(own.filter(({ flow }) => flow).map(({ periodEnd }) => yearOf(periodEnd)));
  const isSum = indicator.kind === 'cumulative';
  const values = indicator.values.map((value) =>
    ids.has(value.measurementId) || (isSum && added.has(value.year)) ? { ...value, preliminary: true as const } : value,
  );
  // What is not assessable for being preliminary says so itself.
  if (days.length === 0 || indicator.conclusion === 'NOT_ASSESSABLE') return { ...indicator, values };
  return { ...indicator, values, reason: `${indicator.reason}${days.map(chineseDay).join('、')}的数据为初步数。` };
}

function namedTargets(section: SnapshotSection, daysOf: (id: string) => readonly string[]): SnapshotSection {
  const named = (target: SnapshotTarget): SnapshotTarget =>
    daysOf(target.id).length > 0 ? { ...target, preliminary: true } : target;
  return { ...section, tasks: section.tasks.map((task) => ({ ...task, targets: task.targets.map(named) })) };
}
