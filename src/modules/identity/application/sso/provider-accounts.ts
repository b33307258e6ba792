import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type RuntimeConfig } from '../../../../platform/config/runtime-config.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { Database } from '../../../../platform/database/database.js';
import { readsIn } from '../../../../platform/database/reads.js';
import { stale } from '../../../../platform/errors.js';
import { decodeCursor, page, type Page } from '../../../../platform/http/keyset.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { providerAccountsAfter, type MappedAtProvider } from '../../persistence/sso/provider-rows.js';
import { replaceProviderAccounts, updateProvider } from '../../persistence/sso/providers.js';
import { mappedUsers, type MappedAccount } from '../mapped-users.js';
import { requireLockedProvider, requireProvider, viewOf, type ProviderAt, type ProviderItem } from './provider-view.js';

const INVALID = {
  code: 'sso_accounts_invalid',
  message: '账号对应有误，未保存。请按 errors 改正后重新提交全部对应。',
};

/** Who is who at a provider. */
@Injectable()
export class ProviderAccounts {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  /** @throws DomainError 404 `sso_provider_not_found`. */
  async list(
    { actor: { jurisdictionId } }: RequestContext,
    id: string,
    query: { cursor?: string; limit: number },
  ): Promise<Page<MappedAtProvider>> {
    await requireProvider(this.database, jurisdictionId, id);
    const [after = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, id, ['text']);
    const rows = await providerAccountsAfter(
      this.database,
      jurisdictionId,
      id,
      after as string | null,
      query.limit + 1,
    );
    return page(rows, query.limit, id, (row) => [row.login]);
  }

  /** Replaces the whole mapping. @throws DomainError 404, 412, 422 `sso_accounts_invalid` naming every line. */
  replace(ctx: RequestContext, at: ProviderAt, accounts: readonly MappedAccount[]): Promise<ProviderItem> {
    const command = { name: 'identity.set_sso_accounts', input: { ...at, accounts } };
    return this.commands.run(ctx, command, async (tx) => {
      const { version } = await requireLockedProvider(tx, at.id);
      if (version !== at.version) throw stale();
      const mapped = await mappedUsers(tx, accounts, INVALID);
      await updateProvider(tx, at, {});
      await replaceProviderAccounts(tx, at.id, mapped);
      tx.audit({
        action: 'sso_provider.accounts_set',
        subject: { type: 'sso_provider', id: at.id },
        after: { accounts: accounts.length },
      });
      return viewOf(await requireProvider(readsIn(tx), tx.jurisdictionId, at.id), this.config.publicUrl);
    });
  }
}
