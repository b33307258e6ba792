import type { Schemas } from '../../../app/api.ts';

export type TaskProgress = Schemas['TaskProgress'];

/** A task of the division with how it stands; without progress where the scheme has not begun, or it is not the reader's. */
export interface TaskLine {
  readonly task: Schemas['TaskListRow'];
  readonly progress: TaskProgress | undefined;
}

export type TreeRow =
  | {
      readonly kind: 'section';
      readonly key: string;
      readonly section: TaskLine['task']['section'];
      readonly shown: number;
    }
  | { readonly kind: 'task'; readonly key: string; readonly line: TaskLine };

/** Empty strings filter nothing. */
export interface TreeFilters {
  readonly section: string;
  readonly unit: string;
  readonly part: string;
  readonly light: string;
  readonly text: string;
}

/** Members of each group of units on the day, by the group's id. */
export type Rosters = ReadonlyMap<string, ReadonlySet<string>>;

export function matching(lines: readonly TaskLine[], filters: TreeFilters, rosters: Rosters): TaskLine[] {
  const words = filters.text.trim().split(/\s+/).filter(Boolean);
  return lines.filter(
    ({ task, progress }) =>
      (!filters.section || task.section.id === filters.section) &&
      (!filters.light || progress?.light === filters.light) &&
      (!(filters.unit || filters.part) || task.units.some((party) => hasPart(party, filters, rosters))) &&
      words.every((word) => textOf(task).includes(word)),
  );
}

function hasPart(
  { role, unitId, groupId }: TaskLine['task']['units'][number],
  { unit, part }: TreeFilters,
  rosters: Rosters,
): boolean {
  if (part && role !== part) return false;
  return !unit || unitId === unit || (groupId !== null && (rosters.get(groupId)?.has(unit) ?? false));
}

function textOf({ title, number, section, units, leaders }: TaskLine['task']): string {
  const names = units.flatMap(({ name, asWritten }) => [name ?? '', asWritten]);
  return [`${section.number}`, section.title, `${number}.${title}`, ...names, ...leaders].join(' ');
}

/** Each section's row before the rows of its tasks, in the order of the document. */
export function rowsOf(lines: readonly TaskLine[]): TreeRow[] {
  const rows: TreeRow[] = [];
  let at = -1;
  for (const line of lines) {
    const { section } = line.task;
    const head = rows[at];
    if (head?.kind === 'section' && head.section.id === section.id) {
      rows[at] = { ...head, shown: head.shown + 1 };
    } else {
      at = rows.push({ kind: 'section', key: section.id, section, shown: 1 }) - 1;
    }
    rows.push({ kind: 'task', key: line.task.id, line });
  }
  return rows;
}
