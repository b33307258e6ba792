import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { DataSource, EntityManager } from 'typeorm';
import type { ObjectStorage } from '../files/object-storage.js';
import { sha256Hex } from '../json.js';
import { fileEntry, FORMAT, HEADER, MANIFEST, quoted, tableEntry, type Header, type Manifest } from './format.js';
import { migrationNames, tableShapes, type TableShape } from './tables.js';
import { TarWriter } from './tar.js';

const ROWS_AT_ONCE = 1_000;
/** Of one entry before it is packed. */
const ENTRY_BYTES = 8 * 1024 * 1024;

const pack = promisify(gzip);

export interface BackupSource {
  /** With the rights of the tables' owner. */
  readonly dataSource: DataSource;
  readonly storage: ObjectStorage;
  readonly takenAt: Date;
}

/** What was written; `sha256` is of the manifest, which covers everything else. */
export interface WrittenBackup {
  readonly manifest: Manifest;
  readonly sha256: string;
}

/**
 * Writes all tables, as they are at one moment, and the stored files into one archive. Values are kept as PostgreSQL
 * writes them, so that none is rounded. The file is there under its name only when it is whole.
 */
export async function writeBackup(path: string, source: BackupSource): Promise<WrittenBackup> {
  const aside = `${path}.part`;
  const file = await open(aside, 'wx', 0o600);
  try {
    const written = await source.dataSource.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('SET TRANSACTION READ ONLY');
      return new BackupWriter(new TarWriter(file), manager, source).run();
    });
    await file.close();
    await rename(aside, path);
    return written;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(aside, { force: true });
    throw error;
  }
}

class BackupWriter {
  private readonly entries: Record<string, string> = {};

  constructor(
    private readonly tar: TarWriter,
    private readonly manager: EntityManager,
    private readonly source: BackupSource,
  ) {}

  async run(): Promise<WrittenBackup> {
    const migrations = await migrationNames(this.manager);
    const header: Header = { format: FORMAT, takenAt: this.source.takenAt.toISOString(), migrations };
    await this.add(HEADER, jsonBytes(header));
    const tables: Manifest['tables'][number][] = [];
    for (const shape of await tableShapes(this.manager)) tables.push(await this.table(shape));
    const files = await this.files();
    const manifest: Manifest = { format: FORMAT, tables, ...files, entries: this.entries };
    const bytes = jsonBytes(manifest);
    await this.tar.add(MANIFEST, bytes);
    await this.tar.finish();
    return { manifest, sha256: sha256Hex(bytes) };
  }

  private async table({ name, columns }: TableShape): Promise<Manifest['tables'][number]> {
    const values = columns.map((column) => `${quoted(column.name)}::text`).join(', ');
    await this.manager.query(
      `DECLARE backup_rows NO SCROLL CURSOR FOR SELECT json_build_array(${values})::text AS row FROM ${quoted(name)}`,
    );
    let rows = 0;
    let part = 0;
    let lines: string[] = [];
    let bytes = 0;
    const flush = async (): Promise<void> => {
      if (lines.length === 0) return;
      part += 1;
      await this.add(tableEntry(name, part), await pack(lines.join('\n')));
      lines = [];
      bytes = 0;
    };
    for (;;) {
      const found = await this.manager.query<{ row: string }[]>(`FETCH ${ROWS_AT_ONCE} FROM backup_rows`);
      for (const { row } of found) {
        lines.push(row);
        bytes += row.length;
        if (bytes >= ENTRY_BYTES) await flush();
      }
      rows += found.length;
      if (found.length < ROWS_AT_ONCE) break;
    }
    await flush();
    await this.manager.query('CLOSE backup_rows');
    return { name, columns: columns.map((column) => column.name), rows };
  }

  private async files(): Promise<Pick<Manifest, 'files' | 'fileBytes' | 'missing'>> {
    const wanted = await this.manager.query<{ sha256: string; size: number }[]>(
      `SELECT DISTINCT sha256, size FROM stored_file WHERE purged_at IS NULL ORDER BY sha256`,
    );
    const missing: string[] = [];
    let fileBytes = 0;
    for (const { sha256, size } of wanted) {
      if (await this.file(sha256, size)) fileBytes += size;
      else missing.push(sha256);
    }
    return { files: wanted.length - missing.length, fileBytes, missing };
  }

  /** Read twice, so that a damaged file is found before any of it is in the archive. */
  private async file(sha256: string, size: number): Promise<boolean> {
    if ((await this.measure(sha256)) !== size) return false;
    const content = await this.source.storage.open(sha256);
    if (content === null) return false;
    await this.tar.stream(fileEntry(sha256), size, content as AsyncIterable<Buffer>);
    this.entries[fileEntry(sha256)] = sha256;
    return true;
  }

  /** Bytes of a file that is whole, else null. */
  private async measure(sha256: string): Promise<number | null> {
    const content = await this.source.storage.open(sha256);
    if (content === null) return null;
    const hash = createHash('sha256');
    let size = 0;
    try {
      for await (const chunk of content as AsyncIterable<Buffer>) {
        hash.update(chunk);
        size += chunk.length;
      }
    } catch {
      return null;
    }
    return hash.digest('hex') === sha256 ? size : null;
  }

  private async add(name: string, bytes: Buffer): Promise<void> {
    await this.tar.add(name, bytes);
    this.entries[name] = sha256Hex(bytes);
  }
}

function jsonBytes(value: Header | Manifest): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
