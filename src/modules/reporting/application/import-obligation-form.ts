import { Injectable } from '@nestjs/common';
import { businessDay, Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { DomainError, unprocessable, type FieldError } from '../../../platform/errors.js';
import { sha256Hex } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { markWorkbook, type CellEntry, type CellMark } from '../../../platform/spreadsheet/mark-workbook.js';
import { readWorkbook } from '../../../platform/spreadsheet/read-workbook.js';
import { requireUnit } from '../../identity/index.js';
import { columnOf, FIGURE_SHEET, HEADER_ROW, REPORT_SHEET } from '../domain/workbook/form-layout.js';
import { fieldError, openForm, type OpenedForm } from '../domain/workbook/open-form.js';
import type { SeenWarnings } from '../domain/workbook/seen-warnings.js';
import type { ReportState } from '../domain/vocabulary.js';
import { findObligations, lockObligations, type FoundObligation } from '../persistence/locked-obligation.js';
import { reportsInHand } from '../persistence/locked-report.js';
import { FormSeals } from './form-seals.js';
import { planForm, type FormPlan, type PlannedRow, type RowEffect, type WrittenRow } from './plan-form.js';
import { WriteForm } from './write-form.js';

export interface ImportFormOptions {
  /** Only say what would happen. */
  readonly dryRun: boolean;
  /** Submit the rows; otherwise they are kept as drafts. */
  readonly submit: boolean;
}

/** Fields are cells as Excel shows them: `填报表!K5`. */
export interface FormResult {
  readonly formNumber: string;
  readonly dryRun: boolean;
  readonly submit: boolean;
  /** Rows in which something was written, in the form's order. */
  readonly rows: readonly {
    readonly row: number;
    readonly obligationId: string;
    readonly effect: RowEffect;
    /** Null in a trial, and where there is no report. */
    readonly report: { readonly id: string; readonly state: ReportState; readonly version: number } | null;
  }[];
  /** Rows in which nothing was written. */
  readonly untouched: number;
  /** What keeps the form from being taken; empty after a real run. */
  readonly problems: readonly FieldError[];
  readonly warnings: readonly (FieldError & { readonly acknowledged: boolean })[];
}

/** Takes a filled-in form: says by cell what is wrong with it, or writes all of it, all or nothing. */
@Injectable()
export class ImportObligationForm {
  constructor(
    private readonly commands: CommandRunner,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly seals: FormSeals,
    private readonly writeForm: WriteForm,
  ) {}

  /**
   * @throws DomainError of `readWorkbook`, 422 `form_unknown`, 403 `foreign_unit`; a real run also 412 `form_stale`,
   * 422 `form_invalid`, `warnings_unacknowledged` with one error per cell.
   */
  async run(ctx: RequestContext, bytes: Buffer, options: ImportFormOptions): Promise<FormResult> {
    const form = await this.open(ctx, bytes);
    if (options.dryRun) return resultOf(form, await this.tried(ctx, form, options.submit), options);
    const input = { sha256: sha256Hex(bytes), submit: options.submit };
    return this.commands.run(ctx, { name: 'reporting.import-obligation-form', input }, (tx) =>
      this.apply(tx, form, options),
    );
  }

  /**
   * The workbook as it came, with what is wrong in it written into its cells.
   * @throws DomainError as `run` of a trial.
   */
  async marked(ctx: RequestContext, bytes: Buffer, submit: boolean): Promise<{ fileName: string; bytes: Buffer }> {
    const form = await this.open(ctx, bytes);
    const { problems, rows } = await this.tried(ctx, form, submit);
    const marks: CellMark[] = [
      ...problems.map((problem) => ({ ...problem, level: 'error' as const })),
      ...warningsOf(rows).map((warning) => ({ ...warning, level: 'warning' as const })),
    ];
    const sheets = [REPORT_SHEET, FIGURE_SHEET].map(({ name, fields }) => ({
      name,
      headerRow: HEADER_ROW,
      messageColumn: columnOf(fields, 'message'),
    }));
    return {
      fileName: `填报表${form.head.number}（标注）.xlsx`,
      bytes: await markWorkbook(bytes, sheets, marks, this.shown(form, rows)),
    };
  }

  /** What each row is going to show; a tick of before stays only where it covers all of it. */
  private shown({ head, reports }: OpenedForm, rows: readonly PlannedRow[]): CellEntry[] {
    const { name: sheet, fields } = REPORT_SHEET;
    const written = new Map(rows.filter(isWritten).map((row) => [row.row, row]));
    return reports.flatMap(({ row, claim: { obligationId } }) => {
      const warnings = written.get(row)?.warnings ?? [];
      const seen: SeenWarnings = { kind: 'seen', obligationId, warnings: warnings.map(({ seenAs }) => seenAs) };
      const sealed = warnings.length > 0 ? this.seals.seal.seal(head.number, { ...seen }, []) : null;
      const entry = { sheet, row, column: columnOf(fields, 'seen'), value: sealed };
      const anew = warnings.some(({ acknowledged }) => !acknowledged);
      return anew ? [entry, { sheet, row, column: columnOf(fields, 'acknowledged'), value: null }] : [entry];
    });
  }

  private async open({ actor }: RequestContext, bytes: Buffer): Promise<OpenedForm> {
    const form = openForm(await readWorkbook(bytes), this.seals.seal);
    // Of another district: it does not exist here.
    if (form.head.jurisdictionId !== actor.jurisdictionId) {
      throw unprocessable('form_unknown', '这不是本地区的填报表，请在所属地区的系统中上传。');
    }
    requireUnit(actor, form.head.unitId, ['reporter', 'approver']);
    return form;
  }

  private async tried({ actor }: RequestContext, form: OpenedForm, submit: boolean): Promise<FormPlan> {
    const { jurisdictionId } = actor;
    const ids = idsOf(form);
    return this.database.snapshot(async (reads) => {
      const obligations = await findObligations(reads, jurisdictionId, ids);
      const reports = await reportsInHand(reads, jurisdictionId, ids);
      const today = this.clock.today();
      return planForm(form, { reads, jurisdictionId, today, submit, obligations, reports });
    });
  }

  private async apply(tx: Tx, form: OpenedForm, options: ImportFormOptions): Promise<FormResult> {
    const { jurisdictionId } = tx;
    const { submit } = options;
    const ids = idsOf(form);
    const obligations = await lockObligations(tx, ids);
    const reads = readsIn(tx);
    const reports = await reportsInHand(reads, jurisdictionId, ids);
    const today = businessDay(tx.now);
    const plan = await planForm(form, { reads, jurisdictionId, today, submit, obligations, reports });
    requireSound(plan);
    const reportOf = await this.writeForm.run(tx, plan.rows.filter(isWritten), form.head.number);
    const result = resultOf(form, plan, options);
    tx.audit({
      action: 'obligation_form.imported',
      subject: { type: 'unit', id: form.head.unitId },
      after: { formNumber: form.head.number, submit, reports: [...reportOf.values()].map(({ id }) => id) },
    });
    const rows = result.rows.map((row) => {
      const { id, state, version } = reportOf.get(row.obligationId)!;
      return { ...row, report: { id, state, version } };
    });
    return { ...result, rows };
  }
}

const isWritten = <O extends FoundObligation>(row: PlannedRow<O>): row is WrittenRow<O> => row.effect !== 'untouched';
const warningsOf = (rows: readonly PlannedRow[]) => rows.filter(isWritten).flatMap(({ warnings }) => warnings);
const idsOf = (form: OpenedForm): string[] => form.reports.map(({ claim }) => claim.obligationId);

function requireSound({ problems, rows }: FormPlan): void {
  if (problems.length > 0) {
    const stale = problems.some(({ code }) => code === 'row_stale');
    throw new DomainError({
      code: stale ? 'form_stale' : 'form_invalid',
      kind: stale ? 'stale' : 'unprocessable',
      detail: `填报表有 ${problems.length} 处需要更正，全部没有导入。请按 errors 中的单元格逐处修改后重新上传，也可试算并取回标注的表。`,
      errors: problems.map(fieldError),
    });
  }
  const open = warningsOf(rows).filter(({ acknowledged }) => !acknowledged);
  if (open.length === 0) return;
  const advice = '请先试算并取回标注的表，看过各行“系统提示”、核对无误后，在那份表的“提示已核对”中选“是”再上传';
  throw unprocessable(
    'warnings_unacknowledged',
    `填报表有 ${open.length} 处提示尚未核对，全部没有提交。${advice}；没有在表中显示过的提示不能算作已核对。`,
    open.map(fieldError),
  );
}

function resultOf({ head }: OpenedForm, { rows, problems }: FormPlan, options: ImportFormOptions): FormResult {
  return {
    formNumber: head.number,
    ...options,
    rows: rows.filter(isWritten).map(({ row, obligationId, effect }) => ({ row, obligationId, effect, report: null })),
    untouched: rows.filter(({ effect }) => effect === 'untouched').length,
    problems: problems.map(fieldError),
    warnings: warningsOf(rows).map((warning) => ({ ...fieldError(warning), acknowledged: warning.acknowledged })),
  };
}
