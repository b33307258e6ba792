import { HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { systemContext } from '../../../platform/security/actor.js';
import { FinishDocuments } from '../application/finish-documents.js';
import { renderDocuments, type RenderDocumentsPayload } from './document-jobs.js';

@HandlesJob(renderDocuments)
export class RenderDocumentsHandler implements JobHandler<RenderDocumentsPayload> {
  constructor(private readonly finish: FinishDocuments) {}

  handle({ jurisdictionId, evaluationId }: RenderDocumentsPayload, job: JobContext): Promise<null> {
    return this.finish.run(systemContext(jurisdictionId, job.correlationId), evaluationId, job.messageId);
  }
}
