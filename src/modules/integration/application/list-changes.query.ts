import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { JsonObject } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { cloudEvent } from '../domain/cloud-event.js';
import { typesOf } from '../domain/type-filter.js';
import { unitScope } from '../domain/unit-scope.js';
import { eventsBetween, readFeed } from '../persistence/feed-rows.js';
import { cursorAt, cursorGone, positionOf } from './feed-cursor.js';
import { requireKnownTypes } from './subscription-input.js';

export interface ChangesQuery {
  /** `cursor` of the answer before; left out: from the oldest event that is kept. */
  readonly since?: string;
  /** Patterns, by commas. */
  readonly types?: string;
  readonly limit: number;
}

export interface Changes {
  readonly items: readonly JsonObject[];
  /** To be given as `since` the next time, also when nothing has happened. */
  readonly cursor: string;
  /** There are more already. */
  readonly more: boolean;
}

/**
 * The change feed: what has happened since a cursor, complete and in order. How far the feed goes is read first: up to
 * there every position is committed and will not change (`FeedEvents`), whatever is added meanwhile. All is read in one
 * snapshot, so that a cursor which was found good is not robbed of its events by the purge.
 */
@Injectable()
export class ListChanges {
  constructor(private readonly database: Database) {}

  /** @throws DomainError 400 `cursor_invalid`, 410 `cursor_too_old`, 422 `event_type_unknown`. */
  async run({ actor }: RequestContext, { since, types = '', limit }: ChangesQuery): Promise<Changes> {
    const { jurisdictionId } = actor;
    const patterns = types.split(',').filter((pattern) => pattern !== '');
    requireKnownTypes(patterns);
    const scope = { types: typesOf(patterns), unitIds: unitScope(actor) };
    const { feed, rows } = await this.database.snapshot(async (reads) => {
      const feed = await readFeed(reads, jurisdictionId);
      const after = since === undefined ? feed.purgedTo : positionOf(since, feed);
      if (after < feed.purgedTo) throw cursorGone();
      const range = { after, upTo: feed.lastPosition };
      return { feed, rows: await eventsBetween(reads, jurisdictionId, scope, range, limit + 1) };
    });
    const items = rows.slice(0, limit);
    const more = rows.length > limit;
    return {
      items: items.map((event) => cloudEvent(jurisdictionId, event)),
      cursor: cursorAt(more ? items.at(-1)!.position : feed.lastPosition),
      more,
    };
  }
}
