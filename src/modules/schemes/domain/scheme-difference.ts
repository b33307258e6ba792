import { Decimal } from '../../../platform/decimal.js';
import type { IndicatorPair, SchemeMatch, TaskPair } from './match-schemes.js';
import type { NewAssignment, NewIndicator, NewTarget, NewTask } from './new-scheme.js';
import { plainText, type Pairs } from './pair-up.js';
import type { AssignmentRole } from './vocabulary.js';

export type UnitOfItem = { readonly role: AssignmentRole; readonly asWritten: string };
export type Changed = { readonly before: string; readonly after: string };
export type NamedChange = Changed & { readonly name: string };
export type UnitChanges = { readonly added: readonly UnitOfItem[]; readonly removed: readonly UnitOfItem[] };

export type TaskSummary = {
  readonly number: number;
  readonly title: string;
  readonly units: readonly UnitOfItem[];
};

/** One clause that reads differently; what has not changed is empty or null. */
export type TaskChange = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly titleChange: Changed | null;
  /** Other words of the text have changed. */
  readonly textChanged: boolean;
  readonly units: UnitChanges;
  readonly measures: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly targets: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly NamedChange[];
  };
};

export type IndicatorChange = {
  readonly id: string;
  readonly name: string;
  readonly nameChange: Changed | null;
  readonly target: Changed | null;
  readonly units: UnitChanges;
};

/** What a re-issued document changes, clause by clause, in the order of the documents. */
export type SchemeDifference = {
  readonly tasks: {
    readonly added: readonly TaskSummary[];
    readonly removed: readonly (TaskSummary & { readonly id: string })[];
    readonly changed: readonly TaskChange[];
    readonly unchanged: number;
  };
  readonly indicators: {
    readonly added: readonly { readonly name: string; readonly targetText: string }[];
    readonly removed: readonly { readonly id: string; readonly name: string }[];
    readonly changed: readonly IndicatorChange[];
    readonly unchanged: number;
  };
};

export function differenceOf({ tasks, indicators }: SchemeMatch): SchemeDifference {
  const changedTasks = tasks.kept.flatMap(taskChange);
  const changedIndicators = indicators.kept.flatMap(indicatorChange);
  return {
    tasks: {
      added: tasks.added.map(summary),
      removed: tasks.ended.map((task) => ({ id: task.id, ...summary(task) })),
      changed: changedTasks,
      unchanged: tasks.kept.length - changedTasks.length,
    },
    indicators: {
      added: indicators.added.map(({ name, targetText }) => ({ name, targetText })),
      removed: indicators.ended.map(({ id, name }) => ({ id, name })),
      changed: changedIndicators,
      unchanged: indicators.kept.length - changedIndicators.length,
    },
  };
}

/** Whether anything but numbering and places in the text differs. */
export function isEmpty({ tasks, indicators }: SchemeDifference): boolean {
  return [tasks, indicators].every((part) => part.added.length + part.removed.length + part.changed.length === 0);
}

function summary({ number, title, assignments }: NewTask): TaskSummary {
  return { number, title, units: assignments.map(unitOf) };
}

function taskChange({ before, after, measures, targets, assignments }: TaskPair): TaskChange[] {
  const titles = (list: readonly { readonly title: string }[]): string[] => list.map(({ title }) => title);
  const change: TaskChange = {
    id: before.id,
    number: after.number,
    title: after.title,
    titleChange: changed(before.title, after.title),
    textChanged: plainText(before.body) !== plainText(after.body),
    units: unitChanges(assignments),
    measures: { added: titles(measures.added), removed: titles(measures.ended) },
    targets: {
      added: targets.added.map(targetText),
      removed: targets.ended.map(targetText),
      changed: targets.kept.flatMap(([one, other]) =>
        sameTarget(one, other) ? [] : [{ name: other.name, before: targetText(one), after: targetText(other) }],
      ),
    },
  };
  const lists = [change.units, change.measures, change.targets].flatMap(({ added, removed }) => [...added, ...removed]);
  const differs = change.titleChange !== null || change.textChanged || change.targets.changed.length > 0;
  return differs || lists.length > 0 ? [change] : [];
}

function indicatorChange({ before, after, assignments }: IndicatorPair): IndicatorChange[] {
  const change: IndicatorChange = {
    id: before.id,
    name: after.name,
    nameChange: changed(before.name, after.name),
    target: sameIndicator(before, after) ? null : { before: before.targetText, after: after.targetText },
    units: unitChanges(assignments),
  };
  const { nameChange, target, units } = change;
  return nameChange || target || units.added.length + units.removed.length > 0 ? [change] : [];
}

function changed(before: string, after: string): Changed | null {
  return plainText(before) === plainText(after) ? null : { before, after };
}

function unitChanges({ added, ended }: Pairs<NewAssignment, NewAssignment>): UnitChanges {
  return { added: added.map(unitOf), removed: ended.map(unitOf) };
}

function unitOf({ role, asWritten }: NewAssignment): UnitOfItem {
  return { role, asWritten };
}

function sameTarget(one: NewTarget, other: NewTarget): boolean {
  return (
    one.comparator === other.comparator &&
    one.kind === other.kind &&
    one.unit === other.unit &&
    one.deadline === other.deadline &&
    sameFigure(one.value, other.value) &&
    sameFigure(one.valueMax, other.valueMax)
  );
}

function sameIndicator(one: NewIndicator, other: NewIndicator): boolean {
  return (
    one.attribute === other.attribute &&
    one.kind === other.kind &&
    one.comparator === other.comparator &&
    (one.unit ?? '') === (other.unit ?? '') &&
    sameFigure(one.value, other.value) &&
    plainText(one.targetText) === plainText(other.targetText)
  );
}

/** 60 and 60.0 are one figure. */
function sameFigure(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : new Decimal(one).eq(other);
}

function targetText({ name, comparator, value, valueMax, unit, deadline }: NewTarget): string {
  const figure = valueMax === null ? value : `${value}-${valueMax}`;
  return `${name} ${SIGNS[comparator]}${figure}${unit}${deadline === null ? '' : `（${deadline}）`}`;
}

const SIGNS: Readonly<Record<NewTarget['comparator'], string>> = {
  gte: '≥',
  gt: '＞',
  lte: '≤',
  lt: '＜',
  approx: '≈',
  eq: '=',
};
