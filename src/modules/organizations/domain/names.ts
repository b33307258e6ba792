import { DomainError, invalid, type FieldError } from '../../../platform/errors.js';

/** Whom a name denotes. Names of units, their aliases and names of groups share one space within a jurisdiction. */
export interface NameOwner {
  readonly kind: 'unit' | 'group';
  readonly id: string;
  /** False for a unit that has been dissolved. */
  readonly active: boolean;
}

/** A name that somebody wants to give, and the field of the request that it stands in. */
export interface WantedName {
  readonly field: string;
  readonly name: string;
}

/** The same characters however they were typed: composed form, no white space around. Nothing else is taken as equal. */
export function tidyName(name: string): string {
  return name.normalize('NFC').trim();
}

export function namesIn(wanted: readonly WantedName[]): string[] {
  return wanted.map(({ name }) => name);
}

/** Path of a thing's member in the request, for errors by field; `index` is the thing's place in the input. */
export type FieldPath = (index: number, member: string) => string;

/**
 * Refuses names that are empty, are wanted twice or already denote somebody: two things of one name would make a
 * document's 牵头单位 ambiguous, and merging them silently would give one bureau the work of another.
 * @throws DomainError 400 `name_empty`, 409 `name_taken` with one error per name.
 */
export function requireFree(wanted: readonly WantedName[], owners: ReadonlyMap<string, NameOwner>): void {
  const empty = wanted.find(({ name }) => name === '');
  if (empty) {
    throw invalid('name_empty', '名称不能为空，请填写全称。', [
      { field: empty.field, code: 'name_empty', message: '不能为空' },
    ]);
  }
  const seen = new Set<string>();
  const errors: FieldError[] = [];
  for (const { field, name } of wanted) {
    const message = seen.has(name) ? `“${name}”重复出现` : takenBy(name, owners.get(name));
    if (message !== undefined) errors.push({ field, code: 'name_taken', message });
    seen.add(name);
  }
  if (errors.length === 0) return;
  throw new DomainError({
    code: 'name_taken',
    kind: 'conflict',
    detail: `${errors.map((error) => error.message).join('；')}。请先核对是不是同一单位：是则直接使用，不是则换一个全称。`,
    errors,
  });
}

function takenBy(name: string, owner: NameOwner | undefined): string | undefined {
  if (!owner) return undefined;
  return owner.kind === 'unit' ? `“${name}”已是某单位的名称或别名` : `“${name}”已是单位组的名称`;
}
