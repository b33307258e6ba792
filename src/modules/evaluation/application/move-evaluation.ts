import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn, type Reads } from '../../../platform/database/reads.js';
import { stale, unprocessable } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { decideStep, type EvaluationStep } from '../domain/evaluation-machine.js';
import { canonicalVoices, hashVoices } from '../domain/life/evaluation-voices.js';
import { changeEvaluation, loadEvaluation } from '../persistence/evaluations.js';
import { evaluationView, type EvaluationView } from './evaluation-view.js';
import { requireLastWord } from './require-last-word.js';
import { loadWords } from './words.js';

export interface EvaluationMove {
  readonly evaluationId: string;
  /** The version that the caller has seen. */
  readonly version: number;
  readonly step: EvaluationStep;
  /** Of a return: what is to be mended. */
  readonly reason?: string;
}

/** Takes an evaluation a step further on its way to the People's Congress, or gives it back. */
@Injectable()
export class MoveEvaluation {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `evaluation_not_found`, 409 `evaluation_state`, and of a submit `evaluation_corrected`,
   * `report_not_ready`, `documents_outdated`; 412 `stale_version`, 422 `reason_required`.
   */
  run(ctx: RequestContext, input: EvaluationMove): Promise<EvaluationView> {
    return this.commands.run(ctx, { name: `evaluation.${input.step}`, input }, async (tx) => {
      const reads = readsIn(tx);
      const evaluation = await loadEvaluation(reads, tx.jurisdictionId, input.evaluationId, 'FOR UPDATE');
      if (evaluation.version !== input.version) throw stale();
      const state = decideStep(evaluation.state, input.step);
      const voices = input.step === 'submit' ? await lastWord(reads, tx.jurisdictionId, evaluation.id) : null;
      const change = state === 'RETURNED' ? { state, returnReason: reasonOf(input) } : { state };
      await changeEvaluation(tx, evaluation, { ...change, voices });
      tx.audit({
        action: `evaluation.${AUDITED[input.step]}`,
        subject: { type: 'evaluation', id: evaluation.id },
        before: { state: evaluation.state },
        after: { ...change, ...(voices && { voicesSha256: voices.sha256 }) },
      });
      return evaluationView(reads, ctx.actor, evaluation.id);
    });
  }
}

/** What others have said is kept as it is now: what is handed in does not change under anybody's eyes. */
async function lastWord(
  reads: Reads,
  jurisdictionId: string,
  evaluationId: string,
): Promise<{ readonly canonical: string; readonly sha256: string } | null> {
  const words = await loadWords(reads, jurisdictionId, evaluationId);
  await requireLastWord(reads, jurisdictionId, evaluationId, words);
  return words.voices && { canonical: canonicalVoices(words.voices), sha256: hashVoices(words.voices) };
}

const AUDITED = {
  submit: 'submitted',
  approve: 'approved',
  return: 'returned',
  publish: 'published',
} as const satisfies Readonly<Record<EvaluationStep, string>>;

function reasonOf({ reason }: EvaluationMove): string {
  const tidy = reason?.trim() ?? '';
  if (tidy === '') throw unprocessable('reason_required', '请写明退回的理由，统筹单位要据此重新评估。');
  return tidy;
}
