import { businessDay } from '../../../platform/clock/clock.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { SchemeLookup } from './scheme-reader.js';

/**
 * Keeps a scheme as it is in force, before the next revision writes over it: days before today are judged by it. To be
 * called in the transaction of every revision, before its first change.
 */
export async function endRevision(tx: Tx, schemeId: string, number: number): Promise<void> {
  const structure = await new SchemeLookup(readsIn(tx)).structure(tx.jurisdictionId, schemeId);
  await tx.sql(
    `UPDATE scheme_revision SET ended_on = $4, structure = $5::jsonb
     WHERE jurisdiction_id = $1 AND scheme_id = $2 AND number = $3`,
    [tx.jurisdictionId, schemeId, number, businessDay(tx.now), JSON.stringify(structure)],
  );
}
