import { Injectable } from '@nestjs/common';
import type { Reads } from '../../../platform/database/reads.js';
import { InstallationStore } from '../../../platform/installation/installation-store.js';
import { JurisdictionReader, UnitLookup } from '../../organizations/index.js';
import { ReportingFacts, type SchemeFacts } from '../../reporting/index.js';
import { SchemeReader, type SchemeStructure } from '../../schemes/index.js';
import { RATING_POLICY_V1 } from '../domain/policy.js';
import type { RollupFrame, RollupInput } from '../domain/rollup-input.js';
import type { FrozenInputs } from './frozen-inputs.js';
import { rollupAssignmentsOf, rollupSchemeOf } from './rollup-frame.js';

/** Set in a demonstration; every document then says so. */
const DEMONSTRATION = 'clock';

/** Reads what the rules judge, in a constant number of queries, through whatever transaction it is given. */
@Injectable()
export class InputReader {
  constructor(
    private readonly schemes: SchemeReader,
    private readonly facts: ReportingFacts,
    private readonly jurisdictions: JurisdictionReader,
    private readonly installation: InstallationStore,
  ) {}

  /** A scheme with all its facts up to a day. @throws DomainError 404 `scheme_not_found`. */
  async read(reads: Reads, jurisdictionId: string, schemeId: string, asOf: string): Promise<RollupInput> {
    const structure = await this.schemes.through(reads).structure(jurisdictionId, schemeId);
    const facts = await this.facts.through(reads).forScheme(jurisdictionId, schemeId, asOf);
    return this.inputOf(reads, structure, facts, jurisdictionId, asOf);
  }

  /** The same with the facts of some tasks and indicators alone, for an incremental roll-up. */
  async readItems(
    reads: Reads,
    jurisdictionId: string,
    schemeId: string,
    asOf: string,
    items: { readonly taskIds: readonly string[]; readonly indicatorIds: readonly string[] },
  ): Promise<RollupInput> {
    const structure = await this.schemes.through(reads).structure(jurisdictionId, schemeId);
    const facts = await this.facts.through(reads).forItems(jurisdictionId, schemeId, asOf, items);
    return this.inputOf(reads, structure, facts, jurisdictionId, asOf);
  }

  /** Everything that an evaluation and its documents need. */
  async freeze(reads: Reads, jurisdictionId: string, schemeId: string, asOf: string): Promise<FrozenInputs> {
    const structure = await this.schemes.through(reads).structure(jurisdictionId, schemeId);
    const lookup = this.facts.through(reads);
    const facts = await lookup.forScheme(jurisdictionId, schemeId, asOf);
    const { policy: _, ...input } = await this.inputOf(reads, structure, facts, jurisdictionId, asOf);
    const unitIds = [...input.assignments.flatMap((a) => a.unitIds), ...input.obligations.map((o) => o.unitId)];
    const names = await new UnitLookup(reads).namesOf(jurisdictionId, [...new Set(unitIds)]);
    const jurisdiction = await this.jurisdictions.byId(jurisdictionId);
    const { header } = structure;
    return {
      input,
      texts: {
        scheme: {
          revision: header.revision,
          title: header.title,
          documentNumber: header.documentNumber,
          issuer: header.issuer,
          jurisdictionName: jurisdiction?.name ?? '',
        },
        unitNames: Object.fromEntries(names),
        progressTexts: Object.fromEntries(facts.reports.map((report) => [report.id, report.progressText])),
        missing: facts.missing,
        demonstration: (await this.installation.get(DEMONSTRATION)) !== null,
      },
    };
  }

  private async inputOf(
    reads: Reads,
    structure: SchemeStructure,
    facts: SchemeFacts,
    jurisdictionId: string,
    asOf: string,
  ): Promise<RollupInput> {
    const groupIds = structure.assignments.flatMap(({ groupId }) => groupId ?? []);
    const rosters = await new UnitLookup(reads).rosterOn(jurisdictionId, groupIds, asOf);
    const frame: RollupFrame = {
      asOf,
      policy: RATING_POLICY_V1,
      scheme: rollupSchemeOf(structure),
      assignments: rollupAssignmentsOf(structure.assignments, rosters),
      obligations: facts.counts,
    };
    return { ...frame, reports: facts.reports.map(withoutText), measurements: facts.measurements };
  }
}

function withoutText({ progressText: _, ...report }: SchemeFacts['reports'][number]): RollupInput['reports'][number] {
  return report;
}
