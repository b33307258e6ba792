import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import type { Reads } from '../../../platform/database/reads.js';
import { UnitLookup } from '../../organizations/index.js';
import type { RollupOutline } from '../domain/rollup-input.js';
import type { RollupResult } from '../domain/rollup-result.js';
import { rollup } from '../domain/rollup.js';
import { keptNodes, type KeptNode } from '../persistence/rollup-nodes.js';
import { requireDayOfPlan } from './as-of.js';
import { InputReader, type SchemeOnDay } from './input-reader.js';
import { resultOf } from './rollup-tree.js';

/** What a roll-up says of a scheme on a day, with the words that its ids stand for. */
export interface DatedRollup {
  readonly outline: RollupOutline;
  readonly result: RollupResult;
  readonly computedAt: Date;
  readonly unitNames: ReadonlyMap<string, string>;
}

/** Which of the scheme's many pictures. */
export interface DayAndPolicy {
  readonly asOf?: string;
  readonly policyId?: string;
}

/**
 * The roll-up of a day, for reading. Of today it is the kept one, which costs the same however many facts there are; of
 * a past day, or when today's is not kept yet, it is computed from the facts. Everything is read in one state of the
 * database.
 */
@Injectable()
export class RollupReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly inputs: InputReader,
  ) {}

  /**
   * @param question `asOf`: today when left out; `policyId`: the version that was in force on the day.
   * @throws DomainError 404 `scheme_not_found` or `rating_policy_not_found`, 422 `as_of_outside` before the plan and after today.
   */
  read(jurisdictionId: string, schemeId: string, question: DayAndPolicy = {}): Promise<DatedRollup> {
    const today = this.clock.today();
    const of = { jurisdictionId, schemeId, asOf: question.asOf ?? today, policyId: question.policyId };
    return this.database.snapshot(async (reads) => {
      const outline = await this.inputs.outline(reads, of);
      requireDayOfPlan(outline.scheme, of.asOf, today);
      const rolled =
        (of.asOf === today && (await this.kept(reads, of, outline))) || (await this.computed(reads, of, outline));
      const unitIds = rolled.result.units.map(({ unitId }) => unitId);
      const unitNames = await new UnitLookup(reads).namesOf(jurisdictionId, unitIds);
      return { outline, unitNames, ...rolled };
    });
  }

  private async kept(
    reads: Reads,
    of: SchemeOnDay,
    outline: RollupOutline,
  ): Promise<Pick<DatedRollup, 'result' | 'computedAt'> | null> {
    const nodes = await keptNodes(reads, of.jurisdictionId, of.schemeId);
    const result = resultOf(nodes, outline);
    return result && { result, computedAt: newest(nodes) };
  }

  private async computed(
    reads: Reads,
    of: SchemeOnDay,
    outline: RollupOutline,
  ): Promise<Pick<DatedRollup, 'result' | 'computedAt'>> {
    return { result: rollup(await this.inputs.withFacts(reads, of, outline)), computedAt: this.clock.now() };
  }
}

/** A node that did not change keeps its time, so the newest one tells when the tree last did. */
function newest(nodes: readonly KeptNode[]): Date {
  return nodes.map((node) => node.computedAt).reduce((a, b) => (a > b ? a : b));
}
