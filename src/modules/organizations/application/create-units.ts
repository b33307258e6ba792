import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { namesIn, requireFree, tidyName, type FieldPath, type WantedName } from '../domain/names.js';
import { unitsChanged } from '../events.js';
import { lockNames, ownersOf } from '../persistence/names.js';
import { insertAliases, insertUnits } from '../persistence/units.js';

export interface NewUnit {
  readonly name: string;
  readonly aliases?: readonly string[] | null;
}

export interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

/**
 * Creates units with their aliases, in the order given.
 * @throws DomainError 409 `name_taken` when a name or alias already denotes somebody, or stands twice in the input.
 */
export async function createUnits(tx: Tx, units: readonly NewUnit[], path: FieldPath = inList): Promise<NamedUnit[]> {
  const made = units.map(({ name, aliases }) => ({
    id: newId(),
    name: tidyName(name),
    aliases: (aliases ?? []).map(tidyName),
  }));
  const wanted = made.flatMap(({ name, aliases }, index): WantedName[] => [
    { field: path(index, 'name'), name },
    ...aliases.map((alias, at) => ({ field: path(index, `aliases.${at}`), name: alias })),
  ]);
  await lockNames(tx);
  requireFree(wanted, await ownersOf(readsIn(tx), tx.jurisdictionId, namesIn(wanted)));
  await insertUnits(tx, made);
  await insertAliases(
    tx,
    made.flatMap(({ id, aliases }) => aliases.map((alias) => ({ id: newId(), unitId: id, alias }))),
  );
  for (const { id, name, aliases } of made) {
    tx.audit({ action: 'unit.created', subject: { type: 'unit', id }, after: { name, aliases } });
  }
  if (made.length > 0) {
    tx.publish(unitsChanged, { jurisdictionId: tx.jurisdictionId, unitIds: made.map(({ id }) => id) });
  }
  return made.map(({ id, name }) => ({ id, name }));
}

const inList: FieldPath = (index, member) => `units.${index}.${member}`;
