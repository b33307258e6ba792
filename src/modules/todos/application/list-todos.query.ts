import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { TodoState } from '../domain/vocabulary.js';
import { ownTodos, type OwnTodo } from '../persistence/todo-rows.js';
import type { Paging } from './connectors.query.js';

/** A person's own 待办, newest first, as the OA shows them. */
@Injectable()
export class ListTodos {
  constructor(private readonly database: Database) {}

  async run(
    { actor }: RequestContext,
    { state = null, cursor, limit }: Paging & { readonly state?: TodoState | null },
  ): Promise<Page<OwnTodo>> {
    const { jurisdictionId, userId } = actor;
    if (userId === null) return { items: [], nextCursor: null };
    const filter = { userId, state };
    const after = cursor === undefined ? null : (decodeCursor(cursor, filter, ['uuid'])[0] as string);
    const rows = await ownTodos(this.database, { jurisdictionId, userId }, state, after, limit + 1);
    return page(rows, limit, filter, ({ id }) => [id]);
  }
}
