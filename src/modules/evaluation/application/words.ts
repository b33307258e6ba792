import type { Reads } from '../../../platform/database/reads.js';
import type { Words } from '../domain/documents.js';
import { loadTexts } from '../persistence/evaluation-texts.js';
import { loadVoices } from '../persistence/life/evaluation-voices.js';

/** What the author and the others have written; sections without words are absent. */
export async function loadWords(reads: Reads, jurisdictionId: string, evaluationId: string): Promise<Words> {
  const rows = await loadTexts(reads, jurisdictionId, evaluationId);
  const written = rows.filter(({ content }) => content !== '').map(({ section, content }) => [section, content]);
  return {
    texts: Object.fromEntries(written) as Words['texts'],
    voices: await loadVoices(reads, jurisdictionId, evaluationId),
  };
}
