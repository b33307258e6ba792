import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { RoleName } from '../../../platform/security/actor.js';
import { displayNames, holdersOf, type Recipient } from '../persistence/directory.js';

/** Set-based look-ups of people; every answer is of one jurisdiction. */
export class UserLookup {
  constructor(private readonly reads: Reads) {}

  /** Display names by user id; ids of another jurisdiction are missing. */
  names(jurisdictionId: string, userIds: readonly string[]): Promise<Map<string, string>> {
    return displayNames(this.reads, jurisdictionId, userIds);
  }

  /**
   * Who holds the role on a day (`YYYY-MM-DD`) for one of the units; null for whatever unit, or none. Disabled users
   * are left out. A person with posts in two of the units stands there twice.
   */
  recipients(
    jurisdictionId: string,
    unitIds: readonly string[] | null,
    role: RoleName,
    day: string,
  ): Promise<Recipient[]> {
    return holdersOf(this.reads, jurisdictionId, unitIds, role, day);
  }
}

/** The look-ups on the pool. Inside a command use `within(tx)`. */
@Injectable()
export class UserDirectory extends UserLookup {
  constructor(database: Database) {
    super(database);
  }

  within(tx: Tx): UserLookup {
    return new UserLookup(readsIn(tx));
  }
}
