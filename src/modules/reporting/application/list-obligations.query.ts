import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { JsonObject } from '../../../platform/json.js';
import { hasRole, unitsOf, type Actor, type RequestContext } from '../../../platform/security/actor.js';
import { Calendars } from '../../calendar/index.js';
import type { ObligationState } from '../domain/vocabulary.js';
import { visibleUnits } from '../domain/who-reads.js';
import { listObligations, type ObligationRow, type ReviewScope } from '../persistence/obligation-rows.js';
import { withActions, type WithActions } from './obligation-view.js';

export interface ObligationsQuery {
  /** Only what is the caller's turn: what his units owe, and what waits for his review. */
  readonly mine?: boolean;
  readonly state?: ObligationState;
  readonly unit?: string;
  readonly cycle?: string;
  readonly scheme?: string;
  readonly task?: string;
  readonly indicator?: string;
  /** Owed and past the due day. */
  readonly overdue?: boolean;
  /** Owed and past the grace. */
  readonly missing?: boolean;
  /** Only of cycles that have opened. */
  readonly opened?: boolean;
  readonly cursor?: string;
  readonly limit: number;
}

/** Obligations by due day. Who belongs to a unit sees its own and those on tasks and indicators that it consolidates. */
@Injectable()
export class ListObligations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
  ) {}

  async run(ctx: RequestContext, query: ObligationsQuery): Promise<Page<WithActions<ObligationRow>>> {
    const { actor } = ctx;
    const today = this.clock.today();
    const filter = {
      visibleTo: visibleUnits(actor),
      ofUnits: unitFilter(query, unitsOf(actor, 'reporter', 'approver')),
      toReview: query.mine && query.unit === undefined ? reviewScope(actor) : null,
      state: query.state ?? null,
      cycleId: query.cycle ?? null,
      schemeId: query.scheme ?? null,
      taskId: query.task ?? null,
      indicatorId: query.indicator ?? null,
      overdue: query.overdue ?? false,
      missing: query.missing ?? false,
      opened: query.opened ?? false,
    };
    const key = query.cursor ? decodeCursor(query.cursor, filter, ['day', 'uuid']) : null;
    const after = key ? { dueOn: key[0] as string, id: key[1] as string } : null;
    const rows = await listObligations(this.database, actor.jurisdictionId, today, filter, after, query.limit + 1);
    const calendar = await this.calendars.of(actor.jurisdictionId);
    const found = page(rows, query.limit, filter, (row) => [row.dueOn, row.id]);
    return { ...found, items: found.items.map((row) => withActions(row, actor, today, calendar)) };
  }
}

function reviewScope(actor: Actor): ReviewScope & JsonObject {
  return { asLeadOf: unitsOf(actor, 'approver'), asCoordinator: hasRole(actor, 'coordinator') };
}

function unitFilter({ mine, unit }: ObligationsQuery, own: readonly string[]): readonly string[] | null {
  if (!mine) return unit === undefined ? null : [unit];
  return own.filter((id) => unit === undefined || id === unit);
}
