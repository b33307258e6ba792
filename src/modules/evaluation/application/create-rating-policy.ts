import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { unprocessable } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { JsonObject } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { changedPolicy, policyDifference } from '../domain/policy-change.js';
import { checkRatingPolicy, type PolicyProblem } from '../domain/policy-check.js';
import { insertPolicy, loadPolicy, nextPolicyVersion } from '../persistence/rating-policies.js';

export interface WantedPolicy {
  /** The version that it is made from. */
  readonly formerId: string;
  /** Settings to change, merged over those of the former version; null takes an optional one out. */
  readonly changes: JsonObject;
  readonly reason: string;
  /** 文号 of the approval, where there is one. */
  readonly documentNumber: string | null;
}

/** Makes a new version of the rating policy. It judges nothing until it is adopted or named by an evaluation. */
@Injectable()
export class CreateRatingPolicy {
  constructor(private readonly commands: CommandRunner) {}

  /** @throws DomainError 404 `rating_policy_not_found`, 422 `rating_policy_invalid` with all problems, `rating_policy_unchanged`. */
  run(ctx: RequestContext, wanted: WantedPolicy): Promise<{ id: string; policyVersion: number }> {
    return this.commands.run(ctx, { name: 'rating-policy.create', input: { ...wanted } }, async (tx) => {
      const former = await loadPolicy(readsIn(tx), tx.jurisdictionId, wanted.formerId);
      const version = await nextPolicyVersion(tx);
      const check = checkRatingPolicy(changedPolicy(former.rules, wanted.changes, version));
      if (!check.ok) throw invalidPolicy(check.problems);
      const changes = policyDifference(former.rules, check.policy);
      if (changes.length === 0) {
        throw unprocessable('rating_policy_unchanged', '所填设置与原版本完全相同，无需新建版本。请修改至少一项设置。');
      }
      const id = newId();
      const { formerId, reason, documentNumber } = wanted;
      await insertPolicy(tx, { id, rules: check.policy, formerId, reason, documentNumber });
      tx.audit({
        action: 'rating-policy.created',
        subject: { type: 'rating-policy', id },
        before: { policyVersion: former.version },
        after: { policyVersion: version, reason, documentNumber, changes: changes.map((change) => ({ ...change })) },
      });
      return { id, policyVersion: version };
    });
  }
}

function invalidPolicy(problems: readonly PolicyProblem[]) {
  const errors = problems.map(({ field, code, message }) => ({ field: `changes.${field}`, code, message }));
  return unprocessable('rating_policy_invalid', `评价规则有${problems.length}处需要更正，请按各项提示修改。`, errors);
}
