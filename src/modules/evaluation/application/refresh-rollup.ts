import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { RollupInput } from '../domain/rollup-input.js';
import type { IndicatorResult, RollupResult, TaskResult } from '../domain/rollup-result.js';
import { aggregate, indicatorsAffectedBy, rollup, rollupIndicator, rollupTask } from '../domain/rollup.js';
import { keepNodes, keptNodes, lockRollup, type KeptNode } from '../persistence/rollup-nodes.js';
import { InputReader } from './input-reader.js';
import { nodesOf } from './rollup-tree.js';

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
    private readonly clock: Clock,
    private readonly inputs: InputReader,
  ) {}

  async run(ctx: RequestContext, change: RollupChange): Promise<void> {
    await this.commands.run(ctx, { name: 'evaluation.refresh-rollup', derived: true }, async (tx) => {
      await lockRollup(tx, change.schemeId);
      const asOf = this.clock.today();
      const result = (await this.increment(tx, change, asOf)) ?? (await this.rebuild(tx, change.schemeId, asOf));
      const at = { asOf, policyVersion: result.policy.version };
      await keepNodes(tx, change.schemeId, at, nodesOf(change.schemeId, result));
      return null;
    });
  }

  private async rebuild(tx: Tx, schemeId: string, asOf: string): Promise<RollupResult> {
    return rollup(await this.inputs.read(readsIn(tx), tx.jurisdictionId, schemeId, asOf));
  }

  /** @returns null when the kept results cannot be built upon. */
  private async increment(tx: Tx, change: RollupChange, asOf: string): Promise<RollupResult | null> {
    const { schemeId, taskId, indicatorId } = change;
    if (!taskId && !indicatorId) return null;
    const kept = await keptNodes(readsIn(tx), tx.jurisdictionId, schemeId);
    const items = { taskIds: taskId ? [taskId] : [], indicatorIds: indicatorId ? [indicatorId] : [] };
    const input = await this.inputs.readItems(readsIn(tx), tx.jurisdictionId, schemeId, asOf, items);
    if (!buildsUpon(kept, input)) return null;
    const affected = indicatorId ? indicatorsAffectedBy(input, indicatorId) : [];
    const tasks = resultsOf<TaskResult>(kept, 'TASK', items.taskIds);
    const indicators = resultsOf<IndicatorResult>(kept, 'INDICATOR', affected);
    return aggregate(
      input,
      [...tasks, ...items.taskIds.map((id) => rollupTask(input, id))],
      [...indicators, ...affected.map((id) => rollupIndicator(input, id))],
    );
  }
}

/** The kept nodes are of this day and policy and cover just this scheme's tasks and indicators. */
function buildsUpon(kept: readonly KeptNode[], input: RollupInput): boolean {
  const wanted = [
    ...input.scheme.sections.flatMap((section) => section.tasks.map((task) => `TASK ${task.id}`)),
    ...input.scheme.indicators.map((indicator) => `INDICATOR ${indicator.id}`),
  ];
  const current = kept.filter((node) => node.asOf === input.asOf && node.policyVersion === input.policy.version);
  const have = new Set(current.map((node) => `${node.type} ${node.id}`));
  return wanted.every((node) => have.has(node));
}

function resultsOf<R>(kept: readonly KeptNode[], type: KeptNode['type'], except: readonly string[]): R[] {
  return kept.filter((node) => node.type === type && !except.includes(node.id)).map((node) => node.result as R);
}
