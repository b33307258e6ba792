import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { schema } from '../src/app/open-database.js';
import { SealAuditEvents } from '../src/modules/audit/application/seal-audit-events.js';
import { VerifyAudit } from '../src/modules/audit/index.js';
import { readBackup } from '../src/platform/backup/read-backup.js';
import { writeBackup, type WrittenBackup } from '../src/platform/backup/write-backup.js';
import { createDataSource } from '../src/platform/database/data-source.js';
import { DiskStorage } from '../src/platform/files/disk-storage.js';
import { FileStore } from '../src/platform/files/file-store.js';
import { ObjectStorage } from '../src/platform/files/object-storage.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { createTestDatabase, type TestDatabase } from './support/database.js';
import { EvaluatedScheme } from './support/evaluated-scheme.js';
import { asOwner } from './support/owner.js';

const TODAY = '2023-06-30';
const FIXTURE = Buffer.from('%PDF-1.7 佐证材料');

let folder: string;
let source: TestApp;
let scheme: EvaluatedScheme;
let written: WrittenBackup;
let archive: string;
const opened: DataSource[] = [];
const databases: TestDatabase[] = [];

async function connected(url: string): Promise<DataSource> {
  const dataSource = await createDataSource(url, { ...schema, poolSize: 2 }).initialize();
  opened.push(dataSource);
  return dataSource;
}

async function emptyDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  databases.push(database);
  return database;
}

const storageOf = (test: TestApp): ObjectStorage => test.app.get(ObjectStorage, { strict: false });

async function backupTo(path: string): Promise<WrittenBackup> {
  const dataSource = await connected(source.databaseUrl);
  return writeBackup(path, { dataSource, storage: storageOf(source), takenAt: source.clock.now() });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fengong-backup-'));
  archive = join(folder, 'a.tar');
  source = await bootTestApp();
  scheme = await EvaluatedScheme.create(source);
  await scheme.accept('innovation', TODAY, { measures: ['60', '40'] });
  await scheme.measure(`targets/${scheme.targetId}`, TODAY, '55.10', true);
  await source.app.get(FileStore).keep({ bytes: FIXTURE, fileName: '材料.pdf', mediaType: 'application/pdf' });
  await asOwner(
    source,
    `INSERT INTO stored_file (id, jurisdiction_id, sha256, size, media_type, file_name, created_at)
     SELECT '01890a5d-ac96-774b-bcce-b302099a8099', $1, sha256, $2, 'application/pdf', E'材\\n料"\\\\.pdf', kept_at
     FROM stored_object`,
    [scheme.jurisdictionId, FIXTURE.length],
  );
  await source.app.get(SealAuditEvents, { strict: false }).run();
  written = await backupTo(archive);
});

afterAll(async () => {
  for (const dataSource of opened) await dataSource.destroy();
  await source.close();
  for (const database of databases) await database.drop();
  await rm(folder, { recursive: true });
});

