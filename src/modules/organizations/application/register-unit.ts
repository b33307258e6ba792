import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { UnitView } from '../persistence/unit-views.js';
import { createUnits, type NewUnit } from './create-units.js';
import { requiredUnit } from './units.query.js';

@Injectable()
export class RegisterUnit {
  constructor(private readonly commands: CommandRunner) {}

  run(ctx: RequestContext, unit: NewUnit): Promise<UnitView> {
    return this.commands.run(ctx, { name: 'organizations.register_unit', input: unit }, async (tx) => {
      const [created] = await createUnits(tx, [unit], (_, member) => member);
      return requiredUnit(readsIn(tx), tx.jurisdictionId, created!.id);
    });
  }
}
