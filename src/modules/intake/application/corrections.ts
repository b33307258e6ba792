import type { JsonValue } from '../../../platform/json.js';

/** Who stands behind a name of the document. */
export type UnitDecision =
  | { readonly asWritten: string; readonly decision: 'unit'; readonly unitId: string }
  | { readonly asWritten: string; readonly decision: 'group'; readonly groupId: string }
  | { readonly asWritten: string; readonly decision: 'new_unit'; readonly name: string }
  | { readonly asWritten: string; readonly decision: 'new_group'; readonly name: string; readonly open: boolean }
  | { readonly asWritten: string; readonly decision: 'left_open' };

/** One field of the draft that was read wrongly; `path` counts in the machine's reading, which never changes. */
export interface ItemCorrection {
  /** `document`, `sections.0`, `sections.0.tasks.1`, `….targets.2`, `….measures.0`, `indicators.3`. */
  readonly path: string;
  readonly field: string;
  readonly value: JsonValue;
}

/** What people have decided about a draft; kept beside the machine's reading. */
export interface Corrections {
  readonly units: readonly UnitDecision[];
  /** Pairs of names that are one unit. */
  readonly acceptSameUnit: readonly (readonly [string, string])[];
  readonly items: readonly ItemCorrection[];
}

export const NO_CORRECTIONS: Corrections = { units: [], acceptSameUnit: [], items: [] };

/**
 * The newest decision on a name and the newest value of a field replace the earlier ones; a list of accepted pairs
 * replaces the list, so that an acceptance can be taken back.
 */
export function mergeCorrections(before: Corrections, patch: Partial<Corrections>): Corrections {
  return {
    units: newest([...before.units, ...(patch.units ?? [])], (decision) => decision.asWritten),
    acceptSameUnit: patch.acceptSameUnit ?? before.acceptSameUnit,
    items: newest([...before.items, ...(patch.items ?? [])], ({ path, field }) => `${path} ${field}`),
  };
}

function newest<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}
