import type { Tx } from '../../../platform/database/transaction.js';
import type { StoredFile } from '../../../platform/files/file-store.js';
import { newId } from '../../../platform/ids.js';
import type { EvidenceHolder } from '../domain/evidence-holder.js';
import { HOLDER_COLUMN, withHolder } from './evidence-holders.js';

export interface EvidenceAbout {
  readonly note: string | null;
  readonly targetId: string | null;
  readonly indicatorId: string | null;
}

/** @returns the ids, in the order of the files. */
export async function insertEvidence(
  tx: Tx,
  holder: EvidenceHolder,
  files: readonly StoredFile[],
  { note, targetId, indicatorId }: EvidenceAbout,
): Promise<string[]> {
  const rows = files.map((file) => ({ id: newId(), fileId: file.id, sha256: file.sha256 }));
  await tx.sql(
    `INSERT INTO evidence (id, jurisdiction_id, ${HOLDER_COLUMN[holder.type]}, target_id, indicator_id, file_id, sha256,
       note, attached_by, attached_at)
     SELECT id, $1, $2, $3, $4, "fileId", sha256, $5, $6, $7
     FROM jsonb_to_recordset($8::jsonb) AS row(id uuid, "fileId" uuid, sha256 text)`,
    [tx.jurisdictionId, holder.id, targetId, indicatorId, note, tx.ctx.actor.userId, tx.now, JSON.stringify(rows)],
  );
  return rows.map(({ id }) => id);
}

export interface DetachedEvidence {
  readonly fileName: string;
  readonly sha256: string;
}

/** @returns null when the report or value has no such evidence. */
export async function detachEvidence(tx: Tx, holder: EvidenceHolder, id: string): Promise<DetachedEvidence | null> {
  const [row] = await tx.sql<DetachedEvidence>(
    `UPDATE evidence e SET detached_by = $4, detached_at = $5 FROM stored_file f
     WHERE f.id = e.file_id AND e.jurisdiction_id = $1 AND e.${HOLDER_COLUMN[holder.type]} = $2 AND e.id = $3
       AND e.detached_at IS NULL
     RETURNING f.file_name AS "fileName", e.sha256`,
    [tx.jurisdictionId, holder.id, id, tx.ctx.actor.userId, tx.now],
  );
  return row ?? null;
}

/** Corrections begin with the evidence of the reports that they correct; both point to the same files. Two statements. */
export async function carryEvidence(
  tx: Tx,
  pairs: readonly { readonly fromReportId: string; readonly toReportId: string }[],
): Promise<void> {
  if (pairs.length === 0) return;
  const carried = await tx.sql<{ id: string; toReportId: string }>(
    `SELECT e.id, n."toReportId"
     FROM jsonb_to_recordset($2::jsonb) AS n("fromReportId" uuid, "toReportId" uuid)
     JOIN evidence e ON e.report_id = n."fromReportId"
     WHERE e.jurisdiction_id = $1 AND e.detached_at IS NULL ORDER BY e.id`,
    [tx.jurisdictionId, JSON.stringify(pairs)],
  );
  if (carried.length === 0) return;
  await tx.sql(
    `INSERT INTO evidence (id, jurisdiction_id, report_id, target_id, indicator_id, file_id, sha256, note, attached_by,
       attached_at, carried_from_id)
     SELECT n."newId", e.jurisdiction_id, n."toReportId", e.target_id, e.indicator_id, e.file_id, e.sha256, e.note,
       e.attached_by, e.attached_at, e.id
     FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, "toReportId" uuid, "newId" uuid) JOIN evidence e ON e.id = n.id
     WHERE e.jurisdiction_id = $1`,
    [tx.jurisdictionId, JSON.stringify(carried.map((row) => ({ ...row, newId: newId() })))],
  );
}

export interface Purged {
  readonly files: number;
  readonly bytes: number;
}

/** Gives up the files of all evidence of a scheme; their rows stay. The bytes are removed by `SweepFiles`. */
export async function purgeEvidence(tx: Tx, schemeId: string): Promise<Purged> {
  const [row] = await tx.sql<Purged>(
    `WITH purged AS (
       UPDATE stored_file SET purged_at = $3
       WHERE jurisdiction_id = $1 AND purged_at IS NULL AND id IN (
         SELECT e.file_id FROM evidence e ${withHolder()}
         WHERE e.jurisdiction_id = $1 AND coalesce(o.scheme_id, v.scheme_id) = $2)
       RETURNING size)
     SELECT count(*)::int AS files, coalesce(sum(size), 0)::float8 AS bytes FROM purged`,
    [tx.jurisdictionId, schemeId, tx.now],
  );
  return row!;
}
