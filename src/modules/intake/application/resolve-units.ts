import type { NameOwner } from '../../organizations/index.js';
import type { Corrections, UnitDecision } from './corrections.js';

/** Whom a name stands for. Things that are to be created at the confirmation have a name instead of an id. */
export type Party =
  | { readonly kind: 'unit'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'new_unit'; readonly name: string }
  | { readonly kind: 'new_group'; readonly name: string; readonly open: boolean }
  | { readonly kind: 'left_open' };

export interface Resolution {
  readonly party: Party;
  /** Somebody decided, the directory knows the name, or it was accepted as the same unit as another name. */
  readonly by: 'decision' | 'directory' | 'same_unit';
}

export interface Resolutions {
  /** Names that stand for nobody yet are missing. */
  readonly byName: ReadonlyMap<string, Resolution>;
  /** Accepted pairs whose two names nevertheless stand for different parties. */
  readonly contradictions: readonly (readonly [string, string])[];
}

/**
 * Decisions win over the directory, and both over what follows from accepted pairs. A unit that was dissolved is no
 * answer: somebody has to say who took over.
 */
export function resolveUnits(
  names: Iterable<string>,
  directory: ReadonlyMap<string, NameOwner>,
  corrections: Pick<Corrections, 'units' | 'acceptSameUnit'>,
): Resolutions {
  const decided = new Map(corrections.units.map((decision) => [decision.asWritten, partyOf(decision)]));
  const byName = new Map<string, Resolution>();
  for (const name of names) {
    const decision = decided.get(name);
    const owner = directory.get(name);
    if (decision) byName.set(name, { party: decision, by: 'decision' });
    else if (owner?.active) byName.set(name, { party: { kind: owner.kind, id: owner.id }, by: 'directory' });
  }
  spread(byName, corrections.acceptSameUnit);
  return {
    byName,
    contradictions: corrections.acceptSameUnit.filter(([a, b]) => differ(byName.get(a), byName.get(b))),
  };
}

/** Carries what is known along the accepted pairs until nothing new follows; chains are as long as the list at most. */
function spread(byName: Map<string, Resolution>, pairs: Corrections['acceptSameUnit']): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const [a, b] of pairs) {
      const known = byName.get(a) ?? byName.get(b);
      if (!known || (byName.has(a) && byName.has(b))) continue;
      byName.set(byName.has(a) ? b : a, { party: known.party, by: 'same_unit' });
      changed = true;
    }
  }
}

function differ(a: Resolution | undefined, b: Resolution | undefined): boolean {
  return a !== undefined && b !== undefined && partyKey(a.party) !== partyKey(b.party);
}

function partyOf(decision: UnitDecision): Party {
  switch (decision.decision) {
    case 'unit':
      return { kind: 'unit', id: decision.unitId };
    case 'group':
      return { kind: 'group', id: decision.groupId };
    case 'new_unit':
      return { kind: 'new_unit', name: decision.name };
    case 'new_group':
      return { kind: 'new_group', name: decision.name, open: decision.open };
    case 'left_open':
      return { kind: 'left_open' };
  }
}

/** Equal for names that stand for the same party. */
export function partyKey(party: Party): string {
  switch (party.kind) {
    case 'unit':
    case 'group':
      return `${party.kind} ${party.id}`;
    case 'new_unit':
    case 'new_group':
      return `${party.kind} ${party.name}`;
    case 'left_open':
      return 'left_open';
  }
}
