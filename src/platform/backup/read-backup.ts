import { open, type FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { DataSource, EntityManager } from 'typeorm';
import type { ObjectStorage } from '../files/object-storage.js';
import { sha256Hex } from '../json.js';
import { FORMAT, HEADER, MANIFEST, quoted, type Header, type Manifest } from './format.js';
import { migrationNames, tableShapes, type TableShape } from './tables.js';
import { readTar, TarFault, type TarEntry } from './tar.js';

/** Stored files have 100 MB at most, parts of tables 8 MB and one row. */
const LARGEST_ENTRY = 1024 * 1024 * 1024;
const LARGEST_TABLE_PART = 1024 * 1024 * 1024;
const ROWS_AT_ONCE = 1_000;
/** Jobs of messages that were sent so shortly before the backup may not have ended; handlers know repeated messages. */
const RESENT = '1 hour';

const unpack = promisify(gunzip);

export class BackupRefused extends Error {
  constructor(
    readonly code: 'not_a_backup' | 'damaged' | 'other_version' | 'not_empty',
    message: string,
  ) {
    super(message);
    this.name = 'BackupRefused';
  }
}

export interface RestoreTarget {
  /** With the rights of the tables' owner, migrated. */
  readonly dataSource: DataSource;
  readonly storage: ObjectStorage;
}

export interface RestoredBackup {
  readonly header: Header;
  readonly manifest: Manifest;
}

/**
 * Puts a backup into an empty installation, wholly or not at all: one transaction, in which every hash and every count
 * is compared before it commits. Foreign keys are taken off and put on again, which checks each row against them.
 * @throws BackupRefused
 */
export async function readBackup(path: string, target: RestoreTarget): Promise<RestoredBackup> {
  const file = await open(path, 'r');
  try {
    return await target.dataSource.transaction((manager) => new BackupReader(file, manager, target.storage).run());
  } catch (error) {
    throw error instanceof TarFault ? damaged(error.message) : error;
  } finally {
    await file.close();
  }
}

class BackupReader {
  private readonly entries: Record<string, string> = {};
  private shapes = new Map<string, TableShape>();

  constructor(
    private readonly file: FileHandle,
    private readonly manager: EntityManager,
    private readonly storage: ObjectStorage,
  ) {}

  async run(): Promise<RestoredBackup> {
    const archive = readTar(this.file, LARGEST_ENTRY);
    const header = await this.header(archive);
    this.shapes = new Map((await tableShapes(this.manager)).map((shape) => [shape.name, shape]));
    await this.requireEmpty();
    await this.manager.query('DELETE FROM installation');
    const keys = await this.takeOffForeignKeys();
    const manifest = await this.load(archive);
    for (const statement of keys) await this.manager.query(statement);
    await this.compare(manifest);
    await this.manager.query(
      `UPDATE outbox SET sent_at = NULL WHERE sent_at > $1::timestamptz - interval '${RESENT}'`,
      [header.takenAt],
    );
    await this.manager.query(`SELECT setval('outbox_seq', coalesce(max(seq), 0) + 1) FROM outbox`);
    return { header, manifest };
  }

  private async header(archive: AsyncGenerator<TarEntry>): Promise<Header> {
    const first = await archive.next().catch(() => ({ done: true, value: undefined }) as const);
    if (first.done || first.value.name !== HEADER) {
      throw new BackupRefused('not_a_backup', '这不是分工系统的备份文件。请选择 fengong backup 写出的文件。');
    }
    const header = JSON.parse(first.value.bytes.toString('utf8')) as Header;
    this.entries[HEADER] = sha256Hex(first.value.bytes);
    const here = await migrationNames(this.manager);
    const same = here.length === header.migrations.length && here.every((name, at) => name === header.migrations[at]);
    if (header.format !== FORMAT || !same) throw otherVersion(header, here);
    return header;
  }

  private async requireEmpty(): Promise<void> {
    for (const name of this.shapes.keys()) {
      if (name === 'installation') continue;
      const [found] = await this.manager.query<{ used: boolean }[]>(
        `SELECT EXISTS (SELECT FROM ${quoted(name)}) AS used`,
      );
      if (found?.used) {
        throw new BackupRefused(
          'not_empty',
          `数据库里已有数据（${name}），不能恢复到这里。请另选一个空的数据目录或数据库，如 FENGONG_DATA_DIR=.restored。`,
        );
      }
    }
  }

  /** @returns the statements that put them on again. */
  private async takeOffForeignKeys(): Promise<string[]> {
    const keys = await this.manager.query<{ of: string; name: string; definition: string }[]>(
      `SELECT conrelid::regclass::text AS of, conname AS name, pg_get_constraintdef(oid) AS definition
       FROM pg_constraint
       WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0
       ORDER BY 1, 2`,
    );
    for (const { of, name } of keys) await this.manager.query(`ALTER TABLE ${of} DROP CONSTRAINT ${quoted(name)}`);
    return keys.map(({ of, name, definition }) => `ALTER TABLE ${of} ADD CONSTRAINT ${quoted(name)} ${definition}`);
  }

  private async load(archive: AsyncGenerator<TarEntry>): Promise<Manifest> {
    for await (const { name, bytes } of archive) {
      if (name === MANIFEST) return JSON.parse(bytes.toString('utf8')) as Manifest;
      const [kind = '', of = ''] = name.split('/');
      if (kind === 'tables') await this.loadRows(of, bytes);
      else if (kind === 'files') await this.loadFile(of, bytes);
      else throw damaged(`unknown entry ${name}`);
      this.entries[name] = sha256Hex(bytes);
    }
    throw damaged('no manifest');
  }

  private async loadRows(table: string, packed: Buffer): Promise<void> {
    const shape = this.shapes.get(table);
    if (!shape) throw damaged(`unknown table ${table}`);
    const text = await unpack(packed, { maxOutputLength: LARGEST_TABLE_PART }).catch(() => null);
    if (text === null) throw damaged(`rows of ${table}`);
    const lines = text.toString('utf8').split('\n');
    const columns = shape.columns.map(({ name }) => quoted(name)).join(', ');
    const values = shape.columns.map(({ type }, at) => `(r.v ->> ${at})::${type}`).join(', ');
    for (let at = 0; at < lines.length; at += ROWS_AT_ONCE) {
      const rows = lines.slice(at, at + ROWS_AT_ONCE);
      if (table === 'audit_event') await this.ensurePartitions(shape, rows);
      await this.manager.query(
        `INSERT INTO ${quoted(table)} (${columns})
         SELECT ${values} FROM (SELECT unnest($1::text[])::json AS v) r`,
        [rows],
      );
    }
  }

  private async ensurePartitions(shape: TableShape, rows: readonly string[]): Promise<void> {
    const at = shape.columns.findIndex(({ name }) => name === 'at');
    const days = new Set(rows.map((row) => (JSON.parse(row) as string[])[at]!.slice(0, 10)));
    // An instant of a day in UTC can fall in the next month of China.
    for (const day of days) {
      for (const hour of ['00:00', '23:59']) {
        await this.manager.query(`SELECT audit_ensure_partition($1::timestamptz)`, [`${day} ${hour}+00`]);
      }
    }
  }

  private async loadFile(sha256: string, bytes: Buffer): Promise<void> {
    if (sha256Hex(bytes) !== sha256) throw damaged(`file ${sha256}`);
    await this.storage.put(sha256, bytes);
  }

  private async compare(manifest: Manifest): Promise<void> {
    if (manifest.format !== FORMAT) throw damaged('manifest of another format');
    const names = new Set([...Object.keys(manifest.entries), ...Object.keys(this.entries)]);
    for (const name of names) {
      if (manifest.entries[name] !== this.entries[name]) throw damaged(`entry ${name}`);
    }
    for (const { name, rows } of manifest.tables) {
      const [found] = await this.manager.query<{ rows: number }[]>(`SELECT count(*)::int AS rows FROM ${quoted(name)}`);
      if (found?.rows !== rows) throw damaged(`${name} has ${found?.rows} rows instead of ${rows}`);
    }
  }
}

function damaged(reason: string): BackupRefused {
  return new BackupRefused('damaged', `备份文件不完整或已损坏（${reason}），没有恢复任何数据。请换一份备份。`);
}

function otherVersion(header: Header, here: readonly string[]): BackupRefused {
  const newer = header.migrations.some((name) => !here.includes(name));
  const advice = newer ? '请先把程序更新到做备份时的版本' : '请用做备份时的程序版本恢复，然后再更新';
  return new BackupRefused(
    'other_version',
    `备份来自另一个版本（${header.format}，${header.migrations.at(-1) ?? '无'}），不能直接恢复。${advice}。`,
  );
}
