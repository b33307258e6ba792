import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { SchemeHeader, SchemeReader } from '../../schemes/index.js';
import type { SchemeDraft } from '../domain/draft.js';

/** What a re-issued document does not say of itself stays as the scheme has it. */
export function withHeaderOf(draft: SchemeDraft, scheme: SchemeHeader | null): SchemeDraft {
  if (!scheme) return draft;
  const { title, planPeriod } = draft.document;
  return {
    ...draft,
    document: {
      ...draft.document,
      title: title ?? scheme.title,
      planPeriod: planPeriod ?? { start: scheme.planStart, end: scheme.planEnd },
    },
  };
}

/** The scheme that an import revises, as the command sees it. */
export function revisedScheme(schemes: SchemeReader, tx: Tx, schemeId: string | null): Promise<SchemeHeader | null> {
  return schemeId === null ? Promise.resolve(null) : schemes.through(readsIn(tx)).header(tx.jurisdictionId, schemeId);
}
