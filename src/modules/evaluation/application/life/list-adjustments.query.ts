import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../../platform/http/keyset.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { SchemeReader } from '../../../schemes/index.js';
import { loadEvaluation } from '../../persistence/evaluations.js';
import { adjustedParts, type AdjustedPart } from '../../persistence/life/adjusted-parts.js';
import { listAdjustments, listAdjustmentsOfScheme, loadAdjustment } from '../../persistence/life/adjustments.js';
import { adjustmentView, type AdjustmentView } from './adjustment-view.js';

export interface AdjustmentDetail extends AdjustmentView {
  /** What the changes are about, by name; what they add is in themselves. */
  readonly parts: readonly AdjustedPart[];
}

@Injectable()
export class ListAdjustments {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
  ) {}

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

  /** Of all evaluations of a scheme, newest first. @throws DomainError 404 `scheme_not_found`. */
  async ofScheme(
    ctx: RequestContext,
    schemeId: string,
    query: { readonly cursor?: string; readonly limit: number },
  ): Promise<Page<AdjustmentView>> {
    const { jurisdictionId } = ctx.actor;
    await this.schemes.header(jurisdictionId, schemeId);
    const filter = { schemeId };
    const [before] = query.cursor ? decodeCursor(query.cursor, filter, ['uuid']) : [null];
    const of = { jurisdictionId, schemeId };
    const rows = await listAdjustmentsOfScheme(this.database, of, before as string | null, query.limit + 1);
    const views = rows.map((row) => adjustmentView(row, ctx.actor));
    return page(views, query.limit, filter, ({ id }) => [id]);
  }

  /** @throws DomainError 404 `adjustment_not_found`. */
  async one(ctx: RequestContext, id: string): Promise<AdjustmentDetail> {
    const { jurisdictionId } = ctx.actor;
    const row = await loadAdjustment(this.database, jurisdictionId, id);
    return {
      ...adjustmentView(row, ctx.actor),
      parts: await adjustedParts(this.database, jurisdictionId, row.changes),
    };
  }
}
