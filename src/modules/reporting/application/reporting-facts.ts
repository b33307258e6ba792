import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { Reads } from '../../../platform/database/reads.js';
import {
  acceptedMeasurements,
  itemCounts,
  missingReports,
  newestReports,
  unitCounts,
  type SchemeAt,
} from '../persistence/fact-rows.js';
import type { AcceptedFacts, FactItems, ItemFacts, SchemeFacts } from './facts.js';

/**
 * What has been accepted, for whoever judges it. `asOf` is valid time: it selects by the day of which a fact speaks,
 * not by the day on which it became known, because a paper about 30 June is written in July. The number of queries
 * does not depend on the size of the scheme.
 */
export class ReportingFactsLookup {
  constructor(private readonly reads: Reads) {}

  /** All facts of a scheme, of the parts that a revision of it has; null: the present one. */
  async forScheme(
    jurisdictionId: string,
    schemeId: string,
    asOf: string,
    revision: number | null = null,
  ): Promise<SchemeFacts> {
    const scheme = { jurisdictionId, schemeId, asOf, revision };
    return {
      ...(await this.accepted(scheme, null)),
      counts: await unitCounts(this.reads, scheme, null),
      missing: await missingReports(this.reads, scheme, null),
    };
  }

  /** The same with what is owed by item, and without the words of what is missing. */
  async byItem(
    jurisdictionId: string,
    schemeId: string,
    asOf: string,
    revision: number | null = null,
  ): Promise<ItemFacts> {
    const scheme = { jurisdictionId, schemeId, asOf, revision };
    return { ...(await this.accepted(scheme, null)), counts: await itemCounts(this.reads, scheme, null) };
  }

  /** Of some tasks and indicators alone, found by key: what one fact can have changed. */
  async forItems(jurisdictionId: string, schemeId: string, asOf: string, items: FactItems): Promise<ItemFacts> {
    const scheme = { jurisdictionId, schemeId, asOf, revision: null };
    return { ...(await this.accepted(scheme, items)), counts: await itemCounts(this.reads, scheme, items) };
  }

  /** What is owed on some tasks and indicators alone. */
  async owedOn(
    jurisdictionId: string,
    schemeId: string,
    asOf: string,
    items: FactItems,
  ): Promise<Pick<SchemeFacts, 'counts' | 'missing'>> {
    const scheme = { jurisdictionId, schemeId, asOf, revision: null };
    return {
      counts: await unitCounts(this.reads, scheme, items),
      missing: await missingReports(this.reads, scheme, items),
    };
  }

  /** One after the other: in a command all of them run on one connection. */
  private async accepted(scheme: SchemeAt, items: FactItems | null): Promise<AcceptedFacts> {
    return {
      reports: await newestReports(this.reads, scheme, items),
      measurements: await acceptedMeasurements(this.reads, scheme, items),
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
