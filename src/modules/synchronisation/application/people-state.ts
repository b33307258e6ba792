import type { Reads } from '../../../platform/database/reads.js';
import { groupBy } from '../../../platform/group-by.js';
import { namedThings, type NamedThing } from '../../external-ids/index.js';
import { foreignLogins, peopleMeant, unitPostHolders } from '../../identity/index.js';
import { tidyLogin } from '../../identity/rules.js';
import { directoryState } from '../../organizations/index.js';
import type { PeopleState, PersonItem } from '../domain/person-state.js';
import { dutiesOfUnits } from './duties.js';
import type { SourceOfRun } from './source-of-run.js';

/** Of whom a run speaks: all whom the source has named, and whoever has a login of an item. */
export interface PeopleSpokenOf {
  readonly named: readonly NamedThing[];
  readonly logins: readonly string[];
}

export async function peopleOf(
  reads: Reads,
  jurisdictionId: string,
  source: string,
  items: readonly PersonItem[],
): Promise<PeopleSpokenOf> {
  const logins = items.flatMap(({ login }) => (login === null ? [] : [tidyLogin(login)]));
  return { named: await namedThings(reads, jurisdictionId, source, 'PERSON'), logins: [...new Set(logins)] };
}

/** All that the plan asks for, in a number of statements that does not depend on the number of people. */
export async function stateOfPeople(
  reads: Reads,
  jurisdictionId: string,
  { named, logins }: PeopleSpokenOf,
  { source, roles }: SourceOfRun,
  today: string,
): Promise<PeopleState> {
  const people = await peopleMeant(reads, jurisdictionId, { ids: named.map(({ id }) => id), logins });
  const thingOf = new Map(named.map((thing) => [thing.id, thing]));
  const directory = new Map((await directoryState(reads, jurisdictionId)).units.map((unit) => [unit.id, unit]));
  const units = (await namedThings(reads, jurisdictionId, source, 'UNIT')).map(
    ({ externalId, id }) => [externalId, directory.get(id)!] as const,
  );
  const duties = await dutiesOfUnits(reads, jurisdictionId, today);
  const holders = groupBy(
    await unitPostHolders(reads, jurisdictionId, today),
    ({ role, unitId }) => `${role}/${unitId}`,
  );
  return {
    people: people.map((person) => ({
      ...person,
      externalId: thingOf.get(person.id)?.externalId ?? null,
      endedBySource: (thingOf.get(person.id)?.endedAt ?? null) !== null,
    })),
    foreignLogins: new Set(await foreignLogins(reads, jurisdictionId, logins)),
    units: new Map(units),
    unitIds: new Set(units.map(([, { id }]) => id)),
    roles,
    busyUnits: new Map([...duties.keys()].map((id) => [id, directory.get(id)?.name ?? ''])),
    holders: new Map([...holders].map(([key, rows]) => [key, rows.map(({ userId }) => userId)])),
    today,
  };
}
