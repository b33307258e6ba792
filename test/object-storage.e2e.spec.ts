import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { inspect } from 'node:util';
import { loadConfig } from '../src/platform/config/config.js';
import { chooseStorage } from '../src/platform/files/choose-storage.js';
import { objectKey, type ObjectStorage } from '../src/platform/files/object-storage.js';
import { sha256Hex } from '../src/platform/json.js';
import { bootTestApp } from './support/app.js';
import { S3_ACCESS_KEY, S3_SECRET_KEY, startS3Server, type S3Server } from './support/s3-server.js';

const SMALL = Buffer.from('佐证材料');
const LARGE = Buffer.alloc(3 * 1024 * 1024 + 7, 'abc');

let folder: string;
let server: S3Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fengong-storage-'));
  server = await startS3Server();
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const bucket = (changed: Record<string, string> = {}): Promise<ObjectStorage> =>
  chooseStorage(
    loadConfig(
      {
        FILES_S3_BUCKET: server.bucket,
        FILES_S3_ENDPOINT: server.endpoint,
        FILES_S3_ACCESS_KEY_ID: S3_ACCESS_KEY,
        FILES_S3_SECRET_ACCESS_KEY: S3_SECRET_KEY,
        FILES_S3_PREFIX: 'fengong/',
        ...changed,
      },
      'none',
    ),
  );

/** Both storages, and how their content is damaged behind their back. */
const STORAGES = {
  disk: {
    open: () => chooseStorage(loadConfig({ FENGONG_DATA_DIR: folder }, 'none')),
    damage: (sha256: string, bytes: Buffer) => writeFile(join(folder, 'files', objectKey(sha256)), bytes),
  },
  s3: {
    open: () => bucket(),
    damage: async (sha256: string, bytes: Buffer) => {
      server.objects.set(`fengong/${objectKey(sha256)}`, bytes);
      return Promise.resolve();
    },
  },
};

describe.each(['disk', 's3'] as const)('object storage on %s', (kind) => {
  let storage: ObjectStorage;
  beforeAll(async () => {
    storage = await STORAGES[kind].open();
  });

  it.each([
    ['small', SMALL],
    ['large', LARGE],
    ['empty', Buffer.alloc(0)],
  ])('gives back what was put: %s', async (_, bytes) => {
    const sha256 = sha256Hex(bytes);
    expect(await storage.has(sha256)).toBe(false);
    await storage.put(sha256, bytes);
    expect(await storage.has(sha256)).toBe(true);
    expect((await buffer((await storage.open(sha256))!)).equals(bytes)).toBe(true);
  });

  it('can be asked whether it would keep something, which leaves nothing behind', async () => {
    await storage.probe();
    expect((await readdir(join(folder, 'files'))).filter((name) => name.startsWith('.'))).toEqual([]);
    expect([...server.objects.keys()].filter((key) => key.includes('probe'))).toEqual([]);
  });

  it('takes the same content again, also twice at once', async () => {
    const bytes = Buffer.from('同时');
    const sha256 = sha256Hex(bytes);
    await Promise.all([storage.put(sha256, bytes), storage.put(sha256, bytes)]);
    await storage.put(sha256, bytes);
    expect(await buffer((await storage.open(sha256))!)).toEqual(bytes);
  });

  it('has nothing that was not put, and nothing that was removed', async () => {
    const sha256 = sha256Hex('没有');
    expect(await storage.open(sha256)).toBeNull();
    await storage.remove(sha256);
    await storage.put(sha256, Buffer.from('没有'));
    await storage.remove(sha256);
    expect(await storage.has(sha256)).toBe(false);
    expect(await storage.open(sha256)).toBeNull();
  });

  it.each([
    ['changed', Buffer.alloc(200_000, 'b')],
    ['cut off', Buffer.alloc(100_000, 'a')],
    ['emptied', Buffer.alloc(0)],
  ])('never ends well on content that was %s', async (how, damaged) => {
    const bytes = Buffer.concat([Buffer.from(how), Buffer.alloc(200_000, 'a')]);
    const sha256 = sha256Hex(bytes);
    await storage.put(sha256, bytes);
    await STORAGES[kind].damage(sha256, damaged);
    const stream = (await storage.open(sha256))!;
    await expect(buffer(stream)).rejects.toThrow('stored_file_damaged');
  });
});

