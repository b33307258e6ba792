import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { findItem, type ItemRef } from '../persistence/measured-item.js';
import { measurementsAfter, type MeasurementRow } from '../persistence/measurement-rows.js';

/** Values of an indicator or target, the superseded ones too, by day. */
@Injectable()
export class ListMeasurements {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 404 `indicator_not_found`, `target_not_found`. */
  async run(
    ctx: RequestContext,
    item: ItemRef,
    query: { readonly cursor?: string; readonly limit: number },
  ): Promise<Page<MeasurementRow>> {
    const { jurisdictionId } = ctx.actor;
    const found = await findItem(this.database, jurisdictionId, item, this.clock.today());
    if (!found) throw noSuch(item.type, item.type === 'target' ? '量化目标' : '指标');
    const filter = { ...item };
    const key = query.cursor ? decodeCursor(query.cursor, filter, ['day', 'uuid']) : null;
    const after = key ? { periodEnd: key[0] as string, id: key[1] as string } : null;
    const rows = await measurementsAfter(this.database, jurisdictionId, item, after, query.limit + 1);
    return page(rows, query.limit, filter, (row) => [row.periodEnd, row.id]);
  }
}
