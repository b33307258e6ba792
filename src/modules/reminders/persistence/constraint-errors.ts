import { stale, type DomainError } from '../../../platform/errors.js';

/** What breaking a rule of these tables means to a person. */
export const remindersConstraintErrors: Readonly<Record<string, () => DomainError>> = {
  uq_reminder_rule_set_scheme: stale,
};
