import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Calendars } from '../../calendar/index.js';
import { SchemeReader } from '../../schemes/index.js';
import { cyclesAfter } from '../persistence/cycle-rows.js';
import { cycleView, type CycleView } from './cycle-view.js';

/** 填报周期 of a scheme with their days and re-openings, by their beginning. */
@Injectable()
export class ListCycles {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly schemes: SchemeReader,
    private readonly calendars: Calendars,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`. */
  async run(
    { actor: { jurisdictionId } }: RequestContext,
    schemeId: string,
    query: { readonly cursor?: string; readonly limit: number },
  ): Promise<Page<CycleView>> {
    await this.schemes.header(jurisdictionId, schemeId);
    const filter = { schemeId };
    const key = query.cursor ? decodeCursor(query.cursor, filter, ['day', 'uuid']) : null;
    const after = key ? { periodStart: key[0] as string, id: key[1] as string } : null;
    const today = this.clock.today();
    const rows = await cyclesAfter(this.database, jurisdictionId, schemeId, today, after, query.limit + 1);
    const calendar = await this.calendars.of(jurisdictionId);
    const found = page(rows, query.limit, filter, (row) => [row.periodStart, row.id]);
    return { ...found, items: found.items.map((row) => cycleView(row, calendar)) };
  }
}
