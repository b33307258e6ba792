import pg from 'pg';
import { AbstractLogger, DataSource, type DataSourceOptions, type LogLevel, type LogMessage } from 'typeorm';
import { SnakeNamingStrategy } from './naming.js';
import { PreparingClient } from './preparing-client.js';

type EntityClass = abstract new (...args: never[]) => object;
type MigrationClass = Extract<NonNullable<DataSourceOptions['migrations']>, readonly unknown[]>[number];

/** Takes the two kinds of trouble worth a line; pino fits. */
export interface DatabaseLog {
  warn(detail: object, message: string): void;
}

/** What the program knows of the schema. */
export interface SchemaParts {
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly MigrationClass[];
}

export interface DataSourceSettings extends SchemaParts {
  /** Connections of the pool; at least two, since migrations hold one for their lock. */
  readonly poolSize?: number;
  readonly logger?: DatabaseLog;
  /** As shown by pg_stat_activity. */
  readonly applicationName?: string;
  /** Role that every connection takes; left out: the user of the address, who owns the tables. */
  readonly role?: string | undefined;
}

const SLOW_QUERY_MS = 2_000;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * The only maker of data sources. Never synchronises the schema: migrations do (`migrate.ts`), and `drift.ts` proves
 * that they agree with the entities. Sessions speak UTC, so JSON built by SQL has the same instants everywhere.
 */
export function createDataSource(url: string, settings: DataSourceSettings): DataSource {
  const { logger } = settings;
  return new DataSource({
    type: 'postgres',
    url,
    entities: settings.entities as (new () => object)[],
    migrations: [...settings.migrations] as (new () => never)[],
    migrationsTableName: 'schema_migration',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    installExtensions: false,
    poolSize: settings.poolSize ?? 10,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    applicationName: settings.applicationName ?? 'fengong',
    maxQueryExecutionTime: SLOW_QUERY_MS,
    logging: ['warn'],
    logger: new SlowQueryLogger(logger),
    poolErrorHandler: (error: unknown) => logger?.warn({ err: error }, 'idle database connection failed'),
    extra: { Client: PreparingClient, types: { getTypeParser }, options: startUpOptions(settings.role) },
  });
}

function startUpOptions(role: string | undefined): string {
  return role === undefined ? '-c TimeZone=UTC' : `-c TimeZone=UTC -c role=${role}`;
}

const { builtins } = pg.types;
type TypeId = Parameters<typeof pg.types.getTypeParser>[0];
/** OIDs of array types, which pg's table of names leaves out (pg_type.dat). */
const TEXT_ARRAY = 1009;
const ARRAYS_AS_TEXT: readonly number[] = [/* int8 */ 1016, /* date */ 1182, /* numeric */ 1231];
const SCALARS_AS_TEXT: readonly number[] = [builtins.DATE, builtins.NUMERIC, builtins.INT8];

/**
 * A `date` stays 'YYYY-MM-DD' (a Date would shift it by the time zone), numeric and bigint stay exact as strings, in
 * arrays too. Set per connection, so other users of pg in the process keep their own.
 */
function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  if (SCALARS_AS_TEXT.includes(oid)) return (value: string) => value;
  if (ARRAYS_AS_TEXT.includes(oid)) return pg.types.getTypeParser(TEXT_ARRAY as TypeId, 'text');
  return pg.types.getTypeParser(oid, format);
}

/** Reports slow statements without their parameters, which may be personal data. Failures are the caller's to log. */
class SlowQueryLogger extends AbstractLogger {
  constructor(private readonly sink: DatabaseLog | undefined) {
    super(['warn']);
  }

  override logQuerySlow(time: number, query: string): void {
    this.sink?.warn({ milliseconds: time, query }, 'slow query');
  }

  protected writeLog(level: LogLevel, messages: LogMessage | string | number | (LogMessage | string | number)[]): void {
    if (level === 'warn') this.sink?.warn({ messages }, 'typeorm');
  }
}
