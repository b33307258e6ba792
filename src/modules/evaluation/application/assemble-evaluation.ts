import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { canonicalJson, sha256Hex, type JsonValue } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { IndicatorResult, TaskResult } from '../domain/rollup-result.js';
import { aggregate } from '../domain/rollup.js';
import { buildSnapshot } from '../domain/snapshot-builder.js';
import { evaluationFrozen } from '../events.js';
import { renderReport } from '../jobs/evaluation-jobs.js';
import { awaitDocuments } from '../persistence/evaluation-documents.js';
import { changeEvaluation, loadEvaluation, loadJudged, loadParts } from '../persistence/evaluations.js';
import { REPORT } from './documents-view.js';
import { rollupInputOf, snapshotTextsOf } from './frozen-inputs.js';
import { INDICATORS_PART } from './parts.js';

/** The parent of an evaluation's flow: adds the parts up and freezes what comes out, once. */
@Injectable()
export class AssembleEvaluation {
  constructor(private readonly commands: CommandRunner) {}

  async run(ctx: RequestContext, evaluationId: string): Promise<void> {
    await this.commands.run(ctx, { name: 'evaluation.assemble', derived: true }, async (tx) => {
      const reads = readsIn(tx);
      const evaluation = await loadEvaluation(reads, tx.jurisdictionId, evaluationId, 'FOR UPDATE');
      if (evaluation.state !== 'DRAFT') return null;
      const { kind, inputs, policy } = await loadJudged(reads, tx.jurisdictionId, evaluationId);
      const parts = await loadParts(reads, tx.jurisdictionId, evaluationId);
      const tasks = parts
        .filter(({ part }) => part !== INDICATORS_PART)
        .flatMap(({ result }) => result as TaskResult[]);
      const indicators = parts
        .filter(({ part }) => part === INDICATORS_PART)
        .flatMap(({ result }) => result as IndicatorResult[]);
      const input = rollupInputOf(inputs, policy);
      const snapshot = buildSnapshot(input, aggregate(input, tasks, indicators), snapshotTextsOf(inputs, kind));
      const canonical = canonicalJson(snapshot as unknown as JsonValue);
      const sha256 = sha256Hex(canonical);
      await changeEvaluation(tx, evaluation, { state: 'FROZEN', snapshot: canonical, sha256, frozenAt: tx.now });
      tx.audit({
        action: 'evaluation.frozen',
        subject: { type: 'evaluation', id: evaluationId },
        before: { state: evaluation.state },
        after: { state: 'FROZEN', sha256, conclusion: snapshot.overall.conclusion },
      });
      const ids = { jurisdictionId: tx.jurisdictionId, evaluationId };
      tx.publish(evaluationFrozen, { ...ids, schemeId: evaluation.schemeId });
      tx.enqueue(renderReport, ids);
      await awaitDocuments(tx, evaluationId, [REPORT]);
      return null;
    });
  }
}
