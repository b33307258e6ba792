import type { Tx } from '../../../platform/database/transaction.js';
import type { JsonObject } from '../../../platform/json.js';

/** Tables of the parts of a scheme, parents first. */
export type ContentTable = 'section' | 'task' | 'measure' | 'target' | 'indicator' | 'assignment' | 'duty';
/** Tables that a scheme is written to. */
export type SchemeTable = 'scheme' | 'scheme_revision' | 'year_commitment' | ContentTable;

/**
 * One statement for any number of rows, which travel as one JSON parameter; `jsonb_populate_recordset` takes column types
 * from the table. Only the columns that the first row has are written, so that the others get their defaults.
 */
export async function insertRows(tx: Tx, table: SchemeTable, rows: readonly JsonObject[]): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await tx.sql(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
