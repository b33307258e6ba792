import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { readsIn } from '../../../../platform/database/reads.js';
import { conflict } from '../../../../platform/errors.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { endPublication, loadPublication } from '../../persistence/publications.js';
import { requireWords } from '../life/voices.js';
import { publicationView, type PublicationView } from './publication-view.js';

/** Takes the public page down; its address then says that nothing is published. */
@Injectable()
export class WithdrawPublication {
  constructor(private readonly commands: CommandRunner) {}

  /** @throws DomainError 404 `publication_not_found`, 409 `publication_ended`, 422 `text_required`. */
  run(ctx: RequestContext, publicationId: string, wanted: { readonly reason: string }): Promise<PublicationView> {
    const input = { publicationId, reason: wanted.reason };
    return this.commands.run(ctx, { name: 'publication.withdraw', input }, async (tx) => {
      const reads = readsIn(tx);
      const reason = requireWords(wanted.reason, '撤下的理由');
      const { sha256 } = await loadPublication(reads, tx.jurisdictionId, publicationId);
      if (!(await endPublication(tx, publicationId, reason))) {
        throw conflict('publication_ended', '这一期已经不在公众页上，无需撤下。请刷新后查看现在公开的内容。');
      }
      tx.audit({
        action: 'publication.withdrawn',
        subject: { type: 'publication', id: publicationId },
        before: { sha256 },
        after: { reason },
      });
      return publicationView(await loadPublication(reads, tx.jurisdictionId, publicationId));
    });
  }
}
