import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './binaries.js';
import type { RunAs } from './run-as.js';

export const SUPERUSER = 'fengong';

/** The children see nothing of our environment: a PGDATA or LD_LIBRARY_PATH of the user's must not reach them. */
export const SERVER_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

const ASIDE = 'initdb-';

/** Where things lie in the data folder. */
export interface Layout {
  readonly dataDir: string;
  readonly pgdata: string;
  readonly clients: string;
  readonly password: string;
  readonly port: string;
  readonly serverLog: string;
}

export function layoutOf(dataDir: string): Layout {
  return {
    dataDir,
    pgdata: join(dataDir, 'pgdata'),
    clients: join(dataDir, 'clients'),
    password: join(dataDir, 'password'),
    port: join(dataDir, 'port'),
    serverLog: join(dataDir, 'server.log'),
  };
}

/** The generated password of the superuser; only the user that runs us can read the file. */
export function passwordOf(layout: Layout): string {
  if (!existsSync(layout.password)) {
    if (existsSync(layout.pgdata)) {
      throw new Error(`内置数据库的口令文件 ${layout.password} 不见了，无法打开其中的数据。请从备份恢复该文件。`);
    }
    writeFileSync(layout.password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  }
  try {
    return readFileSync(layout.password, 'utf8').trim();
  } catch (cause) {
    throw new Error(`读不了内置数据库的口令文件 ${layout.password}：数据由另一个系统用户建立，请换用那个用户启动。`, {
      cause,
    });
  }
}

/**
 * Makes the cluster if there is none. initdb works in a folder aside that is renamed when complete, so a run that was
 * killed in the middle leaves no half cluster. The builtin C.UTF-8 locale classifies Chinese characters (pg_trgm needs
 * that) and sorts the same on every system; pages that want pinyin order say `COLLATE "zh-Hans-CN-x-icu"`.
 */
export async function initialiseCluster(
  layout: Layout,
  binaries: PostgresBinaries,
  runAs: RunAs,
  durable: boolean,
): Promise<void> {
  if (existsSync(layout.pgdata)) return;
  for (const name of readdirSync(layout.dataDir)) {
    if (name.startsWith(ASIDE)) rmSync(join(layout.dataDir, name), { recursive: true, force: true });
  }
  const aside = join(layout.dataDir, `${ASIDE}${process.pid}`);
  const cluster = join(aside, 'pgdata');
  const passwordFile = join(aside, 'password');
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, passwordOf(layout), { mode: 0o600 });
  if (runAs !== undefined) for (const path of [aside, cluster, passwordFile]) chownSync(path, runAs.uid, runAs.gid);
  const options = [
    ['--pgdata', cluster],
    ['--username', SUPERUSER],
    ['--pwfile', passwordFile],
    ['--auth', 'scram-sha-256'],
    ['--encoding', 'UTF8'],
    ['--locale', 'C'],
    ['--lc-ctype', 'C.UTF-8'],
    ['--locale-provider', 'builtin'],
    ['--builtin-locale', 'C.UTF-8'],
    ['--no-instructions'],
    ...(durable ? [] : [['--no-sync']]),
  ].flat();
  try {
    await promisify(execFile)(binaries.initdb, options, { cwd: aside, env: SERVER_ENVIRONMENT, ...runAs });
  } catch (cause) {
    rmSync(aside, { recursive: true, force: true });
    throw new Error(`内置数据库初始化失败：${lastLines((cause as { stderr?: string }).stderr ?? String(cause))}`, {
      cause,
    });
  }
  renameSync(cluster, layout.pgdata);
  rmSync(aside, { recursive: true, force: true });
}

export function lastLines(text: string): string {
  return text.trim().split('\n').slice(-5).join('\n');
}
