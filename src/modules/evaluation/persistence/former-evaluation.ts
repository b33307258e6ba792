import type { Reads } from '../../../platform/database/reads.js';
import { formerOf } from '../domain/former.js';
import type { EvaluationSnapshot, SnapshotFormer } from '../domain/snapshot.js';

/**
 * The newest evaluation of a whole scheme of a day before `asOf`, of its corrections the last. Returned ones do not count:
 * nobody has taken their word.
 * @returns null for the first evaluation.
 */
export async function formerEvaluation(
  reads: Reads,
  of: { readonly jurisdictionId: string; readonly schemeId: string; readonly asOf: string },
): Promise<SnapshotFormer | null> {
  const [row] = await reads.query<{ snapshot: string; number: number; sha256: string }>(
    `SELECT snapshot, number, sha256 FROM evaluation
     WHERE jurisdiction_id = $1 AND scheme_id = $2 AND as_of < $3::date AND state NOT IN ('DRAFT', 'RETURNED')
       AND inputs -> 'texts' -> 'scope' IS NULL
     ORDER BY as_of DESC, number DESC LIMIT 1`,
    [of.jurisdictionId, of.schemeId, of.asOf],
  );
  if (!row) return null;
  const { snapshot, number, sha256 } = row;
  return formerOf(JSON.parse(snapshot) as EvaluationSnapshot, { number, sha256 });
}
