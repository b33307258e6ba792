import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { newId } from '../../../../platform/ids.js';
import { INSTALLATION, systemContext } from '../../../../platform/security/actor.js';
import { purgeTokens } from '../../persistence/clients/tokens.js';
import { purgeSignIns } from '../../persistence/sso/sign-ins.js';

/** Clears away tokens and sign-ins that have run out, and what kept from coming twice that is too old to come. */
@Injectable()
export class PurgeTokens {
  constructor(
    private readonly commands: CommandRunner,
    private readonly clock: Clock,
  ) {}

  run(): Promise<number> {
    const command = { name: 'identity.purge_tokens', derived: true } as const;
    return this.commands.run(systemContext(INSTALLATION, newId()), command, async (tx) => {
      const now = this.clock.now();
      return (await purgeTokens(tx, now)) + (await purgeSignIns(tx, now));
    });
  }
}
