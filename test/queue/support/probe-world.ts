import { Redis } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import type { JsonObject } from '../../../src/platform/json.js';
import { OutboxWriter, type OutboxMessage } from '../../../src/platform/outbox/index.js';
import type { EventDefinition, JobDefinition } from '../../../src/platform/queue/index.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { createTestRedis, type QueueBackend } from '../../support/redis.js';
import { startProbe, type ProbeApp, type ProbeSettings } from './probe-app.js';
import { Traces } from './probe-jobs.js';

/** A database, perhaps a Redis, and the processes that a test starts on them. */
export class ProbeWorld {
  private readonly apps: ProbeApp[] = [];

  private constructor(
    private readonly database: TestDatabase,
    readonly redisUrl: string | undefined,
  ) {}

  static async create(backend: QueueBackend): Promise<ProbeWorld> {
    const database = await createTestDatabase();
    const redisUrl = backend === 'redis' ? (await createTestRedis()).url : undefined;
    const world = new ProbeWorld(database, redisUrl);
    const app = await world.start({ role: 'api' });
    await app.module.get(DataSource).query(`CREATE TABLE trace (id serial, name text, key text)`);
    return world;
  }

  get databaseUrl(): string {
    return this.database.url;
  }

  /** A process that runs nothing by itself: commands, and whatever the test calls. */
  get api(): ProbeApp {
    const [first] = this.apps;
    if (!first) throw new Error('the world is gone');
    return first;
  }

  get traces(): Traces {
    return this.api.module.get(Traces);
  }

  async start(settings: Omit<ProbeSettings, 'databaseUrl' | 'redisUrl'>): Promise<ProbeApp> {
    const app = await startProbe({ databaseUrl: this.databaseUrl, redisUrl: this.redisUrl, ...settings });
    this.apps.push(app);
    return app;
  }

  async stop(app: ProbeApp): Promise<void> {
    this.apps.splice(this.apps.indexOf(app), 1);
    await app.stop();
  }

  /** Commits these messages in one transaction; `before` runs in it and may throw. */
  async commit(messages: readonly OutboxMessage[], before?: () => Promise<never>): Promise<void> {
    const { module } = this.api;
    await module.get(DataSource).transaction(async (manager) => {
      await module.get(OutboxWriter).append(manager, messages);
      await before?.();
    });
  }

  /** What a Redis without persistence does when it restarts; jobs in PostgreSQL stay. */
  async loseMemory(): Promise<void> {
    if (this.redisUrl === undefined) return;
    const client = new Redis(this.redisUrl);
    await client.flushdb();
    await client.quit();
  }

  async unsent(): Promise<number> {
    const rows = await this.api.module.get(DataSource).query<unknown[]>(`SELECT 1 FROM outbox WHERE sent_at IS NULL`);
    return rows.length;
  }

  async destroy(): Promise<void> {
    for (const app of this.apps.splice(0).reverse()) await app.stop();
    await this.database.drop();
  }
}

export function eventOf<P extends JsonObject>(event: EventDefinition<P>, payload: P): OutboxMessage {
  return message(`event:${event.name}`, payload);
}

export function jobOf<P extends JsonObject>(job: JobDefinition<P>, payload: P): OutboxMessage {
  return message(`job:${job.name}`, payload);
}

export function message(topic: string, payload: JsonObject): OutboxMessage {
  return { topic, payload, jurisdictionId: null, correlationId: 'probe', createdAt: new Date() };
}

/** Waits until the condition holds. @throws Error with the condition when it does not within 20 seconds. */
export async function eventually(condition: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`it never came to be: ${condition.toString()}`);
    await sleep(20);
  }
}
