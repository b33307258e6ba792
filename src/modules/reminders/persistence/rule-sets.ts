import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import { newId } from '../../../platform/ids.js';
import type { ReminderRule } from '../domain/reminder-rules.js';
import { ReminderRuleSetEntity } from './reminder-rule-set.entity.js';

export interface RuleSet {
  readonly id: string;
  readonly schemeId: string;
  readonly rules: ReminderRule[];
  readonly version: number;
}

/** The rule sets of the jurisdiction, or of one scheme; schemes that keep to the default have none. */
export function ruleSets(reads: Reads, jurisdictionId: string, schemeId: string | null = null): Promise<RuleSet[]> {
  return reads.query<RuleSet>(
    `SELECT id, scheme_id AS "schemeId", rules, version FROM reminder_rule_set
     WHERE jurisdiction_id = $1 AND ($2::uuid IS NULL OR scheme_id = $2)`,
    [jurisdictionId, schemeId],
  );
}

/** @throws the unique key `uq_reminder_rule_set_scheme` when somebody else was first. */
export async function insertRuleSet(tx: Tx, schemeId: string, rules: readonly ReminderRule[]): Promise<number> {
  const version = 1;
  await tx.sql(
    `INSERT INTO reminder_rule_set (id, jurisdiction_id, scheme_id, rules, version) VALUES ($1, $2, $3, $4::jsonb, $5)`,
    [newId(), tx.jurisdictionId, schemeId, JSON.stringify(rules), version],
  );
  return version;
}

/** @returns the new version. @throws DomainError 412. */
export function updateRuleSet(
  tx: Tx,
  at: { readonly id: string; readonly version: number },
  rules: readonly ReminderRule[],
): Promise<number> {
  return compareAndSet(tx, ReminderRuleSetEntity, at, { rules: [...rules] });
}
