import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict, unprocessable } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { UnitDirectory } from '../../organizations/index.js';
import { SchemeReader } from '../../schemes/index.js';
import { readSubject, type SubjectIds } from '../persistence/order-subject.js';
import { proposeByHand } from '../persistence/proposals.js';
import { readObligation } from '../persistence/supervised-obligation.js';
import { ProposalMessages } from './proposal-messages.js';
import { requireText } from './require-text.js';

/** Either a report that is owed, or a unit and a task that do not move on. */
export interface ProposalInput {
  readonly obligationId?: string;
  readonly unitId?: string;
  readonly taskId?: string;
  readonly reason: string;
}

export interface MadeProposal {
  readonly id: string;
  readonly version: number;
}

/** 人工提请督办: what no sweep can see, such as progress on paper only. */
@Injectable()
export class ProposeByHand {
  constructor(
    private readonly commands: CommandRunner,
    private readonly units: UnitDirectory,
    private readonly schemes: SchemeReader,
    private readonly messages: ProposalMessages,
  ) {}

  /** @throws DomainError 404 `obligation_not_found`, `unit_not_found`, `task_not_found`, 409, 422. */
  run(ctx: RequestContext, input: ProposalInput): Promise<MadeProposal> {
    return this.commands.run(ctx, { name: 'supervision.propose-by-hand', input }, async (tx) => {
      const reason = requireText(input.reason, '提请督办的理由');
      const subject = await this.subjectOf(tx, input);
      const id = await proposeByHand(tx, { ...subject, reason });
      tx.audit({
        action: 'supervision.proposed',
        subject: { type: 'supervision_proposal', id },
        after: { ...subject, reason },
      });
      const { unit, item } = await readSubject(readsIn(tx), tx.jurisdictionId, subject);
      await this.messages.byHand(tx, id, { unit, title: item.title }, reason);
      return { id, version: 1 };
    });
  }

  private async subjectOf(
    tx: Tx,
    { obligationId, unitId, taskId }: ProposalInput,
  ): Promise<SubjectIds & { obligationId: string | null; dueOn: string | null }> {
    if (obligationId !== undefined && unitId === undefined && taskId === undefined) return owed(tx, obligationId);
    if (obligationId === undefined && unitId !== undefined && taskId !== undefined) {
      const names = await this.units.within(tx).namesOf(tx.jurisdictionId, [unitId]);
      if (!names.has(unitId)) throw noSuch('unit', '单位');
      const schemeId = await this.schemes.through(readsIn(tx)).schemeIdOf(tx.jurisdictionId, 'task', taskId);
      if (schemeId === null) throw noSuch('task', '任务');
      return { schemeId, unitId, taskId, indicatorId: null, obligationId: null, dueOn: null };
    }
    throw unprocessable(
      'proposal_subject_required',
      '请指明一个填报事项（obligationId），或者一个单位和一项任务（unitId 和 taskId），二者选一。',
    );
  }
}

async function owed(tx: Tx, id: string) {
  const obligation = await readObligation(readsIn(tx), tx.jurisdictionId, id);
  if (!obligation) throw noSuch('obligation', '填报事项');
  if (obligation.state !== 'PENDING' && obligation.state !== 'RETURNED') {
    throw conflict('obligation_not_owed', '这个填报事项已经报送或已免报，不用督办。请刷新后核对。');
  }
  const { schemeId, unitId, taskId, indicatorId, dueOn } = obligation;
  return { schemeId, unitId, taskId, indicatorId, obligationId: id, dueOn };
}
