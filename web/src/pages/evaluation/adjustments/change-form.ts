import { type ATTRIBUTES, type KINDS } from '../../schemes/words.ts';
import { type COMPARATORS } from '../../../app/words.ts';
import type { Change, Kind } from './kinds.ts';

export type MeasuredKind = keyof typeof KINDS;
export type Comparator = keyof typeof COMPARATORS;
export type UnitInRole = NonNullable<Change['add']>[number];

export interface TargetForm {
  name: string;
  kind: MeasuredKind;
  comparator: Comparator;
  value: string;
  valueMax: string;
  unit: string;
  deadline: string;
  baseValue: string;
}

export interface TaskForm {
  number?: number | undefined;
  title: string;
  body: string;
  /** One a line. */
  measures: string;
  targets: TargetForm[];
  units: UnitInRole[];
  /** One a line. */
  leaders: string;
  deadline: string;
  deadlineText: string;
}

export interface IndicatorForm {
  number?: number | undefined;
  attribute: keyof typeof ATTRIBUTES;
  name: string;
  kind: MeasuredKind;
  targetText: string;
  comparator: Comparator;
  /** Empty: a target without a number. */
  value: string;
  unit: string;
  baseValue: string;
  baseYear: string;
  units: UnitInRole[];
}

/** One change while it is written: every member that some kind needs, texts that may be empty. */
export interface ChangeForm {
  kind: Kind;
  /** Task, indicator, target, measure or section. */
  itemId: string;
  /** In which a target or measure is looked for. */
  taskId: string;
  value: string;
  text: string;
  title: string;
  deadline: string;
  manner: 'TERMINATED' | 'MERGED';
  intoTaskId: string;
  /** By year; empty: none. */
  years: Record<string, string>;
  add: UnitInRole[];
  remove: UnitInRole[];
  section: { title: string; number?: string | undefined; beforeSectionId: string };
  /** Of a new section all its tasks, of a new task this one. */
  tasks: TaskForm[];
  target: TargetForm;
  indicator: IndicatorForm;
}

export const newTarget = (): TargetForm => ({
  name: '',
  kind: 'level',
  comparator: 'gte',
  value: '',
  valueMax: '',
  unit: '',
  deadline: '',
  baseValue: '',
});

export const newTask = (): TaskForm => ({
  title: '',
  body: '',
  measures: '',
  targets: [],
  units: [{ role: 'LEAD', unitId: '' }],
  leaders: '',
  deadline: '',
  deadlineText: '',
});

const newIndicator = (): IndicatorForm => ({
  attribute: 'EXPECTED',
  name: '',
  kind: 'level',
  targetText: '',
  comparator: 'gte',
  value: '',
  unit: '',
  baseValue: '',
  baseYear: '',
  units: [{ role: 'LEAD', unitId: '' }],
});

export const newChange = (kind: Kind, itemId = ''): ChangeForm => ({
  kind,
  itemId,
  taskId: '',
  value: '',
  text: '',
  title: '',
  deadline: '',
  manner: 'TERMINATED',
  intoTaskId: '',
  years: {},
  add: [],
  remove: [],
  section: { title: '', beforeSectionId: '' },
  tasks: [newTask()],
  target: newTarget(),
  indicator: newIndicator(),
});

/** @param taskId of a target or measure, the task that it is in. */
export function formOfChange(change: Change, taskId: string | null): ChangeForm {
  const { section, task, target, indicator } = change;
  const form = newChange(change.kind, change.itemId);
  return {
    ...form,
    taskId: taskId ?? '',
    value: change.value ?? '',
    text: change.text ?? '',
    title: change.title ?? '',
    deadline: change.deadline ?? '',
    manner: change.manner ?? 'TERMINATED',
    intoTaskId: change.intoTaskId ?? '',
    years: Object.fromEntries((change.yearValues ?? []).map(({ year, value }) => [year, value])),
    add: [...(change.add ?? [])],
    remove: [...(change.remove ?? [])],
    section: { title: section?.title ?? '', number: section?.number, beforeSectionId: section?.beforeSectionId ?? '' },
    tasks: section ? section.tasks.map(formOfTask) : task ? [formOfTask(task)] : form.tasks,
    target: target ? formOfTarget(target) : form.target,
    indicator: indicator ? formOfIndicator(indicator) : form.indicator,
  };
}

function formOfTarget(target: NonNullable<Change['target']>): TargetForm {
  const { valueMax, deadline, baseValue } = target;
  return { ...target, valueMax: valueMax ?? '', deadline: deadline ?? '', baseValue: baseValue ?? '' };
}

function formOfTask(task: NonNullable<Change['task']>): TaskForm {
  return {
    number: task.number,
    title: task.title,
    body: task.body,
    measures: (task.measures ?? []).join('\n'),
    targets: (task.targets ?? []).map(formOfTarget),
    units: [...task.units],
    leaders: (task.leaders ?? []).join('\n'),
    deadline: task.deadline ?? '',
    deadlineText: task.deadlineText ?? '',
  };
}

function formOfIndicator(indicator: NonNullable<Change['indicator']>): IndicatorForm {
  return {
    number: indicator.number,
    attribute: indicator.attribute,
    name: indicator.name,
    kind: indicator.kind,
    targetText: indicator.targetText,
    comparator: indicator.comparator ?? 'gte',
    value: indicator.value ?? '',
    unit: indicator.unit ?? '',
    baseValue: indicator.baseValue ?? '',
    baseYear: indicator.baseYear === undefined ? '' : String(indicator.baseYear),
    units: [...indicator.units],
  };
}

