import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { ImportHeader } from './get-import.query.js';
import { IMPORT_COLUMNS } from './import-columns.js';
import type { ImportState } from './import-state.js';

export interface ImportsFilter {
  readonly state?: ImportState;
  readonly cursor?: string;
  readonly limit: number;
}

/** The imports of the jurisdiction, newest first, without their drafts. */
@Injectable()
export class ListImports {
  constructor(private readonly database: Database) {}

  async run(ctx: RequestContext, query: ImportsFilter): Promise<Page<ImportHeader>> {
    const filter = { state: query.state ?? null };
    const [createdAt, id] = query.cursor ? decodeCursor(query.cursor, filter, ['instant', 'uuid']) : [null, null];
    const rows = await this.database.query<ImportHeader>(
      `SELECT ${IMPORT_COLUMNS} FROM import
       WHERE jurisdiction_id = $1 AND ($2::text IS NULL OR state = $2)
         AND ($3::timestamptz IS NULL OR (created_at, id) < ($3, $4::uuid))
       ORDER BY created_at DESC, id DESC LIMIT $5`,
      [ctx.actor.jurisdictionId, filter.state, createdAt, id, query.limit + 1],
    );
    return page(rows, query.limit, filter, (row) => [row.createdAt.toISOString(), row.id]);
  }
}
