import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { conflict } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import type { UnitView } from '../persistence/unit-views.js';
import { UnitEntity } from '../persistence/unit.entity.js';
import { deleteAlias } from '../persistence/units.js';
import { addAliases } from './add-aliases.js';
import { requiredUnit } from './units.query.js';

/** Adds and removes the other ways of writing one unit; both answer the unit as it is then. */
@Injectable()
export class UnitAliases {
  constructor(private readonly commands: CommandRunner) {}

  add(ctx: RequestContext, unitId: string, alias: string): Promise<UnitView> {
    const command = { name: 'organizations.add_alias', input: { unitId, alias } };
    return this.commands.run(ctx, command, async (tx) => {
      const reads = readsIn(tx);
      await requiredUnit(reads, tx.jurisdictionId, unitId);
      const added = await addAliases(tx, [{ unitId, alias }], (_, member) => member);
      if (added.length === 0) throw conflict('alias_present', '这已是该单位的名称或别名，无需重复添加。');
      return requiredUnit(reads, tx.jurisdictionId, unitId);
    });
  }

  /** Drafts that were resolved by the alias keep their unit. */
  remove(ctx: RequestContext, at: { readonly unitId: string; readonly version: number }, aliasId: string) {
    const command = { name: 'organizations.remove_alias', input: { ...at, aliasId } };
    return this.commands.run(ctx, command, async (tx): Promise<UnitView> => {
      const reads = readsIn(tx);
      const unit = await requiredUnit(reads, tx.jurisdictionId, at.unitId);
      const removed = unit.aliases.find(({ id }) => id === aliasId);
      if (!removed) throw noSuch('unit_alias', '别名');
      await compareAndSet(tx, UnitEntity, { id: at.unitId, version: at.version }, {});
      await deleteAlias(tx, aliasId);
      tx.audit({
        action: 'unit.alias_removed',
        subject: { type: 'unit', id: at.unitId },
        before: { alias: removed.alias },
      });
      return requiredUnit(reads, tx.jurisdictionId, at.unitId);
    });
  }
}
