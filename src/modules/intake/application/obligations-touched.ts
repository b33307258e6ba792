import type { NewAssignment, SchemeMatch } from '../../schemes/index.js';

/** What a revision does to the obligations of cycles that have not opened. */
export interface ObligationsTouched {
  readonly futureCycles: number;
  readonly added: number;
  readonly cancelled: number;
}

type Assigned = { readonly assignments: readonly NewAssignment[] };

/**
 * Counts unit by unit: a unit owes one report per item and cycle, whatever its roles. Groups count by the roster given,
 * which later cycles may not have any more; the job that follows the revision goes by each cycle's own.
 */
export function obligationsTouched(
  { tasks, indicators }: SchemeMatch,
  futureCycles: number,
  membersOf: (groupId: string) => readonly string[],
): ObligationsTouched {
  const owing = (item: Assigned): Set<string> => new Set(item.assignments.flatMap((one) => unitsOf(one, membersOf)));
  const ended = [...tasks.ended, ...indicators.ended].map((item) => owing(item).size);
  const added = [...tasks.added, ...indicators.added].map((item) => owing(item).size);
  for (const { before, after } of [...tasks.kept, ...indicators.kept]) {
    const was = owing(before);
    const is = owing(after);
    ended.push([...was].filter((unit) => !is.has(unit)).length);
    added.push([...is].filter((unit) => !was.has(unit)).length);
  }
  return { futureCycles, added: sum(added) * futureCycles, cancelled: sum(ended) * futureCycles };
}

/** 配合单位 owe no reports, and a name that was left open is nobody. */
function unitsOf(assignment: NewAssignment, membersOf: (groupId: string) => readonly string[]): readonly string[] {
  const { role, unitId, groupId, leftOpen, asWritten } = assignment;
  if (role === 'SUPPORTING' || leftOpen) return [];
  if (unitId !== null) return [unitId];
  return groupId === null ? [asWritten] : membersOf(groupId);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
