import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { SchemeHeader } from '../domain/scheme-structure.js';
import type { SchemeState } from '../domain/vocabulary.js';
import { HEADER_COLUMNS } from './columns.js';

export interface SchemesFilter {
  readonly state?: SchemeState;
  readonly cursor?: string;
  readonly limit: number;
}

/** The schemes of the jurisdiction, newest first. */
@Injectable()
export class ListSchemes {
  constructor(private readonly database: Database) {}

  async run(ctx: RequestContext, query: SchemesFilter): Promise<Page<SchemeHeader>> {
    const filter = { state: query.state ?? null };
    const [createdAt, id] = query.cursor ? decodeCursor(query.cursor, filter, ['instant', 'uuid']) : [null, null];
    const rows = await this.database.query<SchemeHeader>(
      `SELECT ${HEADER_COLUMNS} FROM scheme s
       WHERE s.jurisdiction_id = $1 AND ($2::text IS NULL OR s.state = $2)
         AND ($3::timestamptz IS NULL OR (s.created_at, s.id) < ($3, $4::uuid))
       ORDER BY s.created_at DESC, s.id DESC LIMIT $5`,
      [ctx.actor.jurisdictionId, filter.state, createdAt, id, query.limit + 1],
    );
    return page(rows, query.limit, filter, (row) => [row.createdAt.toISOString(), row.id]);
  }
}
