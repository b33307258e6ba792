import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { conflict, stale } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { ProposalState } from '../domain/proposal.js';
import { dismissProposal, lockProposals } from '../persistence/proposals.js';
import { requireText } from './require-text.js';

export interface DismissInput {
  readonly proposalId: string;
  readonly version: number;
  readonly reason: string;
}

export interface DismissedProposal {
  readonly id: string;
  readonly state: ProposalState;
  readonly version: number;
}

/** 不予督办. The same stage of the same report is not proposed again; a later stage may be. */
@Injectable()
export class DismissProposal {
  constructor(
    private readonly commands: CommandRunner,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 404 `supervision_proposal_not_found`, 409 `proposal_decided`, 412, 422. */
  run(ctx: RequestContext, input: DismissInput): Promise<DismissedProposal> {
    return this.commands.run(ctx, { name: 'supervision.dismiss-proposal', input }, async (tx) => {
      const [proposal] = await lockProposals(tx, [input.proposalId], this.clock.today());
      if (!proposal) throw noSuch('supervision_proposal', '督办建议');
      if (proposal.version !== input.version) throw stale();
      if (proposal.state !== 'OPEN') throw conflict('proposal_decided', '这条督办建议已经处理，请刷新列表。');
      const reason = requireText(input.reason, '不予督办的理由');
      await dismissProposal(tx, proposal.id, reason);
      tx.audit({
        action: 'supervision.dismissed',
        subject: { type: 'supervision_proposal', id: proposal.id },
        after: { reason },
      });
      return { id: proposal.id, state: 'DISMISSED', version: proposal.version + 1 };
    });
  }
}
