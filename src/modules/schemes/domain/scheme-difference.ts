import { Decimal } from '../../../platform/decimal.js';
import { saysText, type IndicatorPair, type SchemeMatch, type TaskPair } from './match-schemes.js';
import type { NewAssignment, NewDuty, NewIndicator, NewSection, NewTarget, NewTask, YearValue } from './new-scheme.js';
import { plainText, type Pairs } from './pair-up.js';
import type { EndManner, SchemeChange } from './scheme-change.js';
import type { AssignmentRole, DutyKind } from './vocabulary.js';

export type UnitOfItem = { readonly role: AssignmentRole; readonly asWritten: string };
export type Changed = { readonly before: string; readonly after: string };
/** Null: the document says nothing. */
export type Restated = { readonly before: string | null; readonly after: string | null };
export type NamedChange = Changed & { readonly name: string };
export type UnitChanges = { readonly added: readonly UnitOfItem[]; readonly removed: readonly UnitOfItem[] };

export type TaskSummary = {
  readonly number: number;
  readonly title: string;
  readonly units: readonly UnitOfItem[];
};

/** Why and how a part was ended by an adjustment; a re-issued document only leaves it out. */
export type PartEnd = {
  /** Of a task. */
  readonly manner?: EndManner;
  readonly reason: string;
  /** The task in which a merged one goes on. */
  readonly into?: { readonly id: string; readonly title: string };
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
  /** Posts of persons that lead the task. */
  readonly leaders: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** 完成时限 as written. */
  readonly deadline: Restated | null;
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
  /** Base value with its year. */
  readonly base: Restated | null;
  /** Yearly growth in percent. */
  readonly growth: Restated | null;
  /** Figures of other years. */
  readonly years: Restated | null;
  readonly units: UnitChanges;
};

export type DutySummary = { readonly kind: DutyKind; readonly text: string };

/** A section of which no part was there before, or of which none is left. */
export type SectionSummary = { readonly number: string; readonly title: string; readonly tasks: number };

/** What a re-issued document changes, clause by clause, in the order of the documents. */
export type SchemeDifference = {
  /** Left out by revisions of before sections were compared. */
  readonly sections?: { readonly added: readonly SectionSummary[]; readonly removed: readonly SectionSummary[] };
  readonly tasks: {
    readonly added: readonly TaskSummary[];
    readonly removed: readonly (TaskSummary & { readonly id: string; readonly end?: PartEnd })[];
    readonly changed: readonly TaskChange[];
    readonly unchanged: number;
  };
  readonly indicators: {
    readonly added: readonly { readonly name: string; readonly targetText: string }[];
    readonly removed: readonly { readonly id: string; readonly name: string; readonly end?: PartEnd }[];
    readonly changed: readonly IndicatorChange[];
    readonly unchanged: number;
  };
  readonly requirements: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly duties: {
    readonly added: readonly DutySummary[];
    readonly removed: readonly DutySummary[];
    readonly changed: readonly (Changed & { readonly kind: DutyKind })[];
  };
};

export function differenceOf({ sections, tasks, indicators, workRequirements, duties }: SchemeMatch): SchemeDifference {
  const changedTasks = tasks.kept.flatMap(taskChange);
  const changedIndicators = indicators.kept.flatMap(indicatorChange);
  return {
    sections: { added: sections.added.map(sectionSummary), removed: sections.ended.map(sectionSummary) },
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
    requirements: { added: workRequirements.added, removed: workRequirements.ended },
    duties: {
      added: duties.added.map(dutySummary),
      removed: duties.ended.map(dutySummary),
      changed: duties.kept.flatMap(([one, other]) => dutyChange(one, other)),
    },
  };
}

/** The difference that an adjustment makes, with why each part is ended. */
export function differenceWithEnds(match: SchemeMatch, changes: readonly SchemeChange[]): SchemeDifference {
  const difference = differenceOf(match);
  const titles = new Map(match.tasks.kept.map(({ before, after }) => [before.id, after.title]));
  const ends = new Map(changes.flatMap((change) => endOf(change, titles)));
  const told = <T extends { readonly id: string }>(part: T): T & { readonly end?: PartEnd } => {
    const end = ends.get(part.id);
    return end ? { ...part, end } : part;
  };
  const { tasks, indicators } = difference;
  return {
    ...difference,
    tasks: { ...tasks, removed: tasks.removed.map(told) },
    indicators: { ...indicators, removed: indicators.removed.map(told) },
  };
}

