import type { Block } from '../../../../platform/official-document/block.js';
import type { TableModel } from '../../../../platform/official-document/table-model.js';
import { chineseDay, typeset } from '../../../../platform/official-document/wording.js';
import { unprocessable } from '../../../../platform/errors.js';
import { CONCLUSIONS, LIGHTS } from '../../domain/conclusion.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import { aheadOf, share } from '../format.js';
import type { Manuscript } from '../manuscript.js';
import { excerpt } from '../prose/tasks.js';
import { planName } from '../prose/title.js';
import { tasksOf } from '../prose/words.js';
import { indicatorOverview, indicatorReasons, indicatorTable } from '../tables/indicator-tables.js';
import { leadTable, targetTable, taskTable } from '../tables/task-tables.js';
import { missingTable, unitTable } from '../tables/unit-tables.js';

const NUMBER = /\d+(?:\.\d+)?(?:%|个百分点|年\d+月\d+日)?/g;
/** Ordinals of paragraphs and references to annexes are no figures. */
const NO_FIGURES = /^\d+\.(?=\D)|附件\d+|SHA-\d+/g;
const VERDICTS = [...Object.values(LIGHTS), ...Object.values(CONCLUSIONS)].sort((a, b) => b.length - a.length);
const COUNTED_VERDICT = new RegExp(`(${VERDICTS.join('|')})(\\d+)项`, 'g');

export interface Allowed {
  /** Of the document itself, beside those of the report. */
  readonly tables?: readonly (TableModel | null)[];
  /** Words taken over in another form than they have in the snapshot: shortened names. */
  readonly names?: readonly string[];
}

/**
 * Every number that rules have put into a sentence must stand in a table of the same report, or be what the rows of a
 * table add up to; a number of tasks or indicators with its verdict must be the number of rows with that verdict. Words
 * taken over as they are (names, targets, reasons, reports) are left out: they are nobody's arithmetic.
 * @throws DomainError 422 `prose_mismatch` with the sentence.
 */
export function requireProseAgrees(
  { composed }: Pick<Manuscript, 'composed'>,
  snapshot: EvaluationSnapshot,
  { tables: own = [], names = [] }: Allowed = {},
): void {
  const tables = [...tablesOf(snapshot), ...own.filter((table) => table !== null)];
  const known = new Set([...numbersIn(tables), ...countsIn(tables), ...factsOf(snapshot)]);
  const verdicts = verdictCounts(tables);
  const foreign = foreignWords(snapshot, names);
  for (const { text } of composed.filter(isSentence)) {
    const own = foreign.reduce((rest, words) => rest.replaceAll(words, '　'), text).replace(NO_FIGURES, '　');
    const wrong = (own.match(NUMBER) ?? []).find((number) => !known.has(number)) ?? wrongVerdict(own, verdicts);
    if (wrong !== undefined) throw mismatch(text, wrong);
  }
}

function mismatch(sentence: string, number: string) {
  return unprocessable(
    'prose_mismatch',
    `报告文字与表格不一致：“${number}”在表格中没有对应的数。所在句子：${sentence}` +
      '。这是程序问题，文件没有生成；请把评估编号和这句话告诉系统管理员。',
  );
}

function isSentence({ kind }: Block): boolean {
  return kind === 'paragraph';
}

function wrongVerdict(text: string, known: ReadonlySet<string>): string | undefined {
  return [...text.matchAll(COUNTED_VERDICT)].map(([whole]) => whole).find((phrase) => !known.has(phrase));
}

function tablesOf(snapshot: EvaluationSnapshot): TableModel[] {
  return [
    indicatorOverview(snapshot),
    indicatorTable(snapshot),
    indicatorReasons(snapshot),
    taskTable(snapshot),
    targetTable(snapshot),
    leadTable(snapshot),
    unitTable(snapshot),
    missingTable(snapshot),
  ].filter((table) => table !== null);
}

function cellsOf({ caption, columns, rows }: TableModel): string[] {
  return [
    caption,
    ...columns.map(({ header }) => header),
    ...rows.flatMap((row) => (row.kind === 'group' ? [row.text] : row.cells.map(({ text }) => text))),
  ];
}

/** The numbers as they stand there: a percent with its sign, a distance to the elapsed share in points. */
function numbersIn(tables: readonly TableModel[]): string[] {
  return tables
    .flatMap(cellsOf)
    .flatMap((text) => [
      ...(text.match(NUMBER) ?? []),
      ...[...text.matchAll(/^[+-]?(\d+\.\d)$/g)].map(([, points]) => `${points}个百分点`),
      ...(text.match(/\d+(?:\.\d+)?/g) ?? []),
    ]);
}

