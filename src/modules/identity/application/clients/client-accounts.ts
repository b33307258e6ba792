import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { Database } from '../../../../platform/database/database.js';
import { readsIn } from '../../../../platform/database/reads.js';
import { stale } from '../../../../platform/errors.js';
import { decodeCursor, page, type Page } from '../../../../platform/http/keyset.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { accountsAfter, type ClientItem, type MappedPerson } from '../../persistence/clients/client-rows.js';
import { replaceClientAccounts, updateClient } from '../../persistence/clients/clients.js';
import { mappedUsers, type MappedAccount } from '../mapped-users.js';
import { requireClient, requireLockedClient, type ClientAt } from './client-view.js';

const INVALID = {
  code: 'client_accounts_invalid',
  message: '账号对应有误，未保存。请按 errors 改正后重新提交全部对应。',
};

/** Who is who in the system of a client. */
@Injectable()
export class ClientAccounts {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 404 `api_client_not_found`. */
  async list(
    { actor }: RequestContext,
    id: string,
    query: { cursor?: string; limit: number },
  ): Promise<Page<MappedPerson>> {
    const { jurisdictionId } = actor;
    await requireClient(this.database, jurisdictionId, id, this.clock.now());
    const [after = null] = query.cursor === undefined ? [] : decodeCursor(query.cursor, id, ['text']);
    const rows = await accountsAfter(this.database, jurisdictionId, id, after as string | null, query.limit + 1);
    return page(rows, query.limit, id, (row) => [row.login]);
  }

  /** Replaces the whole mapping. @throws DomainError 404, 412, 422 `client_accounts_invalid` naming every line. */
  replace(ctx: RequestContext, at: ClientAt, accounts: readonly MappedAccount[]): Promise<ClientItem> {
    const command = { name: 'identity.set_client_accounts', input: { ...at, accounts } };
    return this.commands.run(ctx, command, async (tx) => {
      const { version } = await requireLockedClient(tx, at.id);
      if (version !== at.version) throw stale();
      const mapped = await mappedUsers(tx, accounts, INVALID);
      await updateClient(tx, at, {});
      await replaceClientAccounts(tx, at.id, mapped);
      tx.audit({
        action: 'api_client.accounts_set',
        subject: { type: 'api_client', id: at.id },
        after: { accounts: accounts.length },
      });
      return requireClient(readsIn(tx), tx.jurisdictionId, at.id, tx.now);
    });
  }
}
