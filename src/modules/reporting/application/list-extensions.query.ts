import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Calendars } from '../../calendar/index.js';
import type { ExtensionState } from '../domain/extension.js';
import { visibleUnits } from '../domain/who-reads.js';
import { extensionsAfter } from '../persistence/extension-rows.js';
import { withProvisional, type ExtensionView } from './extension-view.js';

export interface ExtensionsQuery {
  readonly state?: ExtensionState;
  readonly scheme?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** Requests for later due days, oldest first. Units see their own. */
@Injectable()
export class ListExtensions {
  constructor(
    private readonly database: Database,
    private readonly calendars: Calendars,
  ) {}

  async run({ actor }: RequestContext, query: ExtensionsQuery): Promise<Page<ExtensionView>> {
    const filter = {
      unitIds: visibleUnits(actor),
      state: query.state ?? null,
      schemeId: query.scheme ?? null,
    };
    const key = query.cursor ? decodeCursor(query.cursor, filter, ['uuid']) : null;
    const after = key ? (key[0] as string) : null;
    const rows = await extensionsAfter(this.database, actor.jurisdictionId, filter, after, query.limit + 1);
    const calendar = await this.calendars.of(actor.jurisdictionId);
    const found = page(rows, query.limit, filter, ({ id }) => [id]);
    return { ...found, items: found.items.map((row) => withProvisional(row, calendar)) };
  }
}
