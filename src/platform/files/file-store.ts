import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CONFIG, type RuntimeConfig } from '../config/runtime-config.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/transaction.js';
import { newId } from '../ids.js';
import { sha256Hex } from '../json.js';

export interface StoredFile {
  readonly id: string;
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
  readonly fileName: string;
}

/**
 * Files on disk by their SHA-256, so that the same content is kept once, and a row per upload that says whose it is.
 * The bytes are on disk before the row is committed: a row never points to nothing, and what a rolled-back command
 * leaves behind is unreachable and harmless.
 */
@Injectable()
export class FileStore {
  private readonly root: string;

  constructor(
    @Inject(CONFIG) config: RuntimeConfig,
    private readonly database: Database,
  ) {
    this.root = join(config.dataDir, 'files');
  }

  async put(tx: Tx, file: { bytes: Buffer; fileName: string; mediaType: string }): Promise<StoredFile> {
    const sha256 = sha256Hex(file.bytes);
    await this.keep(sha256, file.bytes);
    const stored = { id: newId(), sha256, size: file.bytes.length, mediaType: file.mediaType, fileName: file.fileName };
    await tx.sql(
      `INSERT INTO stored_file (id, jurisdiction_id, sha256, size, media_type, file_name, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [stored.id, tx.jurisdictionId, sha256, stored.size, stored.mediaType, stored.fileName, tx.now],
    );
    return stored;
  }

  /** @returns null when this jurisdiction has no such file. */
  async read(jurisdictionId: string, id: string): Promise<{ file: StoredFile; bytes: Buffer } | null> {
    const row = await this.database.one<{ sha256: string; size: number; media_type: string; file_name: string }>(
      `SELECT sha256, size, media_type, file_name FROM stored_file WHERE jurisdiction_id = $1 AND id = $2`,
      [jurisdictionId, id],
    );
    if (!row) return null;
    const bytes = await readFile(this.pathOf(row.sha256));
    if (sha256Hex(bytes) !== row.sha256) throw new Error(`stored file ${id} does not match its SHA-256`);
    const file = {
      id,
      sha256: row.sha256,
      size: Number(row.size),
      mediaType: row.media_type,
      fileName: row.file_name,
    };
    return { file, bytes };
  }

  /** Written aside, flushed, then renamed: a crash leaves either the whole file or none. */
  private async keep(sha256: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(sha256);
    if (await exists(path)) return;
    await mkdir(dirname(path), { recursive: true });
    const aside = `${path}.${randomUUID()}`;
    const handle = await open(aside, 'wx', 0o640);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, path);
  }

  private pathOf(sha256: string): string {
    return join(this.root, sha256.slice(0, 2), sha256.slice(2));
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
