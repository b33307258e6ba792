import type { NameOwner } from '../../organizations/index.js';
import type { SchemeDraft } from '../domain/draft.js';
import { nameKey } from '../domain/normalise.js';

/** A suggestion for a name that nobody has decided on; never applied by itself. */
export interface NameProposal {
  /** Other name, of the document or of the directory, that may mean the same unit. */
  readonly sameAs: string;
  /** Whom that name denotes in the directory, when it does. */
  readonly owner: { readonly kind: 'unit' | 'group'; readonly id: string } | null;
  readonly reason: string;
}

interface Variant {
  readonly name: string;
  readonly reason: string;
}

/** Spellings of a name under which the directory may know it. */
export function variantsOf(name: string): Variant[] {
  const folded = nameKey(name);
  const whole = folded.replace(/\([^()]*\)|\[[^[\]]*\]/g, '');
  return [
    ...(folded === name ? [] : [{ name: folded, reason: '只有全角半角或空格不同' }]),
    ...(whole === folded || whole === '' ? [] : [{ name: whole, reason: '括号中可能是内设科室' }]),
  ];
}

/** What the parser and the directory suggest for one name. */
export function proposalsFor(
  name: string,
  draft: Pick<SchemeDraft, 'sameUnitProposals'>,
  directory: ReadonlyMap<string, NameOwner>,
): NameProposal[] {
  const read = draft.sameUnitProposals
    .filter(({ names }) => names.includes(name))
    .map(({ names: [a, b], reason }) => proposal(a === name ? b : a, reason, directory));
  const known = variantsOf(name)
    .filter((variant) => directory.has(variant.name) && read.every(({ sameAs }) => sameAs !== variant.name))
    .map((variant) => proposal(variant.name, variant.reason, directory));
  return [...read, ...known];
}

function proposal(sameAs: string, reason: string, directory: ReadonlyMap<string, NameOwner>): NameProposal {
  const owner = directory.get(sameAs);
  return { sameAs, owner: owner ? { kind: owner.kind, id: owner.id } : null, reason };
}
