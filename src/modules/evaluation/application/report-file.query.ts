import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { conflict } from '../../../platform/errors.js';
import { FileStore, type StoredFile } from '../../../platform/files/file-store.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { loadEvaluation } from '../persistence/evaluations.js';

export interface KeptReport extends Pick<StoredFile, 'fileName' | 'mediaType' | 'sha256'> {
  readonly bytes: Buffer;
}

/** The Word file of an evaluation, as it was written once. */
@Injectable()
export class ReportFile {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
  ) {}

  /** @throws DomainError 404 `evaluation_not_found`, 409 `report_not_ready`. */
  async run(ctx: RequestContext, id: string): Promise<KeptReport> {
    const { jurisdictionId } = ctx.actor;
    const { reportFileId } = await loadEvaluation(this.database, jurisdictionId, id);
    const found = reportFileId && (await this.files.read(jurisdictionId, reportFileId));
    if (!found) throw conflict('report_not_ready', '评估报告正在生成，请稍后再下载。');
    const { fileName, mediaType, sha256 } = found.file;
    return { fileName, mediaType, sha256, bytes: found.bytes };
  }
}
