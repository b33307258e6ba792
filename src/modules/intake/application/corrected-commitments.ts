import type { DraftCommitment, SchemeDraft } from '../domain/draft.js';
import { applyCorrections } from './apply-corrections.js';
import type { Corrections } from './corrections.js';

/** A commitment as people have corrected it. */
export interface PlacedCommitment {
  /** From 1, counted in the machine's reading, `commitments.0` is the first; added ones follow. */
  readonly ordinal: number;
  /** Where a correction of it goes. */
  readonly path: string;
  readonly commitment: DraftCommitment;
}

/** The commitments of a document without those that were taken out, each with its place in the reading. */
export function correctedCommitments(
  reading: SchemeDraft,
  corrections: Pick<Corrections, 'items' | 'added'>,
): PlacedCommitment[] {
  const { draft, paths } = applyCorrections(reading, corrections);
  const read = (reading.commitments ?? []).map((_, index) => `commitments.${index}`);
  const added = corrections.added.filter(({ into }) => into === 'commitments').map(({ key }) => `added.${key}`);
  const ordinals = new Map([...read, ...added].map((path, index) => [path, index + 1]));
  return (draft.commitments ?? [])
    .map((commitment) => {
      const path = paths.get(commitment) ?? '';
      return { ordinal: ordinals.get(path) ?? 0, path, commitment };
    })
    .sort((a, b) => a.ordinal - b.ordinal);
}
