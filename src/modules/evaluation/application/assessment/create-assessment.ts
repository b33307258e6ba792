import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { readsIn } from '../../../../platform/database/reads.js';
import { conflict } from '../../../../platform/errors.js';
import { newId } from '../../../../platform/ids.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { Calendars } from '../../../calendar/index.js';
import { scoreUnit } from '../../domain/assessment/unit-score.js';
import {
  assessmentsBefore,
  insertAssessment,
  insertScores,
  lockAssessments,
  rulesInForce,
} from '../../persistence/assessment/assessments.js';
import { AssessedFigures } from './assessed-figures.js';
import { AssessmentMessages } from './assessment-messages.js';

export interface CreatedAssessment {
  readonly id: string;
  readonly schemeId: string;
  readonly year: number;
  readonly asOf: string;
  readonly rulesVersion: number;
  readonly units: number;
}

/** 年度考核 of a year: freezes figures and score of every unit of the scheme, by the rules in force. Once for a year. */
@Injectable()
export class CreateAssessment {
  constructor(
    private readonly commands: CommandRunner,
    private readonly figures: AssessedFigures,
    private readonly calendars: Calendars,
    private readonly messages: AssessmentMessages,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`, 409 `assessment_exists`, 422 `assessment_year_unsuitable`. */
  async run(ctx: RequestContext, schemeId: string, year: number): Promise<CreatedAssessment> {
    const { jurisdictionId } = ctx.actor;
    const { title, asOf, policyVersion, units } = await this.figures.of(jurisdictionId, schemeId, year);
    const command = { name: 'assessment.create', input: { schemeId, year } };
    return this.commands.run(ctx, command, async (tx) => {
      await lockAssessments(tx, schemeId);
      const [same] = await assessmentsBefore(readsIn(tx), jurisdictionId, schemeId, { year: year + 1, limit: 1 });
      if (same?.year === year) {
        throw conflict(
          'assessment_exists',
          `${year}年度考核已经生成，不能重复生成。对得分有不同意见的，请通过异议更正。`,
        );
      }
      const { version: rulesVersion, rules } = await rulesInForce(readsIn(tx), jurisdictionId, schemeId);
      const calendar = await this.calendars.within(tx);
      const objectUntil = calendar.addWorkdays(businessDay(tx.now), rules.objectionDays);
      const id = newId();
      await insertAssessment(tx, { id, schemeId, year, asOf, rules, rulesVersion, policyVersion });
      const scores = units.map(({ unitId, figures }) => {
        const scored = { figures, corrections: {}, result: scoreUnit(figures, rules) };
        return { unitId, revision: 1, objectUntil, ...scored };
      });
      await insertScores(tx, id, scores);
      tx.audit({
        action: 'assessment.created',
        subject: { type: 'assessment', id },
        after: { schemeId, year, rulesVersion, policyVersion, units: scores.length },
      });
      await this.messages.tell(tx, {
        assessmentId: id,
        unitIds: scores.map(({ unitId }) => unitId),
        key: `${id}:CREATED`,
        title: `${year}年度考核得分已生成，请核对`,
        text: `“${title}”${year}年度考核得分已生成。如有异议，请在${objectUntil}前（含当日）提出。`,
      });
      return { id, schemeId, year, asOf, rulesVersion, units: scores.length };
    });
  }
}
