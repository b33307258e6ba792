import type { Reads } from '../../../platform/database/reads.js';
import { DomainError } from '../../../platform/errors.js';
import { groupBy } from '../../../platform/group-by.js';
import { carryForward } from '../domain/carry-forward.js';
import { changedParts } from '../domain/changed-parts.js';
import { nextReportState } from '../domain/report-machine.js';
import { requireTakesReports } from '../domain/takes-reports.js';
import { contentProblems, type ReportContent } from '../domain/validate-report.js';
import type { ReportWarning } from '../domain/warnings.js';
import { columnOf, FIGURE_SHEET, REPORT_SHEET, type ReportShownKey } from '../domain/workbook/form-layout.js';
import type { CellProblem, FigureRow, OpenedForm, Place, ReportRow } from '../domain/workbook/open-form.js';
import { readAnswer, type FormAnswer } from '../domain/workbook/read-answer.js';
import { seenAs } from '../domain/workbook/seen-warnings.js';
import { lastReports, type LastReport } from '../persistence/last-report.js';
import type { FoundObligation } from '../persistence/locked-obligation.js';
import type { ReportInHand } from '../persistence/locked-report.js';
import { checkReports, type ReportCheck } from './check-report.js';
import { requireActiveScheme } from './guards.js';

/** What becomes of a row. `untouched`: nothing was written in it; `unchanged`: it says what the draft says already. */
export type RowEffect = 'untouched' | 'unchanged' | 'saved' | 'submitted';

export interface FormWarning extends CellProblem {
  readonly acknowledged: boolean;
  /** Names it for the next time that the form comes, see `seenAs`. */
  readonly seenAs: string;
}

interface UntouchedRow {
  readonly row: number;
  readonly obligationId: string;
  readonly effect: 'untouched';
}

/** A row in which something was written. */
export interface WrittenRow<Obligation extends FoundObligation = FoundObligation> {
  readonly row: number;
  readonly obligationId: string;
  readonly effect: Exclude<RowEffect, 'untouched'>;
  readonly obligation: Obligation;
  /** The report in hand; null when the row begins one. */
  readonly report: ReportInHand | null;
  readonly content: ReportContent;
  /** The accepted report that 无变化 repeats. */
  readonly repeats: string | null;
  /** In what the content differs from that of the report in hand. */
  readonly changed: readonly (keyof ReportContent)[];
  /** Of a row that is to be submitted: what its submission meets. */
  readonly check: ReportCheck | null;
  readonly warnings: readonly FormWarning[];
}

export type PlannedRow<Obligation extends FoundObligation = FoundObligation> = UntouchedRow | WrittenRow<Obligation>;

export interface FormPlan<Obligation extends FoundObligation = FoundObligation> {
  readonly rows: readonly PlannedRow<Obligation>[];
  readonly problems: readonly CellProblem[];
}

export interface FormCircumstances<Obligation extends FoundObligation> {
  readonly reads: Reads;
  readonly jurisdictionId: string;
  readonly today: string;
  /** Rows are to be submitted, not only kept as drafts. */
  readonly submit: boolean;
  readonly obligations: ReadonlyMap<string, Obligation>;
  readonly reports: ReadonlyMap<string, ReportInHand>;
}

/** A row that can be decided: it takes a report, and all its cells could be read. */
interface AnsweredRow<Obligation extends FoundObligation> {
  readonly read: ReportRow;
  readonly obligation: Obligation;
  readonly report: ReportInHand | null;
  readonly answer: FormAnswer;
}

interface Outcome<Row> {
  readonly row?: Row;
  readonly problems: readonly CellProblem[];
}

/**
 * Decides what each row of a form does; changes nothing, so that a trial and the real run come to the same. All rows are
 * read first, so that what they have to be held against is asked for once.
 */
export async function planForm<Obligation extends FoundObligation>(
  form: OpenedForm,
  circumstances: FormCircumstances<Obligation>,
): Promise<FormPlan<Obligation>> {
  const { reads, jurisdictionId, today, submit } = circumstances;
  const figures = groupBy(form.figures, ({ claim }) => claim.obligationId);
  const read = form.reports.map((row) => readRow(row, figures.get(row.claim.obligationId) ?? [], circumstances));
  const answered = read.flatMap(({ row }) => (row && 'answer' in row ? [row] : []));
  const repeated = answered.filter(({ answer }) => answer.unchanged).map(({ obligation }) => obligation.id);
  const last = repeated.length > 0 ? await lastReports(reads, jurisdictionId, repeated) : new Map<string, LastReport>();
  const decided = read.map(({ row, problems }): Outcome<UntouchedRow | DecidedRow<Obligation>> => {
    return row && 'answer' in row ? decide(row, last.get(row.obligation.id) ?? null, submit) : { row, problems };
  });
  const toCheck = submit ? decided.flatMap(({ row }) => (row && 'answer' in row ? [row] : [])) : [];
  const checks = await checkReports(reads, jurisdictionId, toCheck.map(checkedReport), today);
  const checkOf = new Map(toCheck.map((row, index) => [row, checks[index]]));
  const outcomes = decided.map(({ row, problems }): Outcome<PlannedRow<Obligation>> => {
    return row && 'answer' in row ? checked(row, checkOf.get(row) ?? null) : { row, problems };
  });
  return {
    rows: outcomes.flatMap(({ row }) => row ?? []),
    problems: [...form.problems, ...orphans(form, figures), ...outcomes.flatMap(({ problems }) => problems)],
  };
}