describe('a bucket', () => {
  it('is asked with valid signatures only, and holds the same keys as the folder', async () => {
    const storage = await bucket();
    const sha256 = sha256Hex('键');
    await storage.put(sha256, Buffer.from('键'));
    expect(server.objects.has(`fengong/${sha256.slice(0, 2)}/${sha256.slice(2)}`)).toBe(true);
    expect(server.refused).toEqual([]);
  });

  it('that fails for a moment is asked again', async () => {
    const storage = await bucket();
    server.failNext(2);
    await storage.put(sha256Hex('再试'), Buffer.from('再试'));
    expect(await storage.has(sha256Hex('再试'))).toBe(true);
  });

  it.each([
    ['refuses the key', { FILES_S3_SECRET_ACCESS_KEY: 'wrong' }, 'refused'],
    ['is not there', { FILES_S3_BUCKET: 'another' }, 'bucket_missing'],
    ['cannot be reached', { FILES_S3_ENDPOINT: 'http://127.0.0.1:1' }, 'unreachable'],
  ])('that %s makes the storage unavailable, which says nothing of the key', async (_, changed, fault) => {
    const storage = await bucket(changed);
    await expect(storage.probe()).rejects.toMatchObject({ kind: fault });
    const put = storage.put(sha256Hex('x'), Buffer.from('x'));
    await expect(put).rejects.toMatchObject({ code: 'file_storage_unavailable', kind: 'unavailable' });
    await expect(put).rejects.not.toThrow(S3_SECRET_KEY);
  });

  it('refuses bytes that are not what their name says', async () => {
    const storage = await bucket();
    await expect(storage.put(sha256Hex('甲'), Buffer.from('乙'))).rejects.toMatchObject({
      code: 'file_storage_unavailable',
    });
    expect(await storage.has(sha256Hex('甲'))).toBe(false);
  });

  it('keeps its secret out of everything that shows the configuration, and is not half configured', () => {
    const config = loadConfig(
      { FILES_S3_BUCKET: 'fengong', FILES_S3_ACCESS_KEY_ID: 'id', FILES_S3_SECRET_ACCESS_KEY: S3_SECRET_KEY },
      'none',
    );
    const shown = `${JSON.stringify(config)} ${inspect(config, { depth: 9, showHidden: true })} ${String(config.filesS3?.secretAccessKey)}`;
    expect(shown).not.toContain(S3_SECRET_KEY);
    expect(() => loadConfig({ FILES_S3_BUCKET: 'fengong' }, 'none')).toThrow(
      /FILES_S3_ACCESS_KEY_ID[^]*FILES_S3_SECRET_ACCESS_KEY/,
    );
  });
});

describe('a folder', () => {
  it('that is in the way of a file of the same name says that it cannot be written', async () => {
    const dataDir = join(folder, 'blocked');
    await mkdir(dataDir);
    await writeFile(join(dataDir, 'files'), 'not a folder');
    const storage = await chooseStorage(loadConfig({ FENGONG_DATA_DIR: dataDir }, 'none'));
    await expect(storage.probe()).rejects.toMatchObject({ kind: 'not_writable' });
  });
});

describe('the health check', () => {
  it('stays up when files cannot be kept, says what to do, names no bucket or key, and asks every ten seconds', async () => {
    const test = await bootTestApp({
      environment: {
        FILES_S3_BUCKET: server.bucket,
        FILES_S3_ENDPOINT: server.endpoint,
        FILES_S3_ACCESS_KEY_ID: S3_ACCESS_KEY,
        FILES_S3_SECRET_ACCESS_KEY: S3_SECRET_KEY,
      },
    });
    const ready = async (): Promise<Record<string, unknown>> =>
      (await test.request.get('/health/ready').expect(200)).body;
    expect(await ready()).toMatchObject({ status: 'ok', storage: { kind: 's3', available: true, detail: null } });
    server.failNext(3);
    expect(await ready()).toMatchObject({ status: 'ok' });
    test.clock.advance(10_000);
    const degraded = await ready();
    expect(degraded).toMatchObject({
      status: 'degraded',
      storage: { kind: 's3', available: false, fault: 'failing', detail: { zh: '文件存储出错，原因见服务日志。' } },
    });
    expect(JSON.stringify(degraded)).not.toContain(S3_ACCESS_KEY);
    expect(JSON.stringify(degraded)).not.toContain(server.endpoint);
    test.clock.advance(10_000);
    expect(await ready()).toMatchObject({ status: 'ok' });
    await test.close();
  });
});
