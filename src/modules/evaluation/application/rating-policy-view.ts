import { policyDifference, type PolicyDifference } from '../domain/policy-change.js';
import type { RatingPolicy } from '../domain/policy.js';
import type { PolicyRow } from '../persistence/rating-policies.js';

/** A version as lists show it. */
export interface RatingPolicySummary {
  readonly id: string;
  /** From 1 within the jurisdiction. */
  readonly version: number;
  readonly name: string;
  /** The version that it was made from, and why; null for version 1, which comes with the program. */
  readonly formerId: string | null;
  readonly reason: string | null;
  readonly documentNumber: string | null;
  readonly createdBy: string | null;
  readonly createdAt: Date | null;
}

export interface RatingPolicyView extends Omit<RatingPolicySummary, 'version'> {
  /** Not `version`: a policy never changes, so it has no ETag. */
  readonly policyVersion: number;
  readonly rules: RatingPolicy;
  /** What it has otherwise than the former version; empty for version 1. */
  readonly changes: readonly PolicyDifference[];
}

export function ratingPolicySummary({ rules, ...row }: PolicyRow): RatingPolicySummary {
  return { ...row, name: rules.name };
}

export function ratingPolicyView(row: PolicyRow, former: PolicyRow | null): RatingPolicyView {
  const { version, ...summary } = ratingPolicySummary(row);
  const { rules } = row;
  return { ...summary, policyVersion: version, rules, changes: former ? policyDifference(former.rules, rules) : [] };
}
