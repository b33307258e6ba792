import type { Reads } from '../../../../platform/database/reads.js';
import { type EvaluationVoices, heard } from '../../domain/life/evaluation-voices.js';
import { loadVoicesKept } from '../evaluations.js';
import { opinionsOf } from './opinions.js';
import { handedInOf } from './self-evaluations.js';
import { loadFindings } from './third-party-findings.js';

/**
 * What others say of an evaluation: until it is handed in as it is now, afterwards as it was kept then. One that was
 * handed in before voices were kept has none, like the documents that went with it.
 * @returns null where nobody has said anything. @throws DomainError 404 `evaluation_not_found`.
 */
export async function loadVoices(
  reads: Reads,
  jurisdictionId: string,
  evaluationId: string,
): Promise<EvaluationVoices | null> {
  const { state, voices } = await loadVoicesKept(reads, jurisdictionId, evaluationId);
  if (state !== 'DRAFT' && state !== 'FROZEN') return voices === null ? null : (JSON.parse(voices) as EvaluationVoices);
  return heard(await currentVoices(reads, jurisdictionId, evaluationId));
}

/** As they are now, whatever was kept. */
export async function currentVoices(
  reads: Reads,
  jurisdictionId: string,
  evaluationId: string,
): Promise<EvaluationVoices> {
  const selfEvaluations = await handedInOf(reads, jurisdictionId, evaluationId);
  const findings = await loadFindings(reads, jurisdictionId, evaluationId);
  const opinions = await opinionsOf(reads, jurisdictionId, evaluationId);
  return {
    schema: 'fengong.voices/1',
    selfEvaluations: selfEvaluations.map(({ id, version, itemId, unitId, unitName, content, value, conclusion }) => ({
      id,
      version,
      itemId,
      unitId,
      unitName,
      text: content,
      value,
      conclusion,
    })),
    thirdParty: findings.map(({ itemId, version, value, conclusion, reason, source, foundBy }) => ({
      itemId,
      version,
      value,
      conclusion,
      reason,
      source,
      foundBy,
    })),
    opinions: opinions.map(({ id, version, unitName, state: answer, opinion, decisionReason }) => ({
      id,
      version,
      unitName,
      state: answer,
      opinion,
      decisionReason,
    })),
  };
}
