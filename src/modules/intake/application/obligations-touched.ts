import type { NewAssignment, SchemeMatch } from '../../schemes/index.js';
import type { FutureCycles } from '../persistence/future-cycles.js';

/** What a revision does to the obligations of cycles that have not opened. */
export interface ObligationsTouched {
  readonly futureCycles: number;
  readonly added: number;
  readonly cancelled: number;
}

type Assigned = { readonly assignments: readonly NewAssignment[] };
type MembersOf = (groupId: string) => readonly string[];

/** Counts unit by unit: a unit owes one report per item and cycle, whatever its roles; groups by each cycle's roster. */
export function obligationsTouched(match: SchemeMatch, future: readonly FutureCycles[]): ObligationsTouched {
  const rosters = future.map(({ cycles, members }) => {
    const membersOf: MembersOf = (groupId) =>
      members.flatMap((member) => (member.groupId === groupId ? [member.unitId] : []));
    const { added, ended } = changesIn(match, membersOf);
    return { cycles, added: added * cycles, cancelled: ended * cycles };
  });
  return {
    futureCycles: sum(rosters.map(({ cycles }) => cycles)),
    added: sum(rosters.map(({ added }) => added)),
    cancelled: sum(rosters.map(({ cancelled }) => cancelled)),
  };
}

/** Reports that are owed, or no longer owed, in one cycle. */
function changesIn({ tasks, indicators }: SchemeMatch, membersOf: MembersOf): { added: number; ended: number } {
  const owing = (item: Assigned): Set<string> => new Set(item.assignments.flatMap((one) => unitsOf(one, membersOf)));
  const ended = [...tasks.ended, ...indicators.ended].map((item) => owing(item).size);
  const added = [...tasks.added, ...indicators.added].map((item) => owing(item).size);
  for (const { before, after } of [...tasks.kept, ...indicators.kept]) {
    const was = owing(before);
    const is = owing(after);
    ended.push([...was].filter((unit) => !is.has(unit)).length);
    added.push([...is].filter((unit) => !was.has(unit)).length);
  }
  return { added: sum(added), ended: sum(ended) };
}

/** 配合单位 owe no reports, and a name that was left open is nobody. */
function unitsOf(assignment: NewAssignment, membersOf: MembersOf): readonly string[] {
  const { role, unitId, groupId, leftOpen, asWritten } = assignment;
  if (role === 'SUPPORTING' || leftOpen) return [];
  if (unitId !== null) return [unitId];
  return groupId === null ? [asWritten] : membersOf(groupId);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
