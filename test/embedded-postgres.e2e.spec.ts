import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres } from '../src/platform/database/embedded/index.js';
import { processName } from '../src/platform/database/embedded/processes.js';
import { eventually } from './support/eventually.js';

const CLIENT = fileURLToPath(new URL('support/embedded-client.ts', import.meta.url));
const NOBODY = { uid: 65_534, gid: 65_534 };
const log = { info: () => undefined, warn: () => undefined };

describe('the embedded PostgreSQL', () => {
  const folders: string[] = [];
  const children: ChildProcess[] = [];
  let dataDir: string;

  beforeAll(() => {
    dataDir = emptyFolder();
  });

  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    for (const folder of folders) {
      await (await start(folder)).stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('starts from nothing, speaks UTC, knows Chinese letters and sorts pinyin', async () => {
    const server = await start();

    const [row] = await query(
      server.url,
      `SELECT current_setting('TimeZone') AS zone, current_setting('listen_addresses') AS listens,
              '区发改局' ~ '^[[:alpha:]]+$' AS letters,
              (SELECT string_agg(n, '' ORDER BY n COLLATE "zh-Hans-CN-x-icu") FROM unnest('{中,安,北}'::text[]) n) AS pinyin`,
    );
    expect(row).toEqual({ zone: 'UTC', listens: '127.0.0.1', letters: true, pinyin: '安北中' });
    await server.stop();
  });

  it('lets in nobody without the password, which only its user can read', async () => {
    const server = await start();
    const stranger = new URL(server.url);
    stranger.password = 'postgres';

    await expect(query(stranger.toString(), 'SELECT 1')).rejects.toThrow('password authentication failed');
    expect(statSync(inFolder('password')).mode & 0o777).toBe(0o600);
    await server.stop();
  });

  it('stops with its last client and not before', async () => {
    const first = await start();
    const second = await start();
    expect(second.url).toBe(first.url);

    await first.stop();
    await first.stop();
    expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);

    await second.stop();
    await expect(query(second.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('keeps data and port from one run to the next', async () => {
    const before = await start();
    await query(before.url, 'CREATE TABLE kept_on_stop AS SELECT 42 AS answer');
    await before.stop();

    const after = await start();
    expect(after.url).toBe(before.url);
    expect(await query(after.url, 'SELECT answer FROM kept_on_stop')).toEqual([{ answer: 42 }]);
    await after.stop();
  });

  it('takes another port when the last one is in use', async () => {
    const before = await start();
    await before.stop();
    const { port } = new URL(before.url);
    const squatter = createServer().listen(Number(port), '127.0.0.1');
    await once(squatter, 'listening');

    const after = await start();
    expect(new URL(after.url).port).not.toBe(port);
    await after.stop();
    squatter.close();
  });

  it('is shared by processes that start at the same time on an empty folder', async () => {
    const folder = emptyFolder();
    const clients = [client(folder), client(folder)];
    const urls = await Promise.all(clients.map(address));
    expect(new Set(urls).size).toBe(1);

    for (const one of clients) one.stdin?.end();
    for (const one of clients) if (one.exitCode === null) await once(one, 'exit');
    await expect(query(urls[0] ?? '', 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('outlives a killed owner, takes in the next one with all data, and stops with it', async () => {
    const owner = client(dataDir);
    const url = await address(owner);
    await query(url, 'CREATE TABLE kept_by_orphan AS SELECT 42 AS answer');
    await kill(owner);

    const next = await start();
    expect(next.url).toBe(url);
    expect(await query(next.url, 'SELECT answer FROM kept_by_orphan')).toEqual([{ answer: 42 }]);
    await next.stop();
    await expect(query(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('recovers when owner and server were killed together', async () => {
    const owner = client(dataDir);
    await query(await address(owner), 'CREATE TABLE kept_in_log AS SELECT 42 AS answer');
    const postmaster = postmasterPid();
    process.kill(postmaster, 'SIGKILL');
    await kill(owner);
    await eventually(() => expect(processName(postmaster)).toBeNull());

    const next = await start();
    expect(await query(next.url, 'SELECT answer FROM kept_in_log')).toEqual([{ answer: 42 }]);
    await next.stop();
  });

  it('starts although a killed process left a lock, half a cluster and a pid that is now somebody else', async () => {
    const before = await start();
    await before.stop();
    writeFileSync(inFolder('lock'), '999999999\ngone\n');
    writeFileSync(inFolder('lock.break'), `${process.pid}\nanother life of this pid\n`);
    mkdirSync(inFolder('initdb-1/pgdata'), { recursive: true });
    writeFileSync(inFolder('pgdata/postmaster.pid'), `${process.pid}\n`);

    const after = await start();
    expect(await query(after.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await after.stop();
  });

  it('says in Chinese that data without their password cannot be opened', async () => {
    const before = await start();
    await before.stop();
    const password = readFileSync(inFolder('password'));
    rmSync(inFolder('password'));

    await expect(start()).rejects.toThrow('请从备份恢复该文件');
    writeFileSync(inFolder('password'), password, { mode: 0o600 });
  });

  it('runs for a normal user', async () => {
    const isRoot = process.getuid?.() === 0;
    const folder = emptyFolder();
    if (isRoot) chownSync(folder, NOBODY.uid, NOBODY.gid);
    const user = client(folder, isRoot ? NOBODY : {});

    expect(await query(await address(user), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(statSync(join(folder, 'postgres/pgdata')).uid).toBe(isRoot ? NOBODY.uid : process.getuid?.());
  });

  function emptyFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'fengong-embedded-'));
    folders.push(folder);
    return folder;
  }

  function start(folder = dataDir): ReturnType<typeof startEmbeddedPostgres> {
    return startEmbeddedPostgres({ dataDir: folder, log, durable: false });
  }

  /** A process of its own that uses the same server. */
  function client(folder: string, user: { uid?: number; gid?: number } = {}): ChildProcess {
    const child = spawn(process.execPath, ['--import', 'tsx', CLIENT, folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { PATH: process.env['PATH'] },
      ...user,
    });
    children.push(child);
    return child;
  }

  function inFolder(path: string): string {
    return join(dataDir, 'postgres', path);
  }

  function postmasterPid(): number {
    return Number.parseInt(readFileSync(inFolder('pgdata/postmaster.pid'), 'utf8'), 10);
  }
});

async function address(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the child has no standard output');
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('the child ended without an address');
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const connection = new pg.Client({ connectionString: url });
  await connection.connect();
  try {
    const { rows } = await connection.query<object>(sql);
    return rows;
  } finally {
    await connection.end();
  }
}
