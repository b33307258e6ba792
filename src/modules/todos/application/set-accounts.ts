import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { mappedUsers, type MappedAccount } from '../../identity/index.js';
import { pushTodosJob } from '../jobs/push-todos.definition.js';
import { replaceAccounts, updateConnector } from '../persistence/connectors.js';
import { planPushes } from '../persistence/push-plan.js';
import { lockTodos } from '../persistence/todo-rows.js';
import type { ConnectorAt } from './change-connector.js';
import { requireLocked, viewOf, type ConnectorView } from './connector-view.js';

const INVALID = {
  code: 'todo_accounts_invalid',
  message: '账号对应有误，未保存。请按提示改正后重新提交全部对应。',
};

/**
 * Says who is who at the receiver, as a whole: whoever is not in the list has no account there any more. Open todos follow
 * at once; what stands under a former account is taken back there.
 */
@Injectable()
export class SetAccounts {
  constructor(private readonly commands: CommandRunner) {}

  /** @throws DomainError 404, 412, 422 `todo_accounts_invalid` naming every line. */
  run(ctx: RequestContext, at: ConnectorAt, accounts: readonly MappedAccount[]): Promise<ConnectorView> {
    return this.commands.run(ctx, { name: 'todos.set_accounts', input: { ...at, accounts } }, async (tx) => {
      await lockTodos(tx);
      const { id } = await requireLocked(tx, at.id);
      const mapped = await mappedUsers(tx, accounts, INVALID);
      await updateConnector(tx, at, {});
      await replaceAccounts(tx, id, mapped);
      const pushes = await planPushes(tx, null);
      if (pushes > 0) tx.enqueue(pushTodosJob, {});
      tx.audit({
        action: 'todo_connector.accounts_set',
        subject: { type: 'todo_connector', id },
        after: { accounts: accounts.length, pushes },
      });
      return viewOf(readsIn(tx), tx.jurisdictionId, businessDay(tx.now), id);
    });
  }
}
