import { conflict, unprocessable } from '../../../platform/errors.js';

/** Days are `YYYY-MM-DD`, both included; `validTo` null is open-ended. */
export interface Membership {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/**
 * A unit is a member of a group at most once on any day, else it would owe the same report twice.
 * @param others memberships of the same unit in the same group; the one of `wanted.id` is not compared.
 * @throws DomainError 422 `period_reversed`, 409 `membership_overlaps`.
 */
export function requireFreePeriod(wanted: Membership, others: readonly Membership[]): void {
  if (wanted.validTo !== null && wanted.validTo < wanted.validFrom) {
    throw unprocessable('period_reversed', '截止日期早于开始日期，请核对日期。');
  }
  const clash = others.find((other) => other.id !== wanted.id && meet(wanted, other));
  if (!clash) return;
  throw conflict(
    'membership_overlaps',
    `该单位在此期间已是成员（${clash.validFrom} 至 ${clash.validTo ?? '今'}），请先结束原有记录，或调整起止日期。`,
  );
}

/** The same for a whole roster that is not stored yet. */
export function requireFreePeriods(roster: readonly (Membership & { readonly unitId: string })[]): void {
  for (const membership of roster) {
    requireFreePeriod(
      membership,
      roster.filter(({ unitId }) => unitId === membership.unitId),
    );
  }
}

function meet(one: Membership, other: Membership): boolean {
  return reaches(one.validTo, other.validFrom) && reaches(other.validTo, one.validFrom);
}

function reaches(end: string | null, day: string): boolean {
  return end === null || end >= day;
}
