import type { FrozenInputs } from './frozen-inputs.js';

/** Name of the part that judges the indicators; every other part is named by the id of its section. */
export const INDICATORS_PART = 'indicators';

export function partsOf({ input }: FrozenInputs): string[] {
  return [INDICATORS_PART, ...input.scheme.sections.map((section) => section.id)];
}
