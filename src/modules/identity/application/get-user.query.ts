import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { sha256Hex } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { lockEnds, lockHorizon, MAX_FAILURES } from '../domain/lock-out.js';
import { readUser, type UserItem } from '../persistence/directory.js';
import { lockedSince } from '../persistence/login-failures.js';

export interface UserView extends UserItem {
  /** Null when signing in is possible. */
  readonly lockedUntil: Date | null;
}

/** An account with the posts of all times and whether it is locked. */
@Injectable()
export class GetUser {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 404 `user_not_found`. */
  async run({ actor }: RequestContext, userId: string): Promise<UserView> {
    const user = await readUser(this.database, actor.jurisdictionId, userId);
    if (!user) throw noSuch('user', '用户');
    const horizon = lockHorizon(this.clock.now());
    const since = await lockedSince(this.database, sha256Hex(user.login), horizon, MAX_FAILURES);
    return { ...user, lockedUntil: since && lockEnds(since) };
  }
}
