import { unprocessable } from '../../../../platform/errors.js';
import type { RollupInput, RollupScheme } from '../rollup-input.js';
import type { SnapshotScope } from '../snapshot.js';

/** What is evaluated when it is not the whole scheme. */
export interface WantedScope {
  readonly sectionIds: readonly string[];
  /** Whether the indicators, which belong to no section, are judged too. */
  readonly indicators: boolean;
}

/** @throws DomainError 422 `section_unknown` for what the scheme has not. */
export function scopeOf(scheme: RollupScheme, wanted: WantedScope): SnapshotScope {
  const ids = new Set(wanted.sectionIds);
  const sections = scheme.sections.filter(({ id }) => ids.has(id));
  if (sections.length < ids.size || sections.length === 0) {
    throw unprocessable('section_unknown', '所选板块不在这个方案中，请从方案的板块列表中重新选择。', [
      { field: 'scope.sectionIds', code: 'unknown', message: '不是这个方案现行的板块' },
    ]);
  }
  return {
    sections: sections.map(({ id, number, title }) => ({ id, number, title })),
    indicators: wanted.indicators,
  };
}

type Unjudged = Omit<RollupInput, 'policy'>;

/**
 * What of a scheme and its facts a scope takes in, but for what is owed, which is counted for it. An indicator against
 * which one is held stays with its facts only when the indicators do.
 */
export function narrowed<Input extends Unjudged>(input: Input, scope: SnapshotScope): Input {
  const sectionIds = new Set(scope.sections.map(({ id }) => id));
  const sections = input.scheme.sections.filter(({ id }) => sectionIds.has(id));
  const indicators = scope.indicators ? input.scheme.indicators : [];
  const { taskIds, targetIds, indicatorIds } = idsOf({ ...input.scheme, sections, indicators });
  return {
    ...input,
    scheme: { ...input.scheme, sections, indicators },
    assignments: input.assignments.filter(
      ({ taskId, indicatorId }) => taskIds.has(taskId ?? '') || indicatorIds.has(indicatorId ?? ''),
    ),
    reports: input.reports.filter(({ taskId }) => taskIds.has(taskId)),
    measurements: input.measurements.filter(
      ({ targetId, indicatorId }) => targetIds.has(targetId ?? '') || indicatorIds.has(indicatorId ?? ''),
    ),
  };
}

export function idsOf(scheme: RollupScheme) {
  const tasks = scheme.sections.flatMap((section) => section.tasks);
  return {
    taskIds: new Set(tasks.map(({ id }) => id)),
    targetIds: new Set(tasks.flatMap(({ targets }) => targets.map(({ id }) => id))),
    indicatorIds: new Set(scheme.indicators.map(({ id }) => id)),
  };
}
