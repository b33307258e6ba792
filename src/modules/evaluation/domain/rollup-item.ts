import type { Conclusion } from './conclusion.js';
import type { RatingPolicy } from './policy.js';
import type { RollupAssignment, RollupFrame, UnitReportCounts } from './rollup-input.js';
import type { NodeKey } from './rollup-node.js';
import type { IndicatorResult, TaskResult } from './rollup-result.js';
import { NOTHING, product, under, type Tally, type TallySums } from './tally.js';
import { taskWeight } from './weights.js';

type Role = RollupAssignment['role'];

/** What a task or indicator adds to its units besides its result, by unit. */
export interface ItemSums {
  /** Of several roles the first: who leads is not counted as responsible too. */
  readonly roles: Readonly<Record<string, Role>>;
  /** Reports owed on the item, as `reportTally` counts them. */
  readonly reports: Readonly<Record<string, Tally>>;
}

/** A judged task or indicator with its place. */
export type RollupItem =
  | { readonly type: 'TASK'; readonly sectionId: string; readonly result: TaskResult; readonly sums: ItemSums }
  | {
      readonly type: 'INDICATOR';
      readonly binding: boolean;
      readonly result: IndicatorResult;
      readonly sums: ItemSums;
    };

/** Looks up what each item of the frame adds to its units. */
export function itemSums({ assignments, obligations }: Pick<RollupFrame, 'assignments' | 'obligations'>) {
  const roles = new Map<string, Record<string, Role>>();
  for (const { taskId, indicatorId, role, unitIds } of assignments) {
    const id = taskId ?? indicatorId ?? '';
    const own = roles.get(id) ?? {};
    roles.set(id, own);
    for (const unitId of unitIds) own[unitId] = firstOf(own[unitId] ?? role, role);
  }
  const reports = new Map<string, Record<string, Tally>>();
  for (const row of obligations) {
    const id = row.taskId ?? row.indicatorId;
    if (id == null) continue;
    const own = reports.get(id) ?? {};
    reports.set(id, own);
    own[row.unitId] = reportTally(row);
  }
  return (id: string): ItemSums => ({ roles: roles.get(id) ?? {}, reports: reports.get(id) ?? {} });
}

const ROLES: readonly Role[] = ['LEAD', 'RESPONSIBLE', 'SUPPORTING'];

function firstOf(a: Role, b: Role): Role {
  return ROLES.indexOf(a) <= ROLES.indexOf(b) ? a : b;
}

/** Where it is not known which of the missing reports are overdue (inputs frozen before that was counted), all of them are. */
export function reportTally({ owed, onTime, late, missing, overdue = missing, returned }: UnitReportCounts): Tally {
  return withoutZeros({ owed, onTime, late, missing, overdue, returned });
}

/**
 * Everything that a task or indicator adds to the nodes above it. With the same policy and place the same result adds the
 * same, so that what was added once can be taken away again.
 */
export function addItem(
  sums: Pick<TallySums<NodeKey>, 'of'>,
  item: RollupItem,
  of: { readonly schemeId: string; readonly policy: RatingPolicy },
  sign: 1 | -1 = 1,
): void {
  const put = (key: NodeKey, tally: Tally): void => {
    if (sign === 1) sums.of(key).add(tally);
    else sums.of(key).subtract(tally);
  };
  const own = item.type === 'TASK' ? taskTally(item.result, of.policy) : { [item.result.conclusion]: 1 };
  if (item.type === 'TASK') put(`SECTION ${item.sectionId}`, own);
  put(`SCHEME ${of.schemeId}`, item.type === 'TASK' ? own : indicatorTally(item.result, item.binding));
  for (const [unitId, role] of Object.entries(item.sums.roles)) put(`UNIT ${unitId}`, dutyTally(item.type, role, own));
  for (const [unitId, counts] of Object.entries(item.sums.reports)) put(`UNIT ${unitId}`, under('reports', counts));
}

function taskTally({ taskId, percent, light }: TaskResult, policy: RatingPolicy): Tally {
  const weights = taskWeight(taskId, policy);
  const judged = percent === null ? NOTHING : { judged: 1, weighted: product(percent, weights), weights };
  return { tasks: 1, [light]: 1, ...judged };
}

/** Conclusions of a binding indicator by which the scheme as a whole is judged. */
const DECISIVE: readonly Conclusion[] = ['BEHIND', 'NOT_COMPLETED', 'NOT_ASSESSABLE'];

function indicatorTally({ indicatorId, conclusion }: IndicatorResult, binding: boolean): Tally {
  const decisive = binding && DECISIVE.includes(conclusion);
  return {
    ...under('indicators', { [conclusion]: 1 }),
    ...(decisive && { [`${BINDING}${conclusion}.${indicatorId}`]: 1 }),
  };
}

/** Who only supports has a row and nothing else. */
function dutyTally(type: RollupItem['type'], role: Role, own: Tally): Tally {
  switch (role) {
    case 'LEAD':
      return under(type === 'TASK' ? 'led' : 'indicatorsLed', own);
    case 'RESPONSIBLE':
      return under(type === 'TASK' ? 'responsible' : 'indicatorsResponsible', own);
    case 'SUPPORTING':
      return { supporting: 1 };
  }
}

const BINDING = 'binding.';

/** The binding indicators that decide about a scheme, by id, out of its tally. */
export function bindingConclusions(tally: Tally): ReadonlyMap<string, Conclusion> {
  const names = Object.keys(tally).filter((name) => name.startsWith(BINDING));
  return new Map(
    names.map((name) => {
      const rest = name.slice(BINDING.length);
      const point = rest.indexOf('.');
      return [rest.slice(point + 1), rest.slice(0, point) as Conclusion];
    }),
  );
}

function withoutZeros(counts: Readonly<Record<string, number>>): Tally {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
}
