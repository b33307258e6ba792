import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';
import { evaluationsBefore } from '../persistence/evaluations.js';
import { evaluationSummary, type EvaluationSummary } from './evaluation-view.js';

/** The evaluations of a scheme, newest first. */
@Injectable()
export class ListEvaluations {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`. */
  async run(
    ctx: RequestContext,
    schemeId: string,
    query: { readonly cursor?: string; readonly limit: number },
  ): Promise<Page<EvaluationSummary>> {
    const { jurisdictionId } = ctx.actor;
    await this.schemes.header(jurisdictionId, schemeId);
    const filter = { schemeId };
    const [before] = query.cursor ? decodeCursor(query.cursor, filter, ['int']) : [null];
    const rows = await evaluationsBefore(
      this.database,
      { jurisdictionId, schemeId },
      before as number | null,
      query.limit + 1,
    );
    return page(rows.map(evaluationSummary), query.limit, filter, (row) => [row.number]);
  }
}
