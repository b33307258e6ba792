import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { moveCarriedValues } from '../persistence/report-content.js';
import { reportOfAuthor, type ReportVersion } from './guards.js';
import { moveReport } from './move-report.js';
import { reportView, type ReportView } from './report-view.js';

/** Takes back a draft, or a submitted report that nobody has reviewed yet. The unit then owes the report again. */
@Injectable()
export class WithdrawReport {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `report_not_found`, 403 `foreign_unit`, 409 `report_accepted`, `report_state_conflict`,
   * 412 `stale_version`.
   */
  run(ctx: RequestContext, input: ReportVersion): Promise<ReportView> {
    return this.commands.run(ctx, { name: 'reporting.withdraw-report', input }, async (tx) => {
      const report = await reportOfAuthor(tx, input);
      await moveReport(tx, report, 'withdraw', {});
      await moveCarriedValues(tx, [report.id], 'WITHDRAWN');
      return reportView(tx, report.id);
    });
  }
}
