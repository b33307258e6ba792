import { Injectable } from '@nestjs/common';
import type { Reads } from '../../../platform/database/reads.js';
import { CLOCK_KEY, InstallationStore } from '../../../platform/installation/installation-store.js';
import { JurisdictionReader, UnitLookup } from '../../organizations/index.js';
import { ReportingFacts, type AcceptedFacts, type UnitObligationCounts } from '../../reporting/index.js';
import { SchemeReader, type PlanInForce, type SchemeStructure } from '../../schemes/index.js';
import type { RatingPolicy } from '../domain/policy.js';
import type { RollupInput, RollupOutline } from '../domain/rollup-input.js';
import { indicatorsAffectedBy, indicatorsLookedAt } from '../domain/judge-items.js';
import type { RowBasis } from '../domain/rollup-difference.js';
import { formerEvaluation } from '../persistence/former-evaluation.js';
import { loadPolicy, policyInForce } from '../persistence/rating-policies.js';
import type { FrozenInputs, FrozenTexts } from './frozen-inputs.js';
import { rollupAssignmentsOf, rollupSchemeOf } from './rollup-frame.js';

/** A scheme on one day. */
export interface SchemeOnDay {
  readonly jurisdictionId: string;
  readonly schemeId: string;
  readonly asOf: string;
  /** The rating policy to judge by; left out, the one that is in force on the day. */
  readonly policyId?: string;
}

/** A scheme as the kept roll-up is made from it: what is owed is counted by item. */
export interface KeptInput {
  readonly basis: RowBasis;
  readonly input: RollupInput;
}

/** As much of it as a changed fact makes to be judged again. */
export interface TouchedInput extends KeptInput {
  readonly taskIds: readonly string[];
  readonly indicatorIds: readonly string[];
}

/** Reads what the rules judge, by the revision of the scheme and the policy in force on the day, in a constant number of queries, through whatever transaction it is given. */
@Injectable()
export class InputReader {
  constructor(
    private readonly schemes: SchemeReader,
    private readonly facts: ReportingFacts,
    private readonly jurisdictions: JurisdictionReader,
    private readonly installation: InstallationStore,
  ) {}

  /** A scheme without facts. @throws DomainError 404 `scheme_not_found` or `rating_policy_not_found`. */
  async outline(reads: Reads, of: SchemeOnDay): Promise<RollupOutline> {
    return this.outlineOf(reads, of, await this.structure(reads, of));
  }

  /** A scheme with all its facts up to the day. @throws DomainError 404 `scheme_not_found`. */
  async read(reads: Reads, of: SchemeOnDay): Promise<RollupInput> {
    return this.withFacts(reads, of, await this.outline(reads, of));
  }

  /** The facts of a scheme that has been read already. */
  async withFacts(reads: Reads, of: SchemeOnDay, outline: RollupOutline): Promise<RollupInput> {
    const { jurisdictionId, schemeId, asOf } = of;
    const revision = await this.schemes.through(reads).pastRevisionOn(jurisdictionId, schemeId, asOf);
    return inputOf(outline, await this.facts.through(reads).forScheme(jurisdictionId, schemeId, asOf, revision));
  }

  /** All that the kept roll-up of the day is made from. @throws DomainError 404 `scheme_not_found`. */
  async forKeeping(reads: Reads, of: SchemeOnDay): Promise<KeptInput> {
    const { jurisdictionId, schemeId, asOf } = of;
    const structure = await this.structure(reads, of);
    const outline = await this.outlineOf(reads, of, structure);
    const past = await this.schemes.through(reads).pastRevisionOn(jurisdictionId, schemeId, asOf);
    const facts = await this.facts.through(reads).byItem(jurisdictionId, schemeId, asOf, past);
    return { basis: basisOf(outline, structure), input: inputOf(outline, facts) };
  }

  /**
   * The same of a task or an indicator alone, with the indicators that are held against it.
   * @param kept what the kept roll-up was made by.
   * @returns null when that is no longer in force, or the scheme has no such item: everything is to be judged again.
   */
  async touchedBy(
    reads: Reads,
    of: SchemeOnDay,
    { taskId, indicatorId }: { readonly taskId?: string | null; readonly indicatorId?: string | null },
    kept: RowBasis,
  ): Promise<TouchedInput | null> {
    const { jurisdictionId, schemeId, asOf } = of;
    const schemes = this.schemes.through(reads);
    const header = await schemes.header(jurisdictionId, schemeId);
    if (kept.asOf !== asOf || kept.revision !== header.revision) return null;
    if ((await schemes.pastRevisionOn(jurisdictionId, schemeId, asOf)) !== null) return null;
    const items = { taskIds: taskId ? [taskId] : [], indicatorIds: indicatorId ? [indicatorId] : [] };
    const structure = await schemes.structureAround(jurisdictionId, header, items);
    if (structure.tasks.length < items.taskIds.length || structure.indicators.length < items.indicatorIds.length) {
      return null;
    }
    const plans = taskId ? await schemes.plansInForce(jurisdictionId, schemeId, asOf, items.taskIds) : [];
    const outline = await this.outlineWith(reads, of, structure, plans);
    if (kept.policyVersion !== outline.policy.version) return null;
    const indicatorIds = indicatorId ? indicatorsAffectedBy(outline.scheme, indicatorId) : [];
    const wanted = { taskIds: items.taskIds, indicatorIds: indicatorsLookedAt(outline.scheme, indicatorIds) };
    const facts = await this.facts.through(reads).forItems(jurisdictionId, schemeId, asOf, wanted);
    return { basis: kept, input: inputOf(outline, facts), taskIds: items.taskIds, indicatorIds };
  }

