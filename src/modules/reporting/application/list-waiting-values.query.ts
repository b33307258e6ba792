import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page, type PageQuery } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';
import { waitingValuesAfter, type WaitingValueRow } from '../persistence/measurement-rows.js';
import { shownValues, type MeasurementView } from './measurement-view.js';

export type WaitingValue = MeasurementView & Pick<WaitingValueRow, 'item'>;

/** Values of a scheme's indicators and targets that were recorded apart from reports and wait for the coordinator. */
@Injectable()
export class ListWaitingValues {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`. */
  async run({ actor }: RequestContext, schemeId: string, query: PageQuery): Promise<Page<WaitingValue>> {
    await this.schemes.header(actor.jurisdictionId, schemeId);
    const filter = { schemeId };
    const key = query.cursor ? decodeCursor(query.cursor, filter, ['uuid']) : null;
    const after = key ? (key[0] as string) : null;
    const rows = await waitingValuesAfter(this.database, actor.jurisdictionId, schemeId, after, query.limit + 1);
    const found = page(rows, query.limit, filter, ({ id }) => [id]);
    const shown = await shownValues(this.database, actor, found.items);
    return { ...found, items: shown.map((value, index) => ({ ...value, item: found.items[index]!.item })) };
  }
}
