import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';
import { adoptionsBefore, loadPolicy, policiesBefore, type AdoptionRow } from '../persistence/rating-policies.js';
import {
  ratingPolicySummary,
  ratingPolicyView,
  type RatingPolicySummary,
  type RatingPolicyView,
} from './rating-policy-view.js';

interface Paging {
  readonly cursor?: string;
  readonly limit: number;
}

/** The versions of the rating policy, and which of them judges a scheme from when. */
@Injectable()
export class RatingPolicies {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
  ) {}

  /** Newest first. */
  async list({ actor }: RequestContext, query: Paging): Promise<Page<RatingPolicySummary>> {
    const filter = { jurisdictionId: actor.jurisdictionId };
    const before = numberOf(query, filter);
    const rows = await policiesBefore(this.database, actor.jurisdictionId, before, query.limit + 1);
    return page(rows.map(ratingPolicySummary), query.limit, filter, ({ version }) => [version]);
  }

  /** @throws DomainError 404 `rating_policy_not_found`. */
  async one({ actor }: RequestContext, id: string): Promise<RatingPolicyView> {
    const row = await loadPolicy(this.database, actor.jurisdictionId, id);
    const former = row.formerId && (await loadPolicy(this.database, actor.jurisdictionId, row.formerId));
    return ratingPolicyView(row, former || null);
  }

  /** Newest first; without any, version 1 judges the scheme. @throws DomainError 404 `scheme_not_found`. */
  async adoptions({ actor }: RequestContext, schemeId: string, query: Paging): Promise<Page<AdoptionRow>> {
    const { jurisdictionId } = actor;
    await this.schemes.header(jurisdictionId, schemeId);
    const filter = { schemeId };
    const before = numberOf(query, filter);
    const rows = await adoptionsBefore(this.database, { jurisdictionId, schemeId }, before, query.limit + 1);
    return page(rows, query.limit, filter, ({ number }) => [number]);
  }
}

function numberOf({ cursor }: Paging, filter: Readonly<Record<string, string>>): number | null {
  return cursor ? (decodeCursor(cursor, filter, ['int'])[0] as number) : null;
}
