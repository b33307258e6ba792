import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { conflict, stale } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { assembleEvaluation } from '../jobs/evaluation-jobs.js';
import { loadEvaluation, loadJudged } from '../persistence/evaluations.js';
import { askAgain } from '../persistence/unfinished.js';
import { evaluationView, type EvaluationView } from './evaluation-view.js';
import { partsOf } from './parts.js';

/**
 * Starts the jobs of an evaluation that was not computed once more, on the facts and rules that it has kept. Parts that
 * were judged stay.
 */
@Injectable()
export class ComputeAgain {
  constructor(private readonly commands: CommandRunner) {}

  /** @throws DomainError 404 `evaluation_not_found`, 409 `evaluation_not_failed`, 412 `stale_version`. */
  run(ctx: RequestContext, evaluationId: string, version: number): Promise<EvaluationView> {
    const input = { evaluationId, version };
    return this.commands.run(ctx, { name: 'evaluation.compute-again', input }, async (tx) => {
      const reads = readsIn(tx);
      const evaluation = await loadEvaluation(reads, tx.jurisdictionId, evaluationId, 'FOR UPDATE');
      if (evaluation.version !== version) throw stale();
      if (evaluation.failure === null) throw notFailed(evaluation.state === 'DRAFT');
      await askAgain(tx, evaluationId);
      tx.audit({
        action: 'evaluation.asked_again',
        subject: { type: 'evaluation', id: evaluationId },
        before: { failure: { ...evaluation.failure } },
      });
      const { inputs } = await loadJudged(reads, tx.jurisdictionId, evaluationId);
      tx.enqueue(assembleEvaluation, { jurisdictionId: tx.jurisdictionId, evaluationId, parts: partsOf(inputs) });
      return evaluationView(reads, ctx.actor, evaluationId);
    });
  }
}

function notFailed(computing: boolean) {
  return conflict(
    'evaluation_not_failed',
    computing
      ? '评估正在计算，没有失败，不需要重新计算。请稍后刷新查看。'
      : '评估已经定稿，不能重新计算。要用最新数据，请新建一次评估。',
  );
}
