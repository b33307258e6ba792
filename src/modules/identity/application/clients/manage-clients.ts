import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { Database } from '../../../../platform/database/database.js';
import { readsIn } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { conflict, stale } from '../../../../platform/errors.js';
import { decodeCursor, page, type Page } from '../../../../platform/http/keyset.js';
import { newId } from '../../../../platform/ids.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { SecretBox } from '../../../../platform/security/secret-box.js';
import { hasNames, moveSource } from '../../../external-ids/index.js';
import {
  clientsAfter,
  sharesSource,
  unitsOfClient,
  type ClientItem,
  type ClientRow,
} from '../../persistence/clients/client-rows.js';
import { deleteClient, insertClient, replaceUnits, updateClient, wasUsed } from '../../persistence/clients/clients.js';
import { mintSecret, shownOf, storeSecret, type ShownSecret } from './client-secrets.js';
import { requireClientSettings, type ClientSettings } from './client-settings.js';
import { requireClient, requireLockedClient, type ClientAt } from './client-view.js';

/** What the administrator does with the programs of the district. Each change is one command on a version. */
@Injectable()
export class ManageClients {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
    private readonly clock: Clock,
    private readonly box: SecretBox,
  ) {}

  get({ actor }: RequestContext, id: string): Promise<ClientItem> {
    return requireClient(this.database, actor.jurisdictionId, id, this.clock.now());
  }

  async list({ actor }: RequestContext, query: { cursor?: string; limit: number }): Promise<Page<ClientItem>> {
    const [after = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, 'api-clients', ['uuid']);
    const { jurisdictionId } = actor;
    const now = this.clock.now();
    const rows = await clientsAfter(this.database, jurisdictionId, now, after as string | null, query.limit + 1);
    return page(rows, query.limit, 'api-clients', (row) => [row.id]);
  }

  /**
   * With its first secret, which this answer shows and no other.
   * @throws DomainError 400 `api_client_invalid`, 404 `unit_not_found`, 409 `api_client_name_taken`, 422.
   */
  async create(ctx: RequestContext, given: ClientSettings, days: number): Promise<ClientItem & ShownSecret> {
    const { unitIds, source, ...settings } = requireClientSettings(given);
    const minted = mintSecret(this.box, ctx.actor.jurisdictionId);
    const command = { name: 'identity.create_client', input: { ...given, days } };
    const { id } = await this.commands.run(ctx, command, async (tx) => {
      const id = newId();
      const own = { ...settings, source: source ?? id };
      await insertClient(tx, id, own);
      await replaceUnits(tx, id, unitIds);
      tx.audit({
        action: 'api_client.created',
        subject: { type: 'api_client', id },
        after: told({ ...own, unitIds }),
      });
      await storeSecret(tx, id, minted, days);
      return { id };
    });
    return { ...(await this.get(ctx, id)), ...shownOf(minted, ctx) };
  }

  /** Takes effect at the next request of the client. @throws like `create`, and 404, 412. */
  change(ctx: RequestContext, at: ClientAt, changes: Partial<ClientSettings>): Promise<ClientItem> {
    return this.on(ctx, 'change', at, changes, async (tx, row) => {
      const before = { ...settingsOf(row), unitIds: await unitsOfClient(tx, row.id) };
      const { unitIds, source, ...rest } = requireClientSettings({
        ...before,
        ...(changes.wholeJurisdiction === true && { unitIds: [] }),
        ...changes,
      });
      const settings = { ...rest, source: source ?? row.id };
      await updateClient(tx, at, settings);
      await moveNumbering(tx, row, settings.source);
      await replaceUnits(tx, row.id, unitIds);
      tx.audit({
        action: 'api_client.changed',
        subject: { type: 'api_client', id: row.id },
        before: told(before),
        after: told({ ...settings, unitIds }),
      });
    });
  }

  /** Nothing that it sends is let in any more. */
  disable(ctx: RequestContext, at: ClientAt): Promise<ClientItem> {
    return this.on(ctx, 'disable', at, {}, async (tx, row) => {
      await updateClient(tx, at, { disabledAt: row.disabledAt ?? tx.now });
      tx.audit({ action: 'api_client.disabled', subject: { type: 'api_client', id: row.id } });
    });
  }

  enable(ctx: RequestContext, at: ClientAt): Promise<ClientItem> {
    return this.on(ctx, 'enable', at, {}, async (tx, row) => {
      await updateClient(tx, at, { disabledAt: null });
      tx.audit({ action: 'api_client.enabled', subject: { type: 'api_client', id: row.id } });
    });
  }

  /** Only what was never used. @throws DomainError 404, 409 `api_client_used`, 412. */
  async remove(ctx: RequestContext, at: ClientAt): Promise<void> {
    await this.commands.run(ctx, { name: 'identity.delete_client', input: { ...at } }, async (tx) => {
      const row = await requireLockedClient(tx, at.id);
      if (row.version !== at.version) throw stale();
      if (await wasUsed(tx, row.id)) {
        throw conflict(
          'api_client_used',
          '这个客户端已经使用过，填报和审计记录中有它的名字，不能删除。请改为停用（POST …/disable）。',
        );
      }
      await deleteClient(tx, row.id);
      tx.audit({
        action: 'api_client.deleted',
        subject: { type: 'api_client', id: row.id },
        before: told(settingsOf(row)),
      });
      return null;
    });
  }

  private on(
    ctx: RequestContext,
    verb: string,
    at: ClientAt,
    input: object,
    body: (tx: Tx, row: ClientRow) => Promise<void>,
  ): Promise<ClientItem> {
    return this.commands.run(ctx, { name: `identity.${verb}_client`, input: { ...at, ...input } }, async (tx) => {
      await body(tx, await requireLockedClient(tx, at.id));
      return requireClient(readsIn(tx), tx.jurisdictionId, at.id, tx.now);
    });
  }
}

/**
 * A client that was alone with its source takes its external ids along; one that shared it leaves them to the others.
 * @throws DomainError 409 `source_in_use` when the new source has ids of its own, which cannot be told to be of one system.
 */
async function moveNumbering(tx: Tx, { id, source }: ClientRow, to: string): Promise<void> {
  if (source === to || (await sharesSource(tx, id, source)) || !(await hasNames(tx, source))) return;
  if (await hasNames(tx, to)) {
    throw conflict(
      'source_in_use',
      `来源 ${to} 已有外部编号，本客户端原有的编号不能并入。请换一个来源代码，或先清除其中一方的外部编号。`,
    );
  }
  const moved = await moveSource(tx, source, to);
  tx.audit({
    action: 'external_ids.moved',
    subject: { type: 'api_client', id },
    before: { source },
    after: { source: to, externalIds: moved },
  });
}

function settingsOf(row: ClientRow) {
  const { name, scopes, wholeJurisdiction, signing, addresses, perMinute, source, syncRoles } = row;
  return { name, scopes, wholeJurisdiction, signing, addresses, perMinute, source, syncRoles };
}

/** For the record, which keeps lists of its own. */
function told({
  scopes,
  addresses,
  syncRoles,
  unitIds = [],
  ...rest
}: Omit<ClientSettings, 'unitIds'> & { unitIds?: readonly string[] }) {
  const lists = { scopes: [...scopes], addresses: [...addresses], syncRoles: [...syncRoles] };
  return { ...rest, ...lists, unitIds: [...unitIds] };
}
