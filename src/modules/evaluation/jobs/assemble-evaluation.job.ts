import { HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { AssembleEvaluation } from '../application/assemble-evaluation.js';
import { NoteFailure } from '../application/note-failure.js';
import { assembleEvaluation } from './evaluation-jobs.js';

@HandlesJob(assembleEvaluation)
export class AssembleEvaluationHandler implements JobHandler<{
  jurisdictionId: string;
  evaluationId: string;
  parts: string[];
}> {
  constructor(
    private readonly assemble: AssembleEvaluation,
    private readonly noteFailure: NoteFailure,
  ) {}

  handle(p: { jurisdictionId: string; evaluationId: string }, job: JobContext): Promise<void> {
    return this.noteFailure.guard(p, job, 'assembling_failed', (ctx) => this.assemble.run(ctx, p.evaluationId));
  }
}
