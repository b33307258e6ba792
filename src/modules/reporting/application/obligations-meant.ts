import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import {
  meantObligation,
  readReference,
  type NamedObligation,
  type ObligationReference,
} from '../domain/obligation-reference.js';
import { referencedObligations } from '../persistence/referenced-obligations.js';

/** Which obligations programs mean, however they say it; one statement for all. */
@Injectable()
export class ObligationsMeant {
  constructor(private readonly database: Database) {}

  /** @returns for each its obligation's id, or why it means none. */
  async of({ actor }: RequestContext, given: readonly ObligationReference[]): Promise<(string | DomainError)[]> {
    const read = given.map((reference) => refusable(() => readReference(reference)));
    const named = read.filter(
      (part): part is NamedObligation => !(part instanceof DomainError) && typeof part === 'object',
    );
    const { jurisdictionId, client } = actor;
    const source = client?.source ?? null;
    const found = named.length === 0 ? [] : await referencedObligations(this.database, jurisdictionId, source, named);
    const byReference = new Map(named.map((reference, index) => [reference, found[index]!]));
    return read.map((part) => {
      if (typeof part === 'string' || part instanceof DomainError) return part;
      return refusable(() => meantObligation(byReference.get(part)!));
    });
  }
}

function refusable<T>(read: () => T): T | DomainError {
  try {
    return read();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
