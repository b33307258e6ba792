import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database.js';
import { unprocessable } from '../../../../platform/errors.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { differenceOf, type Evaluated, type EvaluationDifference } from '../../domain/life/difference.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import { loadEvaluation, loadJudged, loadSealed, type EvaluationRow } from '../../persistence/evaluations.js';
import { notFrozen } from '../get-evaluation.query.js';

type Named = Pick<EvaluationRow, 'id' | 'number' | 'kind' | 'asOf' | 'sha256'>;

export interface ComparedEvaluations extends EvaluationDifference {
  readonly from: Named;
  readonly to: Named;
}

/** The difference table of two evaluations of a scheme, such as a correction and what it corrects. */
@Injectable()
export class CompareEvaluations {
  constructor(private readonly database: Database) {}

  /** @throws DomainError 404 `evaluation_not_found`, 409 `evaluation_not_frozen`, 422 `evaluations_unlike`. */
  async run(ctx: RequestContext, fromId: string, toId: string): Promise<ComparedEvaluations> {
    const { jurisdictionId } = ctx.actor;
    const from = await loadEvaluation(this.database, jurisdictionId, fromId);
    const to = await loadEvaluation(this.database, jurisdictionId, toId);
    if (from.schemeId !== to.schemeId) {
      throw unprocessable('evaluations_unlike', '两次评估不是同一个方案的，不能比较。请从同一方案的评估列表中选择。');
    }
    const difference = differenceOf(
      await this.evaluated(jurisdictionId, fromId),
      await this.evaluated(jurisdictionId, toId),
    );
    return { from: named(from), to: named(to), ...difference };
  }

  private async evaluated(jurisdictionId: string, id: string): Promise<Evaluated> {
    const sealed = await loadSealed(this.database, jurisdictionId, id);
    if (!sealed) throw notFrozen();
    const { inputs } = await loadJudged(this.database, jurisdictionId, id);
    return { snapshot: JSON.parse(sealed.snapshot) as EvaluationSnapshot, input: inputs.input };
  }
}

function named({ id, number, kind, asOf, sha256 }: EvaluationRow): Named {
  return { id, number, kind, asOf, sha256 };
}
