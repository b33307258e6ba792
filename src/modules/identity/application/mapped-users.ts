import type { Tx } from '../../../platform/database/transaction.js';
import { unprocessable, type FieldError } from '../../../platform/errors.js';
import { userIdsByLogin } from '../persistence/users.js';

/** Who a person is in another system. */
export interface MappedAccount {
  /** Of the person here. */
  readonly login: string;
  /** Of the person there. */
  readonly account: string;
}

/**
 * The users of a mapping of accounts, in its order.
 * @throws DomainError 422 with the given code and message, naming every line with an unknown login, or with a login or an
 * account that stands in the mapping twice.
 */
export async function mappedUsers(
  tx: Tx,
  accounts: readonly MappedAccount[],
  invalid: { readonly code: string; readonly message: string },
): Promise<{ readonly userId: string; readonly account: string }[]> {
  const logins = accounts.map(({ login }) => login.toLowerCase());
  const users = await userIdsByLogin(tx, logins);
  const errors = faultsOf(accounts, logins, users);
  if (errors.length > 0) throw unprocessable(invalid.code, invalid.message, errors);
  return accounts.map(({ account }, index) => ({ userId: users.get(logins[index]!)!, account }));
}

function faultsOf(
  accounts: readonly MappedAccount[],
  logins: readonly string[],
  users: ReadonlyMap<string, string>,
): FieldError[] {
  const seen = { logins: new Set<string>(), accounts: new Set<string>() };
  return accounts.flatMap(({ account }, index): FieldError[] => {
    const login = logins[index]!;
    const field = `accounts.${index}`;
    const faults: FieldError[] = [];
    if (!users.has(login)) {
      faults.push({ field: `${field}.login`, code: 'unknown_user', message: `没有登录名为 ${login} 的用户` });
    } else if (seen.logins.has(login)) {
      faults.push({ field: `${field}.login`, code: 'repeated', message: `登录名 ${login} 出现了两次` });
    }
    if (seen.accounts.has(account)) {
      faults.push({ field: `${field}.account`, code: 'repeated', message: `账号 ${account} 对应了两个人` });
    }
    seen.logins.add(login);
    seen.accounts.add(account);
    return faults;
  });
}
