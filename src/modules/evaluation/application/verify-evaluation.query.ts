import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { canonicalJson, sha256Hex, type JsonValue } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { rollup } from '../domain/rollup.js';
import { buildSnapshot } from '../domain/snapshot-builder.js';
import { loadJudged, loadSealed, type Judged } from '../persistence/evaluations.js';
import { rollupInputOf, snapshotTextsOf } from './frozen-inputs.js';
import { notFrozen } from './get-evaluation.query.js';

export interface Verification {
  /** The kept facts, judged again by the kept rules, give the very snapshot and hash that are kept. */
  readonly valid: boolean;
  readonly sha256: string;
  /** Null when the kept facts are so damaged that they cannot be judged at all. */
  readonly recomputedSha256: string | null;
}

/** Computes a frozen evaluation again from nothing but what was kept with it. */
@Injectable()
export class VerifyEvaluation {
  private readonly logger = new Logger(VerifyEvaluation.name);

  constructor(private readonly database: Database) {}

  /** @throws DomainError 404 `evaluation_not_found`, 409 `evaluation_not_frozen`. */
  async run(ctx: RequestContext, id: string): Promise<Verification> {
    const { jurisdictionId } = ctx.actor;
    const sealed = await loadSealed(this.database, jurisdictionId, id);
    if (!sealed) throw notFrozen();
    const { snapshot, sha256 } = sealed;
    const recomputed = this.recompute(id, await loadJudged(this.database, jurisdictionId, id));
    const recomputedSha256 = recomputed && sha256Hex(recomputed);
    return { valid: recomputed === snapshot && recomputedSha256 === sha256, sha256, recomputedSha256 };
  }

  private recompute(id: string, { kind, inputs, policy }: Judged): string | null {
    try {
      const input = rollupInputOf(inputs, policy);
      const snapshot = buildSnapshot(input, rollup(input), snapshotTextsOf(inputs, kind));
      return canonicalJson(snapshot as unknown as JsonValue);
    } catch (error) {
      this.logger.warn(`evaluation ${id} cannot be computed again: ${String(error)}`);
      return null;
    }
  }
}
