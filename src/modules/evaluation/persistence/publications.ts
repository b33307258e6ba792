import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { newId } from '../../../platform/ids.js';
import type { EvaluationKind } from '../domain/snapshot.js';

export interface PublicationRow {
  readonly id: string;
  readonly schemeId: string;
  readonly evaluationId: string;
  readonly evaluationNumber: number;
  readonly kind: EvaluationKind;
  readonly asOf: string;
  readonly code: string;
  readonly sha256: string;
  readonly publishedAt: Date;
  readonly publishedByName: string | null;
  readonly endedAt: Date | null;
  readonly endedByName: string | null;
  readonly withdrawalReason: string | null;
  /** Number of the evaluation that has corrected this one. */
  readonly correctedBy: number | null;
}

const PUBLICATION = `
  SELECT p.id, p.scheme_id AS "schemeId", p.evaluation_id AS "evaluationId", e.number AS "evaluationNumber", e.kind,
         e.as_of AS "asOf", p.code, p.sha256, p.published_at AS "publishedAt", b.display_name AS "publishedByName",
         p.ended_at AS "endedAt", w.display_name AS "endedByName", p.withdrawal_reason AS "withdrawalReason",
         c.number AS "correctedBy"
  FROM publication p
  JOIN evaluation e ON e.id = p.evaluation_id
  LEFT JOIN evaluation c ON c.corrects_id = e.id
  LEFT JOIN app_user b ON b.id = p.published_by
  LEFT JOIN app_user w ON w.id = p.ended_by
  WHERE p.jurisdiction_id = $1`;

/** The publications of a scheme that are older than `before` (null: all), newest first. */
export function publicationsBefore(
  reads: Reads,
  of: { readonly jurisdictionId: string; readonly schemeId: string },
  before: string | null,
  limit: number,
): Promise<PublicationRow[]> {
  return reads.query<PublicationRow>(
    `${PUBLICATION} AND p.scheme_id = $2 AND ($3::uuid IS NULL OR p.id < $3) ORDER BY p.id DESC LIMIT $4`,
    [of.jurisdictionId, of.schemeId, before, limit],
  );
}

/** @throws DomainError 404 `publication_not_found`. */
export async function loadPublication(reads: Reads, jurisdictionId: string, id: string): Promise<PublicationRow> {
  const [row] = await reads.query<PublicationRow>(`${PUBLICATION} AND p.id = $2`, [jurisdictionId, id]);
  if (!row) throw noSuch('publication', '公开记录');
  return row;
}

/** The newest publication of a scheme. One command at a time may look and publish; held until the commit. */
export async function lockNewest(tx: Tx, schemeId: string): Promise<PublicationRow | null> {
  await tx.sql(`SELECT pg_advisory_xact_lock(hashtextextended('publication', 0) # hashtextextended($1, 0))`, [
    schemeId,
  ]);
  const [row] = await tx.sql<PublicationRow>(`${PUBLICATION} AND p.scheme_id = $2 ORDER BY p.id DESC LIMIT 1`, [
    tx.jurisdictionId,
    schemeId,
  ]);
  return row ?? null;
}

/** @returns its id. */
export async function insertPublication(
  tx: Tx,
  publication: Pick<PublicationRow, 'schemeId' | 'evaluationId' | 'code' | 'sha256'> & { readonly content: string },
): Promise<string> {
  const id = newId();
  const { schemeId, evaluationId, code, content, sha256 } = publication;
  await tx.sql(
    `INSERT INTO publication (id, jurisdiction_id, scheme_id, evaluation_id, code, content, sha256, published_by,
                              published_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, tx.jurisdictionId, schemeId, evaluationId, code, content, sha256, tx.ctx.actor.userId, tx.now],
  );
  return id;
}

/** @returns false for one that has ended. */
export async function endPublication(tx: Tx, id: string, withdrawalReason: string | null): Promise<boolean> {
  const rows = await tx.sql(
    `UPDATE publication SET ended_at = $3, ended_by = $4, withdrawal_reason = $5
     WHERE jurisdiction_id = $1 AND id = $2 AND ended_at IS NULL RETURNING id`,
    [tx.jurisdictionId, id, tx.now, tx.ctx.actor.userId, withdrawalReason],
  );
  return rows.length > 0;
}

/** What everybody may read at an address; whoever asks belongs to no jurisdiction. */
export async function publishedAt(
  reads: Reads,
  code: string,
): Promise<{ readonly content: string; readonly sha256: string } | null> {
  const [row] = await reads.query<{ content: string; sha256: string }>(
    `SELECT content, sha256 FROM publication WHERE code = $1 AND ended_at IS NULL`,
    [code],
  );
  return row ?? null;
}

/** Whether there is anything to read at an address, without reading it. */
export async function isPublished(reads: Reads, code: string): Promise<boolean> {
  const [row] = await reads.query<{ there: boolean }>(
    `SELECT EXISTS (SELECT FROM publication WHERE code = $1 AND ended_at IS NULL) AS there`,
    [code],
  );
  return row!.there;
}
