import { groupBy } from '../../../../platform/group-by.js';
import { canonicalJson, sha256Hex, type JsonValue } from '../../../../platform/json.js';
import type { EvaluationSnapshot } from '../snapshot.js';
import { compareVoices, type ComparedItem, type ThirdPartyWord, type UnitsWord } from './comparison.js';
import type { OpinionState } from './opinion-machine.js';

/**
 * What others say of an evaluation, as its documents show it: each with its id and version, names as they were. Plain
 * JSON; from the moment the evaluation is handed in it is kept with its SHA-256 and never changes (ADR 25).
 */
export interface EvaluationVoices {
  readonly schema: 'fengong.voices/1';
  /** Those that were handed in, in the order in which they were asked for. */
  readonly selfEvaluations: readonly (UnitsWord & { readonly itemId: string; readonly version: number })[];
  /** By item id. */
  readonly thirdParty: readonly (ThirdPartyWord & { readonly itemId: string })[];
  /** Of all departments that were asked, in the order in which they were. */
  readonly opinions: readonly VoicedOpinion[];
}

export interface VoicedOpinion {
  readonly id: string;
  readonly version: number;
  readonly unitName: string;
  readonly state: OpinionState;
  readonly opinion: string | null;
  readonly decisionReason: string | null;
}

/** In hexadecimal, over the canonical JSON (RFC 8785). */
export function hashVoices(voices: EvaluationVoices): string {
  return sha256Hex(canonicalVoices(voices));
}

export function canonicalVoices(voices: EvaluationVoices): string {
  // An interface has no index signature, though this is plain JSON by its definition.
  return canonicalJson(voices as unknown as JsonValue);
}

/** Null where nobody has said anything: to have been asked is not yet an answer. */
export function heard(voices: EvaluationVoices): EvaluationVoices | null {
  const { selfEvaluations, thirdParty, opinions } = voices;
  const answered = opinions.some(({ state }) => state !== 'ASKED');
  return selfEvaluations.length > 0 || thirdParty.length > 0 || answered ? voices : null;
}

/** Every item of the snapshot with what the units and the third party say of it. */
export function comparedWith(snapshot: EvaluationSnapshot, voices: EvaluationVoices): ComparedItem[] {
  return compareVoices(
    snapshot,
    new Map(
      [...groupBy(voices.selfEvaluations, ({ itemId }) => itemId)].map(([itemId, words]) => [
        itemId,
        words.map(wordOf),
      ]),
    ),
    new Map(voices.thirdParty.map(({ itemId, ...finding }) => [itemId, finding])),
  );
}

function wordOf({
  id,
  unitId,
  unitName,
  text,
  value,
  conclusion,
}: EvaluationVoices['selfEvaluations'][number]): UnitsWord {
  return { id, unitId, unitName, text, value, conclusion };
}
