import type { JsonValue } from '../../../platform/json.js';

/** What becomes of an item, and of what a full list leaves out. */
export const OUTCOMES = ['CREATED', 'UPDATED', 'UNCHANGED', 'ENDED', 'KEPT', 'REFUSED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why an item is refused. */
export const ITEM_CODES = [
  'adoption_ambiguous',
  'adoption_needed',
  'disabled_here',
  'dissolved_here',
  'duties_not_separate',
  'external_id_repeated',
  'login_fixed',
  'login_malformed',
  'login_missing',
  'login_repeated',
  'login_taken',
  'name_taken',
  'post_unit_missing',
  'role_never_synchronised',
  'role_not_allowed',
  'solitary_account',
  'unit_ended',
  'unit_unknown',
] as const;
export type ItemCode = (typeof ITEM_CODES)[number];

/** Why something is kept that should end. */
export const DUTY_CODES = [
  'unfinished_obligations',
  'open_supervision_orders',
  'last_reporter',
  'last_approver',
  'holds_other_post',
] as const;
export type DutyCode = (typeof DUTY_CODES)[number];

/** A member that becomes another. */
export interface Change {
  readonly field: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
}

/** Why something is not ended yet, and what to do about it. */
export interface Duty {
  readonly code: DutyCode;
  readonly detail: string;
}

/** A thing of ours that an item may mean; taken for it only with `adopt`. */
export interface Proposal {
  readonly id: string;
  readonly name: string;
}

/** The answer to one item, or to a thing that a full list leaves out. */
export interface ItemOutcome {
  /** Place in the request, from 0; null for what it does not name. */
  readonly index: number | null;
  readonly externalId: string;
  readonly outcome: Outcome;
  /** Of our unit or person; null while there is none. */
  readonly id: string | null;
  readonly name: string;
  readonly changes: readonly Change[];
  readonly proposal: Proposal | null;
  /** Of a refusal. */
  readonly code: ItemCode | null;
  /** What the refusal says; also why nothing had to be done. */
  readonly detail: string | null;
  /** What keeps it. */
  readonly owes: readonly Duty[];
}

export interface Refusal {
  readonly code: ItemCode;
  readonly detail: string;
  readonly proposal?: Proposal;
}

export function refusal(code: ItemCode, detail: string, proposal?: Proposal): Refusal {
  return proposal ? { code, detail, proposal } : { code, detail };
}

export function repeatedId(): Refusal {
  return refusal('external_id_repeated', '这个外部编号在本次数据中出现了不止一次，请只保留一条。');
}

/** An outcome with what most have nothing to say of left empty. */
export function outcomeOf(
  given: Pick<ItemOutcome, 'index' | 'externalId' | 'outcome' | 'id' | 'name'> & Partial<ItemOutcome>,
): ItemOutcome {
  return { changes: [], proposal: null, code: null, detail: null, owes: [], ...given };
}

export function countOutcomes(items: readonly ItemOutcome[]): Readonly<Record<Outcome, number>> {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const { outcome } of items) counts[outcome] += 1;
  return counts;
}

/** Those in the order of the request, then what it leaves out by external id. */
export function inOrder(items: readonly ItemOutcome[]): ItemOutcome[] {
  return [...items].sort((a, b) => {
    if (a.index !== null && b.index !== null) return a.index - b.index;
    if (a.index !== null || b.index !== null) return a.index === null ? 1 : -1;
    return a.externalId < b.externalId ? -1 : 1;
  });
}

/** The words that stand more than once among these. */
export function repeated(words: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(words.filter((word) => seen.size === seen.add(word).size));
}
