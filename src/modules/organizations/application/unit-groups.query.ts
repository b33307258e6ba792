import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { groupsAfter, type GroupView } from '../persistence/group-views.js';

export interface GroupFilter {
  /** `YYYY-MM-DD`; today when left out. */
  readonly on?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** Unit groups by name, each with its members on a day. */
@Injectable()
export class UnitGroupsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(ctx: RequestContext, query: GroupFilter): Promise<Page<GroupView>> {
    const filter = { day: query.on ?? this.clock.today() };
    const [name = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, filter, ['text']);
    const rows = await groupsAfter(this.database, ctx.actor.jurisdictionId, {
      ...filter,
      name: name as string | null,
      limit: query.limit + 1,
    });
    return page(rows, query.limit, filter, (row) => [row.name]);
  }
}
