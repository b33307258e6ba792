import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { unprocessable, type FieldError } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { pushTodosJob } from '../jobs/push-todos.definition.js';
import { replaceAccounts, updateConnector, usersByLogin } from '../persistence/connectors.js';
import { planPushes } from '../persistence/push-plan.js';
import { lockTodos } from '../persistence/todo-rows.js';
import type { ConnectorAt } from './change-connector.js';
import { requireLocked, viewOf, type ConnectorView } from './connector-view.js';

export interface MappedAccount {
  /** Of the person here. */
  readonly login: string;
  /** Of the person at the receiver. */
  readonly account: string;
}

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
      const logins = accounts.map(({ login }) => login.toLowerCase());
      const users = await usersByLogin(tx, logins);
      requireDistinct(accounts, logins, users);
      await updateConnector(tx, at, {});
      await replaceAccounts(
        tx,
        id,
        accounts.map(({ account }, index) => ({ userId: users.get(logins[index]!)!, account })),
      );
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

function requireDistinct(
  accounts: readonly MappedAccount[],
  logins: readonly string[],
  users: ReadonlyMap<string, string>,
): void {
  const errors: FieldError[] = [];
  const seen = { logins: new Set<string>(), accounts: new Set<string>() };
  accounts.forEach(({ account }, index) => {
    const login = logins[index]!;
    if (!users.has(login)) {
      errors.push({ field: `accounts.${index}.login`, code: 'unknown_user', message: `没有登录名为 ${login} 的用户` });
    } else if (seen.logins.has(login)) {
      errors.push({ field: `accounts.${index}.login`, code: 'repeated', message: `登录名 ${login} 出现了两次` });
    }
    if (seen.accounts.has(account)) {
      errors.push({ field: `accounts.${index}.account`, code: 'repeated', message: `账号 ${account} 对应了两个人` });
    }
    seen.logins.add(login);
    seen.accounts.add(account);
  });
  if (errors.length > 0) {
    throw unprocessable('todo_accounts_invalid', '账号对应有误，未保存。请按提示改正后重新提交全部对应。', errors);
  }
}
