import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { readsIn } from '../../../../platform/database/reads.js';
import { unprocessable } from '../../../../platform/errors.js';
import { noSuch } from '../../../../platform/http/identifier.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { requireActivity } from '../../domain/life/activities.js';
import { itemsOf } from '../../domain/life/asked-items.js';
import { conclusionWord, requireFinding } from '../../domain/life/finding.js';
import { loadFrame } from '../../persistence/life/evaluated-frame.js';
import { keepFinding, type ThirdPartyWords } from '../../persistence/life/third-party-findings.js';
import { requireWords } from './voices.js';

export interface ThirdPartyFinding extends ThirdPartyWords {
  readonly item: { readonly type: 'TASK' | 'INDICATOR'; readonly id: string; readonly label: string };
  readonly conclusionWord: string | null;
  readonly version: number;
}

export interface WrittenFinding extends ThirdPartyWords {
  readonly evaluationId: string;
  readonly type: 'TASK' | 'INDICATOR';
  readonly itemId: string;
  /** The version that the caller has seen; 0 when nothing has been found of the item yet. */
  readonly version: number;
}

/** 第三方评估: what the evaluator has found of an indicator or a task. It stands beside our result and changes none. */
@Injectable()
export class WriteThirdParty {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `evaluation_not_found`, `task_not_found`, `indicator_not_found` for what the evaluation has
   * not, 409 `evaluation_state`, 412 `stale_version`, 422 `finding_empty`, `finding_invalid`, `text_required`.
   */
  run(ctx: RequestContext, input: WrittenFinding): Promise<ThirdPartyFinding> {
    return this.commands.run(ctx, { name: 'evaluation.write-third-party', input: { ...input } }, async (tx) => {
      const { evaluationId, type, itemId, value, conclusion } = input;
      const frame = await loadFrame(readsIn(tx), tx.jurisdictionId, evaluationId, 'FOR SHARE');
      const item = itemsOf(frame.scheme).find((each) => each.type === type && each.id === itemId);
      if (!item) throw type === 'TASK' ? noSuch('task', '任务') : noSuch('indicator', '指标');
      requireActivity(frame.state, 'third-party');
      if (value === null && conclusion === null) {
        throw unprocessable('finding_empty', '请至少填写数值或结论中的一项；没有评估的事项不用填写。');
      }
      requireFinding(type, { value, conclusion });
      const words = {
        value,
        conclusion,
        reason: requireWords(input.reason, '评估的理由'),
        source: requireWords(input.source, '数据来源'),
      };
      const version = await keepFinding(tx, { evaluationId, type, itemId }, words, input.version);
      tx.audit({
        action: 'third_party.written',
        subject: { type: 'evaluation', id: evaluationId },
        after: { type, itemId, ...words },
      });
      return {
        item: { type, id: itemId, label: item.label },
        ...words,
        conclusionWord: conclusionWord(type, conclusion),
        version,
      };
    });
  }
}
