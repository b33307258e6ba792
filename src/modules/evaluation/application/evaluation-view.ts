import type { Reads } from '../../../platform/database/reads.js';
import { hasRole, type Actor } from '../../../platform/security/actor.js';
import { CONCLUSIONS } from '../domain/conclusion.js';
import { nextSteps, STATE_WORDS, type EvaluationState, type EvaluationStep } from '../domain/evaluation-machine.js';
import { EVALUATION_FAILURES, type EvaluationFailure } from '../domain/failure.js';
import { KIND_WORDS } from '../domain/life/evaluation-name.js';
import type { EvaluationKind, SnapshotOverall } from '../domain/snapshot.js';
import { loadOverall, type EvaluationRow } from '../persistence/evaluations.js';

/** An evaluation as lists show it. */
export interface EvaluationSummary {
  readonly id: string;
  readonly schemeId: string;
  /** From 1 within the scheme. */
  readonly number: number;
  readonly kind: EvaluationKind;
  readonly kindWord: string;
  readonly asOf: string;
  readonly state: EvaluationState;
  readonly stateWord: string;
  /** Over the canonical JSON of the snapshot; null until it is frozen. */
  readonly sha256: string | null;
  readonly reportReady: boolean;
  readonly returnReason: string | null;
  /** The evaluation that this one corrects, and why. */
  readonly correctsId: string | null;
  readonly correctionReason: string | null;
  /** Why an annual evaluation looks on another day than the last of a year. */
  readonly asOfReason: string | null;
  /** Why it was not computed, and what to do; null while it may be. */
  readonly failure: { readonly code: EvaluationFailure; readonly message: string; readonly at: string } | null;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly frozenAt: Date | null;
  readonly version: number;
}

export interface EvaluationView extends EvaluationSummary {
  /** What the caller may do with it now. */
  readonly nextSteps: readonly (EvaluationStep | 'compute-again')[];
  /** From the snapshot; null until it is frozen. */
  readonly overall: (SnapshotOverall & { readonly conclusionWord: string }) | null;
}

export function evaluationSummary({ reportFileId, failure, ...row }: EvaluationRow): EvaluationSummary {
  return {
    ...row,
    kindWord: KIND_WORDS[row.kind],
    stateWord: STATE_WORDS[row.state],
    reportReady: reportFileId !== null,
    failure: failure && { code: failure.code, message: EVALUATION_FAILURES[failure.code], at: failure.at },
  };
}

/** @throws DomainError 404 `evaluation_not_found`. */
export async function evaluationView(reads: Reads, actor: Actor, id: string): Promise<EvaluationView> {
  const { overall, ...row } = await loadOverall(reads, actor.jurisdictionId, id);
  const maySteer = actor.kind === 'system' || hasRole(actor, 'coordinator');
  return {
    ...evaluationSummary(row),
    nextSteps: maySteer ? [...(row.failure ? (['compute-again'] as const) : []), ...nextSteps(row.state)] : [],
    overall: overall && { ...overall, conclusionWord: CONCLUSIONS[overall.conclusion] },
  };
}
