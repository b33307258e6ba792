import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { nextReportState } from '../domain/report-machine.js';
import { requireValidContent } from './check-content.js';
import { reportOfAuthor, type ReportVersion } from './guards.js';
import { edited, givenParts, type ReportInput } from './report-input.js';
import { rewriteDrafts } from './rewrite-drafts.js';
import { reportView, type ReportView } from './report-view.js';

export interface EditReportInput extends ReportVersion, ReportInput {}

/** Changes a draft, or a report that was returned. What was edited is no longer declared as 无变化. */
@Injectable()
export class EditReport {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `report_not_found`, 403 `foreign_unit`, 409 `report_accepted`, `report_state_conflict`,
   * 412 `stale_version`, 422 `report_invalid`.
   */
  run(ctx: RequestContext, { reportId, version, ...input }: EditReportInput): Promise<ReportView> {
    const command = { name: 'reporting.edit-report', input: { reportId, version, input } };
    return this.commands.run(ctx, command, async (tx) => {
      const report = await reportOfAuthor(tx, { reportId, version });
      nextReportState(report.state, 'edit');
      const { obligation } = report;
      const content = edited(report.content, input, obligation.periodEnd);
      requireValidContent(content, obligation);
      await rewriteDrafts(tx, [{ report, content, unchanged: false, changed: givenParts(input) }]);
      return reportView(tx, reportId);
    });
  }
}
