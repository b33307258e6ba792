import { HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { systemContext } from '../../../platform/security/actor.js';
import { ComputePart } from '../application/compute-part.js';
import { computePart } from './evaluation-jobs.js';

@HandlesJob(computePart)
export class ComputePartHandler implements JobHandler<{ jurisdictionId: string; evaluationId: string; part: string }> {
  constructor(private readonly computePart: ComputePart) {}

  handle(p: { jurisdictionId: string; evaluationId: string; part: string }, job: JobContext): Promise<void> {
    return this.computePart.run(systemContext(p.jurisdictionId, job.correlationId), p.evaluationId, p.part);
  }
}
