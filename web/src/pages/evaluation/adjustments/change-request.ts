import { dayText, figureText, PARTS } from '../../../app/words.ts';
import type { Adjustment, Change } from './kinds.ts';

type Kept = Adjustment['changes'][number];

/** A change that the service has kept, as it is sent again: parts by `itemId`, what is not given left out. */
export function requestOf(change: Kept): Change {
  const { kind } = change;
  switch (kind) {
    case 'INDICATOR_TARGET':
      return { kind, itemId: change.indicatorId, value: change.value, text: change.targetText };
    case 'INDICATOR_YEARS':
      return { kind, itemId: change.indicatorId, yearValues: change.yearValues };
    case 'INDICATOR_ADD':
      return { kind, indicator: withoutNulls(change.indicator) as Change['indicator'] };
    case 'INDICATOR_END':
      return { kind, itemId: change.indicatorId, text: change.reason };
    case 'TARGET_VALUE':
      return { kind, itemId: change.targetId, value: change.value };
    case 'TARGET_DEADLINE':
      return { kind, itemId: change.targetId, deadline: change.deadline };
    case 'TARGET_ADD':
      return { kind, itemId: change.taskId, target: withoutNulls(change.target) as Change['target'] };
    case 'TARGET_END':
      return { kind, itemId: change.targetId, text: change.reason };
    case 'MEASURE_ADD':
      return { kind, itemId: change.taskId, title: change.title };
    case 'MEASURE_END':
      return { kind, itemId: change.measureId, text: change.reason };
    case 'TASK_TEXT':
      return { kind, itemId: change.taskId, title: change.title, text: change.body };
    case 'TASK_DEADLINE':
      return { kind, itemId: change.taskId, deadline: change.deadline, text: change.deadlineText };
    case 'TASK_ADD':
      return { kind, itemId: change.sectionId, task: withoutNulls(change.task) as Change['task'] };
    case 'TASK_END': {
      const { taskId, manner, intoTaskId, reason } = change;
      return { kind, itemId: taskId, manner, text: reason, ...(intoTaskId !== null && { intoTaskId }) };
    }
    case 'UNITS':
      return { kind, itemId: change.itemId, add: change.add, remove: change.remove };
    case 'SECTION_ADD':
      return { kind, section: withoutNulls(change.section) as Change['section'] };
  }
}

/** At every depth: where the service says null, a request leaves the member out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === null ? [] : [[key, withoutNulls(member)]])),
  );
}

/** What it is to be, in one line; what it is about stands before it. `unitName` names a unit by its id. */
export function outcomeText(change: Change, unitName: (id: string) => string): string {
  const named = (units: Change['add'] = []): string =>
    units.map(({ role, unitId }) => `${unitName(unitId)}（${PARTS[role]}）`).join('、');
  switch (change.kind) {
    case 'INDICATOR_TARGET':
      return `改为“${change.text}”`;
    case 'INDICATOR_YEARS':
      return `改为${(change.yearValues ?? []).map(({ year, value }) => `${year}年${figureText(value, 10)}`).join('、')}`;
    case 'TARGET_VALUE':
      return `改为${figureText(change.value, 10)}`;
    case 'TARGET_DEADLINE':
      return `改为${dayText(change.deadline)}`;
    case 'TASK_DEADLINE':
      return `改为“${change.text}”（${dayText(change.deadline)}）`;
    case 'TASK_TEXT':
      return `改为“${change.title}”`;
    case 'TASK_END':
      return `${change.manner === 'MERGED' ? '并入其他任务' : '终止'}：${change.text}`;
    case 'INDICATOR_END':
    case 'TARGET_END':
    case 'MEASURE_END':
      return `终止：${change.text}`;
    case 'UNITS':
      return [
        ...(change.add?.length ? [`增加${named(change.add)}`] : []),
        ...(change.remove?.length ? [`减少${named(change.remove)}`] : []),
      ].join('；');
    case 'TASK_ADD':
      return `“${change.task?.title}”`;
    case 'MEASURE_ADD':
      return `“${change.title}”`;
    case 'TARGET_ADD':
      return `“${change.target?.name}”${figureText(change.target?.value, 10)}${change.target?.unit}`;
    case 'INDICATOR_ADD':
      return `“${change.indicator?.name}”：${change.indicator?.targetText}`;
    case 'SECTION_ADD':
      return `“${change.section?.title}”，任务${change.section?.tasks.length}项`;
  }
}
