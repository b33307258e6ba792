import { matchAssignments, type KnownScheme, type SchemeContent, type SchemeMatch } from './match-schemes.js';
import type { Pairs } from './pair-up.js';

/** Parts of an adjusted scheme are those of the scheme in force by their ids; what has none is new. */
export function sameParts(before: KnownScheme, after: SchemeContent): SchemeMatch {
  const tasks = byId(
    before.sections.flatMap((section) => section.tasks),
    after.sections.flatMap((section) => section.tasks),
  );
  const indicators = byId(before.indicators, after.indicators);
  return {
    sections: byId(before.sections, after.sections),
    tasks: {
      ...tasks,
      kept: tasks.kept.map(([one, other]) => ({
        before: one,
        after: other,
        measures: byId(one.measures, other.measures),
        targets: byId(one.targets, other.targets),
        assignments: matchAssignments(one.assignments, other.assignments),
      })),
    },
    indicators: {
      ...indicators,
      kept: indicators.kept.map(([one, other]) => ({
        before: one,
        after: other,
        assignments: matchAssignments(one.assignments, other.assignments),
      })),
    },
    workRequirements: { kept: before.workRequirements.map((each) => [each, each] as const), ended: [], added: [] },
    duties: byId(before.duties, after.duties),
  };
}

function byId<B extends { readonly id: string }, A extends object>(
  before: readonly B[],
  after: readonly A[],
): Pairs<B, A> {
  const found = new Map(after.flatMap((part) => ('id' in part ? [[part.id, part] as const] : [])));
  return {
    kept: before.flatMap((part) => {
      const other = found.get(part.id);
      return other === undefined ? [] : [[part, other] as const];
    }),
    ended: before.filter(({ id }) => !found.has(id)),
    added: after.filter((part) => !('id' in part)),
  };
}
