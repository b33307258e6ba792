import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { decideObligation } from '../domain/obligation-machine.js';
import type { ObligationState } from '../domain/vocabulary.js';
import { obligationExempted } from '../events.js';
import { lockObligation } from '../persistence/locked-obligation.js';
import { ObligationEntity } from '../persistence/obligation.entity.js';
import { discardOpenReport } from '../persistence/report-content.js';
import { atVersion, requireActiveScheme } from './guards.js';
import { requireReason } from './require-reason.js';

export interface ExemptInput {
  readonly obligationId: string;
  readonly version: number;
  readonly reason: string;
}

export interface ExemptObligationResult {
  readonly id: string;
  readonly state: ObligationState;
  readonly exemptReason: string;
  readonly version: number;
}

/** 免报: the coordinator releases a unit from one report, with a reason. A draft or returned report is withdrawn. */
@Injectable()
export class ExemptObligation {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `obligation_not_found`, 409 `obligation_state_conflict`, `scheme_not_active`,
   * 412 `stale_version`, 422 `reason_required`.
   */
  run(ctx: RequestContext, input: ExemptInput): Promise<ExemptObligationResult> {
    return this.commands.run(ctx, { name: 'reporting.exempt-obligation', input }, async (tx) => {
      const obligation = atVersion(await lockObligation(tx, input.obligationId), input.version);
      requireActiveScheme(obligation);
      const exemptReason = requireReason(input.reason);
      const { state } = decideObligation(obligation, 'exempt', businessDay(tx.now));
      const version = await compareAndSet(tx, ObligationEntity, obligation, { state, exemptReason });
      await discardOpenReport(tx, obligation.id);
      tx.audit({
        action: 'obligation.exempted',
        subject: { type: 'obligation', id: obligation.id },
        before: { state: obligation.state },
        after: { state, exemptReason },
      });
      const { id: obligationId, schemeId, taskId, indicatorId } = obligation;
      tx.publish(obligationExempted, {
        jurisdictionId: tx.jurisdictionId,
        schemeId,
        obligationId,
        taskId,
        indicatorId,
      });
      return { id: obligation.id, state, exemptReason, version };
    });
  }
}
