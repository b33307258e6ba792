import type { Reads } from '../../../platform/database/reads.js';
import type { RoleName } from '../../../platform/security/actor.js';
import { UserLookup } from '../../identity/index.js';
import { turnEnd, type TurnEnd } from '../domain/turn-ended.js';
import { whoReleases, whoReports, whoReviews, type Staff } from '../domain/whose-turn.js';
import { owedNow, subjects, waitingNow, type TurnMatter, type TurnScope } from '../persistence/turn-rows.js';

export type TurnKind = 'REPORT' | 'RELEASE' | 'REVIEW';

/** It is a person's turn to report, to release a report of the own unit, or to review one of another. */
export interface Turn extends TurnMatter {
  readonly kind: TurnKind;
  readonly userId: string;
  /** The obligation when it is to be reported, else the report. */
  readonly subjectId: string;
  /** To be done once more. */
  readonly returned: boolean;
}

export interface EndedTurn {
  readonly end: TurnEnd;
  /** The obligation is accepted or needs no report: nothing more will come of it. */
  readonly concluded: boolean;
}

/** Whose turn it is, computed from the tables: a constant number of queries, for some obligations or a whole jurisdiction. */
export async function turnsNow(reads: Reads, scope: TurnScope): Promise<Turn[]> {
  const staff = await staffOf(reads, scope);
  const owed = await owedNow(reads, scope);
  const waiting = await waitingNow(reads, scope);
  return [
    ...owed.flatMap(({ state, ...matter }) =>
      whoReports(matter.unitId, staff).map((userId) =>
        turn('REPORT', matter, userId, matter.obligationId, state === 'RETURNED'),
      ),
    ),
    ...waiting.flatMap((row) => {
      const inside = row.state === 'UNIT_REVIEW';
      const people = inside ? whoReleases(row, staff) : whoReviews(row, staff);
      return people.map((userId) => turn(inside ? 'RELEASE' : 'REVIEW', row, userId, row.reportId, false));
    }),
  ];
}

/** How turns ended that nobody has any more, by subject; unknown subjects are missing. */
export async function endedTurns(
  reads: Reads,
  scope: TurnScope,
  subjectIds: readonly string[],
): Promise<Map<string, EndedTurn>> {
  const rows = await subjects(reads, scope.jurisdictionId, subjectIds);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        end: turnEnd(row, scope.today),
        concluded: row.obligationState === 'ACCEPTED' || row.obligationState === 'EXEMPT',
      },
    ]),
  );
}

function turn(kind: TurnKind, matter: TurnMatter, userId: string, subjectId: string, returned: boolean): Turn {
  const { obligationId, unitId, unitName, itemTitle, cycle, dueOn } = matter;
  return { kind, userId, subjectId, returned, obligationId, unitId, unitName, itemTitle, cycle, dueOn };
}

async function staffOf(reads: Reads, { jurisdictionId, today }: TurnScope): Promise<Staff> {
  const people = new UserLookup(reads);
  const holders = (role: RoleName) => people.recipients(jurisdictionId, null, role, today);
  const coordinators = await holders('coordinator');
  return {
    reporters: byUnit(await holders('reporter')),
    approvers: byUnit(await holders('approver')),
    coordinators: [...new Set(coordinators.map(({ userId }) => userId))],
  };
}

function byUnit(
  holders: readonly { readonly userId: string; readonly unitId: string | null }[],
): Map<string, string[]> {
  const units = new Map<string, string[]>();
  for (const { unitId, userId } of holders) {
    if (unitId === null) continue;
    const known = units.get(unitId);
    if (known) known.push(userId);
    else units.set(unitId, [userId]);
  }
  return units;
}
