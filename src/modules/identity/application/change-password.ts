import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { forbidden, unprocessable } from '../../../platform/errors.js';
import { sha256Hex } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { loginOf } from '../persistence/directory.js';
import { forgetLogin } from '../persistence/login-failures.js';
import { setPassword } from '../persistence/users.js';
import { PasswordCheck } from './password-check.js';
import { hashPassword } from './passwords.js';
import { endSessions } from './sessions.js';

/** A person chooses a new password. The session in use goes on, all others of the person end. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly passwords: PasswordCheck,
    private readonly commands: CommandRunner,
  ) {}

  /**
   * Passwords are no part of the command's input, whose fingerprint is stored.
   * @throws DomainError 403 `password_wrong`, 422 `password_weak` or `password_unchanged`, 429 `login_locked`.
   */
  async run(ctx: RequestContext, given: { readonly current: string; readonly next: string }): Promise<null> {
    const { actor, sessionId = null } = ctx;
    const { userId } = actor;
    if (userId === null) throw new Error('only a user has a password');
    const login = await loginOf(this.database, actor.jurisdictionId, userId);
    if (!(await this.passwords.run(login, given.current, ctx))) {
      throw forbidden('password_wrong', '原密码不正确，请重新输入。连续多次输错将暂时锁定账号。');
    }
    if (given.next.normalize('NFC') === given.current.normalize('NFC')) {
      throw unprocessable('password_unchanged', '新密码与原密码相同，请换一个密码。');
    }
    const passwordHash = await hashPassword(given.next, login);
    return this.commands.run(ctx, { name: 'identity.change_password' }, async (tx) => {
      await setPassword(tx, userId, passwordHash, false);
      await forgetLogin(tx, sha256Hex(login));
      tx.audit({ action: 'user.password_changed', subject: { type: 'user', id: userId } });
      await endSessions(tx, userId, 'password_changed', sessionId);
      return null;
    });
  }
}
