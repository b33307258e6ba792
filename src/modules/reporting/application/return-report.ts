import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Calendars } from '../../calendar/index.js';
import { RETURN_DAYS } from '../domain/takes-reports.js';
import { moveCarriedValues } from '../persistence/report-content.js';
import { personOf, reportOfJudge, type ReportVersion } from './guards.js';
import { moveReport } from './move-report.js';
import { requireReason } from './require-reason.js';
import { reportView, type ReportView } from './report-view.js';

export interface ReturnReportInput extends ReportVersion {
  /** What is to be mended; the unit reads it. */
  readonly reason: string;
}

/**
 * Gives a submitted report back to its unit, which mends and submits the same report again. Whoever asks again leaves
 * time to answer: the obligation stays open for some working days, also when its cycle closes meanwhile.
 */
@Injectable()
export class ReturnReport {
  constructor(
    private readonly commands: CommandRunner,
    private readonly calendars: Calendars,
  ) {}

  /**
   * @throws DomainError 404 `report_not_found`, 403 `own_report`, `foreign_unit`, 409 `report_accepted`,
   * `report_state_conflict`, 412 `stale_version`, 422 `reason_required`.
   */
  run(ctx: RequestContext, input: ReturnReportInput): Promise<ReportView> {
    return this.commands.run(ctx, { name: 'reporting.return-report', input }, async (tx) => {
      const report = await reportOfJudge(tx, input);
      const returnReason = requireReason(input.reason);
      const answerBy = (await this.calendars.within(tx)).addWorkdays(businessDay(tx.now), RETURN_DAYS);
      const { closesOn } = report.obligation;
      const judged = { reviewedBy: personOf(ctx), reviewedAt: tx.now, returnReason };
      await moveReport(tx, report, 'return', judged, { closesOn: closesOn > answerBy ? closesOn : answerBy });
      await moveCarriedValues(tx, [report.id], 'RETURNED');
      return reportView(tx, report.id);
    });
  }
}
