import type { OutboundTiming } from '../outbound/outbound-timing.js';
import type { WorkerTiming } from '../queue/queue-backend.js';
import type { Config } from './config.js';

/** Injection token of the {@link RuntimeConfig}. */
export const CONFIG = Symbol('config');

/** The configuration of a running process: the database is up and its address is known. */
export interface RuntimeConfig extends Config {
  readonly databaseUrl: string;
  /** Shorter in tests that kill workers; not for operators, who could lose running jobs to a slow machine. */
  readonly jobTiming?: WorkerTiming;
  /** Likewise. */
  readonly outboundTiming?: OutboundTiming;
}
