import { HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { systemContext } from '../../../platform/security/actor.js';
import { AssembleEvaluation } from '../application/assemble-evaluation.js';
import { assembleEvaluation } from './evaluation-jobs.js';

@HandlesJob(assembleEvaluation)
export class AssembleEvaluationHandler implements JobHandler<{
  jurisdictionId: string;
  evaluationId: string;
  parts: string[];
}> {
  constructor(private readonly assemble: AssembleEvaluation) {}

  handle(p: { jurisdictionId: string; evaluationId: string }, job: JobContext): Promise<void> {
    return this.assemble.run(systemContext(p.jurisdictionId, job.correlationId), p.evaluationId);
  }
}
