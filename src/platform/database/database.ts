import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/**
 * Reads outside a command: parameterised SQL on the pool. Days come as `YYYY-MM-DD`, numeric and bigint as strings,
 * timestamptz as Date. Every query of business tables names the jurisdiction. Writes go through the CommandRunner.
 */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /** Straight to the pool: a query runner of TypeORM for each read costs as much again as the read. */
  async query<Row>(text: string, params: readonly unknown[] = []): Promise<Row[]> {
    const { driver, logger, options } = this.dataSource;
    const pool = (driver as PostgresDriver).master as Pool;
    const began = performance.now();
    const { rows } = await pool.query(text, [...params]);
    const milliseconds = performance.now() - began;
    if (milliseconds > (options.maxQueryExecutionTime ?? Infinity)) logger.logQuerySlow(milliseconds, text);
    return rows as Row[];
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
