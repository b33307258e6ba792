import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { conflict, DomainError } from '../../../platform/errors.js';
import { FileStore, type StoredFile } from '../../../platform/files/file-store.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { DocumentKey } from '../domain/documents.js';
import { type DocumentRow, loadDocuments } from '../persistence/evaluation-documents.js';
import { loadEvaluation } from '../persistence/evaluations.js';
import { documentsView, type DocumentsView } from './documents-view.js';

export interface KeptDocument extends Pick<StoredFile, 'fileName' | 'mediaType' | 'sha256'> {
  readonly bytes: Buffer;
}

/** The files of an evaluation, as they were made once. */
@Injectable()
export class DocumentFile {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
  ) {}

  /** @throws DomainError 404 `evaluation_not_found`. */
  async list(ctx: RequestContext, id: string): Promise<DocumentsView> {
    const { jurisdictionId } = ctx.actor;
    await loadEvaluation(this.database, jurisdictionId, id);
    return documentsView(this.database, jurisdictionId, id);
  }

  /** @throws DomainError 404 `evaluation_not_found`, 409 `report_not_ready`, 503 `converter_missing`. */
  async read(ctx: RequestContext, id: string, key: DocumentKey): Promise<KeptDocument> {
    const { jurisdictionId } = ctx.actor;
    await loadEvaluation(this.database, jurisdictionId, id);
    const rows = await loadDocuments(this.database, jurisdictionId, id);
    const row = rows.find(({ name, variant }) => name === key.name && variant === key.variant);
    const found = row?.fileId ? await this.files.read(jurisdictionId, row.fileId) : null;
    if (!found) throw notReady(row);
    const { fileName, mediaType, sha256 } = found.file;
    return { fileName, mediaType, sha256, bytes: found.bytes };
  }
}

function notReady(row: DocumentRow | undefined): DomainError {
  if (row?.failure?.code === 'converter_missing') {
    return new DomainError({ code: 'converter_missing', kind: 'unavailable', detail: row.failure.detail });
  }
  switch (row?.state) {
    case 'WAITING':
      return conflict('report_not_ready', '文件正在生成，请稍后再下载。');
    case 'FAILED':
      return conflict('report_not_ready', `文件没有生成：${row.failure?.detail ?? '原因不明，请重新生成。'}`);
    default:
      return conflict('report_not_ready', '文件还没有生成。评估定稿后请统筹单位“重新生成”文件，再来下载。');
  }
}
