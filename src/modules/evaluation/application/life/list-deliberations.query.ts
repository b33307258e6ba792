import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock/clock.js';
import { Database } from '../../../../platform/database/database.js';
import { groupBy } from '../../../../platform/group-by.js';
import { decodeCursor, page, type Page } from '../../../../platform/http/keyset.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { loadEvaluation } from '../../persistence/evaluations.js';
import {
  deliberationsOf,
  followUpsOf,
  listFollowUps,
  type DeliberationRow,
} from '../../persistence/life/deliberations.js';
import { followUpView, type FollowUpView } from './follow-up-view.js';
import { seenUnits, type VoicesQuery } from './voices.js';

export interface DeliberationView extends DeliberationRow {
  readonly followUps: readonly FollowUpView[];
}

@Injectable()
export class ListDeliberations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The opinions to an evaluation with what is done about each. @throws DomainError 404 `evaluation_not_found`. */
  async run(ctx: RequestContext, evaluationId: string): Promise<{ readonly items: readonly DeliberationView[] }> {
    const { jurisdictionId } = ctx.actor;
    await loadEvaluation(this.database, jurisdictionId, evaluationId);
    const opinions = await deliberationsOf(this.database, jurisdictionId, evaluationId);
    const rows = await followUpsOf(
      this.database,
      jurisdictionId,
      opinions.map(({ id }) => id),
    );
    const today = this.clock.today();
    const followUps = groupBy(rows, ({ opinionId }) => opinionId);
    return {
      items: opinions.map((opinion) => ({
        ...opinion,
        followUps: (followUps.get(opinion.id) ?? []).map((row) => followUpView(row, ctx.actor, today)),
      })),
    };
  }

  /** What the caller's units, for the offices all units, have to do about opinions. */
  async followUps(ctx: RequestContext, query: VoicesQuery): Promise<Page<FollowUpView>> {
    const { jurisdictionId } = ctx.actor;
    const filter = { missing: query.missing };
    const [after] = query.cursor ? decodeCursor(query.cursor, filter, ['uuid']) : [null];
    const rows = await listFollowUps(
      this.database,
      { jurisdictionId, unitIds: seenUnits(ctx.actor), ...filter },
      after as string | null,
      query.limit + 1,
    );
    const today = this.clock.today();
    const views = rows.map((row) => followUpView(row, ctx.actor, today));
    return page(views, query.limit, filter, ({ id }) => [id]);
  }
}
