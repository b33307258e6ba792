import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { acceptValues } from '../persistence/accept-values.js';
import { personOf, reportOfReviewer, type ReportVersion } from './guards.js';
import { moveReport } from './move-report.js';
import { reportView, type ReportView } from './report-view.js';

/** Accepts a submitted report together with the values that it carries. It never changes again. */
@Injectable()
export class AcceptReport {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `report_not_found`, 403 `own_report`, `foreign_unit`, 409 `report_accepted`,
   * `report_state_conflict`, 412 `stale_version`.
   */
  run(ctx: RequestContext, input: ReportVersion): Promise<ReportView> {
    return this.commands.run(ctx, { name: 'reporting.accept-report', input }, async (tx) => {
      const report = await reportOfReviewer(tx, input);
      await moveReport(tx, report, 'approve', { reviewedBy: personOf(ctx), reviewedAt: tx.now });
      await acceptValues(tx, { reportId: report.id });
      return reportView(tx, report.id);
    });
  }
}
