import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { newId } from '../../../platform/ids.js';
import { canonicalJson, sha256Hex } from '../../../platform/json.js';
import type { CircularFacts } from '../domain/circular-facts.js';

export interface CircularRow {
  readonly id: string;
  readonly schemeId: string;
  readonly facts: CircularFacts;
  /** Over the canonical JSON of the facts. */
  readonly sha256: string;
  readonly createdAt: Date;
}

const COLUMNS = `c.id, c.scheme_id AS "schemeId", c.facts::json AS facts, c.sha256, c.created_at AS "createdAt"`;

/** @throws DomainError 404 `circular_not_found`. */
export async function readCircular(reads: Reads, jurisdictionId: string, id: string): Promise<CircularRow> {
  const [row] = await reads.query<CircularRow>(
    `SELECT ${COLUMNS} FROM circular c WHERE c.jurisdiction_id = $1 AND c.id = $2`,
    [jurisdictionId, id],
  );
  if (!row) throw noSuch('circular', '通报');
  return row;
}

/** Newest first. */
export function circularsBefore(
  reads: Reads,
  jurisdictionId: string,
  schemeId: string,
  at: { readonly before: string | null; readonly limit: number },
): Promise<CircularRow[]> {
  return reads.query<CircularRow>(
    `SELECT ${COLUMNS} FROM circular c
     WHERE c.jurisdiction_id = $1 AND c.scheme_id = $2 AND ($3::uuid IS NULL OR c.id < $3)
     ORDER BY c.id DESC LIMIT $4`,
    [jurisdictionId, schemeId, at.before, at.limit],
  );
}

/** Of which of these periods there is a circular. */
export async function periodsTold(
  reads: Reads,
  jurisdictionId: string,
  schemeId: string,
  periods: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await reads.query<{ period: string }>(
    `SELECT period FROM circular WHERE jurisdiction_id = $1 AND scheme_id = $2 AND period = ANY($3)`,
    [jurisdictionId, schemeId, periods],
  );
  return new Set(rows.map(({ period }) => period));
}

/** `督办通报〔2023〕2号`: counted within scheme and year, one at a time, so that numbers have no gap and no double. */
export async function insertCircular(
  tx: Tx,
  schemeId: string,
  figures: Omit<CircularFacts, 'documentNumber'>,
): Promise<CircularRow> {
  await tx.sql(`SELECT pg_advisory_xact_lock(hashtextextended('circular', 0) # hashtextextended($1, 0))`, [schemeId]);
  const year = Number(figures.asOf.slice(0, 4));
  const [row] = await tx.sql<{ number: number }>(
    `SELECT coalesce(max(number), 0) + 1 AS number FROM circular
     WHERE jurisdiction_id = $1 AND scheme_id = $2 AND year = $3`,
    [tx.jurisdictionId, schemeId, year],
  );
  const number = row?.number ?? 1;
  const facts: CircularFacts = { ...figures, documentNumber: `督办通报〔${year}〕${number}号` };
  const json = canonicalJson(facts);
  const made = { id: newId(), schemeId, facts, sha256: sha256Hex(json), createdAt: tx.now };
  await tx.sql(
    `INSERT INTO circular (id, jurisdiction_id, scheme_id, year, number, period, facts, sha256, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      made.id,
      tx.jurisdictionId,
      schemeId,
      year,
      number,
      facts.period.key,
      json,
      made.sha256,
      tx.ctx.actor.userId,
      tx.now,
    ],
  );
  return made;
}
