import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { createGroups, type NamedGroup, type NewGroup } from './create-groups.js';

@Injectable()
export class RegisterGroup {
  constructor(private readonly commands: CommandRunner) {}

  run(ctx: RequestContext, group: NewGroup): Promise<NamedGroup> {
    return this.commands.run(ctx, { name: 'organizations.register_group', input: group }, async (tx) => {
      const [created] = await createGroups(tx, [group], (_, member) => member);
      return created!;
    });
  }
}
