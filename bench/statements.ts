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

export interface SentStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Keeps what this process sends to PostgreSQL while some work is done; transaction statements included. */
export function recordStatements(): { during<T>(work: () => Promise<T>): Promise<SentStatement[]> } {
  let kept: SentStatement[] | null = null;
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function recorded(...parameters) {
    const [first, second] = parameters as [string | Partial<SentStatement>, unknown];
    const text = typeof first === 'string' ? first : (first.text ?? '');
    const values = typeof first === 'string' ? second : first.values;
    kept?.push({ text, values: Array.isArray(values) ? [...(values as unknown[])] : [] });
    return query.apply(this, parameters);
  };
  return {
    async during(work) {
      const sent: SentStatement[] = (kept = []);
      await work();
      kept = null;
      return sent;
    },
  };
}
