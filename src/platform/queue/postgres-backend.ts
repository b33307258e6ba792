import { createPostgresBackend, FlowProducer, Queue, runMigrations, Worker } from 'bullmq';
import { Pool, type PoolClient } from 'pg';
import {
  MAX_STALLED_COUNT,
  type JobProcessor,
  type JobQueue,
  type JobWorker,
  type QueueBackend,
  type WorkerSettings,
} from './queue-backend.js';

/** Connections for short queries, beside one for each worker that listens. */
const QUERY_CONNECTIONS = 8;
const SCHEMA = 'bullmq';

/** Jobs in the application's own PostgreSQL, in the schema `bullmq`. */
export class PostgresBackend implements QueueBackend {
  readonly kind = 'postgres';
  private readonly pool: Pool;

  /**
   * @param workers how many queues this process may serve: each worker keeps a connection for LISTEN, and a pool that
   *   is not larger than that would wait for itself for ever.
   */
  constructor(databaseUrl: string, workers: number, onError: (error: Error) => void) {
    this.pool = new Pool({
      connectionString: databaseUrl,
      options: `-c search_path=${SCHEMA},public`,
      max: workers + QUERY_CONNECTIONS,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    // Every queue and worker listens on the shared pool, more than Node's guard against leaks expects.
    this.pool.setMaxListeners(0);
    this.pool.on('error', onError);
  }

  async prepare(): Promise<void> {
    const client = await this.pool.connect();
    try {
      await runMigrations(client, SCHEMA);
      await tuneAutovacuum(client);
    } finally {
      client.release();
    }
  }

  /** The jobs lie beside the outbox, and are lost or restored with it. */
  async remembers(): Promise<boolean> {
    return true;
  }

  async remember(): Promise<void> {}

  queue(name: string): JobQueue {
    return new Queue(name, { connection: this.pool }, createPostgresBackend) as unknown as JobQueue;
  }

  flowProducer(): FlowProducer {
    return new FlowProducer({ connection: this.pool }, createPostgresBackend) as unknown as FlowProducer;
  }

  worker(name: string, processor: JobProcessor, settings: WorkerSettings): JobWorker {
    const options = { connection: this.pool, ...settings, maxStalledCount: MAX_STALLED_COUNT, autorun: false };
    return new Worker(name, processor, options, createPostgresBackend) as unknown as JobWorker;
  }

  async close(): Promise<void> {
    // `end` does not wait for the sockets: an embedded server that stops right after us may still cut some of them,
    // which is no news to anybody.
    this.pool.removeAllListeners('error').on('error', () => undefined);
    await this.pool.end();
  }
}

/**
 * The job table is small and changes all the time: with the usual thresholds, which grow with a table's size, its
 * statistics are always stale and throughput falls to a quarter (measured).
 */
async function tuneAutovacuum(client: PoolClient): Promise<void> {
  await client.query(
    `ALTER TABLE ${SCHEMA}.job SET (
       autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 1000,
       autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000
     )`,
  );
}
