import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { Reads } from '../../../platform/database/reads.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { sourceMeant } from '../../external-ids/index.js';
import { unitById, unitsAfter, type UnitView } from '../persistence/unit-views.js';

export interface UnitFilter {
  readonly q?: string;
  readonly active?: boolean;
  readonly externalId?: string;
  readonly source?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** Units with their aliases, by name. */
@Injectable()
export class UnitsQuery {
  constructor(private readonly database: Database) {}

  async list(ctx: RequestContext, query: UnitFilter): Promise<Page<UnitView>> {
    const filter = {
      q: query.q ?? null,
      active: query.active ?? null,
      externalId: query.externalId ?? null,
      source: sourceMeant(ctx.actor, query.source),
    };
    const [name = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, filter, ['text']);
    const rows = await unitsAfter(this.database, ctx.actor.jurisdictionId, {
      ...filter,
      name: name as string | null,
      limit: query.limit + 1,
    });
    return page(rows, query.limit, filter, (row) => [row.name]);
  }

  one(ctx: RequestContext, id: string): Promise<UnitView> {
    return requiredUnit(this.database, ctx.actor.jurisdictionId, id);
  }
}

/** @throws DomainError 404 `unit_not_found`. */
export async function requiredUnit(reads: Reads, jurisdictionId: string, id: string): Promise<UnitView> {
  const unit = await unitById(reads, jurisdictionId, id);
  if (!unit) throw noSuch('unit', '单位');
  return unit;
}
