import { chmodSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { newId } from '../../ids.js';
import { locateBinaries } from './binaries.js';
import { initialiseCluster, type Layout, layoutOf, passwordOf, SUPERUSER } from './cluster.js';
import { withFolderLock } from './folder-lock.js';
import type { EmbeddedLog } from './log.js';
import { createPidFile, ownerState } from './pid-file.js';
import { openTheWay, serverUser } from './run-as.js';
import { attach, launch, type RunningServer, shutDown } from './server.js';

export type { EmbeddedLog } from './log.js';

const DATABASE = 'fengong';

export interface EmbeddedPostgresOptions {
  /** The installation's data folder; everything of the database lies in its subfolder `postgres`, made when missing. */
  readonly dataDir: string;
  readonly log: EmbeddedLog;
  /** False for throw-away data (tests): no fsync. Default true. */
  readonly durable?: boolean;
}

export interface EmbeddedPostgres {
  /** Connection address of the database `fengong`, password included. */
  readonly url: string;
  /** Takes this client off; the last one out stops the server. A second call does nothing. */
  stop(): Promise<void>;
}

/**
 * Gives a running PostgreSQL whose data lie under `dataDir`: attaches to the server that is there (a sibling's, or one
 * left behind by a killed process), else starts one. Safe when several processes call it at once. The server listens
 * on 127.0.0.1 only, with a generated password.
 *
 * @throws Error in Chinese when this platform or this user cannot run it.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, durable = true } = options;
  const binaries = locateBinaries();
  const folder = join(options.dataDir, 'postgres');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const layout = layoutOf(realpathSync(folder));
  return withFolderLock(layout.dataDir, async () => {
    const password = passwordOf(layout);
    const client = registerClient(layout);
    try {
      const server = (await attach(layout)) ?? (await start());
      const url = `postgres://${SUPERUSER}:${password}@127.0.0.1:${server.port}`;
      await ensureDatabase(url);
      return { url: `${url}/${DATABASE}`, stop: once(() => leave(layout, client, log)) };
    } catch (error) {
      rmSync(client, { force: true });
      throw error;
    }
  });

  async function start(): Promise<RunningServer> {
    const runAs = serverUser(layout.pgdata, log);
    if (runAs !== undefined) {
      chmodSync(layout.dataDir, 0o711);
      openTheWay(binaries, layout.dataDir, log);
    }
    await initialiseCluster(layout, binaries, runAs, durable);
    return launch(layout, binaries, runAs, durable);
  }
}

function registerClient(layout: Layout): string {
  mkdirSync(layout.clients, { recursive: true, mode: 0o700 });
  const client = join(layout.clients, newId());
  createPidFile(client);
  return client;
}

async function leave(layout: Layout, client: string, log: EmbeddedLog): Promise<void> {
  await withFolderLock(layout.dataDir, async () => {
    rmSync(client, { force: true });
    const others = readdirSync(layout.clients).filter((name) => isInUse(join(layout.clients, name)));
    if (others.length > 0) return;
    if (!(await shutDown(layout))) log.warn(`内置数据库一分钟内没有停下，请查看 ${layout.serverLog}。`);
  });
}

/** Sweeps the mark of a client that was killed. */
function isInUse(client: string): boolean {
  if (ownerState(client) === 'alive') return true;
  rmSync(client, { force: true });
  return false;
}

async function ensureDatabase(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${serverUrl}/postgres` });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

function once(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= action());
}
