import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { Inbox } from '../../../platform/outbox/index.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { loadDocuments } from '../persistence/evaluation-documents.js';

/** The parent of the documents' flow: puts on record which files there are now, by their hashes. */
@Injectable()
export class FinishDocuments {
  constructor(
    private readonly commands: CommandRunner,
    private readonly inbox: Inbox,
  ) {}

  /** @param messageId of the flow; what it has put on record once is not put there again. */
  run(ctx: RequestContext, evaluationId: string, messageId: string): Promise<null> {
    return this.commands.run(ctx, { name: 'evaluation.finish-documents', derived: true }, async (tx) => {
      if (!(await this.inbox.once(tx, 'evaluation.finish-documents', messageId))) return null;
      const documents = await loadDocuments(readsIn(tx), tx.jurisdictionId, evaluationId);
      tx.audit({
        action: 'evaluation.documents_made',
        subject: { type: 'evaluation', id: evaluationId },
        after: Object.fromEntries(
          documents.map(({ name, variant, state, sha256 }) => [`${name} ${variant}`, sha256 ?? state]),
        ),
      });
      return null;
    });
  }
}
