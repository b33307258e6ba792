import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresBinaries } from './binaries.js';
import { lastLines, type Layout, SERVER_ENVIRONMENT } from './cluster.js';
import { processName } from './processes.js';
import type { RunAs } from './run-as.js';

const HOST = '127.0.0.1';
const POLL_MS = 10;
/** Crash recovery of a large database takes a while; five minutes of it without an end is a fault. */
const START_POLLS = 30_000;
const STOP_POLLS = 6_000;
const LAUNCH_ATTEMPTS = 25;
const RELAUNCH_MS = 200;
/** The port was taken in the meantime; a killed server is not buried yet, or its children have not noticed its death. */
const PASSING_TROUBLE = /could not bind|pre-existing shared memory block|lock file "postmaster.pid" already exists/;
const LOG_KEPT_BYTES = 5_000_000;

/** Small machines, and BullMQ, whose tables must be vacuumed and analysed often to stay fast. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: HOST,
  unix_socket_directories: '',
  max_connections: '100',
  autovacuum_naptime: '2s',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
};

/** For data that nobody will miss: they survive a killed process, not a machine that stops. */
const NOT_DURABLE: Readonly<Record<string, string>> = {
  fsync: 'off',
  full_page_writes: 'off',
};

export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/** What postmaster.pid says; its lines are numbered in PostgreSQL's src/include/utils/pidfile.h. */
interface Postmaster extends RunningServer {
  readonly status: string;
}

/**
 * The server of this cluster, whoever started it: a sibling process, or one that was killed and left it behind.
 * Waits while it is starting or stopping. Null when none runs. Call it with the folder locked.
 */
export async function attach(layout: Layout): Promise<RunningServer | null> {
  for (let polls = 0; polls < START_POLLS; polls++) {
    const postmaster = readPostmaster(layout);
    if (postmaster === null) return null;
    if (processName(postmaster.pid) !== 'postgres') {
      forgetStranger(layout, postmaster.pid);
      return null;
    }
    if (postmaster.status === 'ready') return postmaster;
    await sleep(POLL_MS);
  }
  throw new Error(`内置数据库迟迟没有就绪，请查看 ${layout.serverLog}。`);
}

/**
 * After a reboot the pid in a file left behind may be somebody else's, and PostgreSQL would refuse to start. The file
 * of a dead server stays: PostgreSQL removes it itself, after making sure that no child of that server is left.
 */
function forgetStranger(layout: Layout, pid: number): void {
  if (processName(pid) !== null) rmSync(pidFile(layout), { force: true });
}

/** Null when there is no pid file, or one that is just being written. */
function readPostmaster(layout: Layout): Postmaster | null {
  if (!existsSync(pidFile(layout))) return null;
  const lines = readFileSync(pidFile(layout), 'utf8').split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]), status: lines[7]?.trim() ?? 'starting' } : null;
}

function pidFile(layout: Layout): string {
  return join(layout.pgdata, 'postmaster.pid');
}

/** Starts the server, detached so that Ctrl-C reaches only the application, which still needs it to finish its work. */
export async function launch(
  layout: Layout,
  binaries: PostgresBinaries,
  runAs: RunAs,
  durable: boolean,
): Promise<RunningServer> {
  const settings = Object.entries({ ...SETTINGS, ...(durable ? {} : NOT_DURABLE) });
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(layout);
    const log = openLog(layout);
    const child = spawn(
      binaries.postgres,
      ['-D', layout.pgdata, '-p', String(port), ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { cwd: layout.dataDir, detached: true, stdio: ['ignore', log.fd, log.fd], env: SERVER_ENVIRONMENT, ...runAs },
    );
    closeSync(log.fd);
    child.unref();
    const failure = await readyOrDead(layout, child);
    if (failure === null) return { pid: child.pid ?? 0, port };
    const output = readFileSync(layout.serverLog).subarray(log.start).toString('utf8');
    if (attempt === LAUNCH_ATTEMPTS || !PASSING_TROUBLE.test(output)) {
      throw new Error(`内置数据库启动失败：${lastLines(output) || failure.message}（完整日志：${layout.serverLog}）`, {
        cause: failure,
      });
    }
    await sleep(RELAUNCH_MS);
  }
}

/** Null once the server's pid file says that it is ready; the reason when the process ended before that. */
async function readyOrDead(layout: Layout, child: ChildProcess): Promise<Error | null> {
  let ended: Error | undefined;
  child.once('error', (error) => (ended = error));
  child.once('exit', (code, signal) => (ended = new Error(`postgres exited with ${signal ?? code}`)));
  for (let polls = 0; polls < START_POLLS && ended === undefined; polls++) {
    const postmaster = readPostmaster(layout);
    if (postmaster !== null && postmaster.pid === child.pid && postmaster.status === 'ready') return null;
    await sleep(POLL_MS);
  }
  return ended ?? new Error('postgres did not become ready');
}

/** The port of the last run when it is still free, so that addresses noted elsewhere stay valid. */
async function choosePort(layout: Layout): Promise<number> {
  const remembered = existsSync(layout.port) ? Number(readFileSync(layout.port, 'utf8')) : 0;
  const port = (await freePort(remembered)) ?? (await freePort(0));
  if (port === null) throw new Error(`没有可用的本机端口，内置数据库无法启动。`);
  writeFileSync(layout.port, String(port));
  return port;
}

function freePort(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen(wanted, HOST, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function openLog(layout: Layout): { fd: number; start: number } {
  const size = statSync(layout.serverLog, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_KEPT_BYTES) renameSync(layout.serverLog, `${layout.serverLog}.1`);
  return { fd: openSync(layout.serverLog, 'a', 0o600), start: size > LOG_KEPT_BYTES ? 0 : size };
}

/** Fast shutdown: ends the sessions, writes everything, leaves. Returns false when it is still there after a minute. */
export async function shutDown(layout: Layout): Promise<boolean> {
  const postmaster = readPostmaster(layout);
  if (postmaster === null || processName(postmaster.pid) !== 'postgres') return true;
  process.kill(postmaster.pid, 'SIGINT');
  for (let polls = 0; polls < STOP_POLLS; polls++) {
    if (processName(postmaster.pid) === null) return true;
    await sleep(POLL_MS);
  }
  return false;
}
