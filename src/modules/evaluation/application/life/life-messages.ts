import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transaction.js';
import { groupBy } from '../../../../platform/group-by.js';
import { chineseDay } from '../../../../platform/official-document/wording.js';
import type { RoleName } from '../../../../platform/security/actor.js';
import type { MessageLine } from '../../../notifications/index.js';
import { evaluationName, type NamedEvaluation } from '../../domain/life/evaluation-name.js';
import type { FollowUpStep } from '../../domain/life/follow-up-machine.js';
import { OPINION, type OpinionState } from '../../domain/life/opinion-machine.js';
import type { FollowUpRow } from '../../persistence/life/deliberations.js';
import type { OpinionRow } from '../../persistence/life/opinions.js';
import type { AskedSelfEvaluation, SelfEvaluationRow } from '../../persistence/life/self-evaluations.js';
import { UnitMessages } from '../unit-messages.js';

/** Who writes for a unit, and who speaks for it. */
export const WRITERS: readonly RoleName[] = ['reporter', 'approver'];
export const SPEAKERS: readonly RoleName[] = ['approver'];

/** A message names so many items; the list has the others. */
const NAMED_ITEMS = 20;

/**
 * Tells units what they are asked around an evaluation and the coordinators what has been answered, each once and in the
 * transaction of the step.
 */
@Injectable()
export class LifeMessages {
  constructor(private readonly messages: UnitMessages) {}

  /** @param asked what was not asked before, in order. */
  async selfEvaluationsAsked(
    tx: Tx,
    evaluation: NamedEvaluation,
    dueOn: string,
    asked: readonly AskedSelfEvaluation[],
  ): Promise<void> {
    const said = { kind: 'SELF_EVALUATION', key: `ASKED:${asked[0]?.id}`, title: '请开展自评' };
    const link = `/evaluations/${evaluation.id}/self-evaluations`;
    const units = [...groupBy(asked, ({ unitId }) => unitId)].map(([unitId, items]) => {
      const text = `${evaluationName(evaluation)}：请就以下${items.length}项开展自评，于${chineseDay(dueOn)}前（含当日）报送。`;
      return { unitId, lines: [{ text, link }, ...named(items.map(({ itemLabel }) => itemLabel))] };
    });
    await this.messages.tellUnits(tx, said, WRITERS, units);
  }

  async selfEvaluationReturned(
    tx: Tx,
    { id, unitId, version, ...row }: SelfEvaluationRow,
    reason: string,
  ): Promise<void> {
    const said = { kind: 'SELF_EVALUATION', key: `RETURNED:${id}:${version}`, title: '自评被退回，请修改后重新报送' };
    const link = `/evaluations/${row.evaluationId}/self-evaluations`;
    const lines: MessageLine[] = [{ text: row.itemLabel, link }, { text: `退回理由：${reason}` }];
    await this.messages.tellUnits(tx, said, WRITERS, [{ unitId, lines }]);
  }

  /** Of the text with which a unit has handed in all that it was asked; each by itself would be dozens of messages. */
  async unitHandedIn(tx: Tx, evaluation: NamedEvaluation, row: SelfEvaluationRow): Promise<void> {
    const said = {
      kind: 'SELF_EVALUATION',
      key: `HANDED_IN:${row.id}:${row.version}`,
      title: `${row.unitName}已报送全部自评`,
    };
    const link = `/evaluations/${evaluation.id}/self-evaluations`;
    await this.messages.tellCoordinators(tx, said, [{ text: evaluationName(evaluation), link }]);
  }

  async opinionsAsked(
    tx: Tx,
    evaluation: NamedEvaluation,
    dueOn: string,
    asked: readonly { readonly id: string; readonly unitId: string }[],
  ): Promise<void> {
    const said = { kind: 'EVALUATION_OPINION', key: `ASKED:${asked[0]?.id}`, title: '请对评估报告征求意见稿提出意见' };
    const text = `${evaluationName(evaluation)}：请阅读征求意见稿，于${chineseDay(dueOn)}前（含当日）答复；没有意见的也请答复“无意见”。`;
    const units = asked.map(({ id, unitId }) => ({ unitId, lines: [{ text, link: `/opinions/${id}` }] }));
    await this.messages.tellUnits(tx, said, SPEAKERS, units);
  }

  async opinionAnswered(tx: Tx, row: OpinionRow, state: OpinionState, opinion: string | null): Promise<void> {
    const said = {
      kind: 'EVALUATION_OPINION',
      key: `ANSWERED:${row.id}`,
      title: `${row.unitName}已答复征求意见：${OPINION.words[state]}`,
    };
    const text = opinion ?? OPINION.words[state];
    await this.messages.tellCoordinators(tx, said, [{ text, link: `/evaluations/${row.evaluationId}/opinions` }]);
  }

  async opinionDecided(tx: Tx, { id, unitId }: OpinionRow, state: OpinionState, reason: string): Promise<void> {
    const title = `你单位的意见${OPINION.words[state]}`;
    const said = { kind: 'EVALUATION_OPINION', key: `DECIDED:${id}`, title };
    const lines: MessageLine[] = [{ text: reason, link: `/opinions/${id}` }];
    await this.messages.tellUnits(tx, said, SPEAKERS, [{ unitId, lines }]);
  }

  async followUpsGiven(tx: Tx, opinionId: string, followUps: readonly FollowUpRow[]): Promise<void> {
    const said = { kind: 'FOLLOW_UP', key: `GIVEN:${opinionId}`, title: '收到审议意见办理事项，请办理' };
    const units = [...groupBy(followUps, ({ unitId }) => unitId)].map(([unitId, items]) => ({
      unitId,
      lines: items.map(({ id, documentNumber, text, deadline }) => ({
        text: `${documentNumber}：${text}（办理期限：${chineseDay(deadline)}）`,
        link: `/follow-ups/${id}`,
      })),
    }));
    await this.messages.tellUnits(tx, said, WRITERS, units);
  }

  async followUpReported(tx: Tx, { id, version, ...row }: FollowUpRow, report: string): Promise<void> {
    const title = `${row.unitName}已报送审议意见办理情况，请审核`;
    const said = { kind: 'FOLLOW_UP', key: `REPORTED:${id}:${version}`, title };
    const lines: MessageLine[] = [
      { text: `${row.documentNumber}：${row.text}`, link: `/follow-ups/${id}` },
      { text: report },
    ];
    await this.messages.tellCoordinators(tx, said, lines);
  }

  async followUpJudged(
    tx: Tx,
    { id, version, unitId, ...row }: FollowUpRow,
    step: Exclude<FollowUpStep, 'report'>,
    judgement: string,
  ): Promise<void> {
    const title = step === 'close' ? '审议意见办理事项已办结' : '审议意见办理情况被退回，请继续办理';
    const said = { kind: 'FOLLOW_UP', key: `JUDGED:${id}:${version}`, title };
    const lines: MessageLine[] = [
      { text: `${row.documentNumber}：${row.text}`, link: `/follow-ups/${id}` },
      { text: judgement },
    ];
    await this.messages.tellUnits(tx, said, WRITERS, [{ unitId, lines }]);
  }
}

function named(labels: readonly string[]): { readonly text: string }[] {
  const lines = labels.slice(0, NAMED_ITEMS).map((text) => ({ text }));
  const more = labels.length - lines.length;
  return more === 0 ? lines : [...lines, { text: `另有${more}项，请在自评列表中查看。` }];
}
