import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { conflict, unprocessable } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';
import { ratingPolicyAdopted } from '../events.js';
import { insertAdoption, loadPolicy } from '../persistence/rating-policies.js';

export interface WantedAdoption {
  readonly policyId: string;
  readonly schemeId: string;
  /** First day that is judged by it; today or later. */
  readonly effectiveOn: string;
  readonly reason: string;
  readonly documentNumber: string | null;
}

/**
 * Lets a version judge a scheme from a day on. Days before keep the version that was shown on them, so a day in the past
 * cannot be chosen; what a past day would have been is asked for with `?policy=`.
 */
@Injectable()
export class AdoptRatingPolicy {
  constructor(
    private readonly commands: CommandRunner,
    private readonly schemes: SchemeReader,
  ) {}

  /** @throws DomainError 404 `rating_policy_not_found` or `scheme_not_found`, 409 `scheme_closed`, 422 `effective_in_past`. */
  run(ctx: RequestContext, wanted: WantedAdoption): Promise<WantedAdoption & { number: number }> {
    return this.commands.run(ctx, { name: 'rating-policy.adopt', input: { ...wanted } }, async (tx) => {
      const { policyId, schemeId, effectiveOn, reason, documentNumber } = wanted;
      const policy = await loadPolicy(readsIn(tx), tx.jurisdictionId, policyId);
      const header = await this.schemes.through(readsIn(tx)).header(tx.jurisdictionId, schemeId);
      if (header.state === 'CLOSED') throw conflict('scheme_closed', '方案已结束，不能再更换评价规则。');
      requireFuture(effectiveOn, businessDay(tx.now));
      const number = await insertAdoption(tx, { schemeId, policyId, effectiveOn, reason, documentNumber });
      tx.audit({
        action: 'rating-policy.adopted',
        subject: { type: 'scheme', id: schemeId },
        after: { number, policyId, policyVersion: policy.version, effectiveOn, reason, documentNumber },
      });
      tx.publish(ratingPolicyAdopted, { jurisdictionId: tx.jurisdictionId, schemeId });
      return { ...wanted, number };
    });
  }
}

function requireFuture(effectiveOn: string, today: string): void {
  if (effectiveOn >= today) return;
  const detail = `生效日期应为今天（${today}）或以后，已过去的日子保留当时的规则。要按新规则查看过去，请在查询进展时用 policy 参数。`;
  throw unprocessable('effective_in_past', detail, [
    { field: 'effectiveOn', code: 'in_past', message: `应不早于 ${today}` },
  ]);
}
