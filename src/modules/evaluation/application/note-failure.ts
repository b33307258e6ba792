import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { endsJob, type JobContext } from '../../../platform/queue/index.js';
import { systemContext, type RequestContext } from '../../../platform/security/actor.js';
import type { EvaluationFailure } from '../domain/failure.js';
import { loadEvaluation } from '../persistence/evaluations.js';
import { keepFailure } from '../persistence/unfinished.js';

/** Writes on an evaluation why it was not computed, unless it has been meanwhile. */
@Injectable()
export class NoteFailure {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * Does the work of a job; when it fails for good, the evaluation says so, and the job fails for the administrator too.
   */
  async guard(
    { jurisdictionId, evaluationId }: { readonly jurisdictionId: string; readonly evaluationId: string },
    job: JobContext,
    code: EvaluationFailure,
    work: (ctx: RequestContext) => Promise<void>,
  ): Promise<void> {
    const ctx = systemContext(jurisdictionId, job.correlationId);
    try {
      await work(ctx);
    } catch (error) {
      if (endsJob(error, job)) await this.run(ctx, evaluationId, code);
      throw error;
    }
  }

  run(ctx: RequestContext, evaluationId: string, code: EvaluationFailure): Promise<null> {
    return this.commands.run(ctx, { name: 'evaluation.note-failure', derived: true }, async (tx) => {
      const evaluation = await loadEvaluation(readsIn(tx), tx.jurisdictionId, evaluationId, 'FOR UPDATE');
      if (evaluation.state !== 'DRAFT' || evaluation.failure !== null) return null;
      const failure = { code, at: tx.now.toISOString() };
      await keepFailure(tx, evaluationId, failure);
      tx.audit({ action: 'evaluation.failed', subject: { type: 'evaluation', id: evaluationId }, after: failure });
      return null;
    });
  }
}
