import type { FieldError } from '../../../platform/errors.js';
import type { UnitLookup } from '../../organizations/index.js';
import type { SchemeHeader } from '../../schemes/index.js';
import type { SchemeDraft } from '../domain/draft.js';
import { applyCorrections, type CorrectionError } from './apply-corrections.js';
import type { Corrections } from './corrections.js';
import { elidedNamesIn, proposalsFor, type NameProposal } from './name-proposals.js';
import { namesInDraft, type NamePlace } from './names-in-draft.js';
import { blockersOf, unfitBlockers } from './readiness.js';
import { withHeaderOf } from './revised-header.js';
import { resolveUnits, type Party, type Resolution, type Resolutions } from './resolve-units.js';

/** A name of the document and what is known of it. */
export interface UnitNameView {
  readonly asWritten: string;
  /** The document means several units by it: 各街道, …成员单位. */
  readonly group: boolean;
  readonly occurrences: readonly NamePlace[];
  readonly resolved: (Party & { readonly name: string | null; readonly by: Resolution['by'] }) | null;
  readonly proposals: readonly NameProposal[];
}

/** A draft with its corrections, seen against the directory of units as it is now. */
export interface DraftReview {
  readonly corrected: SchemeDraft;
  /** Path of every item, to which corrections refer. */
  readonly paths: ReadonlyMap<object, string>;
  readonly correctionErrors: readonly CorrectionError[];
  readonly resolutions: Resolutions;
  readonly units: readonly UnitNameView[];
  readonly blockers: readonly FieldError[];
}

/**
 * A fixed number of look-ups in the directory, however long the document is.
 * @param revises the scheme that the document revises.
 */
export async function reviewDraft(
  lookup: UnitLookup,
  jurisdictionId: string,
  reading: SchemeDraft,
  corrections: Corrections,
  revises: SchemeHeader | null = null,
): Promise<DraftReview> {
  const { draft: corrected, paths, errors } = applyCorrections(reading, corrections);
  const draft = withHeaderOf(corrected, revises);
  const places = namesInDraft(draft);
  const names = [...places.keys()];
  const directory = await lookup.resolveNames(jurisdictionId, names);
  const ranking = await lookup.ranking(jurisdictionId);
  const resolutions = resolveUnits(names, directory, corrections);
  const called = await lookup.namesOf(jurisdictionId, idsIn(resolutions));
  const groups = new Set(draft.unitGroups);
  const elided = elidedNamesIn(draft);
  return {
    corrected: draft,
    paths,
    correctionErrors: errors,
    resolutions,
    units: names.map((asWritten) => ({
      asWritten,
      group: groups.has(asWritten),
      occurrences: places.get(asWritten) ?? [],
      resolved: shown(resolutions.byName.get(asWritten), called),
      proposals: proposalsFor(asWritten, draft, elided, ranking),
    })),
    blockers: [...unfitBlockers(corrections.unfit), ...blockersOf(draft, resolutions)],
  };
}

function idsIn(resolutions: Resolutions): string[] {
  return [...resolutions.byName.values()].flatMap(({ party }) => ('id' in party ? [party.id] : []));
}

function shown(resolution: Resolution | undefined, called: ReadonlyMap<string, string>): UnitNameView['resolved'] {
  if (!resolution) return null;
  const { party, by } = resolution;
  switch (party.kind) {
    case 'unit':
    case 'group':
      return { ...party, name: called.get(party.id) ?? null, by };
    case 'new_unit':
    case 'new_group':
      return { ...party, by };
    case 'left_open':
      return { ...party, name: null, by };
  }
}