  /** The rules that judge it. @throws DomainError 404 `rating_policy_not_found`. */
  async policyOf(reads: Reads, of: SchemeOnDay): Promise<RatingPolicy> {
    if (of.policyId === undefined) return policyInForce(reads, of);
    return (await loadPolicy(reads, of.jurisdictionId, of.policyId)).rules;
  }

  /** Everything that an evaluation and its documents need. @throws DomainError 404 `scheme_not_found`. */
  async freeze(reads: Reads, of: SchemeOnDay): Promise<FrozenInputs> {
    const structure = await this.structure(reads, of);
    const outline = await this.outlineOf(reads, of, structure);
    const { jurisdictionId, schemeId, asOf } = of;
    const { revision } = structure.header;
    const facts = await this.facts.through(reads).forScheme(jurisdictionId, schemeId, asOf, revision);
    const input = inputOf(outline, facts);
    const former = await formerEvaluation(reads, of);
    const names = await new UnitLookup(reads).namesOf(of.jurisdictionId, unitIdsIn(input));
    return {
      input: withoutPolicy(input),
      texts: {
        scheme: await this.schemeTexts(of.jurisdictionId, structure),
        unitNames: Object.fromEntries(names),
        progressTexts: Object.fromEntries(facts.reports.map((report) => [report.id, report.progressText])),
        missing: facts.missing,
        measures: true,
        preliminary: true,
        ...(former && { former }),
        demonstration: (await this.installation.get(CLOCK_KEY)) !== null,
      },
    };
  }

  private async outlineOf(reads: Reads, of: SchemeOnDay, structure: SchemeStructure): Promise<RollupOutline> {
    const plans = await this.schemes.through(reads).plansInForce(of.jurisdictionId, of.schemeId, of.asOf);
    return this.outlineWith(reads, of, structure, plans);
  }

  private async outlineWith(
    reads: Reads,
    of: SchemeOnDay,
    structure: SchemeStructure,
    plans: readonly PlanInForce[],
  ): Promise<RollupOutline> {
    const groupIds = structure.assignments.flatMap(({ groupId }) => groupId ?? []);
    const rosters = await new UnitLookup(reads).rosterOn(of.jurisdictionId, groupIds, of.asOf);
    return {
      asOf: of.asOf,
      policy: await this.policyOf(reads, of),
      scheme: rollupSchemeOf(structure, plans),
      assignments: rollupAssignmentsOf(structure.assignments, rosters),
    };
  }

  private structure(reads: Reads, { jurisdictionId, schemeId, asOf }: SchemeOnDay): Promise<SchemeStructure> {
    return this.schemes.through(reads).structureOn(jurisdictionId, schemeId, asOf);
  }

  private async schemeTexts(jurisdictionId: string, { header }: SchemeStructure): Promise<FrozenTexts['scheme']> {
    const { revision, title, documentNumber, issuer } = header;
    const jurisdiction = await this.jurisdictions.byId(jurisdictionId);
    if (!jurisdiction) throw new Error(`scheme ${header.id} is of no jurisdiction`);
    return { revision, title, documentNumber, issuer, jurisdictionName: jurisdiction.name };
  }
}

function unitIdsIn(input: RollupInput): readonly string[] {
  const assigned = input.assignments.flatMap(({ unitIds }) => unitIds);
  const owing = input.obligations.map(({ unitId }) => unitId);
  return [...new Set([...assigned, ...owing])];
}

function withoutPolicy({ asOf, scheme, assignments, obligations, reports, measurements }: RollupInput) {
  return { asOf, scheme, assignments, obligations, reports, measurements };
}

function basisOf({ asOf, policy }: RollupOutline, { header }: SchemeStructure): RowBasis {
  return { asOf, policyVersion: policy.version, revision: header.revision };
}

/** Only what the rules look at: what is frozen with an evaluation is kept for ever. */
function inputOf(
  outline: RollupOutline,
  facts: AcceptedFacts & { readonly counts: readonly UnitObligationCounts[] },
): RollupInput {
  return {
    ...outline,
    obligations: facts.counts,
    reports: facts.reports.map(
      ({ id, taskId, unitId, consolidates, periodEnd, reportedOn, revision, percent, measurePercents }) => ({
        id,
        taskId,
        unitId,
        consolidates,
        periodEnd,
        reportedOn,
        revision,
        percent,
        measurePercents,
      }),
    ),
    measurements: facts.measurements.map(
      ({ id, indicatorId, targetId, series, periodEnd, periodKind, status, value, flow, comparator, recordedAt }) => ({
        id,
        indicatorId,
        targetId,
        series,
        periodEnd,
        periodKind,
        ...(status === 'PRELIMINARY' && { preliminary: true as const }),
        value,
        flow,
        comparator,
        recordedAt,
      }),
    ),
  };
}
