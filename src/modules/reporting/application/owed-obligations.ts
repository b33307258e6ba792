import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { Reads } from '../../../platform/database/reads.js';
import { owedBetween, type OwedObligation } from '../persistence/owed-rows.js';

/** What is still to be reported, for whoever reminds of it. */
export class OwedObligationsLookup {
  constructor(private readonly reads: Reads) {}

  /**
   * Obligations of running schemes that nobody has answered, or whose answer was returned, due from one day to another
   * (`YYYY-MM-DD`, both included; `from` null for however long ago), by due day. One query, served by a partial index
   * over what is owed.
   */
  between(jurisdictionId: string, from: string | null, to: string): Promise<OwedObligation[]> {
    return owedBetween(this.reads, jurisdictionId, from, to);
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
