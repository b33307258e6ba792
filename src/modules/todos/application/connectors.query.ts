import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { PushState } from '../domain/vocabulary.js';
import { accountsAfter, connectorsAfter, type AccountItem } from '../persistence/connector-rows.js';
import { pushesAfter, type PushItem } from '../persistence/push-rows.js';
import { readReconciliation, reconciliationsBefore, type Reconciliation } from '../persistence/reconciliations.js';
import { requireConnector, viewOf, viewsOf, type ConnectorView } from './connector-view.js';

export interface Paging {
  readonly cursor?: string;
  readonly limit: number;
}

/** What an administrator looks at. */
@Injectable()
export class ConnectorQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list({ actor }: RequestContext, { cursor, limit }: Paging): Promise<Page<ConnectorView>> {
    const after = cursor === undefined ? null : (decodeCursor(cursor, 'connectors', ['uuid'])[0] as string);
    const rows = await connectorsAfter(this.database, actor.jurisdictionId, after, limit + 1);
    const found = page(rows, limit, 'connectors', ({ id }) => [id]);
    const items = await viewsOf(this.database, actor.jurisdictionId, this.clock.today(), found.items);
    return { ...found, items };
  }

  /** @throws DomainError 404 `todo_connector_not_found`, as the others. */
  get({ actor }: RequestContext, id: string): Promise<ConnectorView> {
    return viewOf(this.database, actor.jurisdictionId, this.clock.today(), id);
  }

  async accounts(
    { actor }: RequestContext,
    connectorId: string,
    { missing, owing, cursor, limit }: Paging & { readonly missing: boolean; readonly owing: boolean },
  ): Promise<Page<AccountItem>> {
    await requireConnector(this.database, actor.jurisdictionId, connectorId);
    const which = owing ? 'OWING' : missing ? 'MISSING' : 'ALL';
    const filter = { connectorId, which };
    const after = cursor === undefined ? null : (decodeCursor(cursor, filter, ['text'])[0] as string);
    const of = { jurisdictionId: actor.jurisdictionId, connectorId, today: this.clock.today() };
    const rows = await accountsAfter(this.database, of, which, after, limit + 1);
    return page(rows, limit, filter, ({ login }) => [login]);
  }

  /** @throws DomainError 404 `todo_reconciliation_not_found`, also for one that is still being made. */
  async reconciliation({ actor }: RequestContext, connectorId: string, id: string): Promise<Reconciliation> {
    await requireConnector(this.database, actor.jurisdictionId, connectorId);
    const found = await readReconciliation(this.database, { jurisdictionId: actor.jurisdictionId, connectorId }, id);
    if (!found) throw noSuch('todo_reconciliation', '对账记录');
    return found;
  }

  /** Comparisons with the receiver, newest first. */
  async reconciliations(
    { actor }: RequestContext,
    connectorId: string,
    { cursor, limit }: Paging,
  ): Promise<Page<Reconciliation>> {
    await requireConnector(this.database, actor.jurisdictionId, connectorId);
    const filter = { connectorId, of: 'reconciliations' };
    const before = cursor === undefined ? null : (decodeCursor(cursor, filter, ['uuid'])[0] as string);
    const of = { jurisdictionId: actor.jurisdictionId, connectorId };
    const rows = await reconciliationsBefore(this.database, of, before, limit + 1);
    return page(rows, limit, filter, ({ id }) => [id]);
  }

  async pushes(
    { actor }: RequestContext,
    connectorId: string,
    { state = null, cursor, limit }: Paging & { readonly state?: PushState | null },
  ): Promise<Page<PushItem>> {
    await requireConnector(this.database, actor.jurisdictionId, connectorId);
    const filter = { connectorId, state };
    const after = cursor === undefined ? null : (decodeCursor(cursor, filter, ['uuid'])[0] as string);
    const of = { jurisdictionId: actor.jurisdictionId, connectorId };
    const rows = await pushesAfter(this.database, of, state, after, limit + 1);
    return page(rows, limit, filter, ({ id }) => [id]);
  }
}
