import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { conflict } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';
import type { EvaluationState } from '../domain/evaluation-machine.js';
import type { RatingPolicy } from '../domain/policy.js';
import { requireAsOfOfKind } from '../domain/life/as-of-rules.js';
import type { WantedScope } from '../domain/life/scope.js';
import type { EvaluationKind } from '../domain/snapshot.js';
import { assembleEvaluation } from '../jobs/evaluation-jobs.js';
import { inheritTexts } from '../persistence/evaluation-texts.js';
import { insertEvaluation } from '../persistence/evaluations.js';
import { requireDayOfPlan } from './as-of.js';
import type { FrozenInputs } from './frozen-inputs.js';
import { InputReader } from './input-reader.js';
import { ScopedInputs } from './life/scoped-inputs.js';
import { partsOf } from './parts.js';

export interface WantedEvaluation {
  readonly kind: EvaluationKind;
  readonly asOf: string;
  /** The rating policy that it is judged by; left out, the one in force on `asOf`. */
  readonly policyId?: string;
  /** Left out: the whole scheme. */
  readonly scope?: WantedScope;
  /** Why an annual evaluation looks on another day than the last of a year. */
  readonly asOfReason?: string;
}

export interface CreatedEvaluation extends Omit<WantedEvaluation, 'policyId' | 'scope' | 'asOfReason'> {
  readonly id: string;
  readonly schemeId: string;
  /** From 1 within the scheme. */
  readonly number: number;
  readonly state: EvaluationState;
  readonly version: number;
  readonly policy: { readonly name: string; readonly version: number };
}

/**
 * Asks for an evaluation. The facts are read at once, in one state of the database, and kept with it; judging them and
 * writing the documents is done by a flow of jobs.
 */
@Injectable()
export class CreateEvaluation {
  constructor(
    private readonly commands: CommandRunner,
    private readonly database: Database,
    private readonly schemes: SchemeReader,
    private readonly inputs: InputReader,
    private readonly scoped: ScopedInputs,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError 404 `scheme_not_found` or `rating_policy_not_found`, 409 `scheme_not_active`,
   * 422 `as_of_outside`, `section_unknown` and as `requireAsOfOfKind`.
   */
  async run(ctx: RequestContext, schemeId: string, wanted: WantedEvaluation): Promise<CreatedEvaluation> {
    const { policy, inputs } = await this.freeze(ctx.actor.jurisdictionId, schemeId, wanted);
    const { scope, asOfReason = null, ...asked } = wanted;
    const input = { schemeId, ...asked, asOfReason, scope: scope ? { ...scope } : null };
    return this.commands.run(ctx, { name: 'evaluation.create', input }, async (tx) => {
      const id = newId();
      const number = await insertEvaluation(tx, { id, schemeId, ...asked, asOfReason, policy, inputs });
      await inheritTexts(tx, { id, schemeId, kind: wanted.kind });
      tx.audit({
        action: 'evaluation.created',
        subject: { type: 'evaluation', id },
        after: { ...input, number, policyVersion: policy.version },
      });
      tx.enqueue(assembleEvaluation, { jurisdictionId: tx.jurisdictionId, evaluationId: id, parts: partsOf(inputs) });
      const { kind, asOf } = wanted;
      const named = { name: policy.name, version: policy.version };
      return { id, schemeId, number, kind, asOf, policy: named, state: 'DRAFT', version: 1 };
    });
  }

  /** Before the command and not in it: numbers are given out under a lock, which a long reading must not hold. */
  private async freeze(
    jurisdictionId: string,
    schemeId: string,
    { kind, asOf, policyId, scope, asOfReason }: WantedEvaluation,
  ): Promise<{ policy: RatingPolicy; inputs: FrozenInputs }> {
    const header = await this.schemes.header(jurisdictionId, schemeId);
    if (header.state === 'DRAFT') {
      throw conflict('scheme_not_active', '方案尚未启动，没有可评估的进展。请先启动方案。');
    }
    requireDayOfPlan(header, asOf, this.clock.today());
    requireAsOfOfKind(kind, asOf, { planEnd: header.planEnd, reason: asOfReason?.trim() || null });
    const of = { jurisdictionId, schemeId, asOf, policyId };
    return this.database.snapshot(async (reads) => ({
      policy: await this.inputs.policyOf(reads, of),
      inputs: await this.scoped.freeze(reads, of, scope ?? null),
    }));
  }
}
