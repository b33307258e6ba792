import { child, defineJob } from '../../../platform/queue/index.js';
import type { DocumentName, DocumentVariant } from '../domain/documents.js';

type EvaluationIds = { jurisdictionId: string; evaluationId: string };
export type RenderDocumentPayload = EvaluationIds & { name: DocumentName; variant: DocumentVariant };
export type RenderDocumentsPayload = EvaluationIds & {
  documents: { name: DocumentName; variant: DocumentVariant }[];
};

/** Makes one file of a frozen evaluation from its snapshot and the author's texts alone. */
export const renderDocument = defineJob<RenderDocumentPayload>({
  name: 'evaluation.render-document',
  queue: 'documents',
});

/** Runs when all files that were asked for together are made. */
export const renderDocuments = defineJob<RenderDocumentsPayload>({
  name: 'evaluation.render-documents',
  queue: 'documents',
  flow: ({ jurisdictionId, evaluationId, documents }) =>
    documents.map(({ name, variant }) => child(renderDocument, { jurisdictionId, evaluationId, name, variant })),
});
