import type { RollupScheme } from '../domain/rollup-input.js';
import type { FrozenInputs } from './frozen-inputs.js';

/** Name of the part that judges the indicators; every other part is named by the id of its first section. */
export const INDICATORS_PART = 'indicators';

/** Each part reads all frozen inputs, so that their number is bounded and not that of the sections. */
const MOST_PARTS = 16;

export function partsOf({ input }: FrozenInputs): string[] {
  const size = sectionsOfPart(input.scheme);
  const first = input.scheme.sections.filter((_, index) => index % size === 0);
  return [INDICATORS_PART, ...first.map(({ id }) => id)];
}

/** The sections of a part, in which one that begins elsewhere ends with the part that it begins in. */
export function sectionsOf(scheme: RollupScheme, part: string): ReadonlySet<string> {
  const size = sectionsOfPart(scheme);
  const start = scheme.sections.findIndex(({ id }) => id === part);
  if (start < 0) throw new RangeError(`no section ${part} in scheme ${scheme.id}`);
  const end = (Math.floor(start / size) + 1) * size;
  return new Set(scheme.sections.slice(start, end).map(({ id }) => id));
}

function sectionsOfPart({ sections }: RollupScheme): number {
  return Math.max(1, Math.ceil(sections.length / MOST_PARTS));
}
