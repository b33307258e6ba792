import { Injectable } from '@nestjs/common';
import { AccessLog } from '../../audit/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors.js';
import { sha256Hex } from '../../../platform/json.js';
import { INSTALLATION, type RequestContext } from '../../../platform/security/actor.js';
import { isLocked, LOCK_MINUTES, lockEnds, lockHorizon, MAX_FAILURES } from '../domain/lock-out.js';
import { findCredentials, type Credentials } from '../persistence/credentials.js';
import { countAttempt } from '../persistence/login-failures.js';
import { LOGIN } from '../domain/login.js';
import { passwordMatches } from './passwords.js';

/** Where a request comes from, before anybody knows whose it is. */
export type Origin = Pick<RequestContext, 'correlationId' | 'ip' | 'sessionId'>;

/**
 * Checks a password under the rules of lock-out. An unknown login, a disabled user and a wrong password give the same
 * answer after the same work, and an unknown login is locked like a known one, so that nobody learns who has an account.
 * Every refusal is on record: under its jurisdiction when the login is somebody's, else under the installation, by the
 * hash of the login, because people type their password into the login field.
 */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: AccessLog,
  ) {}

  /**
   * @param login tidied.
   * @returns null when login and password do not belong together.
   * @throws DomainError 429 `login_locked`.
   */
  async run(login: string, password: string, origin: Origin): Promise<Credentials | null> {
    const loginHash = sha256Hex(login);
    const now = this.clock.now();
    const attempt = { loginHash, now, horizon: lockHorizon(now), max: MAX_FAILURES };
    const { failures, lastFailedAt } = await countAttempt(this.database, attempt);
    const known = LOGIN.test(login) ? await findCredentials(this.database, login) : null;
    if (isLocked(failures)) {
      this.note('login.refused', known, loginHash, origin, { reason: 'locked' });
      throw locked(lockEnds(lastFailedAt).getTime() - now.getTime());
    }
    const user = known?.disabled === false ? known : null;
    if ((await passwordMatches(user?.passwordHash ?? null, password)) && user) return user;
    const reason = user ? 'wrong_password' : known ? 'disabled' : 'unknown_login';
    this.note('login.failed', known, loginHash, origin, { reason, failures });
    if (failures === MAX_FAILURES) {
      this.note('login.locked', known, loginHash, origin, { until: lockEnds(now).toISOString() });
    }
    return null;
  }

  private note(
    action: 'login.refused' | 'login.failed' | 'login.locked',
    known: Credentials | null,
    loginHash: string,
    origin: Origin,
    after: Readonly<Record<string, string | number>>,
  ): void {
    const actor = {
      kind: 'system',
      userId: null,
      displayName: '未登录',
      jurisdictionId: known?.jurisdictionId ?? INSTALLATION,
      posts: [],
    } as const;
    const subject = known ? ({ type: 'user', id: known.id } as const) : ({ type: 'login', id: loginHash } as const);
    this.log.note({ ...origin, actor }, { action, subject, after });
  }
}

function locked(ms: number): DomainError {
  return new DomainError({
    code: 'login_locked',
    kind: 'too_many',
    detail: `连续登录失败次数过多，请 ${LOCK_MINUTES} 分钟后再试；忘记密码请联系管理员。`,
    retryAfterSeconds: Math.max(1, Math.ceil(ms / 1000)),
  });
}
