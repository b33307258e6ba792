import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { moveCarriedValues } from '../persistence/report-content.js';
import { personOf, reportOfReviewer, type ReportVersion } from './guards.js';
import { moveReport } from './move-report.js';
import { requireReason } from './require-reason.js';
import { reportView, type ReportView } from './report-view.js';

export interface ReturnReportInput extends ReportVersion {
  /** What is to be mended; the unit reads it. */
  readonly reason: string;
}

/** Gives a submitted report back to its unit, which mends and submits the same report again. */
@Injectable()
export class ReturnReport {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `report_not_found`, 403 `own_report`, `foreign_unit`, 409 `report_accepted`,
   * `report_state_conflict`, 412 `stale_version`, 422 `reason_required`.
   */
  run(ctx: RequestContext, input: ReturnReportInput): Promise<ReportView> {
    return this.commands.run(ctx, { name: 'reporting.return-report', input }, async (tx) => {
      const report = await reportOfReviewer(tx, input);
      const returnReason = requireReason(input.reason);
      await moveReport(tx, report, 'return', { reviewedBy: personOf(ctx), reviewedAt: tx.now, returnReason });
      await moveCarriedValues(tx, report.id, 'RETURNED');
      return reportView(tx, report.id);
    });
  }
}
