import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { requireFree, tidyName } from '../domain/names.js';
import { lockNames, ownersOf } from '../persistence/names.js';
import type { UnitView } from '../persistence/unit-views.js';
import { UnitEntity } from '../persistence/unit.entity.js';
import { requiredUnit } from './units.query.js';

export interface UnitChange {
  readonly name?: string;
  readonly active?: boolean;
}

/** Renames a unit, dissolves it or brings it back. An old name that documents still use is kept by adding it as alias. */
@Injectable()
export class UpdateUnit {
  constructor(private readonly commands: CommandRunner) {}

  run(ctx: RequestContext, at: { readonly id: string; readonly version: number }, change: UnitChange) {
    const command = { name: 'organizations.update_unit', input: { ...at, ...change } };
    return this.commands.run(ctx, command, async (tx): Promise<UnitView> => {
      const reads = readsIn(tx);
      await lockNames(tx);
      const before = await requiredUnit(reads, tx.jurisdictionId, at.id);
      const after = { name: tidyName(change.name ?? before.name), active: change.active ?? before.active };
      if (after.name !== before.name) {
        const wanted = [{ field: 'name', name: after.name }];
        requireFree(wanted, await ownersOf(reads, tx.jurisdictionId, [after.name]));
      }
      await compareAndSet(tx, UnitEntity, at, after);
      tx.audit({
        action: 'unit.updated',
        subject: { type: 'unit', id: at.id },
        before: { name: before.name, active: before.active },
        after,
      });
      return requiredUnit(reads, tx.jurisdictionId, at.id);
    });
  }
}
