import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { Database } from '../../../../platform/database/database.js';
import { readsIn, type Reads } from '../../../../platform/database/reads.js';
import { conflict } from '../../../../platform/errors.js';
import { newId } from '../../../../platform/ids.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { requireActivity } from '../../domain/life/activities.js';
import { presentFactsIn } from '../../domain/life/present-facts.js';
import { assembleEvaluation } from '../../jobs/evaluation-jobs.js';
import {
  insertEvaluation,
  loadEvaluation,
  loadJudged,
  type EvaluationRow,
  type Judged,
} from '../../persistence/evaluations.js';
import { copyTexts, correctionOf } from '../../persistence/life/corrections.js';
import type { FrozenInputs } from '../frozen-inputs.js';
import { partsOf } from '../parts.js';
import { ScopedInputs } from './scoped-inputs.js';
import { requireWords } from './voices.js';

export interface Correction {
  readonly id: string;
  readonly correctsId: string;
  readonly schemeId: string;
  /** From 1 within the scheme. */
  readonly number: number;
  readonly reason: string;
  readonly state: 'DRAFT';
  readonly version: number;
}

/**
 * 更正: a frozen snapshot never changes. What is known today of the same day is kept and judged anew, by the same rules
 * and in the same scope, as the next evaluation of the scheme; the corrected one stays as it is.
 */
@Injectable()
export class CorrectEvaluation {
  constructor(
    private readonly commands: CommandRunner,
    private readonly database: Database,
    private readonly scoped: ScopedInputs,
  ) {}

  /**
   * @throws DomainError 404 `evaluation_not_found`, 409 `evaluation_state`, `evaluation_corrected`, 422 `text_required`.
   */
  async run(ctx: RequestContext, evaluationId: string, wanted: { readonly reason: string }): Promise<Correction> {
    const { jurisdictionId } = ctx.actor;
    const reason = requireWords(wanted.reason, '更正的理由');
    const found = await loadEvaluation(this.database, jurisdictionId, evaluationId);
    requireActivity(found.state, 'correction');
    const { policy, inputs } = await this.database.snapshot(async (reads) => {
      const judged = await loadJudged(reads, jurisdictionId, evaluationId);
      return { policy: judged.policy, inputs: await this.presentInputs(reads, jurisdictionId, found, judged) };
    });
    const input = { evaluationId, reason };
    return this.commands.run(ctx, { name: 'evaluation.correct', input }, async (tx) => {
      const reads = readsIn(tx);
      const corrected = await loadEvaluation(reads, tx.jurisdictionId, evaluationId, 'FOR UPDATE');
      requireActivity(corrected.state, 'correction');
      await requireNewest(reads, tx.jurisdictionId, corrected);
      const { schemeId, kind, asOf, asOfReason, number: before, sha256 } = corrected;
      const correction = { evaluationId, number: before, sha256: sha256 ?? '', reason };
      const kept = { ...inputs, texts: { ...inputs.texts, correction } };
      const id = newId();
      const corrects = { id: evaluationId, reason };
      const number = await insertEvaluation(tx, {
        id,
        schemeId,
        kind,
        asOf,
        asOfReason,
        policy,
        inputs: kept,
        corrects,
      });
      await copyTexts(tx, evaluationId, id);
      tx.audit({
        action: 'evaluation.corrected',
        subject: { type: 'evaluation', id: evaluationId },
        after: { correctionId: id, number, reason },
      });
      tx.enqueue(assembleEvaluation, { jurisdictionId, evaluationId: id, parts: partsOf(kept) });
      return { id, correctsId: evaluationId, schemeId, number, reason, state: 'DRAFT', version: 1 };
    });
  }

  /**
   * Facts and settings as they are now, of the same day and scope. When the plan has been revised since, the evaluation
   * stays with its revision and only the facts are those of today.
   */
  private async presentInputs(
    reads: Reads,
    jurisdictionId: string,
    { schemeId, asOf }: EvaluationRow,
    { inputs: kept }: Judged,
  ): Promise<FrozenInputs> {
    const { scope } = kept.texts;
    const of = { jurisdictionId, schemeId, asOf };
    const wanted = scope ? { sectionIds: scope.sections.map(({ id }) => id), indicators: scope.indicators } : null;
    const present = await this.scoped.freeze(reads, of, wanted);
    if (present.texts.scheme.revision === kept.texts.scheme.revision) return present;
    const input = presentFactsIn(kept.input, present.input);
    const progressTexts = { ...kept.texts.progressTexts, ...present.texts.progressTexts };
    return {
      input,
      texts: {
        ...kept.texts,
        unitNames: { ...present.texts.unitNames, ...kept.texts.unitNames },
        progressTexts: Object.fromEntries(input.reports.map(({ id }) => [id, progressTexts[id] ?? ''])),
        missing: present.texts.missing,
      },
    };
  }
}

/** Corrections form a line, so that it is plain which one is the last word. */
async function requireNewest(reads: Reads, jurisdictionId: string, { id }: EvaluationRow): Promise<void> {
  const later = await correctionOf(reads, jurisdictionId, id);
  if (later === null) return;
  throw conflict(
    'evaluation_corrected',
    `这次评估已由第 ${later.number} 号评估更正。需要再次更正的，请对第 ${later.number} 号评估更正。`,
  );
}
