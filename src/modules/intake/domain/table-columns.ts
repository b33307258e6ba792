import type { Span } from './draft.js';
import { LABEL_ALONE, roleOf, type Role } from './roles.js';
import { trim } from './sentences.js';
import {
  ASIDE_HEAD,
  MEASURES_HEAD,
  NUMBER_HEAD,
  ORDINAL_HEAD,
  QUANTIFIED_HEAD,
  TARGETS_HEAD,
  TASK_HEAD,
  TITLE_HEAD,
  VALUE_HEAD,
} from './table-heads.js';

/** What the columns of a table of tasks are, by index; -1 where there is none. */
export interface TableColumns {
  separator: string;
  /** The row's place in the table, to which other tables of the document refer. */
  ordinal: number;
  /** The number of the task in the document. */
  number: number;
  task: number;
  section: number;
  /** The section column is headed like one of titles: then it is one when every row has its own. */
  titled: boolean;
  /** The column before the section column, which is the section when that one holds titles. */
  group: number;
  roles: Map<number, Role>;
  measures: number;
  targets: number[];
  /** A column of exactly the targets, beside which the text is not searched; -1 when the table has none. */
  quantified: number;
  /** Columns with text of the task, besides those above. */
  prose: number[];
}

/** Longer words are no head of a column. */
const LONGEST_HEAD = 20;
/** 市级责任单位, 区直牵头部门: the level says nothing about the role. */
const LEVEL = /^(?:[省市区县]级|[省市区县]直|本级|我[省市区县])(?=.{4})/;

/** Words that give a role as the head of a column alone; in running text they say too little. */
const HEAD_ALONE: readonly (readonly [Role, RegExp])[] = [
  [
    'deadline',
    /^(?:计划|预计|拟)?(?:完成|办结|推进|工作|起止|实施)(?:时间|时限|期限|年限|日期)(?:节点|要求|安排)?(?:[及和与、].{1,6})?$/,
  ],
  ['responsible', /^(?:主体责任|办理|推进|责任)(?:单位|部门|乡镇|街道|镇街)$/],
];

export function cellsOf(text: string, line: Span, separator: string): Span[] {
  const cells: Span[] = [];
  let from = line.start;
  for (let at = line.start; at <= line.end; at += 1) {
    if (at === line.end || text[at] === separator) {
      cells.push(trim(text, from, at));
      from = at + 1;
    }
  }
  return cells;
}

export function wordsOf(text: string, cell: Span | undefined): string {
  return cell ? text.slice(cell.start, cell.end).replace(/\s/g, '') : '';
}

/** A head of several lines: 责任分工 above 牵头单位 and 配合单位. The words of each column, from above to below. */
function headWords(text: string, lines: readonly Span[], separator: string): string[][] {
  const columns: string[][] = [];
  for (const line of lines) {
    cellsOf(text, line, separator).forEach((cell, index) => {
      const words = wordsOf(text, cell);
      if (words !== '') (columns[index] ??= []).push(words);
    });
  }
  return Array.from({ length: columns.length }, (_, index) => columns[index] ?? []);
}

/** @returns null when the lines are no head of a table that gives tasks to units. */
export function readColumns(text: string, lines: readonly Span[]): TableColumns | null {
  const [first] = lines;
  if (first === undefined) return null;
  const separator = text.slice(first.start, first.end).includes('\t') ? '\t' : '|';
  const heads = headWords(text, lines, separator);
  if (heads.flat().some((words) => words.length > LONGEST_HEAD)) return null;
  const columns = classified(heads, separator);
  const assigns = [...columns.roles.values()].some((role) => role !== 'deadline' && role !== 'leaders');
  const named = heads.some((words, index) =>
    words.some((word) => TASK_HEAD.test(word) || (index === columns.task && TARGETS_HEAD.test(word))),
  );
  return assigns && columns.task >= 0 && named ? columns : null;
}

function classified(heads: readonly string[][], separator: string): TableColumns {
  const columns: TableColumns = {
    ...{ separator, ordinal: -1, number: -1, task: -1, section: -1, titled: false, group: -1, roles: new Map() },
    ...{ measures: -1, targets: [], quantified: -1, prose: [] },
  };
  const texts: number[] = [];
  heads.forEach((words, index) => {
    const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
    const role = words.map(roleIn).findLast((found) => found !== null);
    const assigned = columns.roles.size > 0;
    if (role) columns.roles.set(index, role);
    else if (has(NUMBER_HEAD)) {
      if (columns.ordinal < 0 && has(ORDINAL_HEAD)) columns.ordinal = index;
      columns.number = index;
    } else if (words.length === 0 || has(ASIDE_HEAD)) return;
    else if (has(QUANTIFIED_HEAD)) columns.quantified = index;
    else if (has(VALUE_HEAD) || has(TARGETS_HEAD)) columns.targets.push(index);
    else if (assigned && has(MEASURES_HEAD)) columns.measures = index;
    else texts.push(index);
  });
  // 工作目标 alone, without a column of tasks, holds the tasks.
  if (texts.length === 0) texts.push(...columns.targets.splice(0, 1));
  return withTexts(columns, heads, texts);
}

function roleIn(word: string): Role | null {
  const label = LABEL_ALONE.exec(word) ?? LABEL_ALONE.exec(word.replace(LEVEL, ''));
  if (label) return roleOf(label.groups);
  return HEAD_ALONE.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** The last text before the roles is the task, the one before it the section; behind the roles stand details. */
function withTexts(columns: TableColumns, heads: readonly string[][], texts: readonly number[]): TableColumns {
  const [firstRole = heads.length] = columns.roles.keys();
  const before = texts.filter((index) => index < firstRole);
  const named = (index: number, pattern: RegExp): boolean => (heads[index] ?? []).some((word) => pattern.test(word));
  const task = before.at(-1) ?? texts.find((index) => named(index, TASK_HEAD)) ?? -1;
  const section = before.length > 1 ? (before.at(-2) ?? -1) : -1;
  return {
    ...columns,
    task,
    section,
    titled: section >= 0 && named(section, TITLE_HEAD),
    group: before.at(-3) ?? -1,
    prose: texts.filter((index) => index > firstRole && index !== task),
  };
}