/** Figures whose report is no longer in the form, though something was written. */
function orphans(form: OpenedForm, figures: ReadonlyMap<string, readonly FigureRow[]>): CellProblem[] {
  const kept = new Set(form.reports.map(({ claim }) => claim.obligationId));
  // Where the first sheet could not be read at all, that has been said already.
  if (form.reports.length === 0 && form.problems.length > 0) return [];
  return [...figures].flatMap(([obligationId, rows]) => {
    const written = rows.find(({ cells }) => Object.values(cells).some(({ text }) => text !== ''));
    if (kept.has(obligationId) || !written) return [];
    const message = `“${REPORT_SHEET.name}”中已没有这一事项的行，请恢复那一行，或清空这一事项的数据`;
    return [{ sheet: FIGURE_SHEET.name, row: written.row, column: 1, code: 'row_missing', message }];
  });
}

function readRow<Obligation extends FoundObligation>(
  read: ReportRow,
  figures: readonly FigureRow[],
  circumstances: FormCircumstances<Obligation>,
): Outcome<UntouchedRow | AnsweredRow<Obligation>> {
  const { obligationId } = read.claim;
  const obligation = circumstances.obligations.get(obligationId);
  if (!obligation) return refused(read, 'item', 'row_foreign', '系统中没有这个填报事项，请重新导出填报表');
  const report = circumstances.reports.get(obligationId) ?? null;
  const answer = readAnswer(read, figures, report?.content ?? null, obligation);
  if (!answer) return { row: { row: read.row, obligationId, effect: 'untouched' }, problems: [] };
  const inTheWay = whatIsInTheWay(read, obligation, report, circumstances.today);
  if (inTheWay) return inTheWay;
  if (answer.problems.length > 0) return { problems: answer.problems };
  return { row: { read, obligation, report, answer }, problems: [] };
}

/** A row that has changed since the form was made, or that takes no report (any more). */
function whatIsInTheWay(
  read: ReportRow,
  obligation: FoundObligation,
  report: ReportInHand | null,
  today: string,
): Outcome<never> | null {
  const mark = report ? `${report.revision}.${report.version}` : '';
  try {
    requireActiveScheme(obligation);
    requireTakesReports(obligation, today);
    if (report) nextReportState(report.state, 'edit');
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return refused(read, 'state', error.code, error.detail);
  }
  if (read.claim.version === obligation.version && read.claim.report === mark) return null;
  const message = '导出这张表以后，系统中这一事项已有变化（如他人保存了草稿）。请重新导出，核对最新内容后再填这一行';
  return refused(read, 'item', 'row_stale', message);
}

/** A row whose content is known. */
type DecidedRow<Obligation extends FoundObligation> = Pick<AnsweredRow<Obligation>, 'read' | 'answer'> &
  Omit<WrittenRow<Obligation>, 'check' | 'warnings'>;

function decide<Obligation extends FoundObligation>(
  { read, obligation, report, answer }: AnsweredRow<Obligation>,
  last: LastReport | null,
  submit: boolean,
): Outcome<DecidedRow<Obligation>> {
  const content = answer.unchanged ? last && carryForward(last.content, obligation) : answer.content;
  if (!content) {
    const message = '本单位在这一项上还没有审核通过的填报，不能选“本期无变化”，请填写进展情况';
    return refused(read, 'unchanged', 'nothing_to_repeat', message);
  }
  const problems = contentProblems(content, obligation);
  if (problems.length > 0) return { problems: placed(problems, answer) };
  const changed = report ? changedParts(report.content, content) : [];
  const same = report?.unchanged === answer.unchanged && changed.length === 0;
  const effect = submit ? 'submitted' : same ? 'unchanged' : 'saved';
  const repeats = answer.unchanged && last ? last.id : null;
  const of = { row: read.row, obligationId: obligation.id, obligation, report };
  return { row: { read, answer, ...of, effect, content, repeats, changed }, problems: [] };
}

function checkedReport({ report, obligation, content, repeats }: DecidedRow<FoundObligation>) {
  return { id: report?.id ?? null, obligation, content, unchanged: repeats !== null };
}

function checked<Obligation extends FoundObligation>(
  { read, answer, ...row }: DecidedRow<Obligation>,
  check: ReportCheck | null,
): Outcome<WrittenRow<Obligation>> {
  const warnings = (check?.warnings ?? []).map((warning): FormWarning => {
    const name = seenAs(warning);
    const place = answer.placeOf(warning.field);
    return { ...place, ...said(warning), seenAs: name, acknowledged: acknowledges(read, answer, warning, name) };
  });
  return { row: { ...row, check, warnings }, problems: placed(check?.problems ?? [], answer) };
}

/** Only what the row has shown can have been looked at. Choosing 本期无变化 says all that its own warning says. */
function acknowledges({ seen }: ReportRow, answer: FormAnswer, { code }: ReportWarning, name: string): boolean {
  return (answer.acknowledged && seen.includes(name)) || (answer.unchanged && code === 'unchanged');
}

interface Fault {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

const said = ({ code, message }: Fault) => ({ code, message });

function placed(faults: readonly Fault[], answer: FormAnswer): CellProblem[] {
  return faults.map((fault) => ({ ...answer.placeOf(fault.field), ...said(fault) }));
}

function refused({ row }: ReportRow, key: ReportShownKey | 'unchanged', code: string, message: string): Outcome<never> {
  const place: Place = { sheet: REPORT_SHEET.name, row, column: columnOf(REPORT_SHEET.fields, key) };
  return { problems: [{ ...place, code, message }] };
}
