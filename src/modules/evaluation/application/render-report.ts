import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/security/actor.js';
import { REPORT } from './documents-view.js';
import { RenderDocument } from './render-document.js';

/** Writes the Word file of a frozen evaluation: the one without which it is not finished. */
@Injectable()
export class RenderReport {
  constructor(private readonly document: RenderDocument) {}

  run(ctx: RequestContext, evaluationId: string): Promise<void> {
    return this.document.run(ctx, evaluationId, REPORT);
  }
}
