import type { Reads } from '../../../platform/database/reads.js';
import type { AuthorTexts } from '../domain/author-texts.js';
import { loadTexts } from '../persistence/evaluation-texts.js';

/** What the author has written; sections without words are absent. */
export async function authorTexts(reads: Reads, jurisdictionId: string, evaluationId: string): Promise<AuthorTexts> {
  const rows = await loadTexts(reads, jurisdictionId, evaluationId);
  return Object.fromEntries(rows.filter(({ content }) => content !== '').map((row) => [row.section, row.content]));
}
