import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { DomainError, stale } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { decideObligation } from '../domain/obligation-machine.js';
import { nextReportState } from '../domain/report-machine.js';
import { requireReviewer } from '../domain/who-reviews.js';
import { reportAccepted } from '../events.js';
import { acceptValues } from '../persistence/accept-values.js';
import { acceptAll, lockWaiting, type AcceptedRow, type WaitingReport } from '../persistence/waiting-reports.js';
import { personOf, requireActiveScheme } from './guards.js';

/** At most so many reports in one command. */
export const ACCEPT_LIMIT = 200;

export interface AcceptReportsInput {
  readonly items: readonly { readonly id: string; readonly version: number }[];
}

/** What has become of one of them, in the order in which they were given. */
export type AcceptedItem =
  | { readonly id: string; readonly accepted: true; readonly version: number }
  | { readonly id: string; readonly accepted: false; readonly code: string; readonly detail: string };

/**
 * Accepts many submitted reports at once. Each stands for itself: what cannot be accepted says why, and the others are.
 * The same rules as `AcceptReport`; the number of statements does not depend on the number of reports, but for those
 * that carry values.
 */
@Injectable()
export class AcceptReports {
  constructor(private readonly commands: CommandRunner) {}

  run(ctx: RequestContext, input: AcceptReportsInput): Promise<{ items: AcceptedItem[] }> {
    return this.commands.run(ctx, { name: 'reporting.accept-reports', input }, async (tx) => {
      const found = await lockWaiting(tx, [...new Set(input.items.map(({ id }) => id))]);
      const seen = new Set<string>();
      const decided = input.items.map((item) => {
        const report = seen.has(item.id) ? undefined : found.get(item.id);
        seen.add(item.id);
        return { item, decision: decide(tx, item, report) };
      });
      const rows = decided.flatMap(({ decision }) => decision.row ?? []);
      await this.accept(tx, rows, found);
      tx.audit({
        action: 'reports.accepted',
        subject: { type: 'reports', id: tx.ctx.correlationId },
        after: { accepted: rows.length, refused: decided.length - rows.length },
      });
      return { items: decided.map(({ item, decision }) => answer(item.id, decision)) };
    });
  }

  private async accept(tx: Tx, rows: readonly AcceptedRow[], found: ReadonlyMap<string, WaitingReport>): Promise<void> {
    if (rows.length === 0) return;
    await acceptAll(tx, rows, personOf(tx.ctx));
    for (const { id, obligationState } of rows) {
      const report = found.get(id);
      if (!report) continue;
      if (report.carriesValues) await acceptValues(tx, { reportId: id });
      const { obligationId, schemeId, taskId, indicatorId } = report;
      tx.audit({
        action: 'report.accepted',
        subject: { type: 'report', id },
        before: { state: report.state, obligationState: report.obligation.state },
        after: { state: 'ACCEPTED', obligationState },
      });
      const ids = { schemeId, reportId: id, obligationId, taskId, indicatorId };
      tx.publish(reportAccepted, { jurisdictionId: tx.jurisdictionId, ...ids });
    }
  }
}

type Decision =
  | { readonly row: AcceptedRow; readonly refusal?: undefined }
  | { readonly row?: undefined; readonly refusal: DomainError };

function decide(tx: Tx, { version }: AcceptReportsInput['items'][number], report: WaitingReport | undefined): Decision {
  try {
    if (!report) throw noSuch('report', '填报');
    requireReviewer(tx.ctx.actor, report);
    requireActiveScheme(report);
    if (report.version !== version) throw stale();
    nextReportState(report.state, 'approve');
    const patch = decideObligation(report.obligation, 'accept', businessDay(tx.now));
    const acceptedLate = patch.acceptedLate ?? report.obligation.acceptedLate;
    return { row: { id: report.id, version: version + 1, obligationState: patch.state, acceptedLate } };
  } catch (error) {
    if (error instanceof DomainError) return { refusal: error };
    throw error;
  }
}

function answer(id: string, { row, refusal }: Decision): AcceptedItem {
  return row
    ? { id, accepted: true, version: row.version }
    : { id, accepted: false, code: refusal.code, detail: refusal.detail };
}
