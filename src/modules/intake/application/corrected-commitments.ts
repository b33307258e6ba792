import type { DraftCommitment, SchemeDraft } from '../domain/draft.js';
import { applyCorrections } from './apply-corrections.js';
import type { Corrections, ItemCorrection } from './corrections.js';

/** A commitment as people have corrected it. */
export interface PlacedCommitment {
  /** From 1, counted in the machine's reading: `commitments.0` is the first. */
  readonly ordinal: number;
  readonly commitment: DraftCommitment;
}

/** The commitments of a document without those that were taken out, each with its place in the reading. */
export function correctedCommitments(
  reading: SchemeDraft,
  corrections: Pick<Corrections, 'items'>,
): PlacedCommitment[] {
  const removed = new Set(corrections.items.filter(isRemoval).map(({ path }) => path));
  const others = corrections.items.filter((item) => !isRemoval(item));
  const { draft } = applyCorrections(reading, { items: others });
  return (draft.commitments ?? []).flatMap((commitment, index) =>
    removed.has(`commitments.${index}`) ? [] : [{ ordinal: index + 1, commitment }],
  );
}

function isRemoval({ path, field, value }: ItemCorrection): boolean {
  return path.startsWith('commitments.') && field === 'removed' && value === true;
}
