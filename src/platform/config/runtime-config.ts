import type { Config } from './config.js';

/** Injection token of the {@link RuntimeConfig}. */
export const CONFIG = Symbol('config');

/** The configuration of a running process: the database is up and its address is known. */
export interface RuntimeConfig extends Config {
  readonly databaseUrl: string;
}
