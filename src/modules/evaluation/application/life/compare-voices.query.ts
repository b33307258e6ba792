import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import type { ComparedItem } from '../../domain/life/comparison.js';
import { comparedWith, hashVoices } from '../../domain/life/evaluation-voices.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import { loadSealed } from '../../persistence/evaluations.js';
import { currentVoices, loadVoices } from '../../persistence/life/evaluation-voices.js';
import { notFrozen } from '../get-evaluation.query.js';

export interface VoicesComparison {
  readonly evaluationId: string;
  /** Of our snapshot, which the comparison changes in nothing. */
  readonly sha256: string;
  /** Of what others say, as the report names it; null where it carries none. */
  readonly voicesSha256: string | null;
  readonly items: readonly ComparedItem[];
  readonly differing: number;
}

/** Ours, the units' and the third party's view of every item, side by side. */
@Injectable()
export class CompareVoices {
  constructor(private readonly database: Database) {}

  /**
   * @param onlyDiffering leaves out what all agree on.
   * @throws DomainError 404 `evaluation_not_found`, 409 `evaluation_not_frozen`.
   */
  async run(ctx: RequestContext, evaluationId: string, onlyDiffering: boolean): Promise<VoicesComparison> {
    const { jurisdictionId } = ctx.actor;
    const sealed = await loadSealed(this.database, jurisdictionId, evaluationId);
    if (!sealed) throw notFrozen();
    const voices = await loadVoices(this.database, jurisdictionId, evaluationId);
    const shown = voices ?? (await currentVoices(this.database, jurisdictionId, evaluationId));
    const all = comparedWith(JSON.parse(sealed.snapshot) as EvaluationSnapshot, shown);
    const differing = all.filter(({ differs }) => differs);
    return {
      evaluationId,
      sha256: sealed.sha256,
      voicesSha256: voices && hashVoices(voices),
      items: onlyDiffering ? differing : all,
      differing: differing.length,
    };
  }
}
