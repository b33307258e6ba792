import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { LockedObligation } from '../persistence/locked-obligation.js';
import type { LockedReport, ReportInHand } from '../persistence/locked-report.js';
import { insertDraft } from './insert-draft.js';
import { personOf } from './guards.js';
import type { PlannedRow } from './plan-form.js';
import { rewriteDraft } from './rewrite-draft.js';
import { SubmitReport } from './submit-report.js';

/** Writes one row of a form that has passed all checks, as the commands on a single report do. */
@Injectable()
export class WriteFormRow {
  constructor(private readonly submitReport: SubmitReport) {}

  /** @returns the id of its report; null when nothing was written in the row. */
  async write(tx: Tx, row: PlannedRow<LockedObligation>, formNumber: string): Promise<string | null> {
    if (row.effect === 'untouched') return null;
    const report = await this.keep(tx, row, formNumber);
    if (row.check) await this.submitReport.handIn(tx, report, row.check);
    return report.id;
  }

  private async keep(tx: Tx, row: PlannedRow<LockedObligation>, formNumber: string): Promise<LockedReport> {
    const { obligation, report, content, unchanged, effect } = row;
    if (!report) return this.begin(tx, row, formNumber);
    const locked = { ...report, obligation };
    if (effect === 'unchanged') return locked;
    const rewritten = await rewriteDraft(tx, locked, content, { measures: true, measurements: true }, unchanged);
    tx.audit({
      action: 'report.edited',
      subject: { type: 'report', id: report.id },
      after: { changed: Object.keys(content), formNumber },
    });
    return rewritten;
  }

  private async begin(
    tx: Tx,
    { obligation, content, unchanged }: PlannedRow<LockedObligation>,
    formNumber: string,
  ): Promise<LockedReport> {
    const id = await insertDraft(tx, obligation, content, unchanged);
    tx.audit({
      action: 'report.opened',
      subject: { type: 'report', id },
      after: { obligationId: obligation.id, corrects: obligation.acceptedReportId, formNumber },
    });
    const begun: ReportInHand = {
      id,
      revision: 1,
      state: 'DRAFT',
      authorId: personOf(tx.ctx),
      submittedBy: null,
      releasedBy: null,
      unchanged,
      version: 1,
      content,
    };
    return { ...begun, obligation };
  }
}
