import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { nextReportState } from '../domain/report-machine.js';
import { requireTakesReports } from '../domain/takes-reports.js';
import { moveCarriedValues } from '../persistence/report-content.js';
import { personOf, reportOfReleaser, type ReportVersion } from './guards.js';
import { moveReport } from './move-report.js';
import { reportView, type ReportView } from './report-view.js';

/** 本单位审核: the unit's approver lets a submitted report leave the unit. From now on it counts as handed in. */
@Injectable()
export class ReleaseReport {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `report_not_found`, 403 `own_report`, `foreign_unit`, 409 `report_accepted`,
   * `report_state_conflict`, `cycle_closed`, 412 `stale_version`.
   */
  run(ctx: RequestContext, input: ReportVersion): Promise<ReportView> {
    return this.commands.run(ctx, { name: 'reporting.release-report', input }, async (tx) => {
      const report = await reportOfReleaser(tx, input);
      nextReportState(report.state, 'release');
      requireTakesReports(report.obligation, businessDay(tx.now));
      await moveReport(tx, report, 'release', { releasedBy: personOf(ctx), releasedAt: tx.now });
      await moveCarriedValues(tx, [report.id], 'SUBMITTED');
      return reportView(tx, report.id);
    });
  }
}
