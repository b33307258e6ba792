import type { Reads } from '../../../../platform/database/reads.js';
import type { PublicEdition } from '../../documents/public-edition.js';
import { publicEdition } from '../../documents/public-edition.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import { loadSealed } from '../../persistence/evaluations.js';
import { notFrozen } from '../get-evaluation.query.js';

/**
 * Of the snapshot alone: the tables of the day are not looked at.
 * @throws DomainError 404 `evaluation_not_found`, 409 `evaluation_not_frozen`.
 */
export async function publicEditionOf(
  reads: Reads,
  jurisdictionId: string,
  evaluationId: string,
  day: string,
): Promise<PublicEdition> {
  const sealed = await loadSealed(reads, jurisdictionId, evaluationId);
  if (!sealed) throw notFrozen();
  return publicEdition(JSON.parse(sealed.snapshot) as EvaluationSnapshot, day);
}
