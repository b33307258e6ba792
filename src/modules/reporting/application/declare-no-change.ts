import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { conflict, unprocessable } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { carryForward } from '../domain/carry-forward.js';
import { lastReport } from '../persistence/last-report.js';
import { beginReport } from './begin-reports.js';
import { requireValidContent } from './check-content.js';
import { writableObligation } from './open-report.js';
import { reportView, type ReportView } from './report-view.js';
import { SubmitReport } from './submit-report.js';

export interface DeclareNoChangeInput {
  readonly obligationId: string;
  /** That the unit knows what it declares. */
  readonly confirm: boolean;
  readonly acknowledgedWarnings?: readonly string[];
}

/**
 * 无变化: one step that repeats the last accepted report and submits it. It is marked, so that the reviewer sees that
 * the unit has declared it instead of writing it.
 */
@Injectable()
export class DeclareNoChange {
  constructor(
    private readonly commands: CommandRunner,
    private readonly submitReport: SubmitReport,
  ) {}

  /**
   * @throws DomainError 422 `confirmation_required`, 409 `nothing_to_repeat`, and as `OpenReport` and `SubmitReport`.
   * The confirmation acknowledges the warning `unchanged`; any other one asks for its own.
   */
  run(ctx: RequestContext, input: DeclareNoChangeInput): Promise<ReportView> {
    return this.commands.run(ctx, { name: 'reporting.declare-no-change', input }, async (tx) => {
      const obligation = await writableObligation(tx, input.obligationId);
      if (!input.confirm) {
        throw unprocessable(
          'confirmation_required',
          '申报“无变化”将沿用上一次审核通过的内容和数据并直接提交，请确认（confirm 为 true）后再操作。',
        );
      }
      const last = await lastReport(readsIn(tx), tx.jurisdictionId, obligation);
      if (!last) {
        throw conflict('nothing_to_repeat', '本单位在这一项上还没有审核通过的填报，不能申报“无变化”，请填写进展情况。');
      }
      const content = carryForward(last.content, obligation);
      requireValidContent(content, obligation);
      const report = await beginReport(tx, { obligation, content, repeats: last.id });
      const acknowledged = ['unchanged', ...(input.acknowledgedWarnings ?? [])];
      await this.submitReport.submit(tx, report, acknowledged);
      return reportView(tx, report.id);
    });
  }
}
