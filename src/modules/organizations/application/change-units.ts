import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { unitsChanged } from '../events.js';
import { deferUnitNames, updateUnits } from '../persistence/unit-book-rows.js';
import { deleteAliases, insertAliases, insertUnits } from '../persistence/units.js';

export interface UnitStanding {
  readonly name: string;
  readonly active: boolean;
  /** Last day of one that is not, `YYYY-MM-DD`. */
  readonly validTo: string | null;
}

export interface ChangedUnit {
  readonly id: string;
  readonly before: UnitStanding;
  readonly after: UnitStanding;
  readonly successorId: string | null;
  readonly addedAliases: readonly string[];
  readonly removedAliases: readonly string[];
}

export interface MadeUnit {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * Makes and changes many units at once, as somebody has planned under `lockNames`: names have been found free. The number
 * of statements does not depend on the number of units.
 */
export async function changeUnits(
  tx: Tx,
  { made, changed }: { readonly made: readonly MadeUnit[]; readonly changed: readonly ChangedUnit[] },
): Promise<void> {
  if (made.length + changed.length === 0) return;
  await deferUnitNames(tx);
  await insertUnits(tx, made);
  await updateUnits(
    tx,
    changed.map(({ id, after, successorId }) => ({ id, version: 0, ...after, successorId })),
  );
  await deleteAliases(
    tx,
    changed.flatMap(({ id, removedAliases }) => removedAliases.map((alias) => ({ unitId: id, alias }))),
  );
  await insertAliases(tx, [
    ...made.flatMap(({ id, aliases }) => aliases.map((alias) => ({ id: newId(), unitId: id, alias }))),
    ...changed.flatMap(({ id, addedAliases }) => addedAliases.map((alias) => ({ id: newId(), unitId: id, alias }))),
  ]);
  for (const { id, name, aliases } of made) {
    tx.audit({ action: 'unit.created', subject: { type: 'unit', id }, after: { name, aliases: [...aliases] } });
  }
  for (const unit of changed) record(tx, unit);
  const unitIds = [...made, ...changed.filter(standsOtherwise)].map(({ id }) => id);
  if (unitIds.length > 0) tx.publish(unitsChanged, { jurisdictionId: tx.jurisdictionId, unitIds });
}

function record(tx: Tx, unit: ChangedUnit): void {
  const subject = { type: 'unit', id: unit.id };
  if (standsOtherwise(unit)) {
    tx.audit({ action: 'unit.updated', subject, before: { ...unit.before }, after: { ...unit.after } });
  }
  for (const alias of unit.removedAliases) tx.audit({ action: 'unit.alias_removed', subject, before: { alias } });
  for (const alias of unit.addedAliases) tx.audit({ action: 'unit.alias_added', subject, after: { alias } });
}

function standsOtherwise({ before, after }: ChangedUnit): boolean {
  return before.name !== after.name || before.active !== after.active || before.validTo !== after.validTo;
}
