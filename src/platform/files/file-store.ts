import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/transaction.js';
import { DomainError } from '../errors.js';
import { newId } from '../ids.js';
import { sha256Hex } from '../json.js';
import { ObjectStorage } from './object-storage.js';

export interface FileContent {
  readonly bytes: Buffer;
  readonly fileName: string;
  readonly mediaType: string;
}

/** A file whose bytes lie in the storage and that is nobody's yet. */
export interface KeptFile {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
  readonly fileName: string;
}

export interface StoredFile extends KeptFile {
  readonly id: string;
}

/**
 * Files by their SHA-256, so that the same content is kept once, and a row per upload that says whose it is. First the
 * bytes are kept, then a command makes the row: a row never points to nothing, no transaction waits for the storage, and
 * what a command that failed leaves behind is found by `SweepFiles` a day later.
 */
@Injectable()
export class FileStore {
  constructor(
    private readonly storage: ObjectStorage,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * To be called outside a transaction.
   * @throws DomainError 503 `file_storage_unavailable`.
   */
  async keep({ bytes, fileName, mediaType }: FileContent): Promise<KeptFile> {
    const sha256 = sha256Hex(bytes);
    await this.database.query(
      `INSERT INTO stored_object (sha256, kept_at) VALUES ($1, $2)
       ON CONFLICT (sha256) DO UPDATE SET kept_at = greatest(stored_object.kept_at, excluded.kept_at)`,
      [sha256, this.clock.now()],
    );
    await this.storage.put(sha256, bytes);
    return { sha256, size: bytes.length, mediaType, fileName };
  }

  /**
   * Makes a kept file a file of the command's jurisdiction.
   * @throws DomainError 503 `file_lost` when it has been swept away since, which takes a day.
   */
  async register(tx: Tx, kept: KeptFile): Promise<StoredFile> {
    const [object] = await tx.sql(`SELECT 1 FROM stored_object WHERE sha256 = $1 FOR SHARE`, [kept.sha256]);
    if (!object) {
      throw new DomainError({ code: 'file_lost', kind: 'unavailable', detail: '文件没有保存成功，请重新上传。' });
    }
    const stored = { id: newId(), ...kept };
    await tx.sql(
      `INSERT INTO stored_file (id, jurisdiction_id, sha256, size, media_type, file_name, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [stored.id, tx.jurisdictionId, stored.sha256, stored.size, stored.mediaType, stored.fileName, tx.now],
    );
    return stored;
  }

  /** @returns null when this jurisdiction has no such file, or had it destroyed after its retention. */
  async open(jurisdictionId: string, id: string): Promise<{ file: StoredFile; content: Readable } | null> {
    const file = await this.database.one<StoredFile>(
      `SELECT id, sha256, size, media_type AS "mediaType", file_name AS "fileName" FROM stored_file
       WHERE jurisdiction_id = $1 AND id = $2 AND purged_at IS NULL`,
      [jurisdictionId, id],
    );
    if (!file) return null;
    const content = await this.storage.open(file.sha256);
    if (!content) throw new Error(`the bytes of stored file ${id} are not in the storage`);
    return { file, content };
  }

  /** The same, read into memory. */
  async read(jurisdictionId: string, id: string): Promise<{ file: StoredFile; bytes: Buffer } | null> {
    const found = await this.open(jurisdictionId, id);
    return found && { file: found.file, bytes: await buffer(found.content) };
  }
}
