import type { Tx } from '../../../platform/database/transaction.js';
import type { DocumentKey } from '../domain/documents.js';
import { renderDocuments } from '../jobs/document-jobs.js';
import { awaitDocuments } from '../persistence/evaluation-documents.js';

/** Marks documents as about to be made and starts the flow that makes them. */
export async function requestDocuments(tx: Tx, evaluationId: string, wanted: readonly DocumentKey[]): Promise<void> {
  if (wanted.length === 0) return;
  await awaitDocuments(tx, evaluationId, wanted);
  const documents = wanted.map(({ name, variant }) => ({ name, variant }));
  tx.enqueue(renderDocuments, { jurisdictionId: tx.jurisdictionId, evaluationId, documents });
}
