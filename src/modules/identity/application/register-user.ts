import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { tidyLogin } from '../domain/login.js';
import { postsChanged } from '../events.js';
import { createUser, type CreatedUser, type NewUser } from './create-user.js';
import { hashPassword } from './passwords.js';

export type Registration = Omit<NewUser, 'passwordHash'> & { readonly password: string };

/** An administrator opens an account; its owner must choose another password before anything else. */
@Injectable()
export class RegisterUser {
  constructor(private readonly commands: CommandRunner) {}

  /** The password is no part of the idempotency fingerprint, which is a fast hash and is stored. */
  async run(ctx: RequestContext, { password, ...user }: Registration): Promise<CreatedUser> {
    const passwordHash = await hashPassword(password, tidyLogin(user.login));
    return this.commands.run(ctx, { name: 'identity.register_user', input: user }, async (tx) => {
      const created = await createUser(tx, { ...user, passwordHash, mustChangePassword: true });
      if (user.posts.length > 0) tx.publish(postsChanged, { jurisdictionId: tx.jurisdictionId });
      return created;
    });
  }
}
