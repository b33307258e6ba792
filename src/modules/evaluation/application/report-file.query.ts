import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/security/actor.js';
import { DocumentFile, type KeptDocument } from './document-file.query.js';
import { REPORT } from './documents-view.js';

/** The Word file of an evaluation, as it was written once. */
@Injectable()
export class ReportFile {
  constructor(private readonly documents: DocumentFile) {}

  /** @throws DomainError 404 `evaluation_not_found`, 409 `report_not_ready`. */
  run(ctx: RequestContext, id: string): Promise<KeptDocument> {
    return this.documents.read(ctx, id, REPORT);
  }
}
