import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { RollupOutline } from '../domain/rollup-input.js';
import type { RollupNodeType } from '../domain/rollup-node.js';
import type { RollupResult } from '../domain/rollup-result.js';
import { aggregate, indicatorsAffectedBy, rollup, rollupIndicator, rollupTask } from '../domain/rollup.js';
import { keepNodes, keptNodes, lockRollup, type KeptNode } from '../persistence/rollup-nodes.js';
import { InputReader, type SchemeOnDay } from './input-reader.js';
import { coversItems, nodesOf, resultsOfType, type NodeResults } from './rollup-tree.js';

/** What has changed: one task, one indicator, or (nothing named) anything. */
export interface RollupChange {
  readonly schemeId: string;
  readonly taskId?: string | null;
  readonly indicatorId?: string | null;
}

/**
 * Keeps the roll-up of today. Judges again what has changed and adds the kept results of the rest up with it; when the
 * kept ones are of another day, policy or scheme revision, everything is judged again. Both give the same result
 * (property test of the rules), so a run that is repeated or comes late does no harm.
 */
@Injectable()
export class RefreshRollup {
  constructor(
    private readonly commands: CommandRunner,
    private readonly inputs: InputReader,
  ) {}

  async run(ctx: RequestContext, change: RollupChange): Promise<void> {
    await this.commands.run(ctx, { name: 'evaluation.refresh-rollup', derived: true }, async (tx) => {
      await lockRollup(tx, change.schemeId);
      const of = { jurisdictionId: tx.jurisdictionId, schemeId: change.schemeId, asOf: businessDay(tx.now) };
      const outline = await this.inputs.outline(readsIn(tx), of);
      const result = (await this.increment(tx, change, of, outline)) ?? (await this.rebuild(tx, of, outline));
      const at = { asOf: of.asOf, policyVersion: outline.policy.version };
      await keepNodes(tx, change.schemeId, at, nodesOf(change.schemeId, result));
      return null;
    });
  }

  private async rebuild(tx: Tx, of: SchemeOnDay, outline: RollupOutline): Promise<RollupResult> {
    return rollup(await this.inputs.withFacts(readsIn(tx), of, outline));
  }

  /** @returns null when the kept results cannot be built upon. */
  private async increment(
    tx: Tx,
    { taskId, indicatorId }: RollupChange,
    of: SchemeOnDay,
    outline: RollupOutline,
  ): Promise<RollupResult | null> {
    if (!taskId && !indicatorId) return null;
    const kept = await keptNodes(readsIn(tx), of.jurisdictionId, of.schemeId);
    if (!coversItems(kept, outline)) return null;
    const taskIds = taskId ? [taskId] : [];
    const indicatorIds = indicatorId ? indicatorsAffectedBy(outline.scheme, indicatorId) : [];
    const input = await this.inputs.withFactsOf(readsIn(tx), of, outline, { taskIds, indicatorIds });
    return aggregate(
      input,
      [...resultsOf(kept, 'TASK', taskIds), ...taskIds.map((id) => rollupTask(input, id))],
      [...resultsOf(kept, 'INDICATOR', indicatorIds), ...indicatorIds.map((id) => rollupIndicator(input, id))],
    );
  }
}

function resultsOf<T extends RollupNodeType>(
  kept: readonly KeptNode[],
  type: T,
  except: readonly string[],
): NodeResults[T][] {
  return resultsOfType(kept, type)
    .filter(({ id }) => !except.includes(id))
    .map(({ result }) => result);
}
