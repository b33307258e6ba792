import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { readsIn, type Reads } from '../../../../platform/database/reads.js';
import { conflict } from '../../../../platform/errors.js';
import { canonicalJson, sha256Hex, type JsonObject } from '../../../../platform/json.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { requireActivity } from '../../domain/life/activities.js';
import { newPublicCode } from '../../domain/publication.js';
import { loadEvaluation } from '../../persistence/evaluations.js';
import { correctionOf } from '../../persistence/life/corrections.js';
import { endPublication, insertPublication, loadPublication, lockNewest } from '../../persistence/publications.js';
import { publicEditionOf } from './public-edition-of.js';
import { publicationView, type PublicationView } from './publication-view.js';

/**
 * Puts what an evaluation says before the public, at the scheme's own address, in place of what is there. The evaluation
 * has been 公布 before: nothing stands on the page that the standing committee has not considered.
 */
@Injectable()
export class PublishEvaluation {
  constructor(private readonly commands: CommandRunner) {}

  /** @throws DomainError 404 `evaluation_not_found`, 409 `evaluation_state`, `evaluation_corrected`, `already_public`. */
  run(ctx: RequestContext, evaluationId: string): Promise<PublicationView> {
    return this.commands.run(ctx, { name: 'publication.publish', input: { evaluationId } }, async (tx) => {
      const reads = readsIn(tx);
      const evaluation = await loadEvaluation(reads, tx.jurisdictionId, evaluationId, 'FOR UPDATE');
      requireActivity(evaluation.state, 'publication');
      await requireUncorrected(reads, tx.jurisdictionId, evaluationId);
      const { schemeId } = evaluation;
      const newest = await lockNewest(tx, schemeId);
      const open = newest?.endedAt === null ? newest : null;
      if (open?.evaluationId === evaluationId) {
        throw conflict('already_public', '这次评估已经在公众页上公开，无需重复操作。');
      }
      const edition = await publicEditionOf(reads, tx.jurisdictionId, evaluationId, businessDay(tx.now));
      const content = canonicalJson(edition as unknown as JsonObject);
      const sha256 = sha256Hex(content);
      if (open) await endPublication(tx, open.id, null);
      const code = newest?.code ?? newPublicCode();
      const id = await insertPublication(tx, { schemeId, evaluationId, code, content, sha256 });
      tx.audit({
        action: 'publication.published',
        subject: { type: 'publication', id },
        ...(open && { before: { publicationId: open.id, evaluationId: open.evaluationId } }),
        after: { schemeId, evaluationId, sha256 },
      });
      return publicationView(await loadPublication(reads, tx.jurisdictionId, id));
    });
  }
}

async function requireUncorrected(reads: Reads, jurisdictionId: string, evaluationId: string): Promise<void> {
  const later = await correctionOf(reads, jurisdictionId, evaluationId);
  if (later === null) return;
  throw conflict(
    'evaluation_corrected',
    `这次评估已由第 ${later.number} 号评估更正，不能再公开。请在第 ${later.number} 号评估公布后公开该次评估。`,
  );
}
