import pg from 'pg';

export interface Counted<T> {
  readonly result: T;
  /** On the clock of the wall. */
  readonly seconds: number;
  /** Sent to PostgreSQL, with those that begin and end transactions. */
  readonly statements: number;
}

type Query = (this: pg.Client, ...parameters: unknown[]) => unknown;

/** Counts what this process sends to PostgreSQL; the driver's client is wrapped, because pools share it. */
export function countStatements(): { during<T>(work: () => Promise<T>): Promise<Counted<T>> } {
  let sent = 0;
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function counted(...parameters) {
    sent += 1;
    return query.apply(this, parameters);
  };
  return {
    async during(work) {
      const before = sent;
      const began = performance.now();
      const result = await work();
      return { result, seconds: (performance.now() - began) / 1000, statements: sent - before };
    },
  };
}
