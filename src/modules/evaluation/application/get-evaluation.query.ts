import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { conflict } from '../../../platform/errors.js';
import type { JsonText } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { EvaluationSnapshot } from '../domain/snapshot.js';
import { loadSealed } from '../persistence/evaluations.js';
import { evaluationView, type EvaluationView } from './evaluation-view.js';

@Injectable()
export class GetEvaluation {
  constructor(private readonly database: Database) {}

  /** @throws DomainError 404 `evaluation_not_found`. */
  run(ctx: RequestContext, id: string): Promise<EvaluationView> {
    return evaluationView(this.database, ctx.actor, id);
  }

  /**
   * The snapshot byte for byte as its SHA-256 was taken.
   * @throws DomainError 404 `evaluation_not_found`, 409 `evaluation_not_frozen`.
   */
  async snapshot(ctx: RequestContext, id: string): Promise<JsonText<EvaluationSnapshot>> {
    const sealed = await loadSealed(this.database, ctx.actor.jurisdictionId, id);
    if (!sealed) throw notFrozen();
    return sealed.snapshot;
  }
}

export function notFrozen() {
  return conflict('evaluation_not_frozen', '评估仍在计算，尚未定稿。请稍后刷新再查看。');
}
