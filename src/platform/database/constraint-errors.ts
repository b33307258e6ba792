import { QueryFailedError } from 'typeorm';
import { type DomainError } from '../errors.js';

const known = new Map<string, () => DomainError>();

/**
 * Unique and check rules live in the database; this says what breaking one means to a person.
 * @param map constraint name → refusal. A name registered twice by different modules is a programming error.
 */
export function registerConstraintErrors(map: Readonly<Record<string, () => DomainError>>): void {
  for (const [name, make] of Object.entries(map)) {
    const present = known.get(name);
    if (present && present !== make) throw new Error(`constraint ${name} has two domain errors`);
    known.set(name, make);
  }
}

/** The refusal that a database error stands for, or the error itself when it stands for none. */
export function toDomainError(error: unknown): unknown {
  if (!(error instanceof QueryFailedError)) return error;
  const { constraint } = error.driverError as { constraint?: string };
  return (constraint !== undefined && known.get(constraint)?.()) || error;
}

/** SQLSTATE of a database error, else undefined. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  return (error.driverError as { code?: string }).code;
}
