import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/security/actor.js';
import { progressView, type ProgressView } from './progress-view.js';
import { scopeOf } from './progress-scope.js';
import { RollupReader, type DayAndPolicy } from './rollup-reader.js';

/** The progress of a scheme as a tree, as far as the caller may see it. */
@Injectable()
export class GetProgress {
  constructor(private readonly rollups: RollupReader) {}

  /** @throws DomainError 404 `scheme_not_found` or `rating_policy_not_found`, 422 `as_of_outside`. */
  async run(ctx: RequestContext, schemeId: string, question: DayAndPolicy = {}): Promise<ProgressView> {
    const rolled = await this.rollups.read(ctx.actor.jurisdictionId, schemeId, question);
    return progressView(rolled, scopeOf(ctx.actor, rolled.outline));
  }
}
