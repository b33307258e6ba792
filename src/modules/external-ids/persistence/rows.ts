import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { ExternalKind } from '../domain/external-id.js';
import { THING_COLUMN } from './columns.js';

export interface NamedThing {
  readonly source: string;
  readonly kind: ExternalKind;
  readonly externalId: string;
  /** Of the unit, user, task or report. */
  readonly id: string;
  readonly endedAt: Date | null;
}

const NAMED = `source, kind, external_id AS "externalId", coalesce(unit_id, user_id, task_id, report_id) AS id,
  ended_at AS "endedAt"`;

/** Everything of a kind that a source has named, by external id. */
export function namedThings(
  reads: Reads,
  jurisdictionId: string,
  source: string,
  kind: ExternalKind,
): Promise<NamedThing[]> {
  return reads.query<NamedThing>(
    `SELECT ${NAMED} FROM external_id WHERE jurisdiction_id = $1 AND source = $2 AND kind = $3 ORDER BY external_id`,
    [jurisdictionId, source, kind],
  );
}

/** What the source calls by these ids, and what it calls these things. */
export function thingsMeant(
  reads: Reads,
  jurisdictionId: string,
  source: string,
  kind: ExternalKind,
  of: { readonly externalIds: readonly string[]; readonly ids: readonly string[] },
): Promise<NamedThing[]> {
  return reads.query<NamedThing>(
    `SELECT ${NAMED} FROM external_id
     WHERE jurisdiction_id = $1 AND source = $2 AND kind = $3
       AND (external_id = ANY($4::text[]) OR ${THING_COLUMN[kind]} = ANY($5::uuid[]))`,
    [jurisdictionId, source, kind, of.externalIds, of.ids],
  );
}

export interface NamedFilter {
  readonly source: string | null;
  readonly kind: ExternalKind | null;
  readonly externalId: string | null;
  readonly id: string | null;
}

export interface NamedAfter {
  readonly source: string;
  readonly kind: string;
  readonly externalId: string;
}

export function namedAfter(
  reads: Reads,
  jurisdictionId: string,
  filter: NamedFilter,
  after: NamedAfter | null,
  limit: number,
): Promise<NamedThing[]> {
  return reads.query<NamedThing>(
    `SELECT ${NAMED} FROM external_id
     WHERE jurisdiction_id = $1 AND ($2::text IS NULL OR source = $2) AND ($3::text IS NULL OR kind = $3)
       AND ($4::text IS NULL OR external_id = $4)
       AND ($5::uuid IS NULL OR $5 IN (unit_id, user_id, task_id, report_id))
       AND ($6::text IS NULL OR (source, kind, external_id) > ($6, $7, $8))
     ORDER BY source, kind, external_id LIMIT $9`,
    [
      jurisdictionId,
      filter.source,
      filter.kind,
      filter.externalId,
      filter.id,
      after?.source ?? null,
      after?.kind ?? null,
      after?.externalId ?? null,
      limit,
    ],
  );
}

export async function insertNames(
  tx: Tx,
  source: string,
  kind: ExternalKind,
  names: readonly { readonly externalId: string; readonly id: string }[],
): Promise<void> {
  if (names.length === 0) return;
  await tx.sql(
    `INSERT INTO external_id (jurisdiction_id, source, kind, external_id, ${THING_COLUMN[kind]}, created_at)
     SELECT $1, $2, $3, n.external_id, n.id, $6 FROM unnest($4::text[], $5::uuid[]) AS n (external_id, id)`,
    [tx.jurisdictionId, source, kind, names.map(({ externalId }) => externalId), names.map(({ id }) => id), tx.now],
  );
}

export async function deleteNames(
  tx: Tx,
  source: string,
  kind: ExternalKind,
  externalIds: readonly string[],
): Promise<void> {
  if (externalIds.length === 0) return;
  await tx.sql(
    `DELETE FROM external_id WHERE jurisdiction_id = $1 AND source = $2 AND kind = $3 AND external_id = ANY($4::text[])`,
    [tx.jurisdictionId, source, kind, externalIds],
  );
}

/** Notes that the source's synchronisation has ended these, or (null) has brought them back. */
export async function markEnded(
  tx: Tx,
  source: string,
  kind: ExternalKind,
  externalIds: readonly string[],
  at: Date | null,
): Promise<void> {
  if (externalIds.length === 0) return;
  await tx.sql(
    `UPDATE external_id SET ended_at = $5
     WHERE jurisdiction_id = $1 AND source = $2 AND kind = $3 AND external_id = ANY($4::text[])`,
    [tx.jurisdictionId, source, kind, externalIds, at],
  );
}

/** Gives the whole numbering another code. @returns how many ids it has. */
export async function moveSource(tx: Tx, from: string, to: string): Promise<number> {
  const rows = await tx.sql(
    `UPDATE external_id SET source = $3 WHERE jurisdiction_id = $1 AND source = $2 RETURNING source`,
    [tx.jurisdictionId, from, to],
  );
  return rows.length;
}

export async function hasNames(tx: Tx, source: string): Promise<boolean> {
  const [row] = await tx.sql<{ found: boolean }>(
    `SELECT EXISTS (SELECT FROM external_id WHERE jurisdiction_id = $1 AND source = $2) AS found`,
    [tx.jurisdictionId, source],
  );
  return row!.found;
}
