import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { MeasurementSeries } from '../domain/vocabulary.js';
import { findItem, type ItemRef } from '../persistence/measured-item.js';
import { measurementsAfter } from '../persistence/measurement-rows.js';
import { shownValues, type MeasurementView } from './measurement-view.js';

export interface MeasurementsFilter {
  readonly series?: MeasurementSeries;
  /** Values of times that had ended by this day. */
  readonly asOf?: string;
  /** What was accepted at the end of this day: the preliminary value before the final one came. */
  readonly knownOn?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** Values of an indicator or target, the superseded ones too, by day. */
@Injectable()
export class ListMeasurements {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 404 `indicator_not_found`, `target_not_found`. */
  async run(ctx: RequestContext, item: ItemRef, query: MeasurementsFilter): Promise<Page<MeasurementView>> {
    const { jurisdictionId } = ctx.actor;
    const found = await findItem(this.database, jurisdictionId, item, this.clock.today());
    if (!found) throw noSuch(item.type, item.type === 'target' ? '量化目标' : '指标');
    const asked = { series: query.series ?? null, asOf: query.asOf ?? null, knownOn: query.knownOn ?? null };
    const filter = { ...item, ...asked };
    const key = query.cursor ? decodeCursor(query.cursor, filter, ['day', 'uuid']) : null;
    const after = key ? { periodEnd: key[0] as string, id: key[1] as string } : null;
    const rows = await measurementsAfter(this.database, jurisdictionId, item, asked, after, query.limit + 1);
    const { items, nextCursor } = page(rows, query.limit, filter, (row) => [row.periodEnd, row.id]);
    return { items: await shownValues(this.database, ctx.actor, items), nextCursor };
  }
}
