import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { readsIn } from '../../../../platform/database/reads.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { conflict, forbidden, unprocessable } from '../../../../platform/errors.js';
import { noSuch } from '../../../../platform/http/identifier.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { Calendars } from '../../../calendar/index.js';
import { readPoints } from '../../domain/assessment/assessment-rules.js';
import { scoreUnit, type Corrections } from '../../domain/assessment/unit-score.js';
import {
  findAssessment,
  insertScores,
  lockAssessments,
  newestScores,
  type AssessmentRow,
  type ScoreRow,
} from '../../persistence/assessment/assessments.js';
import { closeObjection, findObjection, type ObjectionRow } from '../../persistence/assessment/objections.js';
import { AssessmentMessages } from './assessment-messages.js';

export interface Decision {
  readonly outcome: 'SCORE_KEPT' | 'SCORE_CORRECTED';
  readonly reason: string;
  /** Points 0…100 in place of the computed ones, by component; only of a correction, which needs at least one. */
  readonly points: object;
}

export interface DecidedObjection {
  readonly id: string;
  readonly state: Decision['outcome'];
  /** The newest revision of the unit's score, and that score. */
  readonly revision: number;
  readonly score: string | null;
  readonly version: number;
}

/** The coordinator answers an objection: the score stays, or becomes a new revision, to which the unit may object again. */
@Injectable()
export class DecideObjection {
  constructor(
    private readonly commands: CommandRunner,
    private readonly calendars: Calendars,
    private readonly messages: AssessmentMessages,
  ) {}

  /**
   * @throws DomainError 404 `assessment_objection_not_found`, 403 `own_objection`, 409 `objection_decided`, 412,
   * 422 `points_unsuitable`.
   */
  run(ctx: RequestContext, id: string, version: number, decision: Decision): Promise<DecidedObjection> {
    const { outcome, reason } = decision;
    const points = requirePoints(decision);
    const input = { id, version, outcome, reason, points: { ...points } };
    return this.commands.run(ctx, { name: 'assessment.decide-objection', input }, async (tx) => {
      const { objection, assessment, score } = await this.load(tx, id);
      const decidedBy = requireOther(ctx, objection);
      if (objection.state !== 'OPEN') throw conflict('objection_decided', '这一异议已经答复，请刷新后查看。');
      const newest = outcome === 'SCORE_KEPT' ? score : await this.correct(tx, assessment, score, points);
      const closed = await closeObjection(tx, { id, version }, { state: outcome, decision: reason, decidedBy });
      tx.audit({
        action: 'assessment_objection.decided',
        subject: { type: 'assessment', id: assessment.id },
        before: { objectionId: id, revision: score.revision, score: score.result.score },
        after: { outcome, reason, points: { ...points }, revision: newest.revision, score: newest.result.score },
      });
      await this.messages.tell(tx, {
        assessmentId: assessment.id,
        unitIds: [objection.unitId],
        key: `${id}:${outcome}`,
        title: `${assessment.year}年度考核异议已答复：${outcome === 'SCORE_KEPT' ? '维持得分' : '更正得分'}`,
        text: reason,
      });
      return { id, state: outcome, revision: newest.revision, score: newest.result.score, version: closed };
    });
  }

  /** Under the lock of the scheme's assessments, so that the score is the newest until the commit. */
  private async load(
    tx: Tx,
    id: string,
  ): Promise<{ objection: ObjectionRow; assessment: AssessmentRow; score: ScoreRow }> {
    const reads = readsIn(tx);
    const objection = await findObjection(reads, tx.jurisdictionId, id);
    if (!objection) throw noSuch('assessment_objection', '考核异议');
    const { assessmentId, unitId } = objection;
    const assessment = await findAssessment(reads, tx.jurisdictionId, assessmentId);
    if (!assessment) throw new Error(`objection ${id} is to no assessment`);
    await lockAssessments(tx, assessment.schemeId);
    const score = (await newestScores(reads, tx.jurisdictionId, assessmentId)).find((row) => row.unitId === unitId);
    if (!score) throw new Error(`objection ${id} is to no score`);
    return { objection, assessment, score };
  }

  private async correct(
    tx: Tx,
    { id, rules }: AssessmentRow,
    former: ScoreRow,
    points: Corrections,
  ): Promise<ScoreRow> {
    const corrections = { ...former.corrections, ...points };
    const calendar = await this.calendars.within(tx);
    const next: ScoreRow = {
      ...former,
      revision: former.revision + 1,
      corrections,
      result: scoreUnit(former.figures, rules, corrections),
      objectUntil: calendar.addWorkdays(businessDay(tx.now), rules.objectionDays),
    };
    await insertScores(tx, id, [next]);
    return next;
  }
}

function requirePoints({ outcome, points: submitted }: Decision): Corrections {
  const points = readPoints(submitted);
  if (points !== null && (outcome === 'SCORE_CORRECTED') === Object.keys(points).length > 0) return points;
  const detail = '更正得分时请至少填写一项更正后的分值（0 至 100，文本形式，如 "85.5"），维持得分时请勿填写。';
  throw unprocessable('points_unsuitable', detail, [{ field: 'points', code: 'unsuitable', message: detail }]);
}

/** Nobody decides about his own objection, whatever posts he holds. */
function requireOther({ actor }: RequestContext, objection: ObjectionRow): string {
  if (actor.userId !== null && actor.userId !== objection.filedBy) return actor.userId;
  throw forbidden('own_objection', '异议由您本人提出，不能由您答复。请由其他统筹人员办理。');
}
