import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type RuntimeConfig } from '../../../../platform/config/runtime-config.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { Database } from '../../../../platform/database/database.js';
import { readsIn } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { conflict, stale } from '../../../../platform/errors.js';
import { decodeCursor, page, type Page } from '../../../../platform/http/keyset.js';
import { newId } from '../../../../platform/ids.js';
import type { JsonObject } from '../../../../platform/json.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { SecretBox } from '../../../../platform/security/secret-box.js';
import { providersAfter, type ProviderRow } from '../../persistence/sso/provider-rows.js';
import { deleteProvider, insertProvider, replaceGroupRules, updateProvider } from '../../persistence/sso/providers.js';
import { endProviderSessions } from './end-provider-sessions.js';
import { requirePublicUrl } from './provider-addresses.js';
import { placeOfSecret } from './provider-client.js';
import { requireProviderSettings, type ProviderSettings } from './provider-settings.js';
import { requireLockedProvider, requireProvider, viewOf, type ProviderAt, type ProviderItem } from './provider-view.js';

/** The secret of our client at the provider: given, taken away (null), or left as it is. */
export type GivenSecret = string | null | undefined;

/** What the administrator does with the providers of the jurisdiction. Each change is one command on a version. */
@Injectable()
export class ManageProviders {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
    private readonly box: SecretBox,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  async get({ actor }: RequestContext, id: string): Promise<ProviderItem> {
    return this.view(await requireProvider(this.database, actor.jurisdictionId, id));
  }

  async list({ actor }: RequestContext, query: { cursor?: string; limit: number }): Promise<Page<ProviderItem>> {
    const [after = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, 'sso-providers', ['uuid']);
    const rows = await providersAfter(this.database, actor.jurisdictionId, after as string | null, query.limit + 1);
    const { items, nextCursor } = page(rows, query.limit, 'sso-providers', (row) => [row.id]);
    return { items: items.map((row) => this.view(row)), nextCursor };
  }

  /**
   * Not yet enabled, so that it can be tested first.
   * @throws DomainError 400 `sso_provider_invalid`, 404 `unit_not_found`, 409 `sso_provider_name_taken`.
   */
  create(ctx: RequestContext, given: ProviderSettings, secret: GivenSecret): Promise<ProviderItem> {
    const settings = requireProviderSettings(given);
    const { groupRules, ...columns } = settings;
    const command = { name: 'identity.create_sso_provider', input: { ...given } };
    return this.commands.run(ctx, command, async (tx) => {
      const id = newId();
      const sealedClientSecret = secret ? this.seal(tx, id, secret) : null;
      await insertProvider(tx, id, { ...columns, sealedClientSecret, enabled: false });
      await replaceGroupRules(tx, id, groupRules);
      tx.audit({ action: 'sso_provider.created', subject: { type: 'sso_provider', id }, after: told(settings) });
      return this.view(await requireProvider(readsIn(tx), tx.jurisdictionId, id));
    });
  }

  /** Takes effect at the next sign-in. @throws like `create`, and 404, 412. */
  change(
    ctx: RequestContext,
    at: ProviderAt,
    changes: Partial<ProviderSettings>,
    secret: GivenSecret,
  ): Promise<ProviderItem> {
    return this.on(ctx, 'change', at, changes, async (tx, before) => {
      const settings = requireProviderSettings({ ...settingsOf(before), ...changes });
      const { groupRules, ...columns } = settings;
      await updateProvider(tx, at, {
        ...columns,
        ...(secret !== undefined && { sealedClientSecret: secret === null ? null : this.seal(tx, at.id, secret) }),
      });
      await replaceGroupRules(tx, at.id, groupRules);
      tx.audit({
        action: 'sso_provider.changed',
        subject: { type: 'sso_provider', id: at.id },
        before: told(settingsOf(before)),
        after: { ...told(settings), secretChanged: secret !== undefined },
      });
    });
  }

  /** @throws DomainError 404, 412, 503 `public_url_missing`. */
  enable(ctx: RequestContext, at: ProviderAt): Promise<ProviderItem> {
    return this.on(ctx, 'enable', at, {}, async (tx) => {
      requirePublicUrl(this.config.publicUrl);
      await updateProvider(tx, at, { enabled: true });
      tx.audit({ action: 'sso_provider.enabled', subject: { type: 'sso_provider', id: at.id } });
    });
  }

  /** Nobody signs in by it any more, and who did is signed out. */
  disable(ctx: RequestContext, at: ProviderAt): Promise<ProviderItem> {
    return this.on(ctx, 'disable', at, {}, async (tx) => {
      await updateProvider(tx, at, { enabled: false });
      tx.audit({ action: 'sso_provider.disabled', subject: { type: 'sso_provider', id: at.id } });
      await endProviderSessions(tx, at.id, { sid: null, subject: null }, 'sso_provider_disabled');
    });
  }

  /** Only what was never used. @throws DomainError 404, 409 `sso_provider_used`, 412. */
  async remove(ctx: RequestContext, at: ProviderAt): Promise<void> {
    await this.commands.run(ctx, { name: 'identity.delete_sso_provider', input: { ...at } }, async (tx) => {
      const row = await requireLockedProvider(tx, at.id);
      if (row.version !== at.version) throw stale();
      if (row.lastUsedAt !== null) {
        throw conflict(
          'sso_provider_used',
          '已有人通过它登录，审计记录和岗位来源中有它的名字，不能删除。请改为停用（POST …/disable）。',
        );
      }
      await deleteProvider(tx, row.id);
      tx.audit({
        action: 'sso_provider.deleted',
        subject: { type: 'sso_provider', id: row.id },
        before: told(settingsOf(row)),
      });
      return null;
    });
  }

  private on(
    ctx: RequestContext,
    verb: string,
    at: ProviderAt,
    input: object,
    body: (tx: Tx, row: ProviderRow) => Promise<void>,
  ): Promise<ProviderItem> {
    const command = { name: `identity.${verb}_sso_provider`, input: { ...at, ...input } };
    return this.commands.run(ctx, command, async (tx) => {
      await body(tx, await requireLockedProvider(tx, at.id));
      return this.view(await requireProvider(readsIn(tx), tx.jurisdictionId, at.id));
    });
  }

  private seal(tx: Tx, id: string, secret: string): string {
    return this.box.seal(secret, placeOfSecret(tx.jurisdictionId, id));
  }

  private view(row: ProviderRow): ProviderItem {
    return viewOf(row, this.config.publicUrl);
  }
}

function settingsOf(row: ProviderRow): ProviderSettings {
  const { name, issuer, clientId, scopes, accountClaim, matches, createsUsers, groupsClaim, listedRoles, groupRules } =
    row;
  return { name, issuer, clientId, scopes, accountClaim, matches, createsUsers, groupsClaim, listedRoles, groupRules };
}

/** For the record, which keeps lists of its own. */
function told({ scopes, listedRoles, groupRules, ...rest }: ProviderSettings): JsonObject {
  return {
    ...rest,
    scopes: [...scopes],
    listedRoles: [...listedRoles],
    groupRules: groupRules.map((rule) => ({ ...rule })),
  };
}
