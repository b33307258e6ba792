import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { readsIn } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { stale } from '../../../../platform/errors.js';
import { sha256Hex } from '../../../../platform/json.js';
import type { RequestContext, RoleName } from '../../../../platform/security/actor.js';
import { requireUnit } from '../../../identity/index.js';
import { requireActivity } from '../../domain/life/activities.js';
import { requireFinding } from '../../domain/life/finding.js';
import { SELF_EVALUATION, type SelfEvaluationStep } from '../../domain/life/self-evaluation-machine.js';
import { loadFrame, type EvaluatedFrame } from '../../persistence/life/evaluated-frame.js';
import {
  handInSelfEvaluation,
  isComplete,
  loadSelfEvaluation,
  returnSelfEvaluation,
  writeSelfEvaluation,
  type SelfEvaluationRow,
} from '../../persistence/life/self-evaluations.js';
import { LifeMessages } from './life-messages.js';
import { selfEvaluationView, type SelfEvaluationView } from './self-evaluation-view.js';
import { requireWords } from './voices.js';

interface At {
  readonly id: string;
  /** The version that the caller has seen. */
  readonly version: number;
}

/** 填写, 报送, 退回. That the coordinator may give one back, the route has checked; that a unit acts for itself, is here. */
@Injectable()
export class MoveSelfEvaluation {
  constructor(
    private readonly commands: CommandRunner,
    private readonly messages: LifeMessages,
  ) {}

  /**
   * @throws DomainError 404 `self_evaluation_not_found`, 403 `foreign_unit`, 409 `evaluation_state`,
   * `self_evaluation_state`, 412 `stale_version`, 422 `text_required`, `finding_invalid`.
   */
  write(
    ctx: RequestContext,
    words: At & { readonly text: string; readonly value: string | null; readonly conclusion: string | null },
  ): Promise<SelfEvaluationView> {
    return this.step(ctx, words, { step: 'write', roles: ['reporter', 'approver'] }, async (tx, row) => {
      const content = requireWords(words.text, '自评内容');
      const { value, conclusion } = words;
      requireFinding(row.itemType, { value, conclusion });
      await writeSelfEvaluation(tx, row.id, { content, value, conclusion });
      return { value, conclusion, characters: [...content].length, sha256: sha256Hex(content) };
    });
  }

  /** @throws as `write`. */
  handIn(ctx: RequestContext, at: At): Promise<SelfEvaluationView> {
    return this.step(ctx, at, { step: 'hand-in', roles: ['approver'] }, async (tx, row, frame) => {
      await handInSelfEvaluation(tx, row.id);
      if (await isComplete(tx, row)) await this.messages.unitHandedIn(tx, frame, row);
      return {};
    });
  }

  /** @throws as `write`. */
  giveBack(ctx: RequestContext, at: At & { readonly reason: string }): Promise<SelfEvaluationView> {
    return this.step(ctx, at, { step: 'return', roles: null }, async (tx, row) => {
      const reason = requireWords(at.reason, '退回的理由');
      await returnSelfEvaluation(tx, row.id, reason);
      await this.messages.selfEvaluationReturned(tx, row, reason);
      return { reason };
    });
  }

  private step(
    ctx: RequestContext,
    input: At,
    rule: { readonly step: SelfEvaluationStep; readonly roles: readonly RoleName[] | null },
    change: (tx: Tx, row: SelfEvaluationRow, frame: EvaluatedFrame) => Promise<Record<string, string | number | null>>,
  ): Promise<SelfEvaluationView> {
    const command = { name: `self-evaluation.${rule.step}`, input: { ...input } };
    return this.commands.run(ctx, command, async (tx) => {
      const reads = readsIn(tx);
      const today = businessDay(tx.now);
      const row = await loadSelfEvaluation(reads, tx.jurisdictionId, input.id, 'FOR UPDATE OF s');
      if (rule.roles) requireUnit(ctx.actor, row.unitId, rule.roles);
      if (row.version !== input.version) throw stale(selfEvaluationView(row, ctx.actor, today));
      const frame = await loadFrame(reads, tx.jurisdictionId, row.evaluationId, 'FOR SHARE');
      requireActivity(frame.state, 'self-evaluation');
      const next = SELF_EVALUATION.decide(row.state, rule.step);
      const after = await change(tx, row, frame);
      tx.audit({
        action: `self_evaluation.${DONE[rule.step]}`,
        subject: { type: 'self_evaluation', id: row.id },
        before: { state: row.state },
        after: { state: next, unitId: row.unitId, ...after },
      });
      return selfEvaluationView(await loadSelfEvaluation(reads, tx.jurisdictionId, row.id), ctx.actor, today);
    });
  }
}

const DONE = {
  write: 'written',
  'hand-in': 'handed_in',
  return: 'returned',
} as const satisfies Readonly<Record<SelfEvaluationStep, string>>;
