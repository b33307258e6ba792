import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Jurisdiction } from '../domain/jurisdiction.js';

export interface JurisdictionFilter {
  readonly id?: string;
  readonly code?: string;
  readonly parentId?: string;
}

export function findJurisdictions(reads: Reads, filter: JurisdictionFilter): Promise<Jurisdiction[]> {
  return reads.query<Jurisdiction>(
    `SELECT id, parent_id AS "parentId", code, name, level FROM jurisdiction
     WHERE ($1::uuid IS NULL OR id = $1) AND ($2::text IS NULL OR code = $2) AND ($3::uuid IS NULL OR parent_id = $3)
     ORDER BY code`,
    [filter.id ?? null, filter.code ?? null, filter.parentId ?? null],
  );
}

export async function insertJurisdiction(tx: Tx, jurisdiction: Jurisdiction): Promise<void> {
  const { id, parentId, code, name, level } = jurisdiction;
  await tx.sql(`INSERT INTO jurisdiction (id, parent_id, code, name, level) VALUES ($1, $2, $3, $4, $5)`, [
    id,
    parentId,
    code,
    name,
    level,
  ]);
}

/** Names of a jurisdiction and of those above it, itself first. */
export async function placeNames(reads: Reads, id: string): Promise<string[]> {
  const rows = await reads.query<{ name: string }>(
    `WITH RECURSIVE place AS (
       SELECT name, parent_id, 0 AS height FROM jurisdiction WHERE id = $1
       UNION ALL
       SELECT j.name, j.parent_id, p.height + 1 FROM jurisdiction j JOIN place p ON j.id = p.parent_id
     )
     SELECT name FROM place ORDER BY height`,
    [id],
  );
  return rows.map(({ name }) => name);
}
