import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { nextReportState } from '../domain/report-machine.js';
import { requireTakesReports } from '../domain/takes-reports.js';
import type { LockedReport } from '../persistence/locked-report.js';
import { requireSubmittable } from './check-report.js';
import { reportOfAuthor, type ReportVersion } from './guards.js';
import { HandIn } from './hand-in.js';
import { reportView, type ReportView } from './report-view.js';

export interface SubmitReportInput extends ReportVersion {
  /** Keys of the warnings that the unit knows of; see `checkReport`. */
  readonly acknowledgedWarnings?: readonly string[];
}

/** Hands in a finished draft, or a returned report that was mended. */
@Injectable()
export class SubmitReport {
  constructor(
    private readonly commands: CommandRunner,
    private readonly handIn: HandIn,
  ) {}

  /**
   * @throws DomainError 404 `report_not_found`, 403 `foreign_unit`, 409 `report_accepted`, `report_state_conflict`,
   * `cycle_closed`, 412 `stale_version`, 422 `report_invalid`, `warnings_unacknowledged`.
   */
  run(ctx: RequestContext, input: SubmitReportInput): Promise<ReportView> {
    return this.commands.run(ctx, { name: 'reporting.submit-report', input }, async (tx) => {
      const report = await reportOfAuthor(tx, input);
      await this.submit(tx, report, input.acknowledgedWarnings ?? []);
      return reportView(tx, report.id);
    });
  }

  /** The same as a part of another command. */
  async submit(tx: Tx, report: LockedReport, acknowledged: readonly string[]): Promise<void> {
    nextReportState(report.state, 'submit');
    requireTakesReports(report.obligation, businessDay(tx.now));
    await this.handIn.run(tx, [{ report, check: await requireSubmittable(tx, report, acknowledged) }]);
  }
}