/** The change as it is sent: what its kind has and nothing else. */
export function changeOf(form: ChangeForm): Change {
  const { kind, itemId, add, remove } = form;
  const text = form.text.trim();
  switch (kind) {
    case 'INDICATOR_TARGET':
      return { kind, itemId, value: given(form.value) ?? null, text };
    case 'INDICATOR_YEARS':
      return { kind, itemId, yearValues: yearsOf(form.years) };
    case 'INDICATOR_ADD':
      return { kind, indicator: indicatorOf(form.indicator) };
    case 'TARGET_VALUE':
      return { kind, itemId, value: form.value.trim() };
    case 'TARGET_DEADLINE':
      return { kind, itemId, deadline: form.deadline };
    case 'TARGET_ADD':
      return { kind, itemId: form.taskId, target: targetOf(form.target) };
    case 'MEASURE_ADD':
      return { kind, itemId: form.taskId, title: form.title.trim() };
    case 'INDICATOR_END':
    case 'TARGET_END':
    case 'MEASURE_END':
      return { kind, itemId, text };
    case 'TASK_TEXT':
      return { kind, itemId, title: form.title.trim(), text };
    case 'TASK_DEADLINE':
      return { kind, itemId, deadline: form.deadline, text };
    case 'TASK_ADD':
      return { kind, itemId, task: taskOf(form.tasks[0]!) };
    case 'TASK_END': {
      const { manner } = form;
      return { kind, itemId, manner, text, ...(manner === 'MERGED' && { intoTaskId: form.intoTaskId }) };
    }
    case 'UNITS':
      return { kind, itemId, add: named(add), remove: [...remove] };
    case 'SECTION_ADD': {
      const { title, number, beforeSectionId } = form.section;
      const place = given(beforeSectionId);
      return { kind, section: { title: title.trim(), number, beforeSectionId: place, tasks: form.tasks.map(taskOf) } };
    }
  }
}

/** A row in which nobody has been chosen yet is no unit. */
const named = (units: readonly UnitInRole[]): UnitInRole[] => units.filter(({ unitId }) => unitId !== '');
const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
const lines = (text: string): string[] => text.split('\n').flatMap((line) => given(line) ?? []);
const yearsOf = (years: Readonly<Record<string, string>>) =>
  Object.entries(years).flatMap(([year, value]) => (value.trim() ? [{ year: Number(year), value: value.trim() }] : []));

function targetOf(target: TargetForm) {
  const { name, unit, value, valueMax, deadline, baseValue } = target;
  return {
    ...target,
    name: name.trim(),
    unit: unit.trim(),
    value: value.trim(),
    valueMax: given(valueMax),
    deadline: given(deadline),
    baseValue: given(baseValue),
  };
}

function taskOf(task: TaskForm) {
  return {
    number: task.number,
    title: task.title.trim(),
    body: task.body.trim(),
    measures: lines(task.measures),
    targets: task.targets.map(targetOf),
    units: named(task.units),
    leaders: lines(task.leaders),
    deadline: given(task.deadline),
    deadlineText: given(task.deadlineText),
  };
}

function indicatorOf(indicator: IndicatorForm) {
  const { number, attribute, kind, comparator, baseYear } = indicator;
  const value = given(indicator.value);
  return {
    number,
    attribute,
    kind,
    name: indicator.name.trim(),
    targetText: indicator.targetText.trim(),
    ...(value !== undefined && { comparator, value, unit: given(indicator.unit) }),
    baseValue: given(indicator.baseValue),
    baseYear: baseYear.trim() === '' ? undefined : Number(baseYear),
    units: named(indicator.units),
  };
}

const DECIMAL = /^-?\d{1,20}(\.\d{1,10})?$/;

/** What keeps the change from being taken, by field; what plain inputs require, the browser says itself. */
export function problemsOf(form: ChangeForm): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  const needsNumber = (field: string, value: string): void => {
    if (value.trim() !== '' && !DECIMAL.test(value.trim())) problems[field] = '请填写数字，如 12.5。';
  };
  const { kind } = form;
  if (kind === 'UNITS' && named(form.add).length + form.remove.length === 0) {
    problems['units'] = '请至少勾选一个不再承担的单位，或增加一个单位。';
  }
  if (kind === 'INDICATOR_YEARS' && yearsOf(form.years).length === 0) problems['years'] = '请至少填写一年的目标。';
  needsNumber('value', form.value);
  for (const [year, value] of Object.entries(form.years)) needsNumber(`years.${year}`, value);
  if (kind === 'INDICATOR_ADD') {
    if (named(form.indicator.units).length === 0) problems['units'] = '请至少指定一个单位。';
    needsNumber('indicator.value', form.indicator.value);
    needsNumber('indicator.baseValue', form.indicator.baseValue);
  }
  if (kind === 'TARGET_ADD') checkTarget('target', form.target);
  if (kind === 'TASK_ADD' || kind === 'SECTION_ADD') {
    form.tasks.forEach((task, index) => {
      if (!named(task.units).some(({ role }) => role === 'LEAD')) {
        problems[`tasks.${index}.units`] = '请至少指定一个牵头单位。';
      }
      task.targets.forEach((target, at) => checkTarget(`tasks.${index}.targets.${at}`, target));
    });
  }
  return problems;

  function checkTarget(field: string, { value, valueMax, baseValue }: TargetForm): void {
    needsNumber(`${field}.value`, value);
    needsNumber(`${field}.valueMax`, valueMax);
    needsNumber(`${field}.baseValue`, baseValue);
  }
}
