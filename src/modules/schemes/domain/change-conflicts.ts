import { unprocessable } from '../../../platform/errors.js';
import type { KnownScheme } from './match-schemes.js';
import { isAddition, isEnd, itemOf, type SchemeChange } from './scheme-change.js';

/** What an adjustment lays its hands on, so that two of them can be told to be in each other's way. */
export interface Touched {
  /** `KIND:id`, one per thing that can only be settled once. */
  readonly settled: ReadonlySet<string>;
  /** Ids of all parts that it needs to be there. */
  readonly needed: ReadonlySet<string>;
  /** Ids of all parts that it ends, those of ended tasks among them. */
  readonly ended: ReadonlySet<string>;
}

export function touchedBy(scheme: KnownScheme, changes: readonly SchemeChange[]): Touched {
  const partsOf = new Map(
    scheme.sections.flatMap(({ tasks }) =>
      tasks.map((task) => [task.id, [...task.measures, ...task.targets].map(({ id }) => id)] as const),
    ),
  );
  const ended = changes.filter(isEnd).flatMap((change) => {
    const id = itemOf(change) ?? '';
    return [id, ...(partsOf.get(id) ?? [])];
  });
  return {
    settled: new Set(changes.filter((change) => !isAddition(change)).map(keyOf)),
    needed: new Set(changes.flatMap(neededBy)),
    ended: new Set(ended),
  };
}

/** Whether both cannot be made: they settle the same thing, or one ends what the other works on. */
export function overlap(one: Touched, other: Touched): boolean {
  return meet(one.settled, other.settled) || meet(one.ended, other.needed) || meet(other.ended, one.needed);
}

/**
 * Refuses a list of changes that contradicts itself.
 * @throws DomainError 422 `changes_contradictory` naming the two changes.
 */
export function requireNoContradiction(scheme: KnownScheme, changes: readonly SchemeChange[]): void {
  const touched = changes.map((change) => touchedBy(scheme, [change]));
  touched.forEach((one, index) => {
    const earlier = touched.slice(0, index).findIndex((other) => overlap(one, other));
    if (earlier < 0) return;
    throw unprocessable(
      'changes_contradictory',
      `第 ${index + 1} 项调整与第 ${earlier + 1} 项相互矛盾：同一内容只能调整一次，终止的任务、举措、目标和指标不能再作其他调整。请删去其中一项。`,
      [{ field: `changes.${index}`, code: 'contradictory', message: `与第 ${earlier + 1} 项矛盾` }],
    );
  });
}

function keyOf(change: SchemeChange): string {
  return `${change.kind}:${itemOf(change)}`;
}

function neededBy(change: SchemeChange): string[] {
  const into = change.kind === 'TASK_END' ? change.intoTaskId : null;
  return [itemOf(change), into].filter((id) => id !== null);
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((each) => other.has(each));
}