/** What the rows of a table add up to: rows in all and by the words of a column, and sums of whole numbers. */
function countsIn(tables: readonly TableModel[]): string[] {
  return tables.flatMap(({ columns, rows }) => {
    const items = rows.flatMap((row) => (row.kind === 'item' ? [row.cells.map(({ text }) => text)] : []));
    const byColumn = columns.flatMap((_, index) => {
      const column = items.map((cells) => cells[index] ?? '');
      const whole = column.filter((text) => /^\d+$/.test(text)).map(Number);
      return [...frequencies(column).values(), whole.reduce((sum, value) => sum + value, 0)];
    });
    const groups = rows.filter((row) => row.kind === 'group').length;
    return [items.length, groups, ...byColumn].map(String);
  });
}

function frequencies(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** `滞后于预期3项`: rows with the verdict in the table, among those of one attribute, and in one section. */
function verdictCounts(tables: readonly TableModel[]): Set<string> {
  const known = new Set<string>();
  for (const { rows } of tables) {
    const groups: string[][][] = [[]];
    for (const row of rows) {
      if (row.kind === 'group') groups.push([]);
      if (row.kind === 'item') groups.at(-1)?.push(row.cells.map(({ text }) => text));
    }
    const all = groups.flat();
    const attributes = [...new Set(all.map(([first]) => first))].map((word) => all.filter(([first]) => first === word));
    for (const rowsTogether of [all, ...groups, ...attributes]) {
      const counts = frequencies(rowsTogether.flatMap((cells) => [...new Set(cells)]));
      for (const verdict of VERDICTS) known.add(`${verdict}${counts.get(verdict) ?? 0}项`);
    }
  }
  return known;
}

/** Facts of the evaluation itself, which the overview has and no table. */
function factsOf(snapshot: EvaluationSnapshot): string[] {
  const { scheme, policy, inputs, overall, sections, former } = snapshot;
  const points = [overall, ...sections, ...tasksOf(snapshot)].flatMap(({ percent }) =>
    percent === null ? [] : [`${aheadOf(percent, snapshot.elapsed).abs().toFixed(1)}个百分点`],
  );
  const days = [scheme.planStart, scheme.planEnd, snapshot.asOf, ...tasksOf(snapshot).map((task) => task.reportedOn)];
  return [
    share(snapshot.elapsed),
    String(policy.version),
    String(inputs.reportIds.length),
    String(inputs.measurementIds.length),
    String(overall.tasks),
    String(overall.judgedTasks),
    snapshot.asOf.slice(0, 4),
    ...(former === undefined ? [] : [former.asOf.slice(0, 4), chineseDay(former.asOf)]),
    ...points,
    ...days.flatMap((day) => (day === null ? [] : [chineseDay(day)])),
    ...sections.map(({ tasks }) => String(tasks.length)),
    ...tasksOf(snapshot).flatMap(({ lead, responsible }) => [String(lead.length), String(responsible.length)]),
    ...snapshot.indicators.flatMap(({ lead, responsible }) => [String(lead.length), String(responsible.length)]),
    ...LIST_LENGTHS,
  ];
}

/** How many of a long list are named before the annex is referred to. */
const LIST_LENGTHS = ['12'];

/** Longest first, so that a name within a name does not leave its rest behind. */
function foreignWords(snapshot: EvaluationSnapshot, names: readonly string[]): string[] {
  const { scheme, policy, overall, indicators, units, sections } = snapshot;
  const words = [
    ...names,
    scheme.title.replace(/[《》]/g, ''),
    scheme.documentNumber ?? '',
    planName(scheme),
    policy.name,
    overall.reason,
    ...units.map(({ name }) => name),
    ...sections.map(({ title }) => title),
    ...indicators.flatMap(({ name, targetText, reason, lead, responsible }) => [
      name,
      targetText,
      reason,
      ...lead,
      ...responsible,
    ]),
    ...tasksOf(snapshot).flatMap(({ title, lead, responsible, progressText }) => [
      title,
      ...lead,
      ...responsible,
      ...(progressText === null ? [] : [excerpt(progressText, 120)]),
    ]),
  ];
  const shown = words.flatMap((text) => [typeset(text), typeset(text).replace(/[。；;，,.\s]+$/, '')]);
  return [...new Set([...words, ...shown])].filter((text) => /\d/.test(text)).sort((a, b) => b.length - a.length);
}
