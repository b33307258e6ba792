/** What a provider says of a person: members of the ID token, or of the UserInfo answer. */
export type Claims = Readonly<Record<string, unknown>>;

const MOST_CHARACTERS = 200;
const MOST_GROUPS = 2_000;

/**
 * A claim by its name, or by a path with dots where no claim has that name: `realm_access.roles`.
 * @returns undefined when there is none.
 */
export function claimOf(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name.split('.').reduce<unknown>((at, part) => {
    const inside = typeof at === 'object' && at !== null && !Array.isArray(at) && Object.hasOwn(at, part);
    return inside ? (at as Claims)[part] : undefined;
  }, claims);
}

/** A claim that is one text, or a number written as one; null for all else, and for what is empty or endless. */
export function textClaim(claims: Claims, name: string): string | null {
  const value = claimOf(claims, name);
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return null;
  const tidy = text.normalize('NFKC').trim();
  return tidy !== '' && tidy.length <= MOST_CHARACTERS && !/\p{Cc}/u.test(tidy) && tidy.isWellFormed() ? tidy : null;
}

/** The groups that a claim names, as a list or as a single one; none where it is missing. */
export function groupsClaim(claims: Claims, name: string | null): string[] {
  const value = name === null ? undefined : claimOf(claims, name);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.slice(0, MOST_GROUPS).flatMap((item) => (typeof item === 'string' && item !== '' ? [item] : []));
}
