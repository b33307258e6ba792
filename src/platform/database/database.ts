import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/**
 * Reads outside a command: parameterised SQL on the pool. Days come as `YYYY-MM-DD`, numeric and bigint as strings,
 * timestamptz as Date. Every query of business tables names the jurisdiction. Writes go through the CommandRunner.
 */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  query<Row>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.dataSource.query<Row[]>(text, [...params]);
  }

  async one<Row>(text: string, params: readonly unknown[] = []): Promise<Row | null> {
    const [row] = await this.query<Row>(text, params);
    return row ?? null;
  }

  /** Several reads of one and the same state: facts that are accepted meanwhile are in all of them or in none. */
  snapshot<T>(read: (reads: Pick<Database, 'query'>) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('SET TRANSACTION READ ONLY');
      return read({ query: (text, params = []) => manager.query(text, [...params]) });
    });
  }
}
