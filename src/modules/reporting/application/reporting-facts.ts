import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { acceptedMeasurements, missingReports, newestReports, unitCounts } from '../persistence/fact-rows.js';
import type { AcceptedMeasurementFact, ItemFacts, SchemeFacts, UnitObligationCounts } from './facts.js';

/**
 * What has been accepted, for whoever judges it. `asOf` is valid time: it selects by the day of which a fact speaks,
 * not by the day on which it became known, because a paper about 30 June is written in July. The number of queries
 * does not depend on the size of the scheme.
 */
export class ReportingFactsLookup {
  constructor(private readonly reads: Reads) {}

  /** All facts of a scheme. */
  async forScheme(jurisdictionId: string, schemeId: string, asOf: string): Promise<SchemeFacts> {
    const scheme = { jurisdictionId, schemeId, asOf };
    return {
      reports: await newestReports(this.reads, scheme, null),
      measurements: await acceptedMeasurements(this.reads, scheme, null),
      obligations: await unitCounts(this.reads, scheme),
      missing: await missingReports(this.reads, scheme),
    };
  }

  /** Facts of some tasks and their targets: what an accepted report can have changed. */
  async forTasks(
    jurisdictionId: string,
    schemeId: string,
    taskIds: readonly string[],
    asOf: string,
  ): Promise<ItemFacts> {
    const scheme = { jurisdictionId, schemeId, asOf };
    return {
      reports: await newestReports(this.reads, scheme, taskIds),
      measurements: await acceptedMeasurements(this.reads, scheme, { taskIds, indicatorIds: [] }),
    };
  }

  /** Accepted values of some indicators. */
  forIndicators(
    jurisdictionId: string,
    schemeId: string,
    indicatorIds: readonly string[],
    asOf: string,
  ): Promise<readonly AcceptedMeasurementFact[]> {
    return acceptedMeasurements(this.reads, { jurisdictionId, schemeId, asOf }, { taskIds: [], indicatorIds });
  }

  /** How the units have answered what they owed for the periods that ended up to `asOf`. */
  unitCounts(jurisdictionId: string, schemeId: string, asOf: string): Promise<readonly UnitObligationCounts[]> {
    return unitCounts(this.reads, { jurisdictionId, schemeId, asOf });
  }
}

/** The look-ups on the pool. Inside a command use `within(tx)`. */
@Injectable()
export class ReportingFacts extends ReportingFactsLookup {
  constructor(database: Database) {
    super(database);
  }

  within(tx: Tx): ReportingFactsLookup {
    return new ReportingFactsLookup(readsIn(tx));
  }
}
