import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { newId } from '../../../../platform/ids.js';
import { INSTALLATION, systemContext } from '../../../../platform/security/actor.js';
import { purgeTokens } from '../../persistence/clients/tokens.js';

/** Clears away tokens that have run out, and nonces that a stale timestamp would refuse anyway. */
@Injectable()
export class PurgeTokens {
  constructor(
    private readonly commands: CommandRunner,
    private readonly clock: Clock,
  ) {}

  run(): Promise<number> {
    const command = { name: 'identity.purge_tokens', derived: true } as const;
    return this.commands.run(systemContext(INSTALLATION, newId()), command, (tx) => purgeTokens(tx, this.clock.now()));
  }
}
