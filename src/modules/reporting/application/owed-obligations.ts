import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { Reads } from '../../../platform/database/reads.js';
import { owedGroups, owedOf, type OwedGroup, type OwedObligation } from '../persistence/owed-rows.js';

/** What is still to be reported, for whoever reminds of it. */
export class OwedObligationsLookup {
  constructor(private readonly reads: Reads) {}

  /**
   * How much is owed and due up to a day (`YYYY-MM-DD`), by scheme, parties and due day; without what was due before
   * its scheme was started here.
   */
  groups(jurisdictionId: string, upTo: string): Promise<OwedGroup[]> {
    return owedGroups(this.reads, jurisdictionId, upTo);
  }

  /**
   * Those of the obligations that nobody has answered, or whose answer was returned, in running schemes; by due day.
   */
  of(jurisdictionId: string, ids: readonly string[]): Promise<OwedObligation[]> {
    return owedOf(this.reads, jurisdictionId, ids);
  }
}

/** The look-up on the pool, or through whatever a command reads with. */
@Injectable()
export class OwedObligations extends OwedObligationsLookup {
  constructor(database: Database) {
    super(database);
  }

  through(reads: Reads): OwedObligationsLookup {
    return new OwedObligationsLookup(reads);
  }
}
