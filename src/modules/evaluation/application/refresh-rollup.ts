import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';
import { schemeKey } from '../domain/ancestors.js';
import { changeAbove, judgeAgain, namedIndicators, nodesAbove, sumsAbove } from '../domain/increment.js';
import { itemNode, nodeKey } from '../domain/rollup-node.js';
import { rollupNodes } from '../domain/rollup.js';
import {
  dropNodes,
  dropOtherNodes,
  keepNodes,
  keptBasis,
  keptNodesOf,
  lockRollup,
} from '../persistence/rollup-nodes.js';
import { InputReader, type SchemeOnDay, type TouchedInput } from './input-reader.js';

/** What has changed: one task, one indicator, or (nothing named) anything. */
export interface RollupChange {
  readonly schemeId: string;
  readonly taskId?: string | null;
  readonly indicatorId?: string | null;
}

/**
 * Keeps the roll-up of today. What a fact touches is judged again and takes the place of what it added to the kept sums
 * of the nodes above, so that its cost does not depend on the size of the scheme (ADR 29). When the kept rows are of
 * another day, policy or revision of the scheme, everything is judged again. Both give the same result (property test
 * of the rules), so a run that is repeated or comes late does no harm.
 */
@Injectable()
export class RefreshRollup {
  constructor(
    private readonly commands: CommandRunner,
    private readonly inputs: InputReader,
    private readonly schemes: SchemeReader,
  ) {}

  async run(ctx: RequestContext, change: RollupChange): Promise<void> {
    await this.commands.run(ctx, { name: 'evaluation.refresh-rollup', derived: true }, async (tx) => {
      await lockRollup(tx, change.schemeId);
      const of = { jurisdictionId: tx.jurisdictionId, schemeId: change.schemeId, asOf: businessDay(tx.now) };
      const touched = await this.touched(tx, of, change);
      if (!touched || !(await this.increment(tx, of, touched))) await this.rebuild(tx, of);
      return null;
    });
  }

  private async rebuild(tx: Tx, of: SchemeOnDay): Promise<void> {
    const { basis, input } = await this.inputs.forKeeping(readsIn(tx), of);
    const nodes = rollupNodes(input);
    await keepNodes(tx, of.schemeId, basis, nodes);
    await dropOtherNodes(tx, of.schemeId, nodes);
  }

  /** @returns null when the kept rows cannot be built upon. */
  private async touched(tx: Tx, of: SchemeOnDay, change: RollupChange): Promise<TouchedInput | null> {
    if (!change.taskId && !change.indicatorId) return null;
    const kept = await keptBasis(readsIn(tx), of);
    return kept && this.inputs.touchedBy(readsIn(tx), of, change, kept);
  }

  /** @returns whether it could be done. */
  private async increment(tx: Tx, of: SchemeOnDay, { basis, input, ...ids }: TouchedInput): Promise<boolean> {
    const reads = readsIn(tx);
    const items = judgeAgain(input, ids);
    const nodes = items.map(itemNode);
    const change = changeAbove(input, items, await keptNodesOf(reads, of, nodes.map(nodeKey)));
    if (!change) return false;
    if (change.size === 0) {
      await keepNodes(tx, of.schemeId, basis, nodes);
      return true;
    }
    const kept = await keptNodesOf(reads, of, [...change.keys(), schemeKey(input)]);
    const sums = sumsAbove(input, change, kept);
    const named = namedIndicators(input, sums);
    const names = named.length === 0 ? [] : await this.schemes.through(reads).indicatorNames(of.jurisdictionId, named);
    const above = nodesAbove(input, sums, names);
    await keepNodes(tx, of.schemeId, basis, [...nodes, ...above.nodes]);
    await dropNodes(tx, of.schemeId, above.gone);
    return true;
  }
}
