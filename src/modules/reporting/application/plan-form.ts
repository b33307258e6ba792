import type { Reads } from '../../../platform/database/reads.js';
import { DomainError } from '../../../platform/errors.js';
import { groupBy } from '../../../platform/group-by.js';
import { carryForward } from '../domain/carry-forward.js';
import { nextReportState } from '../domain/report-machine.js';
import { requireTakesReports } from '../domain/takes-reports.js';
import { contentProblems, type ReportContent } from '../domain/validate-report.js';
import { columnOf, REPORT_SHEET, type ReportShownKey } from '../domain/workbook/form-layout.js';
import type { CellProblem, FigureRow, OpenedForm, Place, ReportRow } from '../domain/workbook/open-form.js';
import { readAnswer, sameContent, type FormAnswer } from '../domain/workbook/read-answer.js';
import { lastReport } from '../persistence/last-report.js';
import type { FoundObligation } from '../persistence/locked-obligation.js';
import type { ReportInHand } from '../persistence/locked-report.js';
import { checkReport, type ReportCheck } from './check-report.js';
import { requireActiveScheme } from './guards.js';
import { EMPTY_CONTENT } from './report-input.js';

/** What becomes of a row. `untouched`: nothing was written in it; `unchanged`: it says what the draft says already. */
export type RowEffect = 'untouched' | 'unchanged' | 'saved' | 'submitted';

export interface FormWarning extends CellProblem {
  /** Names the warning as the API does. */
  readonly key: string;
  readonly acknowledged: boolean;
}

export interface PlannedRow<Obligation extends FoundObligation = FoundObligation> {
  readonly row: number;
  readonly effect: RowEffect;
  readonly obligation: Obligation;
  readonly report: ReportInHand | null;
  readonly content: ReportContent;
  readonly unchanged: boolean;
  /** Of a row that is to be submitted: what its submission meets. */
  readonly check: ReportCheck | null;
  readonly warnings: readonly FormWarning[];
}

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

/** Decides what each row of a form does; changes nothing, so that a trial and the real run come to the same. */
export async function planForm<Obligation extends FoundObligation>(
  form: OpenedForm,
  circumstances: FormCircumstances<Obligation>,
): Promise<FormPlan<Obligation>> {
  const figures = groupBy(form.figures, ({ claim }) => claim.obligationId);
  const problems = [...form.problems, ...orphans(form, figures)];
  const rows: PlannedRow<Obligation>[] = [];
  for (const row of form.reports) {
    const planned = await new RowPlanner(circumstances, row, figures.get(row.claim.obligationId) ?? []).plan();
    problems.push(...planned.problems);
    if (planned.row) rows.push(planned.row);
  }
  return { rows, problems };
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
    return [{ sheet: '举措和数据', row: written.row, column: 1, code: 'row_missing', message }];
  });
}

interface RowOutcome<Obligation extends FoundObligation> {
  readonly row?: PlannedRow<Obligation>;
  readonly problems: readonly CellProblem[];
}

class RowPlanner<Obligation extends FoundObligation> {
  constructor(
    private readonly circumstances: FormCircumstances<Obligation>,
    private readonly row: ReportRow,
    private readonly figures: readonly FigureRow[],
  ) {}

  async plan(): Promise<RowOutcome<Obligation>> {
    const { claim } = this.row;
    const obligation = this.circumstances.obligations.get(claim.obligationId);
    if (!obligation) return this.refused('item', 'row_foreign', '系统中没有这个填报事项，请重新导出填报表');
    const report = this.circumstances.reports.get(obligation.id) ?? null;
    const answer = readAnswer(this.row, this.figures, report?.content ?? null, obligation);
    if (!answer) return { row: this.outcome('untouched', obligation, report, NOTHING), problems: [] };
    const inTheWay = this.inTheWay(obligation, report);
    if (inTheWay) return inTheWay;
    if (answer.problems.length > 0) return { problems: answer.problems };
    return this.decide(obligation, report, answer);
  }

  /** A row that has changed since the form was made, or that takes no report (any more). */
  private inTheWay(obligation: Obligation, report: ReportInHand | null): RowOutcome<Obligation> | null {
    const { claim } = this.row;
    const mark = report ? `${report.revision}.${report.version}` : '';
    try {
      requireActiveScheme(obligation);
      requireTakesReports(obligation, this.circumstances.today);
      if (report) nextReportState(report.state, 'edit');
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return this.refused('state', error.code, error.detail);
    }
    if (claim.version === obligation.version && claim.report === mark) return null;
    const message = '导出这张表以后，系统中这一事项已有变化（如他人保存了草稿）。请重新导出，核对最新内容后再填这一行';
    return this.refused('item', 'row_stale', message);
  }

  private async decide(
    obligation: Obligation,
    report: ReportInHand | null,
    answer: FormAnswer,
  ): Promise<RowOutcome<Obligation>> {
    const content = answer.unchanged ? await this.repeated(obligation) : answer.content;
    if (!content) {
      const message = '本单位在这一项上还没有审核通过的填报，不能选“本期无变化”，请填写进展情况';
      return this.refused('unchanged', 'nothing_to_repeat', message);
    }
    const problems = contentProblems(content, obligation);
    if (problems.length > 0) return { problems: this.placed(problems, answer) };
    const { submit, reads, jurisdictionId, today } = this.circumstances;
    const same = report?.unchanged === answer.unchanged && sameContent(report.content, content);
    const decided = { content, unchanged: answer.unchanged };
    if (!submit) return { row: this.outcome(same ? 'unchanged' : 'saved', obligation, report, decided), problems: [] };
    const found = { id: report?.id ?? null, ...decided, obligation };
    const check = await checkReport(reads, jurisdictionId, found, today);
    const warnings = this.placed(check.warnings, answer).map((warning, index) => {
      const { key = '' } = check.warnings[index] ?? {};
      const acknowledged = answer.acknowledged || (answer.unchanged && key === 'unchanged');
      return { ...warning, key, acknowledged };
    });
    return {
      row: { ...this.outcome('submitted', obligation, report, decided), check, warnings },
      problems: this.placed(check.problems, answer),
    };
  }

  private async repeated(obligation: Obligation): Promise<ReportContent | null> {
    const { reads, jurisdictionId } = this.circumstances;
    const last = await lastReport(reads, jurisdictionId, obligation);
    return last && carryForward(last.content, obligation);
  }

  private outcome(
    effect: RowEffect,
    obligation: Obligation,
    report: ReportInHand | null,
    { content, unchanged }: Pick<FormAnswer, 'content' | 'unchanged'>,
  ): PlannedRow<Obligation> {
    return { row: this.row.row, effect, obligation, report, content, unchanged, check: null, warnings: [] };
  }

  private placed(
    faults: readonly { readonly field: string; readonly code: string; readonly message: string }[],
    answer: FormAnswer,
  ): CellProblem[] {
    return faults.map(({ field, code, message }) => ({ ...answer.placeOf(field), code, message }));
  }

  private refused(key: ReportShownKey | 'unchanged', code: string, message: string): RowOutcome<Obligation> {
    const place: Place = { sheet: REPORT_SHEET.name, row: this.row.row, column: columnOf(REPORT_SHEET.fields, key) };
    return { problems: [{ ...place, code, message }] };
  }
}

const NOTHING: Pick<FormAnswer, 'content' | 'unchanged'> = { content: EMPTY_CONTENT, unchanged: false };
