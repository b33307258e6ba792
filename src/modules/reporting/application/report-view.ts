import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { Actor, RequestContext } from '../../../platform/security/actor.js';
import { reportActions, type ReportAction } from '../domain/report-machine.js';
import { requireVisible } from '../domain/who-reads.js';
import { mayJudge, writesFor } from '../domain/who-reviews.js';
import { shownEvidence, type EvidenceView } from './evidence-view.js';
import { readReport, type ReportRow } from '../persistence/report-rows.js';

export interface ReportView extends Omit<ReportRow, 'evidence'> {
  readonly evidence: readonly EvidenceView[];
  /** What the caller may do with it now. */
  readonly nextActions: readonly ReportAction[];
}

/** A report, for its unit, the unit that consolidates the task, and those who see the whole district. */
@Injectable()
export class GetReport {
  constructor(private readonly database: Database) {}

  /** @throws DomainError 404 `report_not_found`, 403 `foreign_unit`. */
  async run(ctx: RequestContext, id: string): Promise<ReportView> {
    const row = await readReport(this.database, ctx.actor.jurisdictionId, id);
    if (!row) throw noSuch('report', '填报');
    const { unit, consolidatingUnitId } = row.obligation;
    requireVisible(ctx.actor, { unitId: unit.id, consolidatingUnitId });
    return withActions(row, ctx.actor);
  }
}

/** The report as this command leaves it: the answer of every command on reports. */
export async function reportView(tx: Tx, id: string): Promise<ReportView> {
  const row = await readReport(readsIn(tx), tx.jurisdictionId, id);
  if (!row) throw noSuch('report', '填报');
  return withActions(row, tx.ctx.actor);
}

function withActions(row: ReportRow, actor: Actor): ReportView {
  const { unit, consolidatingUnitId, taskId } = row.obligation;
  const author = writesFor(actor, unit.id);
  const parties = {
    unitId: unit.id,
    consolidatingUnitId,
    isTask: taskId !== null,
    authorId: row.author.id,
    submittedBy: row.submittedBy?.id ?? null,
    releasedBy: row.releasedBy?.id ?? null,
  };
  const reviewer = mayJudge(actor, parties, row.state);
  const evidence = shownEvidence(actor, row.evidence);
  return { ...row, evidence, nextActions: reportActions(row.state, { author, reviewer }) };
}
