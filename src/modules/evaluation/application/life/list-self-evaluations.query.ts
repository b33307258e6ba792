import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock/clock.js';
import { Database } from '../../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../../platform/http/keyset.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { loadEvaluation } from '../../persistence/evaluations.js';
import { countSelfEvaluations, listSelfEvaluations, type OwingUnit } from '../../persistence/life/self-evaluations.js';
import { selfEvaluationView, type SelfEvaluationView } from './self-evaluation-view.js';
import { seenUnits, type VoicesQuery } from './voices.js';

/** Self-evaluations as far as the caller may see them: a unit its own, the offices all. */
@Injectable()
export class ListSelfEvaluations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @param evaluationId null: of all evaluations. @throws DomainError 404 `evaluation_not_found`. */
  async run(ctx: RequestContext, evaluationId: string | null, query: VoicesQuery): Promise<Page<SelfEvaluationView>> {
    const { jurisdictionId } = ctx.actor;
    if (evaluationId !== null) await loadEvaluation(this.database, jurisdictionId, evaluationId);
    const filter = { evaluationId, missing: query.missing };
    const [after] = query.cursor ? decodeCursor(query.cursor, filter, ['uuid']) : [null];
    const rows = await listSelfEvaluations(
      this.database,
      { jurisdictionId, unitIds: seenUnits(ctx.actor), ...filter },
      after as string | null,
      query.limit + 1,
    );
    const today = this.clock.today();
    const views = rows.map((row) => selfEvaluationView(row, ctx.actor, today));
    return page(views, query.limit, filter, ({ id }) => [id]);
  }

  /** Who has how much to hand in still; one row for each asked unit. @throws DomainError 404 `evaluation_not_found`. */
  async units(ctx: RequestContext, evaluationId: string): Promise<{ readonly items: readonly OwingUnit[] }> {
    const { jurisdictionId } = ctx.actor;
    await loadEvaluation(this.database, jurisdictionId, evaluationId);
    return { items: await countSelfEvaluations(this.database, jurisdictionId, evaluationId, this.clock.today()) };
  }
}
