import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock/clock.js';
import { Database } from '../../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../../platform/http/keyset.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { SchemeReader } from '../../../schemes/index.js';
import type { PublicEdition } from '../../documents/public-edition.js';
import { publicationsBefore } from '../../persistence/publications.js';
import { publicEditionOf } from './public-edition-of.js';
import { publicationView, type PublicationView } from './publication-view.js';

/** What has been published of a scheme, and what would be. */
@Injectable()
export class Publications {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
    private readonly clock: Clock,
  ) {}

  /** Newest first. @throws DomainError 404 `scheme_not_found`. */
  async list(
    ctx: RequestContext,
    schemeId: string,
    query: { readonly cursor?: string; readonly limit: number },
  ): Promise<Page<PublicationView>> {
    const { jurisdictionId } = ctx.actor;
    await this.schemes.header(jurisdictionId, schemeId);
    const filter = { schemeId };
    const [before] = query.cursor ? decodeCursor(query.cursor, filter, ['uuid']) : [null];
    const of = { jurisdictionId, schemeId };
    const rows = await publicationsBefore(this.database, of, before as string | null, query.limit + 1);
    return page(rows.map(publicationView), query.limit, filter, ({ id }) => [id]);
  }

  /** As if it were published today. @throws DomainError 404 `evaluation_not_found`, 409 `evaluation_not_frozen`. */
  preview(ctx: RequestContext, evaluationId: string): Promise<PublicEdition> {
    return publicEditionOf(this.database, ctx.actor.jurisdictionId, evaluationId, this.clock.today());
  }
}
