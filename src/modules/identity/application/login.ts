import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { CONFIG, type RuntimeConfig } from '../../../platform/config/runtime-config.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors.js';
import { sha256Hex } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { isLocked, LOCK_MINUTES, lockHorizon, MAX_FAILURES } from '../domain/lock-out.js';
import { countAttempt, forgetFailures } from '../persistence/login-failures.js';
import { findCredentials, type Credentials } from '../persistence/credentials.js';
import { LOGIN, tidyLogin } from './create-user.js';
import { passwordMatches } from './passwords.js';
import { openSession } from './sessions.js';

export interface SignedIn {
  readonly token: string;
  readonly expiresAt: string;
  readonly user: { readonly id: string; readonly login: string; readonly displayName: string };
}

/**
 * Opens a session for a login and its password. An unknown login, a disabled user and a wrong password give the same
 * answer after the same work, and an unknown login is locked like a known one, so that nobody learns who has an account.
 */
@Injectable()
export class Login {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  /** @throws DomainError 401 `login_failed`, 429 `login_locked`. */
  async run(
    given: { readonly login: string; readonly password: string },
    from: Pick<RequestContext, 'correlationId' | 'ip'>,
  ): Promise<SignedIn> {
    const login = tidyLogin(given.login);
    const loginHash = sha256Hex(login);
    const now = this.clock.now();
    const horizon = lockHorizon(now);
    const attempts = await countAttempt(this.database, { loginHash, now, horizon, max: MAX_FAILURES });
    if (isLocked(attempts)) throw locked();
    const user = LOGIN.test(login) ? await findCredentials(this.database, login) : null;
    const matches = await passwordMatches(user?.passwordHash ?? null, given.password);
    if (!user || !matches) throw failed();
    return this.commands.run(contextOf(user, from), { name: 'identity.login' }, async (tx) => {
      await forgetFailures(tx, loginHash, horizon);
      const { token, expiresAt } = await openSession(tx, user.id, this.config.sessionHours);
      return {
        token,
        expiresAt: expiresAt.toISOString(),
        user: { id: user.id, login, displayName: user.displayName },
      };
    });
  }
}

/** Without an Idempotency-Key, since the answer holds the token and must not be kept. */
function contextOf(user: Credentials, from: Pick<RequestContext, 'correlationId' | 'ip'>): RequestContext {
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

function locked(): DomainError {
  return new DomainError({
    code: 'login_locked',
    kind: 'too_many',
    detail: `连续登录失败次数过多，请 ${LOCK_MINUTES} 分钟后再试；忘记密码请联系管理员。`,
  });
}
