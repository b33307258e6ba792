import { EVENT_TYPES, TYPE_PREFIX } from './catalogue.js';

/** A type, or a group of them: `cn.fengong.report.accepted.v1`, `report.accepted`, `report.*`. */
export const TYPE_PATTERN = /^[a-z0-9-]+(\.[a-z0-9-]+)*(\.\*)?$/;

/**
 * The types that patterns stand for. A group takes in what is added to the catalogue later.
 * @param patterns empty: all of them.
 */
export function typesOf(patterns: readonly string[]): string[] {
  const known = EVENT_TYPES.map(({ type }) => type);
  return patterns.length === 0 ? known : known.filter((type) => patterns.some((pattern) => stands(pattern, type)));
}

/** Those that stand for nothing in the catalogue: a slip of the pen, most likely. */
export function unknownPatterns(patterns: readonly string[]): string[] {
  return patterns.filter((pattern) => typesOf([pattern]).length === 0);
}

function stands(pattern: string, type: string): boolean {
  const full = pattern.startsWith(TYPE_PREFIX) ? pattern : `${TYPE_PREFIX}${pattern}`;
  return full.endsWith('.*') ? type.startsWith(full.slice(0, -1)) : type === full || type.startsWith(`${full}.v`);
}
