import type { ProcessRole } from '../config/config.js';

export interface QueueModuleOptions {
  /** `worker` and `all` run jobs, schedules and the relay; `api` and `none` only leave messages in the outbox. */
  readonly role: ProcessRole;
  readonly databaseUrl: string;
  /** Without it, BullMQ keeps its jobs in the same PostgreSQL. */
  readonly redisUrl?: string | undefined;
  /** Beginning of all Redis keys. */
  readonly redisPrefix?: string;
  /** Jobs at once per queue and process, 4 where nothing is said. */
  readonly concurrency?: Readonly<Record<string, number>>;
}

export const QUEUE_OPTIONS = Symbol('QueueModuleOptions');
