import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type RuntimeConfig } from '../../../platform/config/runtime-config.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { tidyFileName } from '../../../platform/files/tidy-file-name.js';
import { conflict } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';
import { parseImportJob } from '../jobs/parse-import.definition.js';
import { insertImport } from '../persistence/imports.js';
import { acceptFile } from './accept-file.js';
import { NO_CORRECTIONS } from './corrections.js';
import type { ImportState } from './import-state.js';
import { revisedScheme } from './revised-header.js';

export interface UploadedImport {
  readonly id: string;
  readonly state: ImportState;
  readonly version: number;
}

/** Takes a document in. It is read by a job, because a large one takes longer than a request should. */
@Injectable()
export class UploadImport {
  constructor(
    private readonly commands: CommandRunner,
    private readonly files: FileStore,
    private readonly schemes: SchemeReader,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  /**
   * @param revises the scheme that the document revises; null for a scheme of its own.
   * @throws DomainError of `acceptFile`, before anything is stored; 404 `scheme_not_found`, 409 `scheme_closed`.
   */
  async run(
    ctx: RequestContext,
    upload: { fileName: string; bytes: Buffer },
    revises: string | null = null,
  ): Promise<UploadedImport> {
    const { mediaType } = await acceptFile(upload.bytes, upload.fileName, this.config.documentLimits);
    const fileName = tidyFileName(upload.fileName, '未命名.txt');
    const kept = await this.files.keep({ bytes: upload.bytes, fileName, mediaType });
    const input = { fileName, sha256: kept.sha256, revises };
    return this.commands.run(ctx, { name: 'intake.upload', input }, async (tx) => {
      const scheme = await revisedScheme(this.schemes, tx, revises);
      if (scheme?.state === 'CLOSED') throw conflict('scheme_closed', '方案已结束，不能再调整。');
      const file = await this.files.register(tx, kept);
      const id = newId();
      await insertImport(tx, {
        id,
        jurisdictionId: tx.jurisdictionId,
        fileId: file.id,
        fileName,
        mediaType,
        sha256: file.sha256,
        state: 'UPLOADED',
        progress: 0,
        text: null,
        draft: null,
        diagnostics: [],
        corrections: NO_CORRECTIONS,
        failure: null,
        schemeId: null,
        revisesId: revises,
        parseStartedAt: null,
        createdBy: ctx.actor.userId,
        createdAt: tx.now,
        version: 1,
      });
      tx.audit({
        action: 'import.uploaded',
        subject: { type: 'import', id },
        after: { fileName, size: file.size, sha256: file.sha256 },
      });
      tx.enqueue(parseImportJob, { importId: id, jurisdictionId: tx.jurisdictionId });
      return { id, state: 'UPLOADED', version: 1 };
    });
  }
}
