import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { carryForward } from '../domain/carry-forward.js';
import { requireTakesReports } from '../domain/takes-reports.js';
import type { ReportContent } from '../domain/validate-report.js';
import { lastReport } from '../persistence/last-report.js';
import { lockObligation, type LockedObligation } from '../persistence/locked-obligation.js';
import { beginReport } from './begin-reports.js';
import { requireValidContent } from './check-content.js';
import { requireActiveScheme, requireAuthorUnit } from './guards.js';
import { edited, EMPTY_CONTENT, type ReportInput } from './report-input.js';
import { reportView, type ReportView } from './report-view.js';

export interface OpenReportInput extends ReportInput {
  readonly obligationId: string;
  /** Begins with the content of the last accepted report; what else is given here goes above it. */
  readonly prefill?: boolean;
}

/**
 * Begins a report as a draft, which may still be incomplete. On an obligation whose report was accepted it begins a
 * correction: a new revision that names the accepted one, which counts until the correction is accepted.
 */
@Injectable()
export class OpenReport {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `obligation_not_found`, 403 `foreign_unit`, 409 `report_open`, `cycle_not_open`,
   * `cycle_closed`, `obligation_exempt`, `scheme_not_active`, 422 `report_invalid`.
   */
  run(ctx: RequestContext, { obligationId, ...input }: OpenReportInput): Promise<ReportView> {
    return this.commands.run(ctx, { name: 'reporting.open-report', input: { obligationId, input } }, async (tx) => {
      const obligation = await writableObligation(tx, obligationId);
      const { prefill = false, ...given } = input;
      const begun = prefill ? await prefilled(tx, obligation) : EMPTY_CONTENT;
      const content = edited(begun, given, obligation.periodEnd);
      requireValidContent(content, obligation);
      const report = await beginReport(tx, { obligation, content, repeats: null }, { prefill });
      return reportView(tx, report.id);
    });
  }
}

/**
 * The obligation, locked, for its unit to begin a report on it.
 * @throws DomainError as `OpenReport.run`.
 */
export async function writableObligation(tx: Tx, id: string): Promise<LockedObligation> {
  const obligation = await lockObligation(tx, id);
  requireAuthorUnit(tx.ctx, obligation);
  requireActiveScheme(obligation);
  requireTakesReports(obligation, businessDay(tx.now));
  return obligation;
}

/** Nothing when the unit has never had a report accepted on the item. */
async function prefilled(tx: Tx, obligation: LockedObligation): Promise<ReportContent> {
  const last = await lastReport(readsIn(tx), tx.jurisdictionId, obligation);
  return last ? carryForward(last.content, obligation) : EMPTY_CONTENT;
}
