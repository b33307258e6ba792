import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { CONFIG, type RuntimeConfig } from '../../../platform/config/runtime-config.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { DomainError } from '../../../platform/errors.js';
import { sha256Hex } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { LOCK_MINUTES, lockHorizon, MAX_FAILURES } from '../domain/lock-out.js';
import type { Credentials } from '../persistence/credentials.js';
import { forgetFailures } from '../persistence/login-failures.js';
import { tidyLogin } from '../domain/login.js';
import { PasswordCheck, type Origin } from './password-check.js';
import { openSession } from './sessions.js';

export interface SignedIn {
  readonly token: string;
  readonly expiresAt: string;
  /** Until the password has been changed every other call is refused with `password_change_required`. */
  readonly mustChangePassword: boolean;
  readonly user: { readonly id: string; readonly login: string; readonly displayName: string };
}

/** Opens a session for a login and its password. */
@Injectable()
export class Login {
  constructor(
    private readonly passwords: PasswordCheck,
    private readonly commands: CommandRunner,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  /** @throws DomainError 401 `login_failed`, 429 `login_locked`. */
  async run(given: { readonly login: string; readonly password: string }, from: Origin): Promise<SignedIn> {
    const login = tidyLogin(given.login);
    const user = await this.passwords.run(login, given.password, from);
    if (!user) throw failed();
    const { sessionHours: hours, sessionIdleMinutes: idleMinutes } = this.config;
    return this.commands.run(contextOf(user, from), { name: 'identity.login' }, async (tx) => {
      await forgetFailures(tx, sha256Hex(login), lockHorizon(this.clock.now()));
      const { token, expiresAt } = await openSession(tx, user.id, { hours, idleMinutes });
      return {
        token,
        expiresAt: expiresAt.toISOString(),
        mustChangePassword: user.mustChangePassword,
        user: { id: user.id, login, displayName: user.displayName },
      };
    });
  }
}

/** Without an Idempotency-Key, since the answer holds the token and must not be kept. */
function contextOf(user: Credentials, from: Origin): RequestContext {
  const { id: userId, jurisdictionId, displayName } = user;
  return { ...from, actor: { kind: 'user', userId, jurisdictionId, displayName, posts: [] } };
}

function failed(): DomainError {
  return new DomainError({
    code: 'login_failed',
    kind: 'unauthenticated',
    detail: `登录名或密码不正确，请核对后重试；连续 ${MAX_FAILURES} 次失败后将锁定 ${LOCK_MINUTES} 分钟。忘记密码请联系管理员。`,
  });
}
