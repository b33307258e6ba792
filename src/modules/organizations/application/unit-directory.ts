import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { tidyName, type NameOwner } from '../domain/names.js';
import { UnitRanking } from '../domain/rank-units.js';
import { placeNames } from '../persistence/jurisdictions.js';
import { allNames, ownersOf } from '../persistence/names.js';
import { membersOn, namesById, type RosterMember } from '../persistence/roster.js';

/** Set-based look-ups of units and groups; every answer is of one jurisdiction. */
export class UnitLookup {
  constructor(private readonly reads: Reads) {}

  /**
   * Whom names as written in a document denote, by name or alias, exactly.
   * @returns the given names that are known, each with its owner; unknown names are missing.
   */
  async resolveNames(jurisdictionId: string, names: readonly string[]): Promise<Map<string, NameOwner>> {
    const owners = await ownersOf(this.reads, jurisdictionId, names.map(tidyName));
    const resolved = new Map<string, NameOwner>();
    for (const name of names) {
      const owner = owners.get(tidyName(name));
      if (owner) resolved.set(name, owner);
    }
    return resolved;
  }

  /** The whole directory, ready to be asked whom unknown names may mean. */
  async ranking(jurisdictionId: string): Promise<UnitRanking> {
    const [own = '', ...above] = await placeNames(this.reads, jurisdictionId);
    return new UnitRanking(await allNames(this.reads, jurisdictionId), [own, ...above]);
  }

  /** Members of the groups on a day (`YYYY-MM-DD`), by name of unit. */
  rosterOn(jurisdictionId: string, groupIds: readonly string[], day: string): Promise<RosterMember[]> {
    return membersOn(this.reads, jurisdictionId, groupIds, day);
  }

  /** Names of units and groups by id; ids of another jurisdiction are missing. */
  namesOf(jurisdictionId: string, ids: readonly string[]): Promise<Map<string, string>> {
    return namesById(this.reads, jurisdictionId, ids);
  }
}

/** The look-ups on the pool. Inside a command use `within(tx)`. */
@Injectable()
export class UnitDirectory extends UnitLookup {
  constructor(database: Database) {
    super(database);
  }

  within(tx: Tx): UnitLookup {
    return new UnitLookup(readsIn(tx));
  }
}
