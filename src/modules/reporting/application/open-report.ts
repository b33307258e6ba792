import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { ReportContent } from '../domain/validate-report.js';
import { lockObligation, type LockedObligation } from '../persistence/locked-obligation.js';
import { ProgressReportEntity } from '../persistence/progress-report.entity.js';
import { replaceCarriedValues, replaceMeasures } from '../persistence/report-content.js';
import { requireValidContent } from './check-content.js';
import { personOf, requireActiveScheme, requireAuthorUnit } from './guards.js';
import { edited, EMPTY_CONTENT, type ReportInput } from './report-input.js';
import { reportView, type ReportView } from './report-view.js';

export interface OpenReportInput extends ReportInput {
  readonly obligationId: string;
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
   * `obligation_exempt`, `scheme_not_active`, 422 `report_invalid`.
   */
  run(ctx: RequestContext, { obligationId, ...input }: OpenReportInput): Promise<ReportView> {
    return this.commands.run(ctx, { name: 'reporting.open-report', input: { obligationId, input } }, async (tx) => {
      const obligation = await lockObligation(tx, obligationId);
      requireAuthorUnit(ctx, obligation);
      requireActiveScheme(obligation);
      requireOpen(obligation, businessDay(tx.now));
      const content = edited(EMPTY_CONTENT, input, obligation.periodEnd);
      requireValidContent(content, obligation);
      const id = await insertDraft(tx, obligation, content);
      tx.audit({
        action: 'report.opened',
        subject: { type: 'report', id },
        after: { obligationId, corrects: obligation.acceptedReportId },
      });
      return reportView(tx, id);
    });
  }
}

function requireOpen({ state, opensOn }: LockedObligation, today: string): void {
  if (state === 'EXEMPT') {
    throw conflict('obligation_exempt', '这个填报事项已免报，不需要填报。如有疑问请联系统筹单位。');
  }
  if (opensOn > today) {
    throw conflict('cycle_not_open', `这个填报周期 ${opensOn} 开始填报，请届时再填。`);
  }
}

async function insertDraft(tx: Tx, obligation: LockedObligation, content: ReportContent): Promise<string> {
  const { revision, open } = await revisions(tx, obligation.id);
  if (open) throw conflict('report_open', '这个填报事项已有一份在办的填报，请继续办理那一份，或先撤回。');
  const { measures, measurements, ...texts } = content;
  const id = newId();
  await tx.manager.insert(ProgressReportEntity, {
    id,
    jurisdictionId: tx.jurisdictionId,
    obligationId: obligation.id,
    revision: revision + 1,
    correctsId: obligation.acceptedReportId,
    state: 'DRAFT',
    ...texts,
    authorId: personOf(tx.ctx),
    createdAt: tx.now,
    version: 1,
  });
  if (measures.length > 0) await replaceMeasures(tx, id, measures);
  if (measurements.length > 0) await replaceCarriedValues(tx, { ...obligation, id }, measurements);
  return id;
}

async function revisions(tx: Tx, obligationId: string): Promise<{ revision: number; open: boolean }> {
  const [row] = await tx.sql<{ revision: number; open: boolean }>(
    `SELECT coalesce(max(revision), 0) AS revision,
            coalesce(bool_or(state IN ('DRAFT', 'SUBMITTED', 'RETURNED')), false) AS open
     FROM progress_report WHERE jurisdiction_id = $1 AND obligation_id = $2`,
    [tx.jurisdictionId, obligationId],
  );
  return row ?? { revision: 0, open: false };
}
