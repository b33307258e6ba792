import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database.js';
import { groupBy } from '../../../../platform/group-by.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { compareVoices, type ComparedItem, type UnitsWord } from '../../domain/life/comparison.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import { loadSealed } from '../../persistence/evaluations.js';
import { handedInOf } from '../../persistence/life/self-evaluations.js';
import { loadFindings } from '../../persistence/life/third-party-findings.js';
import { notFrozen } from '../get-evaluation.query.js';

export interface VoicesComparison {
  readonly evaluationId: string;
  /** Of our snapshot, which the comparison changes in nothing. */
  readonly sha256: string;
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
    const units = (await handedInOf(this.database, jurisdictionId, evaluationId)).map(
      ({ id, itemId, unitId, unitName, content, value, conclusion }): UnitsWord & { itemId: string } => ({
        itemId,
        id,
        unitId,
        unitName,
        text: content,
        value,
        conclusion,
      }),
    );
    const findings = await loadFindings(this.database, jurisdictionId, evaluationId);
    const all = compareVoices(
      JSON.parse(sealed.snapshot) as EvaluationSnapshot,
      groupBy(units, ({ itemId }) => itemId),
      new Map(findings.map((finding) => [finding.itemId, finding])),
    );
    const differing = all.filter(({ differs }) => differs);
    return {
      evaluationId,
      sha256: sealed.sha256,
      items: onlyDiffering ? differing : all,
      differing: differing.length,
    };
  }
}
