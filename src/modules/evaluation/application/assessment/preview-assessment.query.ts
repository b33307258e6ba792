import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { rankOf, scoreUnit, type UnitFigures, type UnitScore } from '../../domain/assessment/unit-score.js';
import { rulesInForce } from '../../persistence/assessment/assessments.js';
import { byRank } from './assessments.query.js';
import { AssessedFigures } from './assessed-figures.js';

export interface AssessmentPreview {
  readonly schemeId: string;
  readonly year: number;
  readonly asOf: string;
  readonly rulesVersion: number;
  readonly policyVersion: number;
  readonly scoredUnits: number;
  readonly units: readonly ({
    readonly unitId: string;
    readonly name: string;
    readonly rank: number | null;
    readonly figures: UnitFigures;
  } & UnitScore)[];
}

/** What an assessment would say if it were made now. It is made once, so its rules are tried here; nobody is told. */
@Injectable()
export class PreviewAssessment {
  constructor(
    private readonly database: Database,
    private readonly figures: AssessedFigures,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`, 422 `assessment_year_unsuitable`. */
  async run({ actor }: RequestContext, schemeId: string, year: number): Promise<AssessmentPreview> {
    const { asOf, policyVersion, units } = await this.figures.of(actor.jurisdictionId, schemeId, year);
    const { version: rulesVersion, rules } = await rulesInForce(this.database, actor.jurisdictionId, schemeId);
    const scored = units.map(({ figures: { items: _, ...figures }, ...unit }) => {
      return { ...unit, ...scoreUnit(figures, rules), figures };
    });
    const all = scored.map(({ score }) => score);
    const ranked = scored.map((unit) => ({ ...unit, rank: rankOf(unit.score, all) })).sort(byRank);
    const scoredUnits = all.filter((score) => score !== null).length;
    return { schemeId, year, asOf, rulesVersion, policyVersion, scoredUnits, units: ranked };
  }
}
