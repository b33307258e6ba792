import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { nextReportState } from '../domain/report-machine.js';
import { moveCarriedValues } from '../persistence/report-content.js';
import { requireSubmittable } from './check-content.js';
import { personOf, reportOfAuthor, type ReportVersion } from './guards.js';
import { moveReport } from './move-report.js';
import { reportView, type ReportView } from './report-view.js';

/** Hands a finished draft, or a returned report that was mended, to its reviewer. */
@Injectable()
export class SubmitReport {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `report_not_found`, 403 `foreign_unit`, 409 `report_accepted`, `report_state_conflict`,
   * 412 `stale_version`, 422 `report_invalid`.
   */
  run(ctx: RequestContext, input: ReportVersion): Promise<ReportView> {
    return this.commands.run(ctx, { name: 'reporting.submit-report', input }, async (tx) => {
      const report = await reportOfAuthor(tx, input);
      nextReportState(report.state, 'submit');
      requireSubmittable(report.content, report.obligation);
      await moveReport(tx, report, 'submit', { submittedBy: personOf(ctx), submittedAt: tx.now });
      await moveCarriedValues(tx, report.id, 'SUBMITTED');
      return reportView(tx, report.id);
    });
  }
}
