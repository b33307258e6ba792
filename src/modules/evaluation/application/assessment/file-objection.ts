import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { readsIn } from '../../../../platform/database/reads.js';
import { conflict, forbidden, unprocessable } from '../../../../platform/errors.js';
import { noSuch } from '../../../../platform/http/identifier.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { requireUnit } from '../../../identity/index.js';
import { findAssessment, lockAssessments, newestScores } from '../../persistence/assessment/assessments.js';
import { insertObjection, objectionsOf } from '../../persistence/assessment/objections.js';
import { AssessmentMessages } from './assessment-messages.js';

export interface FiledObjection {
  readonly id: string;
  readonly assessmentId: string;
  readonly unitId: string;
  /** Of the score that it is about. */
  readonly revision: number;
  readonly state: 'OPEN';
  readonly version: number;
}

/** 异议: a unit objects to its newest score, once, within the working days that the rules give it. */
@Injectable()
export class FileObjection {
  constructor(
    private readonly commands: CommandRunner,
    private readonly messages: AssessmentMessages,
  ) {}

  /**
   * @throws DomainError 404 `assessment_not_found`, 403 `foreign_unit`, 409 `objection_exists`,
   * 422 `unit_not_assessed` or `objection_too_late`.
   */
  run(
    ctx: RequestContext,
    assessmentId: string,
    { unitId, reason }: { readonly unitId: string; readonly reason: string },
  ): Promise<FiledObjection> {
    const command = { name: 'assessment.object', input: { assessmentId, unitId, reason } };
    return this.commands.run(ctx, command, async (tx) => {
      const reads = readsIn(tx);
      const assessment = await findAssessment(reads, tx.jurisdictionId, assessmentId);
      if (!assessment) throw noSuch('assessment', '年度考核');
      const filedBy = ctx.actor.userId;
      if (filedBy === null) throw forbidden('person_required', '异议应由单位审核人本人提出。');
      requireUnit(ctx.actor, unitId, ['approver']);
      await lockAssessments(tx, assessment.schemeId);
      const score = (await newestScores(reads, tx.jurisdictionId, assessmentId)).find((row) => row.unitId === unitId);
      if (!score) throw unprocessable('unit_not_assessed', '本单位不在这次考核范围内，请核对年度和方案。');
      if (businessDay(tx.now) > score.objectUntil) {
        throw unprocessable('objection_too_late', `异议期已于 ${score.objectUntil} 届满。确需更正的，请联系统筹单位。`);
      }
      const { revision } = score;
      const filed = await objectionsOf(reads, tx.jurisdictionId, assessmentId);
      if (filed.some((other) => other.unitId === unitId && other.revision === revision)) {
        throw conflict('objection_exists', '本单位已对这一得分提出异议，不能重复提出。请等待答复，或查看已有的答复。');
      }
      const id = await insertObjection(tx, { assessmentId, unitId, revision, reason, filedBy });
      tx.audit({
        action: 'assessment_objection.filed',
        subject: { type: 'assessment', id: assessmentId },
        after: { objectionId: id, unitId, revision, reason },
      });
      await this.messages.tell(tx, {
        assessmentId,
        unitIds: null,
        key: `${id}:FILED`,
        title: `${assessment.year}年度考核收到异议，请答复`,
        text: reason,
      });
      return { id, assessmentId, unitId, revision, state: 'OPEN', version: 1 };
    });
  }
}
