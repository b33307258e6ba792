import type { INestApplicationContext } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { newId } from '../../../platform/ids.js';
import { systemContext, type RoleName } from '../../../platform/security/actor.js';
import { createUser } from '../application/create-user.js';
import { hashPassword, type PasswordHash } from '../application/passwords.js';
import { openSession } from '../application/sessions.js';

export const TEST_PASSWORD = 'correct horse battery staple';

export interface SignedInOptions {
  readonly jurisdictionId: string;
  readonly role: RoleName;
  /** The unit of the post; left out for a post of the whole jurisdiction. */
  readonly unitId?: string;
  /** First and last day of the post. Default: from 2021-01-01 on. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly login?: string;
  readonly displayName?: string;
  /** {@link TEST_PASSWORD} unless given. */
  readonly password?: string;
}

export interface SignedInUser {
  readonly userId: string;
  readonly login: string;
  readonly token: string;
  /** For `.set(user.headers)` of supertest. */
  readonly headers: { readonly authorization: string };
}

/** Over a year: tests travel in time, and only those of sessions want them to end. */
const HOURS = 24 * 400;

/** One hash for each password: a test that signs in thirty people need not wait for thirty. */
const hashes = new Map<string, Promise<PasswordHash>>();

/** A new user with one post and an open session. */
export function signedIn(app: INestApplicationContext, options: SignedInOptions): Promise<SignedInUser> {
  const { jurisdictionId, role, unitId = null, validFrom = '2021-01-01', validTo = null } = options;
  const { password = TEST_PASSWORD } = options;
  const login = options.login ?? `user-${newId()}`;
  const context = systemContext(jurisdictionId, newId());
  return app.get(CommandRunner).run(context, { name: 'test.signed_in' }, async (tx) => {
    const hash = hashes.get(password) ?? hashPassword(password, 'nobody');
    hashes.set(password, hash);
    const user = await createUser(tx, {
      login,
      displayName: options.displayName ?? `测试${role}`,
      passwordHash: await hash,
      posts: [{ role, unitId, validFrom, validTo }],
    });
    const { token } = await openSession(tx, user.id, { hours: HOURS, idleMinutes: HOURS * 60 });
    return { userId: user.id, login, token, headers: { authorization: `Bearer ${token}` } };
  });
}
