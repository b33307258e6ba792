import type { JsonObject, JsonValue } from '../../../platform/json.js';
import type { Span } from '../domain/draft.js';

/** Who made a correction and when (ISO instant); recorded by the service. */
export interface Made {
  readonly by?: { readonly id: string | null; readonly name: string };
  readonly at?: string;
}

/** Who stands behind a name of the document. */
export type UnitDecision = Made &
  (
    | { readonly asWritten: string; readonly decision: 'unit'; readonly unitId: string }
    | { readonly asWritten: string; readonly decision: 'group'; readonly groupId: string }
    | { readonly asWritten: string; readonly decision: 'new_unit'; readonly name: string }
    | { readonly asWritten: string; readonly decision: 'new_group'; readonly name: string; readonly open: boolean }
    | { readonly asWritten: string; readonly decision: 'left_open' }
  );

/** One field of the draft that was read wrongly; `path` counts in the machine's reading, which never changes. */
export interface ItemCorrection extends Made {
  /** `document`, `sections.0`, `sections.0.tasks.1`, `….targets.2`, `….measures.0`, `indicators.3`, `added.KEY`. */
  readonly path: string;
  /** A field of `CORRECTABLE`; `removed`, `place` and `source` stand for the item as a whole. */
  readonly field: string;
  readonly value: JsonValue;
  /** With `source`: the words there. */
  readonly words?: string;
}

/** What the reader missed. Its path is `added.KEY`, under which it is corrected and has further items added. */
export interface Addition extends Made {
  /** Chosen by the client, unique within the import. */
  readonly key: string;
  /** The list that it belongs to: `sections`, `sections.0.tasks`, `added.KEY.targets`, `indicators.3.responsible`. */
  readonly into: string;
  /** Path of the item before which it stands; at the end of the list when left out. */
  readonly before?: string | null;
  /** Fields as in `CORRECTABLE`; of a party its `name`. */
  readonly value: JsonObject;
  /** The words of the document that say so; null when a person knows it from elsewhere. */
  readonly source: Span | null;
  /** What stands at `source`. */
  readonly words: string | null;
}

/** A correction that fits nothing any more since the document was read again. */
export interface UnfitCorrection {
  readonly id: string;
  /** What was corrected, and why it does not apply, for people. */
  readonly message: string;
  readonly correction: ItemCorrection | Addition;
}

/** What the paths of the corrections meant in a reading that is given up; kept until the new one is there. */
export interface Anchors {
  readonly textSha256: string;
  /** By path: kind, and the names from the outside in, as `nameKey`. */
  readonly items: Readonly<Record<string, readonly string[]>>;
}

/** What people have decided about a draft; kept beside the machine's reading. */
export interface Corrections {
  readonly units: readonly UnitDecision[];
  /** Pairs of names that are one unit. */
  readonly acceptSameUnit: readonly (readonly [string, string])[];
  /** Who set that list last. */
  readonly acceptSameUnitMade?: Made;
  readonly items: readonly ItemCorrection[];
  readonly added: readonly Addition[];
  /** Kept until a person has taken note and undoes them. */
  readonly unfit: readonly UnfitCorrection[];
  /** While the document is read again. */
  readonly anchors?: Anchors;
}

export interface CorrectionsPatch {
  /** Ids of corrections to take back (`correctionIds`), before anything else of the patch is done. */
  readonly undo?: readonly string[];
  readonly units?: readonly UnitDecision[];
  readonly acceptSameUnit?: readonly (readonly [string, string])[];
  readonly items?: readonly ItemCorrection[];
  readonly added?: readonly Addition[];
}

export const NO_CORRECTIONS: Corrections = { units: [], acceptSameUnit: [], items: [], added: [], unfit: [] };

/** How a correction is named when it is taken back. The same place corrected again has the same id. */
export const correctionId = {
  unit: ({ asWritten }: Pick<UnitDecision, 'asWritten'>): string => `unit:${asWritten}`,
  item: ({ path, field }: Pick<ItemCorrection, 'path' | 'field'>): string => `item:${path}:${field}`,
  added: ({ key }: Pick<Addition, 'key'>): string => `added:${key}`,
};

/** Every correction that can be taken back. */
export function correctionIds({ units, items, added, unfit }: Corrections): Set<string> {
  return new Set([
    ...units.map(correctionId.unit),
    ...items.map(correctionId.item),
    ...added.map(correctionId.added),
    ...unfit.map(({ id }) => id),
  ]);
}

/**
 * The newest decision on a name, value of a field and item of a key replace the earlier ones; a list of accepted pairs
 * replaces the list. What is taken back is as the machine read it.
 */
export function mergeCorrections(before: Corrections, patch: CorrectionsPatch, made: Made = {}): Corrections {
  const undone = new Set(patch.undo);
  const kept = <T>(entries: readonly T[], idOf: (entry: T) => string): T[] =>
    entries.filter((entry) => !undone.has(idOf(entry)));
  const merged = <T extends object>(old: readonly T[], add: readonly T[] = [], idOf: (entry: T) => string): T[] =>
    newest([...kept(old, idOf), ...add.map((entry) => ({ ...entry, ...made }))], idOf);
  const anew = new Set([...(patch.items ?? []).map(correctionId.item), ...(patch.added ?? []).map(correctionId.added)]);
  const pairsMade = patch.acceptSameUnit ? made : before.acceptSameUnitMade;
  return {
    units: merged(before.units, patch.units, correctionId.unit),
    acceptSameUnit: patch.acceptSameUnit ?? before.acceptSameUnit,
    ...(pairsMade && { acceptSameUnitMade: pairsMade }),
    items: merged(before.items, patch.items, correctionId.item),
    added: merged(before.added, patch.added, correctionId.added),
    unfit: kept(before.unfit, ({ id }) => id).filter(({ id }) => !anew.has(id)),
  };
}

/** In the order in which each was said last. */
function newest<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const entry of entries) {
    byKey.delete(keyOf(entry));
    byKey.set(keyOf(entry), entry);
  }
  return [...byKey.values()];
}
