import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { EMPTY_PLAN } from '../domain/annual-plan.js';
import { requireFitting, withCommitments } from '../domain/commitments-in-plan.js';
import type { AnnualPlanVersion } from './annual-plan-command.js';
import { taskTargets } from './annual-plan-input.js';
import { annualPlanView, type AnnualPlanView } from './annual-plan-view.js';
import { contentOf, openForWriting, writeRevision } from './save-annual-plan.js';
import { YearCommitments } from './year-commitments.js';

export interface TakeOverInput extends AnnualPlanVersion {
  readonly commitmentIds: readonly string[];
}

/** Takes commitments of annual documents over into the plan that is being written, as annual targets and milestones. */
@Injectable()
export class TakeOverCommitments {
  constructor(
    private readonly commands: CommandRunner,
    private readonly commitments: YearCommitments,
  ) {}

  /**
   * @throws DomainError as `SaveAnnualPlan`, and 409 `commitment_not_candidate`, 422 `commitment_of_other_task`.
   */
  run(ctx: RequestContext, input: TakeOverInput): Promise<AnnualPlanView> {
    return this.commands.run(ctx, { name: 'schemes.take-over-commitments', input }, async (tx) => {
      const plan = await openForWriting(tx, input);
      const { taskId, schemeId, year } = plan;
      const ids = [...new Set(input.commitmentIds)];
      const asked = { schemeId, year, state: 'CANDIDATE' } as const;
      requireFitting(ids, await this.commitments.of(readsIn(tx), tx.jurisdictionId, asked), taskId);
      const taken = await this.commitments.markTaken(
        tx,
        schemeId,
        ids.map((id) => ({ id, taskId })),
      );
      const before = await contentOf(tx, plan);
      const ofTask = [...(await taskTargets(tx, taskId)).values()];
      await writeRevision(tx, plan, withCommitments(before ?? EMPTY_PLAN, taken, ofTask, newId), before);
      return annualPlanView(readsIn(tx), ctx.actor, plan.today, { taskId, year });
    });
  }
}
