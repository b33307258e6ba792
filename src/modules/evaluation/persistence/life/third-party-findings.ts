import type { Reads } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { stale } from '../../../../platform/errors.js';
import { newId } from '../../../../platform/ids.js';

export interface ThirdPartyWords {
  readonly value: string | null;
  readonly conclusion: string | null;
  readonly reason: string;
  readonly source: string;
}

export interface ThirdPartyRow extends ThirdPartyWords {
  readonly itemId: string;
  readonly foundBy: string | null;
  readonly foundAt: Date;
  readonly version: number;
}

export function loadFindings(reads: Reads, jurisdictionId: string, evaluationId: string): Promise<ThirdPartyRow[]> {
  return reads.query<ThirdPartyRow>(
    `SELECT f.item_id AS "itemId", f.value, f.conclusion, f.reason, f.source, p.display_name AS "foundBy",
            f.found_at AS "foundAt", f.version
     FROM third_party_finding f LEFT JOIN app_user p ON p.id = f.found_by
     WHERE f.jurisdiction_id = $1 AND f.evaluation_id = $2 ORDER BY f.item_id`,
    [jurisdictionId, evaluationId],
  );
}

/**
 * Version 0 is an item of which nothing has been found yet.
 * @returns the new version.
 * @throws DomainError 412 `stale_version` when somebody else was faster.
 */
export async function keepFinding(
  tx: Tx,
  at: { readonly evaluationId: string; readonly type: 'TASK' | 'INDICATOR'; readonly itemId: string },
  words: ThirdPartyWords,
  version: number,
): Promise<number> {
  const { value, conclusion, reason, source } = words;
  const key = [tx.jurisdictionId, at.evaluationId, at.itemId];
  const values = [value, conclusion, reason, source, tx.ctx.actor.userId, tx.now];
  const [row] =
    version === 0
      ? await tx.sql<{ version: number }>(
          `INSERT INTO third_party_finding (id, jurisdiction_id, evaluation_id, item_type, item_id, value, conclusion,
                                            reason, source, found_by, found_at, version)
           VALUES ($10, $1, $2, $11, $3, $4, $5, $6, $7, $8, $9, 1)
           ON CONFLICT ON CONSTRAINT uq_third_party_finding_item DO NOTHING RETURNING version`,
          [...key, ...values, newId(), at.type],
        )
      : await tx.sql<{ version: number }>(
          `UPDATE third_party_finding SET value = $4, conclusion = $5, reason = $6, source = $7, found_by = $8,
                  found_at = $9, version = version + 1
           WHERE jurisdiction_id = $1 AND evaluation_id = $2 AND item_id = $3 AND version = $10 RETURNING version`,
          [...key, ...values, version],
        );
  if (!row) throw stale();
  return row.version;
}
