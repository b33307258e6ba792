import type { Database } from './database.js';
import type { Tx } from './transaction.js';

/** Whatever answers a query. A read service takes one, so that it works on the pool and inside a command alike. */
export type Reads = Pick<Database, 'query'>;

/**
 * Reads through a running command: they see its writes, and take no second connection, which would let commands that
 * wait for each other's connection drain the pool.
 */
export function readsIn(tx: Tx): Reads {
  return { query: (text, params) => tx.sql(text, params) };
}
