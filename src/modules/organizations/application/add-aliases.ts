import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { namesIn, requireFree, tidyName, type FieldPath } from '../domain/names.js';
import { lockNames, ownersOf } from '../persistence/names.js';
import { insertAliases, touchUnits } from '../persistence/units.js';

export interface NewAlias {
  readonly unitId: string;
  readonly alias: string;
}

export interface AddedAlias extends NewAlias {
  readonly id: string;
}

/**
 * Says that names written differently are these units.
 * @returns the aliases that were added; one that its unit already has is left as it is and is not among them.
 * @throws DomainError 409 `name_taken` when a name denotes another unit or a group; 404 for an unknown unit.
 */
export async function addAliases(
  tx: Tx,
  aliases: readonly NewAlias[],
  path: FieldPath = inList,
): Promise<AddedAlias[]> {
  const wanted = aliases.map(({ unitId, alias }, index) => ({
    unitId,
    field: path(index, 'alias'),
    name: tidyName(alias),
  }));
  await lockNames(tx);
  const owners = await ownersOf(readsIn(tx), tx.jurisdictionId, namesIn(wanted));
  const missing = wanted.filter(({ unitId, name }) => owners.get(name)?.id !== unitId);
  requireFree(missing, owners);
  const added = missing.map(({ unitId, name }) => ({ id: newId(), unitId, alias: name }));
  await insertAliases(tx, added);
  await touchUnits(tx, [...new Set(added.map(({ unitId }) => unitId))]);
  for (const { unitId, alias } of added) {
    tx.audit({ action: 'unit.alias_added', subject: { type: 'unit', id: unitId }, after: { alias } });
  }
  return added;
}

const inList: FieldPath = (index, member) => `aliases.${index}.${member}`;
