import { HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { ComputePart } from '../application/compute-part.js';
import { NoteFailure } from '../application/note-failure.js';
import { computePart } from './evaluation-jobs.js';

@HandlesJob(computePart)
export class ComputePartHandler implements JobHandler<{ jurisdictionId: string; evaluationId: string; part: string }> {
  constructor(
    private readonly computePart: ComputePart,
    private readonly noteFailure: NoteFailure,
  ) {}

  handle(p: { jurisdictionId: string; evaluationId: string; part: string }, job: JobContext): Promise<void> {
    return this.noteFailure.guard(p, job, 'judging_failed', (ctx) => this.computePart.run(ctx, p.evaluationId, p.part));
  }
}
