import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { owedBetween, type OwedObligation } from '../persistence/owed-rows.js';

/** What is still to be reported, for whoever reminds of it. */
export class OwedObligationsLookup {
  constructor(private readonly reads: Reads) {}

  /**
   * Obligations of running schemes that nobody has answered, or whose answer was returned, due from one day to another
   * (`YYYY-MM-DD`, both included), by due day. One query, served by a partial index over what is owed.
   */
  between(jurisdictionId: string, from: string, to: string): Promise<OwedObligation[]> {
    return owedBetween(this.reads, jurisdictionId, from, to);
  }
}

/** The look-up on the pool. Inside a command use `within(tx)`. */
@Injectable()
export class OwedObligations extends OwedObligationsLookup {
  constructor(database: Database) {
    super(database);
  }

  within(tx: Tx): OwedObligationsLookup {
    return new OwedObligationsLookup(readsIn(tx));
  }
}
