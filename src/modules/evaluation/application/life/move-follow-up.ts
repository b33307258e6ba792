import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { readsIn } from '../../../../platform/database/reads.js';
import { stale } from '../../../../platform/errors.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { requireUnit } from '../../../identity/index.js';
import { FOLLOW_UP, type FollowUpStep } from '../../domain/life/follow-up-machine.js';
import { judgeFollowUp, loadFollowUp, reportFollowUp } from '../../persistence/life/deliberations.js';
import { followUpView, type FollowUpView } from './follow-up-view.js';
import { LifeMessages } from './life-messages.js';
import { requireWords } from './voices.js';

export interface FollowUpMove {
  readonly id: string;
  /** The version that the caller has seen. */
  readonly version: number;
  readonly step: FollowUpStep;
  readonly text: string;
}

const TEXT_OF: Readonly<Record<FollowUpStep, string>> = {
  report: '办理情况',
  return: '退回的理由',
  close: '办结结论',
};

const DONE = { report: 'reported', return: 'returned', close: 'closed' } as const satisfies Readonly<
  Record<FollowUpStep, string>
>;

/** 报送办理情况, 退回, 办结. That the coordinator may judge, the route has checked; that a unit reports for itself, is here. */
@Injectable()
export class MoveFollowUp {
  constructor(
    private readonly commands: CommandRunner,
    private readonly messages: LifeMessages,
  ) {}

  /**
   * @throws DomainError 404 `follow_up_not_found`, 403 `foreign_unit`, 409 `follow_up_state`, 412 `stale_version`,
   * 422 `text_required`.
   */
  run(ctx: RequestContext, input: FollowUpMove): Promise<FollowUpView> {
    const { id, version, step } = input;
    return this.commands.run(ctx, { name: `follow-up.${step}`, input: { ...input } }, async (tx) => {
      const reads = readsIn(tx);
      const today = businessDay(tx.now);
      const row = await loadFollowUp(reads, tx.jurisdictionId, id, 'FOR UPDATE OF f');
      if (FOLLOW_UP.rules[step].by === 'UNIT') requireUnit(ctx.actor, row.unitId, ['reporter', 'approver']);
      if (row.version !== version) throw stale(followUpView(row, ctx.actor, today));
      const next = FOLLOW_UP.decide(row.state, step);
      const text = requireWords(input.text, TEXT_OF[step]);
      if (step === 'report') {
        await reportFollowUp(tx, id, text);
        // Better words for what the coordinator has not judged yet are no news.
        if (row.state === 'OPEN') await this.messages.followUpReported(tx, row, text);
      } else {
        await judgeFollowUp(tx, id, next, text);
        await this.messages.followUpJudged(tx, row, step, text);
      }
      tx.audit({
        action: `follow_up.${DONE[step]}`,
        subject: { type: 'follow_up', id },
        before: { state: row.state },
        after: { state: next, unitId: row.unitId, text },
      });
      return followUpView(await loadFollowUp(reads, tx.jurisdictionId, id), ctx.actor, today);
    });
  }
}
