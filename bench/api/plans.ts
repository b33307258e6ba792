import type { Client } from 'pg';
import type { SentStatement } from '../statements.js';

const TRANSACTION = /^\s*(START|BEGIN|COMMIT|ROLLBACK|SET|SAVEPOINT)\b/i;

/** Statements with what they did, as text. They are run again in a transaction that is rolled back. */
export async function plansOf(client: Client, statements: readonly SentStatement[]): Promise<string> {
  const parts: string[] = [];
  await client.query('BEGIN');
  for (const { text, values } of statements) {
    const said = text.trim().replace(/\n\s*/g, '\n');
    parts.push(`${said}\n${TRANSACTION.test(text) ? '' : await planOf(client, text, values)}`);
  }
  await client.query('ROLLBACK');
  return parts.join('\n');
}

/** A row cannot be added twice: of an INSERT only the estimate is told. */
async function planOf(client: Client, text: string, values: readonly unknown[]): Promise<string> {
  const run = text.includes('INSERT INTO') ? '' : '(ANALYZE, BUFFERS) ';
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${run}${text}`, [...values]);
  return `${rows.map((row) => `    ${row['QUERY PLAN']}`).join('\n')}\n`;
}
