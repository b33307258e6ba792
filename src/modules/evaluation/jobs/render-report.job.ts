import { HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { systemContext } from '../../../platform/security/actor.js';
import { RenderReport } from '../application/render-report.js';
import { renderReport } from './evaluation-jobs.js';

@HandlesJob(renderReport)
export class RenderReportHandler implements JobHandler<{ jurisdictionId: string; evaluationId: string }> {
  constructor(private readonly render: RenderReport) {}

  handle(p: { jurisdictionId: string; evaluationId: string }, job: JobContext): Promise<void> {
    return this.render.run(systemContext(p.jurisdictionId, job.correlationId), p.evaluationId);
  }
}
