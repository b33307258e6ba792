import { Decimal } from '../../../platform/decimal.js';
import { groupBy } from '../../../platform/group-by.js';
import type { Sheet } from '../../../platform/spreadsheet/write-workbook.js';
import type { AssignmentRow, SchemeHeader, SchemeStructure, TargetRow } from './scheme-structure.js';
import type { AssignmentRole, Comparator, IndicatorAttribute, MeasuredKind } from './vocabulary.js';

/** Words that the reader of tables knows (intake: `listed-targets.ts`), so that a workbook says what its scheme says. */
const COMPARISONS: Readonly<Record<Comparator, string>> = {
  gte: '达到',
  gt: '大于',
  lte: '不超过',
  lt: '小于',
  approx: '约',
  eq: '等于',
};
const KINDS: Readonly<Record<MeasuredKind, string>> = {
  level: '期末值',
  cumulative: '累计值',
  annual_average_growth: '年均增速',
  ceiling: '每年上限',
  floor: '每年下限',
  assigned: '上级下达',
  synchronised: '同步增长',
};
const ATTRIBUTES: Readonly<Record<IndicatorAttribute, string>> = { BINDING: '约束性', EXPECTED: '预期性' };
/** Of a task that stands in no section. */
const NO_SECTION = '—';
/** Columns for what this scheme does not say stay narrow, so that the others can be read in print. */
const UNUSED_WIDTH = 9;
/** Names that hold or begin a list of their own would run together with the names beside them. */
const GROUP_NAME = /、|^(?:各|有关|相关|所在|全体)/;

/**
 * The division of a scheme as tables. The roles stand behind the task and the section before it, the form in which a
 * division is issued, so that the workbook can be read in again as a document. Units are written as in the document.
 * @param bodies the text of each task, by its id.
 */
export function divisionSheets(scheme: SchemeStructure, bodies: ReadonlyMap<string, string>): Sheet[] {
  return [taskSheet(scheme), indicatorSheet(scheme), textSheet(scheme, bodies), factSheet(scheme.header)];
}

function taskSheet(scheme: SchemeStructure): Sheet {
  const assigned = groupBy(scheme.assignments, ({ taskId }) => taskId);
  const measures = groupBy(scheme.measures, ({ taskId }) => taskId);
  const targets = groupBy(scheme.targets, ({ taskId }) => taskId);
  const sections = new Map(scheme.sections.map((section) => [section.id, sectionName(section)]));
  const says = (role: AssignmentRole): boolean => scheme.assignments.some((one) => one.taskId && one.role === role);
  return {
    name: '任务分工',
    table: true,
    columns: [
      { header: '序号', width: 6 },
      { header: '章节', width: 18 },
      { header: '编号', width: 6 },
      { header: '任务', width: 24 },
      { header: '牵头单位', width: 18 },
      { header: '责任单位', width: 28 },
      { header: '配合单位', width: says('SUPPORTING') ? 18 : UNUSED_WIDTH },
      { header: '责任领导', width: scheme.tasks.some(({ leaders }) => leaders.length > 0) ? 14 : UNUSED_WIDTH },
      { header: '完成时限', width: scheme.tasks.some(({ deadlineText }) => deadlineText) ? 12 : UNUSED_WIDTH },
      { header: '举措', width: 30 },
      { header: '量化目标', width: 46 },
    ],
    rows: scheme.tasks.map((task, index) => {
      const units = assigned.get(task.id) ?? [];
      const goals = targets.get(task.id) ?? [];
      return [
        index + 1,
        sections.get(task.sectionId) ?? '',
        task.number,
        task.title,
        unitsOf(units, 'LEAD'),
        unitsOf(units, 'RESPONSIBLE'),
        unitsOf(units, 'SUPPORTING'),
        task.leaders.join('、'),
        task.deadlineText,
        listed((measures.get(task.id) ?? []).map(({ title }) => title)),
        listed(goals.map(goalText)),
      ];
    }),
  };
}

