import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { CommitmentState } from '../domain/vocabulary.js';
import type { YearCommitment } from '../domain/year-commitment.js';
import { COMMITMENT_COLUMNS } from './columns.js';
import { SchemeReader } from './scheme-reader.js';

export interface YearCommitmentsFilter {
  readonly year?: number;
  readonly task?: string;
  readonly state?: CommitmentState;
  readonly cursor?: string;
  readonly limit: number;
}

/** The commitments that are kept against a scheme, by year, in the order of their documents. */
@Injectable()
export class ListYearCommitments {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
  ) {}

  async run(ctx: RequestContext, schemeId: string, query: YearCommitmentsFilter): Promise<Page<YearCommitment>> {
    const { jurisdictionId } = ctx.actor;
    await this.schemes.header(jurisdictionId, schemeId);
    const filter = { schemeId, year: query.year ?? null, task: query.task ?? null, state: query.state ?? null };
    const [year, id] = query.cursor ? decodeCursor(query.cursor, filter, ['int', 'uuid']) : [null, null];
    const rows = await this.database.query<YearCommitment>(
      `SELECT ${COMMITMENT_COLUMNS} FROM year_commitment y
       WHERE y.jurisdiction_id = $1 AND y.scheme_id = $2 AND ($3::int IS NULL OR y.year = $3)
         AND ($4::uuid IS NULL OR y.task_id = $4) AND ($5::text IS NULL OR y.state = $5)
         AND ($6::int IS NULL OR (y.year, y.id) > ($6, $7::uuid))
       ORDER BY y.year, y.id LIMIT $8`,
      [jurisdictionId, schemeId, filter.year, filter.task, filter.state, year, id, query.limit + 1],
    );
    return page(rows, query.limit, filter, (row) => [row.year, row.id]);
  }
}
