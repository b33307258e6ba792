import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { migrations } from '../../migrations/index.js';
import { createDataSource } from '../../src/platform/database/data-source.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/database/embedded/index.js';
import { runMigrations } from '../../src/platform/database/migrate.js';

const log = { info: () => undefined, warn: (message: string) => void process.stderr.write(`${message}\n`) };

/** An embedded PostgreSQL of the soak's own, durable as in service, with the migrated schema. */
export class SoakDatabase {
  private constructor(
    private readonly folder: string,
    private server: EmbeddedPostgres,
  ) {}

  static async start(folder: string): Promise<SoakDatabase> {
    const database = new SoakDatabase(folder, await startEmbeddedPostgres({ dataDir: folder, log }));
    const dataSource = await createDataSource(database.url, { entities: [], migrations, poolSize: 2 }).initialize();
    await runMigrations(dataSource);
    await dataSource.destroy();
    return database;
  }

  /** The same before and after a restart: the server keeps its port. */
  get url(): string {
    return this.server.url;
  }

  /** Immediate shutdown (SIGQUIT): every session is cut, nothing is written out; then it recovers from its log. */
  async restart(): Promise<void> {
    const { url } = this;
    const pid = Number(readFileSync(join(this.folder, 'postgres', 'pgdata', 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGQUIT');
    while (alive(pid)) await sleep(20);
    const left = this.server;
    this.server = await startEmbeddedPostgres({ dataDir: this.folder, log });
    await left.stop();
    if (this.server.url !== url) throw new Error('the database came back under another address');
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
