import { Injectable } from '@nestjs/common';
import { businessDay, Clock } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { Database } from '../../../../platform/database/database.js';
import { readsIn } from '../../../../platform/database/reads.js';
import { conflict, unprocessable } from '../../../../platform/errors.js';
import { newId } from '../../../../platform/ids.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { Calendars } from '../../../calendar/index.js';
import { SchemeReader } from '../../../schemes/index.js';
import { scoreUnit, type UnitFigures, type YearReports } from '../../domain/assessment/unit-score.js';
import type { UnitResult } from '../../domain/rollup-result.js';
import {
  assessmentsBefore,
  insertAssessment,
  insertScores,
  lockAssessments,
  rulesInForce,
  yearReports,
} from '../../persistence/assessment/assessments.js';
import { RollupReader } from '../rollup-reader.js';
import { AssessmentMessages } from './assessment-messages.js';

export interface CreatedAssessment {
  readonly id: string;
  readonly schemeId: string;
  readonly year: number;
  readonly asOf: string;
  readonly rulesVersion: number;
  readonly units: number;
}

const NO_REPORTS: YearReports = { onTime: 0, late: 0, overdue: 0, handedIn: 0, returned: 0 };

/** 年度考核 of a year: freezes figures and score of every unit of the scheme, by the rules in force. Once for a year. */
@Injectable()
export class CreateAssessment {
  constructor(
    private readonly commands: CommandRunner,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly schemes: SchemeReader,
    private readonly rollups: RollupReader,
    private readonly calendars: Calendars,
    private readonly messages: AssessmentMessages,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`, 409 `assessment_exists`, 422 `assessment_year_unsuitable`. */
  async run(ctx: RequestContext, schemeId: string, year: number): Promise<CreatedAssessment> {
    const { jurisdictionId } = ctx.actor;
    const header = await this.schemes.header(jurisdictionId, schemeId);
    const asOf = `${year}-12-31`;
    const today = this.clock.today();
    requireSuitable(header, asOf, today);
    const { result } = await this.rollups.read(jurisdictionId, schemeId, { asOf });
    const reports = await yearReports(this.database, { jurisdictionId, schemeId, year, today });
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
      const policyVersion = result.policy.version;
      await insertAssessment(tx, { id, schemeId, year, asOf, rules, rulesVersion, policyVersion });
      const scores = result.units.map((unit) => {
        const figures = figuresOf(unit, reports.get(unit.unitId) ?? NO_REPORTS);
        const scored = { figures, corrections: {}, result: scoreUnit(figures, rules) };
        return { unitId: unit.unitId, revision: 1, objectUntil, ...scored };
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
        text: `“${header.title}”${year}年度考核得分已生成。如有异议，请在${objectUntil}前（含当日）提出。`,
      });
      return { id, schemeId, year, asOf, rulesVersion, units: scores.length };
    });
  }
}

function requireSuitable(
  { state, planStart, planEnd }: { readonly state: string; readonly planStart: string; readonly planEnd: string },
  asOf: string,
  today: string,
): void {
  if (state !== 'DRAFT' && asOf >= planStart && asOf <= planEnd && asOf < today) return;
  const detail = `考核年度应在规划期（${planStart} 至 ${planEnd}）内、已经结束，且方案已启动。请更正年度。`;
  throw unprocessable('assessment_year_unsuitable', detail, [
    { field: 'year', code: 'unsuitable', message: '应为规划期内已经结束的年度' },
  ]);
}

function figuresOf(unit: UnitResult, reports: YearReports): UnitFigures {
  const indicators: Record<string, number> = { ...unit.indicatorsLed.conclusions };
  for (const [conclusion, count] of Object.entries(unit.indicatorsResponsible.conclusions)) {
    indicators[conclusion] = (indicators[conclusion] ?? 0) + count;
  }
  return { led: unit.lights, responsible: unit.responsible.lights, indicators, reports };
}
