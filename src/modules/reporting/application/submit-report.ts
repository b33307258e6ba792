import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { UserDirectory } from '../../identity/index.js';
import { nextReportState } from '../domain/report-machine.js';
import { requireTakesReports } from '../domain/takes-reports.js';
import { leavesUnitAtOnce } from '../domain/who-releases.js';
import type { LockedReport } from '../persistence/locked-report.js';
import { moveCarriedValues } from '../persistence/report-content.js';
import { requireSubmittable, type ReportCheck } from './check-report.js';
import { personOf, reportOfAuthor, type ReportVersion } from './guards.js';
import { moveReport } from './move-report.js';
import { reportView, type ReportView } from './report-view.js';

export interface SubmitReportInput extends ReportVersion {
  /** Keys of the warnings that the unit knows of; see `checkReport`. */
  readonly acknowledgedWarnings?: readonly string[];
}

/**
 * Hands in a finished draft, or a returned report that was mended: to the unit's approver, or, when nobody in the unit
 * but its author and submitter could release it or an approver hands it in for its author, straight out of the unit.
 */
@Injectable()
export class SubmitReport {
  constructor(
    private readonly commands: CommandRunner,
    private readonly people: UserDirectory,
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
    await this.handIn(tx, report, await requireSubmittable(tx, report, acknowledged));
  }

  /** What follows when this command has checked the report already, and all its warnings are acknowledged. */
  async handIn(tx: Tx, report: LockedReport, check: Pick<ReportCheck, 'warnings' | 'missingUnits'>): Promise<void> {
    const { warnings, missingUnits } = check;
    const person = personOf(tx.ctx);
    const approvers = await this.approversOf(tx, report.obligation.unitId);
    const atOnce = leavesUnitAtOnce(person, report, approvers);
    const signed = atOnce && person !== report.authorId && approvers.includes(person);
    await moveReport(tx, report, atOnce ? 'submitDirectly' : 'submit', {
      submittedBy: person,
      submittedAt: tx.now,
      releasedBy: signed ? person : null,
      releasedAt: signed ? tx.now : null,
      warnings,
      missingUnits,
    });
    await moveCarriedValues(tx, report.id, atOnce ? 'SUBMITTED' : 'DRAFT');
  }

  private async approversOf(tx: Tx, unitId: string): Promise<string[]> {
    const day = businessDay(tx.now);
    const holders = await this.people.within(tx).recipients(tx.jurisdictionId, [unitId], 'approver', day);
    return holders.map(({ userId }) => userId);
  }
}
