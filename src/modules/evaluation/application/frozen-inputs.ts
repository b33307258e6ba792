import type { RatingPolicy } from '../domain/policy.js';
import type { RollupInput } from '../domain/rollup-input.js';
import type { SnapshotTexts } from '../domain/snapshot-builder.js';
import type { EvaluationKind } from '../domain/snapshot.js';

/**
 * Everything that an evaluation is computed from, read in one transaction when it is asked for and kept with it: the
 * parts may be computed at leisure, and `verify` can compute them again years later. Plain JSON.
 */
export interface FrozenInputs {
  readonly input: Omit<RollupInput, 'policy'>;
  readonly texts: FrozenTexts;
}

export interface FrozenTexts extends Omit<SnapshotTexts, 'kind' | 'unitNames' | 'progressTexts'> {
  readonly unitNames: Readonly<Record<string, string>>;
  readonly progressTexts: Readonly<Record<string, string>>;
}

export function rollupInputOf(inputs: FrozenInputs, policy: RatingPolicy): RollupInput {
  return { ...inputs.input, policy };
}

export function snapshotTextsOf(inputs: FrozenInputs, kind: EvaluationKind): SnapshotTexts {
  const { unitNames, progressTexts, ...texts } = inputs.texts;
  return {
    ...texts,
    kind,
    unitNames: new Map(Object.entries(unitNames)),
    progressTexts: new Map(Object.entries(progressTexts)),
  };
}
