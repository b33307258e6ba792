import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../../platform/http/keyset.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { loadEvaluation } from '../../persistence/evaluations.js';
import { listAdjustments, loadAdjustment } from '../../persistence/life/adjustments.js';
import { adjustmentView, type AdjustmentView } from './adjustment-view.js';

@Injectable()
export class ListAdjustments {
  constructor(private readonly database: Database) {}

  /** Of an evaluation, oldest first. @throws DomainError 404 `evaluation_not_found`. */
  async run(
    ctx: RequestContext,
    evaluationId: string,
    query: { readonly cursor?: string; readonly limit: number },
  ): Promise<Page<AdjustmentView>> {
    const { jurisdictionId } = ctx.actor;
    await loadEvaluation(this.database, jurisdictionId, evaluationId);
    const filter = { evaluationId };
    const [after] = query.cursor ? decodeCursor(query.cursor, filter, ['uuid']) : [null];
    const of = { jurisdictionId, evaluationId };
    const rows = await listAdjustments(this.database, of, after as string | null, query.limit + 1);
    const views = rows.map((row) => adjustmentView(row, ctx.actor));
    return page(views, query.limit, filter, ({ id }) => [id]);
  }

  /** @throws DomainError 404 `adjustment_not_found`. */
  async one(ctx: RequestContext, id: string): Promise<AdjustmentView> {
    return adjustmentView(await loadAdjustment(this.database, ctx.actor.jurisdictionId, id), ctx.actor);
  }
}
