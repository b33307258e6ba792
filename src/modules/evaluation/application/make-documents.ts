import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { cancelDocuments, loadDocuments } from '../persistence/evaluation-documents.js';
import { loadEvaluation } from '../persistence/evaluations.js';
import { type DocumentsView, documentsView, outdatedDocuments } from './documents-view.js';
import { notFrozen } from './get-evaluation.query.js';
import { requestDocuments } from './request-documents.js';
import { loadWords } from './words.js';

/** Starts the making of documents, and stops it. What is made stays: a second start makes only what is lacking. */
@Injectable()
export class MakeDocuments {
  constructor(private readonly commands: CommandRunner) {}

  /** @throws DomainError 404 `evaluation_not_found`, 409 `evaluation_not_frozen`. */
  start(ctx: RequestContext, evaluationId: string): Promise<DocumentsView> {
    return this.commands.run(ctx, { name: 'evaluation.make-documents', input: { evaluationId } }, async (tx) => {
      const reads = readsIn(tx);
      const evaluation = await loadEvaluation(reads, tx.jurisdictionId, evaluationId, 'FOR UPDATE');
      if (evaluation.state === 'DRAFT') throw notFrozen();
      const rows = await loadDocuments(reads, tx.jurisdictionId, evaluationId);
      const wanted = outdatedDocuments(rows, await loadWords(reads, tx.jurisdictionId, evaluationId));
      await requestDocuments(tx, evaluationId, wanted);
      tx.audit({
        action: 'evaluation.documents_requested',
        subject: { type: 'evaluation', id: evaluationId },
        after: { documents: wanted.map(({ name, variant }) => `${name} ${variant}`) },
      });
      return documentsView(reads, tx.jurisdictionId, evaluationId);
    });
  }

  /** @throws DomainError 404 `evaluation_not_found`. */
  cancel(ctx: RequestContext, evaluationId: string): Promise<DocumentsView> {
    return this.commands.run(ctx, { name: 'evaluation.cancel-documents', input: { evaluationId } }, async (tx) => {
      const reads = readsIn(tx);
      await loadEvaluation(reads, tx.jurisdictionId, evaluationId, 'FOR UPDATE');
      const cancelled = await cancelDocuments(tx, evaluationId);
      tx.audit({
        action: 'evaluation.documents_cancelled',
        subject: { type: 'evaluation', id: evaluationId },
        after: { documents: cancelled.map(({ name, variant }) => `${name} ${variant}`).sort() },
      });
      return documentsView(reads, tx.jurisdictionId, evaluationId);
    });
  }
}
