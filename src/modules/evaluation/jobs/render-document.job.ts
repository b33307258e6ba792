import { HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { systemContext } from '../../../platform/security/actor.js';
import { RenderDocument } from '../application/render-document.js';
import type { DocumentKey } from '../domain/documents.js';
import { renderDocument, type RenderDocumentPayload } from './document-jobs.js';

@HandlesJob(renderDocument)
export class RenderDocumentHandler implements JobHandler<RenderDocumentPayload> {
  constructor(private readonly render: RenderDocument) {}

  handle({ jurisdictionId, evaluationId, name, variant }: RenderDocumentPayload, job: JobContext): Promise<void> {
    const ctx = systemContext(jurisdictionId, job.correlationId);
    return this.render.run(ctx, evaluationId, { name, variant } as DocumentKey, {
      lastAttempt: job.lastAttempt,
      signal: job.signal,
    });
  }
}
