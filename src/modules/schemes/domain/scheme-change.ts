import type { YearValue } from './new-scheme.js';
import type { AssignmentRole, Comparator, IndicatorAttribute, MeasuredKind } from './vocabulary.js';

export type UnitInRole = { readonly role: AssignmentRole; readonly unitId: string };

/** A target that an adjustment brings into a task. Figures are decimal strings. */
export type AddedTarget = {
  readonly name: string;
  readonly kind: MeasuredKind;
  readonly comparator: Comparator;
  readonly value: string;
  /** Upper end of a range such as 5-8家. */
  readonly valueMax: string | null;
  readonly unit: string;
  /** Null: the end of the plan. */
  readonly deadline: string | null;
  readonly baseValue: string | null;
};

export type AddedTask = {
  /** Null: the next of its section. */
  readonly number: number | null;
  readonly title: string;
  readonly body: string;
  /** Titles, in their order. */
  readonly measures: readonly string[];
  readonly targets: readonly AddedTarget[];
  /** In the order of the clause; the first LEAD consolidates. */
  readonly units: readonly UnitInRole[];
  readonly leaders: readonly string[];
  readonly deadline: string | null;
  readonly deadlineText: string | null;
};

/** A section with what it begins with. */
export type AddedSection = {
  readonly title: string;
  /** As the document counts: 七. Null: the next. */
  readonly number: string | null;
  /** Null: after all others. */
  readonly beforeSectionId: string | null;
  /** One at least. */
  readonly tasks: readonly AddedTask[];
};

export type AddedIndicator = {
  readonly attribute: IndicatorAttribute;
  /** Null: the next of its attribute. */
  readonly number: number | null;
  readonly name: string;
  readonly kind: MeasuredKind;
  /** Null, as value and unit, for a target without a number. */
  readonly comparator: Comparator | null;
  readonly value: string | null;
  readonly unit: string | null;
  readonly targetText: string;
  readonly baseValue: string | null;
  readonly baseYear: number | null;
  readonly yearValues: readonly YearFigure[];
  readonly units: readonly UnitInRole[];
};

type YearFigure = { readonly [Member in keyof YearValue]: YearValue[Member] };

/** 终止: given up; 合并: its work goes on in another task. */
export type EndManner = 'TERMINATED' | 'MERGED';

/** Another figure, text, term or unit of a part that stays. */
export type PartChanged =
  | {
      readonly kind: 'INDICATOR_TARGET';
      readonly indicatorId: string;
      /** Null for a target that is no number. */
      readonly value: string | null;
      readonly targetText: string;
    }
  | { readonly kind: 'INDICATOR_YEARS'; readonly indicatorId: string; readonly yearValues: readonly YearFigure[] }
  | { readonly kind: 'TARGET_VALUE'; readonly targetId: string; readonly value: string }
  | { readonly kind: 'TARGET_DEADLINE'; readonly targetId: string; readonly deadline: string }
  | { readonly kind: 'TASK_TEXT'; readonly taskId: string; readonly title: string; readonly body: string }
  | {
      readonly kind: 'TASK_DEADLINE';
      readonly taskId: string;
      readonly deadline: string;
      readonly deadlineText: string;
    }
  | {
      readonly kind: 'UNITS';
      /** A task or an indicator. */
      readonly itemId: string;
      readonly add: readonly UnitInRole[];
      readonly remove: readonly UnitInRole[];
    };

export type PartAdded =
  | { readonly kind: 'SECTION_ADD'; readonly section: AddedSection }
  | { readonly kind: 'TASK_ADD'; readonly sectionId: string; readonly task: AddedTask }
  | { readonly kind: 'MEASURE_ADD'; readonly taskId: string; readonly title: string }
  | { readonly kind: 'TARGET_ADD'; readonly taskId: string; readonly target: AddedTarget }
  | { readonly kind: 'INDICATOR_ADD'; readonly indicator: AddedIndicator };

export type TaskEnded = {
  readonly kind: 'TASK_END';
  readonly taskId: string;
  readonly manner: EndManner;
  /** The task in which it goes on; null unless it is merged. */
  readonly intoTaskId: string | null;
  readonly reason: string;
};

export type PartEnded =
  | TaskEnded
  | { readonly kind: 'MEASURE_END'; readonly measureId: string; readonly reason: string }
  | { readonly kind: 'TARGET_END'; readonly targetId: string; readonly reason: string }
  | { readonly kind: 'INDICATOR_END'; readonly indicatorId: string; readonly reason: string };

/** One change of a scheme that is in force, without a new document. Figures are decimal strings, days `YYYY-MM-DD`. */
export type SchemeChange = PartChanged | PartAdded | PartEnded;

/**
 * The part of the scheme that a change is about, for one that is added where it comes in; null for a new indicator and for
 * a section at the end.
 */
export function itemOf(change: SchemeChange): string | null {
  switch (change.kind) {
    case 'INDICATOR_TARGET':
    case 'INDICATOR_YEARS':
    case 'INDICATOR_END':
      return change.indicatorId;
    case 'TARGET_VALUE':
    case 'TARGET_DEADLINE':
    case 'TARGET_END':
      return change.targetId;
    case 'TASK_TEXT':
    case 'TASK_DEADLINE':
    case 'TASK_END':
    case 'MEASURE_ADD':
    case 'TARGET_ADD':
      return change.taskId;
    case 'MEASURE_END':
      return change.measureId;
    case 'UNITS':
      return change.itemId;
    case 'TASK_ADD':
      return change.sectionId;
    case 'SECTION_ADD':
      return change.section.beforeSectionId;
    case 'INDICATOR_ADD':
      return null;
  }
}

/** The units that a change brings in. */
export function unitsIn(change: SchemeChange): readonly UnitInRole[] {
  switch (change.kind) {
    case 'UNITS':
      return change.add;
    case 'SECTION_ADD':
      return change.section.tasks.flatMap(({ units }) => units);
    case 'TASK_ADD':
      return change.task.units;
    case 'INDICATOR_ADD':
      return change.indicator.units;
    default:
      return [];
  }
}

export function isEnd(change: SchemeChange): change is PartEnded {
  return change.kind.endsWith('_END');
}

export function isAddition(change: SchemeChange): change is PartAdded {
  return change.kind.endsWith('_ADD');
}
