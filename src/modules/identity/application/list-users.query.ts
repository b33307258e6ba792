import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { JsonObject } from '../../../platform/json.js';
import type { RequestContext, RoleName } from '../../../platform/security/actor.js';
import { sourceMeant } from '../../external-ids/index.js';
import { usersAfter, type UserFilter, type UserItem } from '../persistence/directory.js';

export interface UsersQuery {
  readonly search?: string;
  readonly unitId?: string;
  readonly role?: RoleName;
  readonly disabled?: boolean;
  readonly externalId?: string;
  readonly source?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** Accounts of the administrator's jurisdiction by login, each with the posts in force today. */
@Injectable()
export class ListUsers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(ctx: RequestContext, { cursor, limit, ...given }: UsersQuery): Promise<Page<UserItem>> {
    const filter: UserFilter & JsonObject = {
      search: given.search ?? null,
      unitId: given.unitId ?? null,
      role: given.role ?? null,
      disabled: given.disabled ?? null,
      externalId: given.externalId ?? null,
      source: sourceMeant(ctx.actor, given.source),
    };
    const [login = null] = cursor === undefined ? [] : decodeCursor(cursor, filter, ['text']);
    const rows = await usersAfter(this.database, ctx.actor.jurisdictionId, filter, {
      login: login as string | null,
      day: this.clock.today(),
      limit: limit + 1,
    });
    return page(rows, limit, filter, (row) => [row.login]);
  }
}
