import type { KnownPerson, PeopleState } from '../person-state.js';
import { postKey } from '../person-state.js';
import type { PeoplePlan } from '../plan-people.js';
import type { KnownUnit, UnitPlan, UnitState } from '../plan-units.js';

/** The directory as a plan leaves it. */
export function unitsAfter(state: UnitState, { made, changed }: UnitPlan, today: string): UnitState {
  const steps = new Map(changed.map((step) => [step.unit.id, step]));
  const units = state.units.map((unit): KnownUnit => {
    const step = steps.get(unit.id);
    if (!step) return unit;
    const { name, active, addedAliases, removedAliases, externalId } = step;
    return {
      ...unit,
      ...{ name, active, externalId },
      validTo: active ? null : (unit.validTo ?? today),
      aliases: [...unit.aliases.filter((alias) => !removedAliases.includes(alias)), ...addedAliases],
      endedBySource: active === unit.active ? unit.endedBySource : !active,
    };
  });
  const added = made.map((unit): KnownUnit => ({
    ...unit,
    ...{ id: `made ${unit.externalId}`, active: true, validTo: null, successorId: null, endedBySource: false },
  }));
  return { ...state, units: [...units, ...added] };
}

/** The accounts as a plan leaves them. */
export function peopleAfter(state: PeopleState, { steps }: PeoplePlan): PeopleState {
  const byId = new Map(state.people.map((person) => [person.id, person]));
  for (const { externalId, person, login, displayName, enabled, posts } of steps) {
    const id = person?.id ?? `made ${externalId}`;
    const before = person ?? { id, login, displayName, disabled: false, posts: [], externalId, endedBySource: false };
    const kept = before.posts.flatMap((post) => {
      const end = posts.ended.find((one) => one.post.id === post.id);
      if (!end) return [post];
      return end.lastDay === null ? [] : [{ ...post, validTo: end.lastDay }];
    });
    const added = posts.added.map((post) => ({ ...post, id: `${id} ${postKey(post)} ${post.validFrom}` }));
    byId.set(id, {
      ...before,
      ...{ externalId, displayName, posts: [...kept, ...added] },
      disabled: enabled === null ? before.disabled : !enabled,
      endedBySource: enabled === null ? before.endedBySource : !enabled,
    });
  }
  const people = [...byId.values()];
  return { ...state, people, holders: holdersAmong(people, state.today) };
}

/** Who can act as what on a day. */
export function holdersAmong(people: readonly KnownPerson[], today: string): PeopleState['holders'] {
  const holders = new Map<string, string[]>();
  for (const { id, disabled, posts } of people) {
    if (disabled) continue;
    for (const post of posts) {
      if (post.validFrom > today || (post.validTo !== null && post.validTo < today)) continue;
      holders.set(postKey(post), [...(holders.get(postKey(post)) ?? []), id]);
    }
  }
  return holders;
}
