import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { nameThings } from '../../external-ids/index.js';
import { nextReportState } from '../domain/report-machine.js';
import type { LockedObligation } from '../persistence/locked-obligation.js';
import { reportsInHand, type LockedReport } from '../persistence/locked-report.js';
import { beginReport } from './begin-reports.js';
import { requireValidContent } from './check-content.js';
import { personOf } from './guards.js';
import { writableObligation } from './open-report.js';
import { edited, EMPTY_CONTENT, givenParts, type ReportInput } from './report-input.js';
import { reportView, type ReportView } from './report-view.js';
import { rewriteDrafts } from './rewrite-drafts.js';
import { SubmitReport } from './submit-report.js';

export interface HandInReportInput extends ReportInput {
  readonly obligationId: string;
  /** What the program calls the report; it is kept where a program writes. */
  readonly externalId?: string;
  /** False: only kept as a draft. */
  readonly submit: boolean;
  readonly acknowledgedWarnings?: readonly string[];
}

/**
 * A whole report in one command, for programs: begun or written over the one in hand, and handed in, or nothing of it.
 * A draft that somebody else is writing is not touched.
 */
@Injectable()
export class HandInReport {
  constructor(
    private readonly commands: CommandRunner,
    private readonly submitReport: SubmitReport,
  ) {}

  /** @throws DomainError as `OpenReport`, `EditReport` and `SubmitReport` do. */
  run(ctx: RequestContext, { externalId, ...input }: HandInReportInput): Promise<ReportView> {
    return this.commands.run(ctx, { name: 'reporting.hand-in-report', input }, async (tx) => {
      const { obligationId, submit, acknowledgedWarnings = [], ...content } = input;
      const obligation = await writableObligation(tx, obligationId);
      const report = await written(tx, obligation, content);
      if (externalId !== undefined) await nameReport(tx, report.id, externalId);
      if (submit) await this.submitReport.submit(tx, report, acknowledgedWarnings);
      return reportView(tx, report.id);
    });
  }
}

/**
 * A report in hand that is sent again under another id goes by the newer one. An id never passes to another report: one
 * that was accepted keeps it, and its correction comes under an id of its own.
 */
async function nameReport(tx: Tx, id: string, externalId: string): Promise<void> {
  const { client } = tx.ctx.actor;
  if (client === undefined) return;
  const taken = await nameThings(tx, client.source, 'REPORT', [{ externalId, id }]);
  if (taken.length === 0) return;
  throw conflict(
    'external_id_taken',
    `外部编号 ${externalId} 已是另一份填报的编号，未作改动。更正或新的填报请使用新的 externalId。`,
  );
}

async function written(tx: Tx, obligation: LockedObligation, input: ReportInput): Promise<LockedReport> {
  const present = (await reportsInHand(readsIn(tx), tx.jurisdictionId, [obligation.id])).get(obligation.id);
  const content = edited(present?.content ?? EMPTY_CONTENT, input, obligation.periodEnd);
  requireValidContent(content, obligation);
  if (!present) return beginReport(tx, { obligation, content, repeats: null });
  nextReportState(present.state, 'edit');
  if (present.state === 'DRAFT' && present.authorId !== personOf(tx.ctx)) throw othersDraft();
  const rewriting = { report: { ...present, obligation }, content, unchanged: false, changed: givenParts(input) };
  const [rewritten] = await rewriteDrafts(tx, [rewriting]);
  return rewritten!;
}

const othersDraft = () =>
  conflict('report_open', '本单位另有人正在填写这个事项的草稿，未作改动。请在系统中继续办理那一份，或请其先撤回。');
