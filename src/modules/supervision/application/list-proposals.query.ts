import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { proposalGroups, type ProposalGroup } from '../persistence/proposal-rows.js';

export interface ProposalsQuery {
  readonly scheme?: string;
  readonly unit?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** What waits for 督查室, grouped so that one order covers what belongs together. What has come in is not shown. */
@Injectable()
export class ListProposals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run({ actor }: RequestContext, query: ProposalsQuery): Promise<Page<ProposalGroup>> {
    const filter = { scheme: query.scheme ?? null, unit: query.unit ?? null };
    const after = query.cursor ? decodeCursor(query.cursor, filter, ['text', 'uuid', 'uuid']) : null;
    const groups = await proposalGroups(this.database, actor.jurisdictionId, filter, {
      today: this.clock.today(),
      after: after as [string, string, string] | null,
      limit: query.limit + 1,
    });
    return page(groups, query.limit, filter, ({ unit, item }) => [unit.name, unit.id, item.id]);
  }
}
