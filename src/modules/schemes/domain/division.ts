import { groupBy } from '../../../platform/group-by.js';
import type { Sheet } from '../../../platform/spreadsheet/write-workbook.js';
import type { AssignmentRow, SchemeStructure, TargetRow } from './scheme-structure.js';
import type { AssignmentRole, Comparator, IndicatorAttribute } from './vocabulary.js';

const COMPARISONS: Readonly<Record<Comparator, (figure: string) => string>> = {
  gte: (figure) => `达到${figure}`,
  gt: (figure) => `大于${figure}`,
  lte: (figure) => `不超过${figure}`,
  lt: (figure) => `小于${figure}`,
  approx: (figure) => `${figure}左右`,
  eq: (figure) => `为${figure}`,
};
const ATTRIBUTES: Readonly<Record<IndicatorAttribute, string>> = { BINDING: '约束性', EXPECTED: '预期性' };

/**
 * The division of a scheme as tables. The roles stand behind the task and the section before it, the form in which a
 * division is issued, so that the workbook can be read in again as a document. Units are written as in the document.
 */
export function divisionSheets(scheme: SchemeStructure): Sheet[] {
  return [taskSheet(scheme), indicatorSheet(scheme)];
}

function taskSheet(scheme: SchemeStructure): Sheet {
  const assigned = groupBy(scheme.assignments, ({ taskId }) => taskId);
  const measures = groupBy(scheme.measures, ({ taskId }) => taskId);
  const targets = groupBy(scheme.targets, ({ taskId }) => taskId);
  const sections = new Map(scheme.sections.map((section) => [section.id, `(${section.number})${section.title}`]));
  return {
    name: '任务分工',
    table: true,
    columns: [
      { header: '序号', width: 8 },
      { header: '章节', width: 26 },
      { header: '任务', width: 40 },
      { header: '牵头单位', width: 24 },
      { header: '责任单位', width: 36 },
      { header: '配合单位', width: 24 },
      { header: '完成时限', width: 14 },
      { header: '举措', width: 40 },
      { header: '量化目标', width: 40 },
    ],
    rows: scheme.tasks.map((task, index) => {
      const units = assigned.get(task.id) ?? [];
      const goals = targets.get(task.id) ?? [];
      return [
        index + 1,
        sections.get(task.sectionId) ?? '',
        task.title,
        unitsOf(units, 'LEAD'),
        unitsOf(units, 'RESPONSIBLE'),
        unitsOf(units, 'SUPPORTING'),
        deadlineOf(goals),
        (measures.get(task.id) ?? []).map(({ title }) => title).join('\n'),
        goals.map(goalText).join('\n'),
      ];
    }),
  };
}

function indicatorSheet(scheme: SchemeStructure): Sheet {
  const assigned = groupBy(scheme.assignments, ({ indicatorId }) => indicatorId);
  return {
    name: '指标分工',
    table: true,
    columns: [
      { header: '序号', width: 8 },
      { header: '属性', width: 12 },
      { header: '指标', width: 40 },
      { header: '牵头单位', width: 24 },
      { header: '责任单位', width: 36 },
      { header: '配合单位', width: 24 },
      { header: '目标', width: 30 },
    ],
    rows: scheme.indicators.map((indicator) => {
      const units = assigned.get(indicator.id) ?? [];
      return [
        indicator.number,
        ATTRIBUTES[indicator.attribute],
        indicator.name,
        unitsOf(units, 'LEAD'),
        unitsOf(units, 'RESPONSIBLE'),
        unitsOf(units, 'SUPPORTING'),
        indicator.targetText,
      ];
    }),
  };
}

function unitsOf(assignments: readonly AssignmentRow[], role: AssignmentRole): string {
  return assignments
    .filter((assignment) => assignment.role === role)
    .map(({ asWritten }) => asWritten)
    .join('、');
}

function goalText({ name, comparator, value, valueMax, unit, deadline }: TargetRow): string {
  const figure = `${valueMax === null ? value : `${value}-${valueMax}`}${unit}`;
  const by = deadline === null ? '' : `（${dayWords(deadline)}）`;
  return `${name}${COMPARISONS[comparator](figure)}${by}`;
}

/** The day by which the last figure is due; empty when all of them run to the end of the plan. */
function deadlineOf(targets: readonly TargetRow[]): string {
  const days = targets.flatMap(({ deadline }) => deadline ?? []).sort();
  const last = days.at(-1);
  return last === undefined || days.length < targets.length ? '' : dayWords(last);
}

/** The last day of a year is the year, as documents say it. */
function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return month === 12 && date === 31 ? `${year}年` : `${year}年${month}月${date}日`;
}
