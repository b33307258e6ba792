import { canonicalJson, type JsonObject, type JsonValue } from '../../../platform/json.js';
import { settingLabel } from './policy-check.js';
import type { RatingPolicy } from './policy.js';

/** One setting that two versions of a policy have differently; null where a version has not got it. */
export interface PolicyDifference {
  /** Path of the setting, e.g. `lights.greenUpTo`. */
  readonly field: string;
  readonly label: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/**
 * The rules of a former version with some settings changed: members are merged at every depth, and null takes an
 * optional setting out. The outcome is yet to be checked by `checkRatingPolicy`.
 */
export function changedPolicy(former: RatingPolicy, changes: JsonObject, version: number): JsonObject {
  return { ...merged(former as unknown as JsonObject, changes), version };
}

/** What of two versions differs, by setting, in the order of their paths; the version number itself apart. */
export function policyDifference(before: RatingPolicy, after: RatingPolicy): readonly PolicyDifference[] {
  const [one, other] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((field) => field !== 'version' && one.get(field) !== other.get(field))
    .sort()
    .map((field) => ({
      field,
      label: settingLabel(field),
      before: one.get(field) ?? null,
      after: other.get(field) ?? null,
    }));
}

function merged(former: JsonObject, changes: JsonObject): JsonObject {
  const result: Record<string, JsonValue | undefined> = { ...former };
  for (const [key, change] of Object.entries(changes)) {
    const before = result[key];
    if (change === null) delete result[key];
    else result[key] = isObject(before) && isObject(change) ? merged(before, change) : change;
  }
  return result;
}

function leavesOf(policy: RatingPolicy): ReadonlyMap<string, string | number> {
  const leaves = new Map<string, string | number>();
  const walk = (value: JsonValue | undefined, path: string): void => {
    if (isObject(value)) {
      for (const [key, member] of Object.entries(value)) walk(member, path === '' ? key : `${path}.${key}`);
    } else if (value !== undefined) {
      leaves.set(path, typeof value === 'number' || typeof value === 'string' ? value : canonicalJson(value));
    }
  };
  walk(policy as unknown as JsonValue, '');
  return leaves;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
