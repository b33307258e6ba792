import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { Reads } from '../../../platform/database/reads.js';
import {
  acceptedMeasurements,
  missingReports,
  newestReports,
  unitCounts,
  type SchemeAt,
} from '../persistence/fact-rows.js';
import type { FactItems, SchemeFacts } from './facts.js';

/**
 * What has been accepted, for whoever judges it. `asOf` is valid time: it selects by the day of which a fact speaks,
 * not by the day on which it became known, because a paper about 30 June is written in July. The number of queries
 * does not depend on the size of the scheme.
 */
export class ReportingFactsLookup {
  constructor(private readonly reads: Reads) {}

  /** All facts of a scheme. */
  forScheme(jurisdictionId: string, schemeId: string, asOf: string): Promise<SchemeFacts> {
    return this.read({ jurisdictionId, schemeId, asOf }, null);
  }

  /** Reports and values of some tasks and indicators alone: what one accepted fact can have changed. */
  forItems(jurisdictionId: string, schemeId: string, asOf: string, items: FactItems): Promise<SchemeFacts> {
    return this.read({ jurisdictionId, schemeId, asOf }, items);
  }

  /** One after the other: in a command all of them run on one connection. */
  private async read(scheme: SchemeAt, items: FactItems | null): Promise<SchemeFacts> {
    return {
      reports: await newestReports(this.reads, scheme, items),
      measurements: await acceptedMeasurements(this.reads, scheme, items),
      counts: await unitCounts(this.reads, scheme),
      missing: await missingReports(this.reads, scheme),
    };
  }
}

/** The look-ups on the pool, or through whatever a command reads with. */
@Injectable()
export class ReportingFacts extends ReportingFactsLookup {
  constructor(database: Database) {
    super(database);
  }

  through(reads: Reads): ReportingFactsLookup {
    return new ReportingFactsLookup(reads);
  }
}
