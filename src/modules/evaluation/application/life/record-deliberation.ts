import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { readsIn, type Reads } from '../../../../platform/database/reads.js';
import { unprocessable } from '../../../../platform/errors.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { requireActivity } from '../../domain/life/activities.js';
import { activeUnits } from '../../persistence/life/active-units.js';
import {
  followUpsOf,
  insertDeliberation,
  tasksInForce,
  type NewDeliberation,
  type NewFollowUp,
} from '../../persistence/life/deliberations.js';
import { loadFrame } from '../../persistence/life/evaluated-frame.js';
import { followUpView, type FollowUpView } from './follow-up-view.js';
import { LifeMessages } from './life-messages.js';
import { requireWords } from './voices.js';

export interface RecordedDeliberation extends NewDeliberation {
  readonly id: string;
  readonly followUps: readonly FollowUpView[];
}

/** 登记审议意见: the paper of the standing committee, and what each unit is to do about it by when. */
@Injectable()
export class RecordDeliberation {
  constructor(
    private readonly commands: CommandRunner,
    private readonly messages: LifeMessages,
  ) {}

  /**
   * @throws DomainError 404 `evaluation_not_found`, 409 `evaluation_state`, `deliberation_exists`, 422 `issued_on_future`,
   * `deadline_past`, `unit_unknown`, `task_unknown`, `text_required`.
   */
  run(
    ctx: RequestContext,
    evaluationId: string,
    wanted: NewDeliberation & { readonly followUps: readonly NewFollowUp[] },
  ): Promise<RecordedDeliberation> {
    const { documentNumber, issuedOn, text } = wanted;
    const followUps = wanted.followUps.map((item) => ({ ...item }));
    const input = { evaluationId, documentNumber, issuedOn, text, followUps };
    return this.commands.run(ctx, { name: 'evaluation.record-deliberation', input }, async (tx) => {
      const reads = readsIn(tx);
      const today = businessDay(tx.now);
      const { state, schemeId } = await loadFrame(reads, tx.jurisdictionId, evaluationId, 'FOR SHARE');
      requireActivity(state, 'deliberation');
      if (issuedOn > today) throw unprocessable('issued_on_future', `审议意见的日期不能晚于今天（${today}），请核对。`);
      const paper = { documentNumber: documentNumber.trim(), issuedOn, text: requireWords(text, '审议意见的内容') };
      const items = followUps.map((item) => ({ ...item, text: requireWords(item.text, '办理事项的内容') }));
      await requireKnown(reads, { jurisdictionId: tx.jurisdictionId, schemeId, today }, items);
      const id = await insertDeliberation(tx, evaluationId, paper, items);
      tx.audit({
        action: 'deliberation.recorded',
        subject: { type: 'evaluation', id: evaluationId },
        after: { opinionId: id, ...paper, followUps: items },
      });
      const rows = await followUpsOf(reads, tx.jurisdictionId, [id]);
      await this.messages.followUpsGiven(tx, id, rows);
      return { id, ...paper, followUps: rows.map((row) => followUpView(row, ctx.actor, today)) };
    });
  }
}

async function requireKnown(
  reads: Reads,
  at: { readonly jurisdictionId: string; readonly schemeId: string; readonly today: string },
  items: readonly NewFollowUp[],
): Promise<void> {
  const units = new Set(
    await activeUnits(
      reads,
      at.jurisdictionId,
      items.map(({ unitId }) => unitId),
    ),
  );
  const tasks = new Set(
    await tasksInForce(
      reads,
      at.schemeId,
      items.flatMap(({ taskId }) => taskId ?? []),
    ),
  );
  items.forEach(({ unitId, taskId, deadline }, index) => {
    const refuse = (member: string, code: string, message: string): never => {
      throw unprocessable(code, `第 ${index + 1} 项：${message}`, [
        { field: `followUps.${index}.${member}`, code: 'invalid', message },
      ]);
    };
    if (!units.has(unitId)) refuse('unitId', 'unit_unknown', '牵头单位不在本地区单位名录中或已停用，请重新选择。');
    if (taskId !== null && !tasks.has(taskId)) {
      refuse('taskId', 'task_unknown', '所选任务不在这个方案中，或已随调整取消，请重新选择。');
    }
    if (deadline < at.today) refuse('deadline', 'deadline_past', `办理期限 ${deadline} 已过，请改为今天或以后的日期。`);
  });
}
