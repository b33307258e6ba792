import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { conflict, unprocessable } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader, type SchemeHeader } from '../../schemes/index.js';
import type { EvaluationState } from '../domain/evaluation-machine.js';
import { RATING_POLICY_V1 } from '../domain/policy.js';
import type { EvaluationKind } from '../domain/snapshot.js';
import { assembleEvaluation } from '../jobs/evaluation-jobs.js';
import { insertEvaluation } from '../persistence/evaluations.js';
import { InputReader } from './input-reader.js';
import { INDICATORS_PART } from './parts.js';

export interface CreatedEvaluation {
  readonly id: string;
  readonly schemeId: string;
  readonly number: number;
  readonly kind: EvaluationKind;
  readonly asOf: string;
  readonly state: EvaluationState;
  readonly version: number;
}

/**
 * Asks for an evaluation. The facts are read and kept at once, in one state of the database; judging them and writing
 * the documents is done by a flow of jobs.
 */
@Injectable()
export class CreateEvaluation {
  constructor(
    private readonly commands: CommandRunner,
    private readonly schemes: SchemeReader,
    private readonly inputs: InputReader,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`, 409 `scheme_not_active`, 422 `as_of_outside`. */
  run(
    ctx: RequestContext,
    schemeId: string,
    wanted: { readonly kind: EvaluationKind; readonly asOf: string },
  ): Promise<CreatedEvaluation> {
    const command = {
      name: 'evaluation.create',
      input: { schemeId, ...wanted },
      isolation: 'REPEATABLE READ' as const,
    };
    return this.commands.run(ctx, command, async (tx) => {
      const reads = readsIn(tx);
      const header = await this.schemes.through(reads).header(tx.jurisdictionId, schemeId);
      requireAssessable(header, wanted.asOf, this.clock.today());
      const inputs = await this.inputs.freeze(reads, tx.jurisdictionId, schemeId, wanted.asOf);
      const id = newId();
      const number = await insertEvaluation(tx, { id, schemeId, ...wanted, policy: RATING_POLICY_V1, inputs });
      tx.audit({
        action: 'evaluation.created',
        subject: { type: 'evaluation', id },
        after: { schemeId, number, ...wanted, policyVersion: RATING_POLICY_V1.version },
      });
      const parts = [INDICATORS_PART, ...inputs.input.scheme.sections.map((section) => section.id)];
      tx.enqueue(assembleEvaluation, { jurisdictionId: tx.jurisdictionId, evaluationId: id, parts });
      return { id, schemeId, number, ...wanted, state: 'DRAFT', version: 1 };
    });
  }
}

function requireAssessable(scheme: SchemeHeader, asOf: string, today: string): void {
  if (scheme.state === 'DRAFT') {
    throw conflict('scheme_not_active', '方案尚未启动，没有可评估的进展。请先启动方案。');
  }
  if (asOf < scheme.planStart || asOf > today) {
    throw unprocessable('as_of_outside', `数据截止日应在规划期开始（${scheme.planStart}）与今天（${today}）之间。`, [
      { field: 'asOf', code: 'outside', message: `应在 ${scheme.planStart} 与 ${today} 之间` },
    ]);
  }
}
