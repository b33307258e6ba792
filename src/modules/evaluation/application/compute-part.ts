import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { RollupInput } from '../domain/rollup-input.js';
import type { IndicatorResult, TaskResult } from '../domain/rollup-result.js';
import { rollupIndicators, rollupTasks } from '../domain/judge-items.js';
import { keepPart, loadJudged } from '../persistence/evaluations.js';
import { rollupInputOf } from './frozen-inputs.js';
import { INDICATORS_PART, sectionsOf } from './parts.js';

/** One child of an evaluation's flow. Works on frozen inputs, so a repeated run gives the same part. */
@Injectable()
export class ComputePart {
  constructor(private readonly commands: CommandRunner) {}

  async run(ctx: RequestContext, evaluationId: string, part: string): Promise<void> {
    await this.commands.run(ctx, { name: 'evaluation.compute-part', derived: true }, async (tx) => {
      const { inputs, policy } = await loadJudged(readsIn(tx), tx.jurisdictionId, evaluationId);
      await keepPart(tx, evaluationId, part, judgePart(rollupInputOf(inputs, policy), part));
      return null;
    });
  }
}

function judgePart(input: RollupInput, part: string): readonly (TaskResult | IndicatorResult)[] {
  return part === INDICATORS_PART ? rollupIndicators(input) : rollupTasks(input, sectionsOf(input.scheme, part));
}