function endOf(change: SchemeChange, titles: ReadonlyMap<string, string>): [string, PartEnd][] {
  if (change.kind === 'INDICATOR_END') return [[change.indicatorId, { reason: change.reason }]];
  if (change.kind !== 'TASK_END') return [];
  const { taskId, manner, reason, intoTaskId } = change;
  const title = intoTaskId === null ? undefined : titles.get(intoTaskId);
  const into = intoTaskId === null || title === undefined ? {} : { into: { id: intoTaskId, title } };
  return [[taskId, { manner, reason, ...into }]];
}

/** Whether anything but numbering and places in the text differs. */
export function isEmpty({ tasks, indicators, requirements, duties }: SchemeDifference): boolean {
  return [tasks, indicators, duties, { ...requirements, changed: [] }].every(
    (part) => part.added.length + part.removed.length + part.changed.length === 0,
  );
}

function dutySummary({ kind, text }: NewDuty): DutySummary {
  return { kind, text };
}

function dutyChange(before: NewDuty, after: NewDuty): (Changed & { kind: DutyKind })[] {
  const same = before.frequency === after.frequency && plainText(before.text) === plainText(after.text);
  return same ? [] : [{ kind: after.kind, before: before.text, after: after.text }];
}

function sectionSummary({ number, title, tasks }: NewSection): SectionSummary {
  return { number, title, tasks: tasks.length };
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
    textChanged: saysText(after) && plainText(before.body) !== plainText(after.body),
    units: unitChanges(assignments),
    leaders: listChanges(before.leaders, after.leaders),
    deadline: restated(before.deadlineText, after.deadlineText),
    measures: { added: titles(measures.added), removed: titles(measures.ended) },
    targets: {
      added: targets.added.map(targetText),
      removed: targets.ended.map(targetText),
      changed: targets.kept.flatMap(([one, other]) =>
        sameTarget(one, other) ? [] : [{ name: other.name, before: targetText(one), after: targetText(other) }],
      ),
    },
  };
  const lists = [change.units, change.leaders, change.measures, change.targets];
  const listed = lists.flatMap(({ added, removed }): readonly unknown[] => [...added, ...removed]);
  const differs = change.titleChange !== null || change.textChanged || change.deadline !== null;
  return differs || listed.length > 0 || change.targets.changed.length > 0 ? [change] : [];
}

function indicatorChange({ before, after, assignments }: IndicatorPair): IndicatorChange[] {
  const change: IndicatorChange = {
    id: before.id,
    name: after.name,
    nameChange: changed(before.name, after.name),
    target: sameIndicator(before, after) ? null : { before: before.targetText, after: after.targetText },
    base: after.baseValue === null ? null : restated(baseText(before), baseText(after)),
    growth: sameFigure(before.yearlyGrowth, after.yearlyGrowth ?? before.yearlyGrowth)
      ? null
      : { before: before.yearlyGrowth, after: after.yearlyGrowth },
    years: after.yearValues.length === 0 ? null : restated(yearsText(before.yearValues), yearsText(after.yearValues)),
    units: unitChanges(assignments),
  };
  const { nameChange, target, base, growth, years, units } = change;
  const restatedAny = nameChange ?? target ?? base ?? growth ?? years;
  return restatedAny || units.added.length + units.removed.length > 0 ? [change] : [];
}

function changed(before: string, after: string): Changed | null {
  return plainText(before) === plainText(after) ? null : { before, after };
}

function restated(before: string | null, after: string | null): Restated | null {
  return plainText(before ?? '') === plainText(after ?? '') ? null : { before, after };
}

function listChanges(before: readonly string[], after: readonly string[]) {
  return {
    added: after.filter((item) => !before.includes(item)),
    removed: before.filter((item) => !after.includes(item)),
  };
}

function baseText({ baseValue, baseYear }: NewIndicator): string | null {
  if (baseValue === null) return null;
  const figure = new Decimal(baseValue).toFixed();
  return baseYear === null ? figure : `${figure}（${baseYear}年）`;
}

function yearsText(values: readonly YearValue[]): string | null {
  if (values.length === 0) return null;
  return values.map(({ year, value }) => `${year}年${new Decimal(value).toFixed()}`).join('、');
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
    sameFigure(one.valueMax, other.valueMax) &&
    (other.baseValue === null || sameFigure(one.baseValue, other.baseValue))
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

function targetText({ name, comparator, value, valueMax, unit, deadline, baseValue }: NewTarget): string {
  const figure = valueMax === null ? value : `${value}-${valueMax}`;
  const details = [...(deadline === null ? [] : [deadline]), ...(baseValue === null ? [] : [`基期${baseValue}`])];
  return `${name} ${SIGNS[comparator]}${figure}${unit}${details.length === 0 ? '' : `（${details.join('，')}）`}`;
}

const SIGNS: Readonly<Record<NewTarget['comparator'], string>> = {
  gte: '≥',
  gt: '＞',
  lte: '≤',
  lt: '＜',
  approx: '≈',
  eq: '=',
};
