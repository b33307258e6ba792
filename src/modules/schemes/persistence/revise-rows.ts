import type { Tx } from '../../../platform/database/transaction.js';
import type { JsonObject } from '../../../platform/json.js';
import type { ContentTable } from './insert-rows.js';

/** Never changed by a revision: who a row is, and what is counted apart. */
const FIXED = new Set(['id', 'jurisdiction_id', 'scheme_id', 'version']);
const VERSIONED: ReadonlySet<ContentTable> = new Set(['target', 'indicator']);
/** A document has no order of its assignments beyond that of each item. */
const ORDERED: ReadonlySet<ContentTable> = new Set(['section', 'task', 'measure', 'target', 'indicator']);

/** Rows that the new document does not have end with it and stay for what was reported on them. */
export async function endRows(tx: Tx, table: ContentTable, ids: readonly string[], revision: number): Promise<void> {
  if (ids.length === 0) return;
  await tx.sql(
    `UPDATE ${table} SET ended_revision = $3
     WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[]) AND ended_revision IS NULL`,
    [tx.jurisdictionId, ids, revision],
  );
}

/**
 * Writes what the new document says of rows that stay, in one statement. Their places are put aside first: an index
 * checks row by row, and two rows that change places would meet.
 */
export async function updateRows(tx: Tx, table: ContentTable, rows: readonly JsonObject[]): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first).filter((column) => !FIXED.has(column));
  const json = JSON.stringify(rows);
  if (ORDERED.has(table)) {
    await tx.sql(
      `UPDATE ${table} t SET ordinal = -t.ordinal FROM jsonb_populate_recordset(NULL::${table}, $2::jsonb) r
       WHERE t.jurisdiction_id = $1 AND t.id = r.id`,
      [tx.jurisdictionId, json],
    );
  }
  const changes = columns.map((column) => `${column} = r.${column}`);
  if (VERSIONED.has(table)) changes.push('version = t.version + 1');
  await tx.sql(
    `UPDATE ${table} t SET ${changes.join(', ')} FROM jsonb_populate_recordset(NULL::${table}, $2::jsonb) r
     WHERE t.jurisdiction_id = $1 AND t.id = r.id`,
    [tx.jurisdictionId, json],
  );
}
