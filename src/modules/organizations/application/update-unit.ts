import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { requireFree, tidyName } from '../domain/names.js';
import { decideSuccession, successorUnknown, type UnitChange } from '../domain/succession.js';
import { unitsChanged } from '../events.js';
import { lockNames, ownersOf } from '../persistence/names.js';
import { unitById, type UnitView } from '../persistence/unit-views.js';
import { UnitEntity } from '../persistence/unit.entity.js';
import { requiredUnit } from './units.query.js';

/**
 * Renames a unit, dissolves it (with its last day and the unit that takes over) or brings it back. What a unit has done
 * stays its own: nothing is carried over to the successor. An old name that documents still use is kept as an alias.
 */
@Injectable()
export class UpdateUnit {
  constructor(private readonly commands: CommandRunner) {}

  /** @throws DomainError 409 `name_taken`, 412 stale, 422 `unit_not_dissolved`, `dissolved_in_future`, `successor_unknown`. */
  run(ctx: RequestContext, at: { readonly id: string; readonly version: number }, change: UnitChange) {
    const command = { name: 'organizations.update_unit', input: { ...at, ...change } };
    return this.commands.run(ctx, command, async (tx): Promise<UnitView> => {
      const reads = readsIn(tx);
      await lockNames(tx);
      const before = await requiredUnit(reads, tx.jurisdictionId, at.id);
      const after = {
        name: tidyName(change.name ?? before.name),
        ...decideSuccession(before, change, businessDay(tx.now)),
      };
      if (after.name !== before.name) {
        const wanted = [{ field: 'name', name: after.name }];
        requireFree(wanted, await ownersOf(reads, tx.jurisdictionId, [after.name]));
      }
      if (after.successorId !== null) await requireHeir(reads, tx.jurisdictionId, at.id, after.successorId);
      await compareAndSet(tx, UnitEntity, at, after);
      tx.publish(unitsChanged, { jurisdictionId: tx.jurisdictionId, unitIds: [at.id] });
      tx.audit({
        action: 'unit.updated',
        subject: { type: 'unit', id: at.id },
        before: {
          name: before.name,
          active: before.active,
          validTo: before.validTo,
          successorId: idOf(before.successor),
        },
        after,
      });
      return requiredUnit(reads, tx.jurisdictionId, at.id);
    });
  }
}

/** Somebody else who is still there: so that no chain of successors ever becomes a circle. */
async function requireHeir(reads: Reads, jurisdictionId: string, id: string, successorId: string): Promise<void> {
  const heir = await unitById(reads, jurisdictionId, successorId);
  if (!heir?.active || heir.id === id) throw successorUnknown();
}

function idOf(successor: UnitView['successor']): string | null {
  return successor?.id ?? null;
}