function indicatorSheet(scheme: SchemeStructure): Sheet {
  const assigned = groupBy(scheme.assignments, ({ indicatorId }) => indicatorId);
  const based = scheme.indicators.some(({ baseValue, yearlyGrowth }) => baseValue !== null || yearlyGrowth !== null);
  return {
    name: '指标分工',
    table: true,
    columns: [
      { header: '序号', width: 6 },
      { header: '属性', width: 10 },
      { header: '指标', width: 36 },
      { header: '牵头单位', width: 22 },
      { header: '责任单位', width: 32 },
      { header: '配合单位', width: 22 },
      { header: '目标', width: 24 },
      { header: '计量单位', width: 10 },
      { header: '比较', width: 10 },
      { header: '评价方式', width: 12 },
      ...(based
        ? [
            { header: '基期年份', width: 10 },
            { header: '基期值', width: 10 },
            { header: '年均增速（%）', width: 10 },
          ]
        : []),
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
        indicator.unit,
        indicator.comparator === null ? null : COMPARISONS[indicator.comparator],
        KINDS[indicator.kind],
        ...(based ? [indicator.baseYear, indicator.baseValue, indicator.yearlyGrowth] : []),
      ];
    }),
  };
}

/** One paragraph to a row: a cell that held a whole task would be taller than a page. */
function textSheet(scheme: SchemeStructure, bodies: ReadonlyMap<string, string>): Sheet {
  return {
    name: '任务正文',
    table: true,
    columns: [
      { header: '序号', width: 6 },
      { header: '任务', width: 30 },
      { header: '正文', width: 110 },
    ],
    rows: scheme.tasks.flatMap((task, index) =>
      (bodies.get(task.id) ?? '')
        .split('\n')
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph) => [index + 1, task.title, paragraph.trim()]),
    ),
  };
}

const INSTRUCTIONS: readonly (readonly [string, string])[] = [
  ['怎么用', '修改后在“导入”页面上传，并选定要调整的方案，系统会逐条列出差别，经批准后生效。没有改动的，差别为空。'],
  ['单位', '多个单位用顿号隔开；一行里不写单位，表示没有。'],
  ['举措', '一条一行，写作（1）（2）（3）。'],
  ['量化目标', '一条一行，写作“（1）名称：达到60家（2025年，累计值）”。比较可写达到、大于、不超过、小于、约、等于。'],
  ['评价方式', Object.values(KINDS).join('、')],
  ['任务正文', '按“序号”和“任务”与任务分工表对应，一个自然段一行；只改单位或数值时可以不改正文。'],
];

function factSheet(header: SchemeHeader): Sheet {
  const facts: readonly (readonly [string, string | null])[] = [
    ['方案名称', header.title],
    ['文号', header.documentNumber],
    ['索引号', header.indexNumber],
    ['发文机关', header.issuer],
    ['发布日期', header.publishedOn],
    ['规划期', `${header.planStart}至${header.planEnd}`],
    ['版本', `第${header.revision}版`],
  ];
  return {
    name: '说明',
    table: false,
    columns: [
      { header: '项目', width: 12 },
      { header: '内容', width: 100 },
    ],
    rows: [...facts.filter(([, value]) => value !== null), ...INSTRUCTIONS],
  };
}

function sectionName({ number, title }: { readonly number: string; readonly title: string }): string {
  return (number === '' ? title : `（${number}）${title}`) || NO_SECTION;
}

function unitsOf(assignments: readonly AssignmentRow[], role: AssignmentRole): string {
  const names = assignments.filter((assignment) => assignment.role === role).map(({ asWritten }) => asWritten);
  return names.join(names.some((name) => GROUP_NAME.test(name)) ? '；' : '、');
}

function listed(items: readonly string[]): string {
  return items.map((item, index) => `（${index + 1}）${item}`).join('\n');
}

function goalText({ name, comparator, value, valueMax, unit, deadline, kind, baseValue }: TargetRow): string {
  const figure = `${plain(value)}${valueMax === null ? '' : `-${plain(valueMax)}`}${unit}`;
  const day = deadline === null ? [] : [dayWords(deadline)];
  const base = baseValue === null ? [] : [`基期${plain(baseValue)}`];
  const remarks = [...day, KINDS[kind], ...base];
  return `${name}：${COMPARISONS[comparator]}${figure}（${remarks.join('，')}）`;
}

/** 41.50 is 41.5. */
function plain(figure: string): string {
  return new Decimal(figure).toFixed();
}

/** The last day of a year is the year, as documents say it. */
function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return month === 12 && date === 31 ? `${year}年` : `${year}年${month}月${date}日`;
}
