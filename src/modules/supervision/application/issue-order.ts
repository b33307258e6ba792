import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict, unprocessable } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { stepOf } from '../domain/ladder.js';
import { ladderOf } from '../persistence/ladders.js';
import { readOwed } from '../persistence/order-subject.js';
import { lockProposals, takeProposals, type LockedProposal } from '../persistence/proposals.js';
import { orderView, type OrderView } from './order-view.js';
import { OrderWriter, type OrderWording } from './write-order.js';

export interface IssueInput extends OrderWording {
  /** All of one unit and one task or indicator. */
  readonly proposalIds: readonly string[];
  /** Code of a rung of the scheme's ladder; the first one when left out. */
  readonly colour?: string;
}

/** 签发督办单: one order for all that belongs together. */
@Injectable()
export class IssueOrder {
  constructor(
    private readonly commands: CommandRunner,
    private readonly writer: OrderWriter,
  ) {}

  /**
   * @throws DomainError 404 `supervision_proposal_not_found`, 409 `proposal_decided`, `proposal_over`,
   * `proposal_is_raise`, `obligation_under_order`, 422 `proposals_differ`, `colour_unknown`, `deadline_invalid`.
   */
  async run(ctx: RequestContext, input: IssueInput): Promise<OrderView> {
    const demonstration = await this.writer.isDemonstration();
    return this.commands.run(ctx, { name: 'supervision.issue-order', input }, async (tx) => {
      const today = businessDay(tx.now);
      const proposals = await takeable(tx, input.proposalIds, today);
      const subject = subjectOf(proposals);
      const ladder = await ladderOf(readsIn(tx), tx.jurisdictionId, subject.schemeId);
      const obligationIds = [...new Set(proposals.flatMap(({ obligationId }) => obligationId ?? []))];
      const order = {
        subject,
        owed: await readOwed(readsIn(tx), tx.jurisdictionId, obligationIds),
        reasons: proposals.flatMap(({ reason }) => reason ?? []),
        ladder,
        step: stepOf(ladder, input.colour),
        former: null,
        wording: input,
      };
      const id = await this.writer.write(tx, order, demonstration);
      await takeProposals(tx, id, input.proposalIds);
      return orderView(readsIn(tx), ctx.actor, id, today);
    });
  }
}

async function takeable(tx: Tx, ids: readonly string[], today: string): Promise<readonly LockedProposal[]> {
  const proposals = await lockProposals(tx, ids, today);
  if (proposals.length < new Set(ids).size) throw noSuch('supervision_proposal', '督办建议');
  for (const proposal of proposals) requireTakeable(proposal);
  return proposals;
}

function requireTakeable({ kind, state, stands, underOrder }: LockedProposal): void {
  if (state !== 'OPEN') throw conflict('proposal_decided', '所选的督办建议中有的已经处理，请刷新列表后重新选择。');
  if (kind === 'RAISE') {
    throw conflict('proposal_is_raise', '这条建议是把已有的督办单升级，请打开原督办单办理“升级”。');
  }
  if (!stands) throw conflict('proposal_over', '所选事项中有的已经报送，不用再督办，请刷新列表后重新选择。');
  if (underOrder) {
    throw conflict('obligation_under_order', '所选事项中有的已在督办，请打开原督办单办理“升级”，不要重复发单。');
  }
}

function subjectOf([first, ...others]: readonly LockedProposal[]): LockedProposal {
  if (!first) throw new Error('no proposal was asked for');
  const same = others.every(
    (other) =>
      other.unitId === first.unitId && other.taskId === first.taskId && other.indicatorId === first.indicatorId,
  );
  if (same) return first;
  throw unprocessable('proposals_differ', '一份督办单只能针对一个单位的一项任务或指标，请按分组分别发单。');
}
