import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type PostgresBinaries, makeReadableByAll } from './binaries.js';
import type { EmbeddedLog } from './log.js';

/** The user that the server runs as: undefined when it is the one that runs us. */
export type RunAs = { readonly uid: number; readonly gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root. When root runs us, the server gets the owner of the existing data, or the system
 * user `postgres`, which is made when missing; a server that was first started by a normal user and then with sudo
 * thus keeps its owner.
 */
export function serverUser(pgdata: string, log: EmbeddedLog): RunAs {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(pgdata, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return lookUp('postgres') ?? createSystemUser('postgres', log);
}

function lookUp(name: string): RunAs {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  if (line === undefined) return undefined;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

function createSystemUser(name: string, log: EmbeddedLog): RunAs {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name], {
      stdio: 'pipe',
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
    });
  } catch (cause) {
    throw new Error(
      `数据库不能以 root 身份运行，自动建立系统用户 ${name} 又失败了。请用普通用户启动，或先执行 useradd --system ${name}。`,
      { cause },
    );
  }
  log.info(`已建立系统用户 ${name}，内置数据库以它的身份运行。`);
  return lookUp(name);
}

/**
 * As root only: gives the server's user the way to its programs and its data. Folders above them get the search
 * permission (no reading, no listing) where it is missing, which is the case of a clone in /root.
 */
export function openTheWay(binaries: PostgresBinaries, dataDir: string, log: EmbeddedLog): void {
  if ((statSync(binaries.postgres).mode & 0o005) !== 0o005 || (statSync(binaries.root).mode & 0o005) !== 0o005) {
    makeReadableByAll(binaries.root);
  }
  for (const folder of [...ancestors(binaries.root), ...ancestors(dataDir)]) {
    const { mode } = statSync(folder);
    if ((mode & 0o001) !== 0) continue;
    chmodSync(folder, mode | 0o001);
    log.info(`已允许内置数据库的系统用户经过目录 ${folder}（只加通行权限，不能列出内容）。`);
  }
}

function ancestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path || !existsSync(path) ? [path] : [...ancestors(parent), path];
}
