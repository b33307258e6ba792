import type { RankedParty, UnitRanking } from '../../organizations/index.js';
import type { SchemeDraft } from '../domain/draft.js';
import { elidedReason } from './assignment-origins.js';

/** A suggestion whom a name may mean; never applied by itself. */
export interface NameProposal {
  /** Other name, of the document or of the directory, that may mean the same unit. */
  readonly sameAs: string;
  /** Whom that name denotes in the directory, when it does. */
  readonly owner: { readonly kind: 'unit' | 'group'; readonly id: string } | null;
  /** From 0 to 1, for ranking alone. */
  readonly confidence: number;
  readonly reason: string;
}

/** Two names of one document mean two units more often than not, else its author would have written one. */
const IN_DOCUMENT = 0.5;
/** The names before it have the word that this one leaves out. */
const ELIDED = 0.7;

/**
 * What the directory and the parser suggest for one name, best first: each party of the directory once, and names of
 * the same document that nobody knows yet.
 */
export function proposalsFor(
  name: string,
  draft: Pick<SchemeDraft, 'sameUnitProposals'>,
  elided: ReadonlyMap<string, readonly string[]>,
  ranking: UnitRanking,
): NameProposal[] {
  const known = ranking.of(name).map(inDirectory);
  const whole = (elided.get(name) ?? []).map((full) => inDocument(full, elidedReason(full), ELIDED, ranking));
  const paired = draft.sameUnitProposals
    .filter(({ names }) => names.includes(name))
    .map(({ names: [a, b], reason }) => inDocument(a === name ? b : a, reason, IN_DOCUMENT, ranking));
  const read = [...whole, ...paired].filter(({ owner, sameAs }) =>
    known.every((party) => party.sameAs !== sameAs && party.owner?.id !== owner?.id),
  );
  return [...known, ...read].sort((a, b) => b.confidence - a.confidence);
}

function inDirectory({ kind, id, name, confidence, reason }: RankedParty): NameProposal {
  return { sameAs: name, owner: { kind, id }, confidence, reason };
}

/** The other name may itself be known: then whoever it means is meant. */
function inDocument(sameAs: string, reason: string, confidence: number, ranking: UnitRanking): NameProposal {
  const known = ranking.of(sameAs).find((party) => party.confidence === 1);
  return { sameAs, owner: known ? { kind: known.kind, id: known.id } : null, confidence, reason };
}

/** What names that leave the level's word out are probably called, by the name as written. */
export function elidedNamesIn({ clauses }: Pick<SchemeDraft, 'clauses'>): ReadonlyMap<string, readonly string[]> {
  const proposals = new Map<string, string[]>();
  for (const { asWritten, proposal } of clauses.flatMap((clause) => clause.elided ?? [])) {
    const found = proposals.get(asWritten) ?? [];
    if (!found.includes(proposal)) proposals.set(asWritten, [...found, proposal]);
  }
  return proposals;
}