describe('a backup', () => {
  it('has the rows of all tables but sessions, the files, and their hashes; only its user can read it', async () => {
    const rows = Object.fromEntries(written.manifest.tables.map(({ name, rows }) => [name, rows]));
    expect(rows).toMatchObject({ jurisdiction: 1, scheme: 1, task: 3, stored_file: 1 });
    expect(rows['audit_event']).toBeGreaterThan(5);
    expect(rows).not.toHaveProperty('session');
    expect(written.manifest).toMatchObject({ files: 1, fileBytes: FIXTURE.length, missing: [] });
    expect((await stat(archive)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('in another installation is the same: rows, files, audit, sign-in', async () => {
    const database = await emptyDatabase();
    const dataDir = join(folder, 'restored');
    const storage = new DiskStorage(join(dataDir, 'files'));
    await readBackup(archive, { dataSource: await connected(database.url), storage });
    const test = await bootTestApp({ database, environment: { FENGONG_DATA_DIR: dataDir } });
    try {
      for (const { name, columns } of written.manifest.tables) {
        if (name === 'outbox' || name === 'installation') continue;
        const text = `SELECT ARRAY[${columns.map((column) => `"${column}"::text`).join(', ')}]::text AS row FROM "${name}" ORDER BY 1`;
        expect([name, await asOwner(test, text)]).toEqual([name, await asOwner(source, text)]);
      }
      const verification = await test.app.get(VerifyAudit, { strict: false }).run(scheme.jurisdictionId);
      expect(verification).toMatchObject({ intact: true, findings: [] });
      expect(verification.head).toEqual(
        (await source.app.get(VerifyAudit, { strict: false }).run(scheme.jurisdictionId)).head,
      );
      const file = await test.app.get(FileStore).read(scheme.jurisdictionId, '01890a5d-ac96-774b-bcce-b302099a8099');
      expect(file).toMatchObject({ bytes: FIXTURE, file: { fileName: '材\n料"\\.pdf' } });
      const token = await test.request.get('/api/v1/auth/me').set(scheme.people.coordinator.headers);
      expect(token.status).toBe(401);
      const unsent = await asOwner<{ n: number }>(test, `SELECT count(*)::int AS n FROM outbox WHERE sent_at IS NULL`);
      expect(unsent[0]!.n).toBeGreaterThan(0);
    } finally {
      await test.close();
    }
  });

  it('is refused, and changes nothing, where there are data already', async () => {
    const before = await asOwner(source, `SELECT count(*) FROM audit_event`);
    const target = { dataSource: await connected(source.databaseUrl), storage: storageOf(source) };
    await expect(readBackup(archive, target)).rejects.toMatchObject({ code: 'not_empty' });
    expect(await asOwner(source, `SELECT count(*) FROM audit_event`)).toEqual(before);
  });

  const damages: readonly [string, (bytes: Buffer) => Buffer, string][] = [
    ['that is cut off', (bytes) => bytes.subarray(0, bytes.length / 2), 'damaged'],
    ['without its end', (bytes) => bytes.subarray(0, bytes.lastIndexOf('manifest.json')), 'damaged'],
    ['with a changed byte of a file', (bytes) => changed(bytes, '%PDF-1.7', '%PDF-1.4'), 'damaged'],
    ['with another time', (bytes) => changed(bytes, '"takenAt": "2023', '"takenAt": "2022'), 'damaged'],
    ['of another version', (bytes) => changed(bytes, '"Platform1', '"Platform2'), 'other_version'],
    ['that is none', () => Buffer.from('PK\u0003\u0004'.repeat(500)), 'not_a_backup'],
  ];
  it.each(damages)('%s is refused, and nothing of it stays', async (_, damage, code) => {
    const path = join(folder, 'damaged.tar');
    await writeFile(path, damage(await readFile(archive)));
    const database = await emptyDatabase();
    const dataDir = join(folder, 'never');
    await mkdir(dataDir, { recursive: true });
    const dataSource = await connected(database.url);
    const target = { dataSource, storage: new DiskStorage(dataDir) };
    await expect(readBackup(path, target)).rejects.toMatchObject({ code });
    expect(await dataSource.query(`SELECT count(*)::int AS n FROM jurisdiction`)).toEqual([{ n: 0 }]);
  });

  it('says which files were missing, and has all the rest', async () => {
    const [name] = await asOwner<{ sha256: string }>(source, `SELECT sha256 FROM stored_file`);
    await storageOf(source).remove(name!.sha256);
    const path = join(folder, 'b.tar');
    expect((await backupTo(path)).manifest).toMatchObject({ files: 0, missing: [name!.sha256] });
  });
});

/** One place of the archive, the same length; text in headers of entries stays. */
function changed(bytes: Buffer, before: string, after: string): Buffer {
  const at = bytes.indexOf(before);
  if (at < 0) throw new Error(`the archive has no ${before}`);
  const copy = Buffer.from(bytes);
  copy.write(after, at, 'utf8');
  return copy;
}
