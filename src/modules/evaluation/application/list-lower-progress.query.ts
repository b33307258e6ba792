import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { decodeCursor, page, type Page, type PageQuery } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { JurisdictionReader } from '../../organizations/index.js';
import { CONCLUSIONS } from '../domain/conclusion.js';
import { unitReports } from '../domain/unit-reports.js';
import { lowerProgress, type LowerProgressRow } from '../persistence/lower-progress-rows.js';

const FIRST = { code: '', schemeId: '00000000-0000-0000-0000-000000000000' };

/** The schemes of the jurisdictions below one, each as its kept roll-up tells it and no further. */
@Injectable()
export class ListLowerProgress {
  constructor(
    private readonly database: Database,
    private readonly jurisdictions: JurisdictionReader,
  ) {}

  /**
   * @param upperId the caller's own jurisdiction, or one below it.
   * @throws DomainError 404 `jurisdiction_not_found`, 400 `cursor_invalid`.
   */
  async run({ actor }: RequestContext, upperId: string, query: PageQuery): Promise<Page<LowerProgressView>> {
    if (!(await this.isAtOrBelow(upperId, actor.jurisdictionId))) throw noSuch('jurisdiction', '辖区');
    const filter = { upperId };
    const rows = await lowerProgress(this.database, upperId, keyIn(query.cursor, filter), query.limit + 1);
    const { items, nextCursor } = page(rows, query.limit, filter, ({ code, schemeId }) => [code, schemeId]);
    return { items: items.map(viewOf), nextCursor };
  }

  /** Walks up the tree, which has three levels. */
  private async isAtOrBelow(id: string, upperId: string): Promise<boolean> {
    for (let current: string | null = id; current !== null;) {
      if (current === upperId) return true;
      const found = await this.jurisdictions.byId(current);
      current = found?.parentId ?? null;
    }
    return false;
  }
}

function keyIn(cursor: string | undefined, filter: { readonly upperId: string }) {
  if (cursor === undefined) return FIRST;
  const [code, schemeId] = decodeCursor(cursor, filter, ['text', 'uuid']) as [string, string];
  return { code, schemeId };
}

export type LowerProgressView = ReturnType<typeof viewOf>;

/** Percents 0…100, shares 0…1, both decimal strings; days `YYYY-MM-DD`. The mean never stands without its counts. */
function viewOf({ jurisdictionId, code, jurisdiction, level, kept, reports, ...scheme }: LowerProgressRow) {
  const { schemeId, title, state, planStart, planEnd } = scheme;
  return {
    jurisdiction: { id: jurisdictionId, code, name: jurisdiction, level },
    scheme: { id: schemeId, title, state, planStart, planEnd },
    progress: kept && { ...kept, conclusionWord: CONCLUSIONS[kept.conclusion], reports: unitReports(reports) },
  };
}
