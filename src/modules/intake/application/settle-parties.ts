import type { Tx } from '../../../platform/database/transaction.js';
import { addAliases, createGroups, createUnits } from '../../organizations/index.js';
import type { Party, Resolution } from './resolve-units.js';
import type { SettledParty } from './to-new-scheme.js';

/**
 * Makes the decisions of a confirmation come true in the directory: new units and groups are created, and the spellings
 * of the document become aliases, so that the next document resolves by itself.
 * @param taken names that the directory knows already; they keep whom they denote there.
 * @returns the party of each name.
 * @throws DomainError 409 `name_taken` when a new name has come to denote somebody meanwhile.
 */
export async function settleParties(
  tx: Tx,
  byName: ReadonlyMap<string, Resolution>,
  taken: ReadonlySet<string>,
): Promise<(asWritten: string) => SettledParty> {
  const unitIds = await createNewUnits(tx, byName, taken);
  const groupIds = await createNewGroups(tx, byName);
  await addAliases(
    tx,
    [...byName].flatMap(([alias, { party }]) =>
      party.kind === 'unit' && !taken.has(alias) ? [{ unitId: party.id, alias }] : [],
    ),
  );
  return (asWritten) => {
    const party = byName.get(asWritten)?.party;
    if (!party) throw new Error(`the name ${asWritten} is not resolved`);
    return settled(party, unitIds, groupIds);
  };
}

async function createNewUnits(
  tx: Tx,
  byName: ReadonlyMap<string, Resolution>,
  taken: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const aliases = new Map<string, string[]>();
  for (const [asWritten, { party }] of byName) {
    if (party.kind !== 'new_unit') continue;
    const list = aliases.get(party.name) ?? [];
    aliases.set(party.name, asWritten === party.name || taken.has(asWritten) ? list : [...list, asWritten]);
  }
  const made = await createUnits(
    tx,
    [...aliases].map(([name, others]) => ({ name, aliases: others })),
  );
  return idsByName([...aliases.keys()], made);
}

async function createNewGroups(tx: Tx, byName: ReadonlyMap<string, Resolution>): Promise<ReadonlyMap<string, string>> {
  const groups = new Map<string, boolean>();
  for (const { party } of byName.values()) if (party.kind === 'new_group') groups.set(party.name, party.open);
  const made = await createGroups(
    tx,
    [...groups].map(([name, open]) => ({ name, open })),
  );
  return idsByName([...groups.keys()], made);
}

/** Created things come back in the order in which they were asked for. */
function idsByName(names: readonly string[], made: readonly { id: string }[]): ReadonlyMap<string, string> {
  return new Map(made.map(({ id }, index) => [names[index] ?? '', id]));
}

function settled(
  party: Party,
  unitIds: ReadonlyMap<string, string>,
  groupIds: ReadonlyMap<string, string>,
): SettledParty {
  switch (party.kind) {
    case 'unit':
    case 'group':
    case 'left_open':
      return party;
    case 'new_unit':
      return { kind: 'unit', id: created(unitIds, party.name) };
    case 'new_group':
      return { kind: 'group', id: created(groupIds, party.name) };
  }
}

function created(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`${name} was not created`);
  return id;
}
