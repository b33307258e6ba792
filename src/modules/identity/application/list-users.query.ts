import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page, type PageQuery } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { usersAfter, type UserItem } from '../persistence/directory.js';

/** Accounts of the administrator's jurisdiction by login, each with the posts in force today. */
@Injectable()
export class ListUsers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(ctx: RequestContext, { cursor, limit }: PageQuery): Promise<Page<UserItem>> {
    const filter = { list: 'users' };
    const [login = null] = cursor === undefined ? [] : decodeCursor(cursor, filter, ['text']);
    const rows = await usersAfter(this.database, ctx.actor.jurisdictionId, {
      login: login as string | null,
      day: this.clock.today(),
      limit: limit + 1,
    });
    return page(rows, limit, filter, (row) => [row.login]);
  }
}
