import type { ProcessRole } from '../config/config.js';
import type { Definitions } from './definitions.js';
import type { WorkerTiming } from './queue-backend.js';

export interface QueueModuleOptions {
  /** `worker` and `all` run jobs, schedules and the relay; `api` and `none` only leave messages in the outbox. */
  readonly role: ProcessRole;
  /** Jobs at once per queue and process, 4 where nothing is said. */
  readonly concurrency?: Readonly<Record<string, number>>;
  /** Those of the program where nothing is said. */
  readonly definitions?: Definitions;
  /** Shorter in tests that kill workers. */
  readonly timing?: WorkerTiming;
}

export const QUEUE_OPTIONS = Symbol('QueueModuleOptions');
