import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database.js';
import { forbidden } from '../../../../platform/errors.js';
import { noSuch } from '../../../../platform/http/identifier.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { UnitDirectory } from '../../../organizations/index.js';
import type { AssessedItems } from '../../domain/assessment/assessed-items.js';
import type { UnitFigures } from '../../domain/assessment/unit-score.js';
import { findAssessment, revisionsOf, type ScoreRevision } from '../../persistence/assessment/assessments.js';
import { objectionsOf } from '../../persistence/assessment/objections.js';
import { objectionView, sees, type AssessedUnitView } from './assessments.query.js';

export interface AssessedUnitDetail {
  readonly assessmentId: string;
  readonly year: number;
  readonly unitId: string;
  readonly name: string;
  readonly figures: UnitFigures;
  /** Null in assessments that were made before items were kept. */
  readonly items: AssessedItems | null;
  /** Oldest first; each after the first was put right after an objection. */
  readonly revisions: readonly ScoreRevision[];
  readonly objections: AssessedUnitView['objections'];
}

/** 年度考核 of one unit, for checking it item by item: what was counted, and how the score has changed. */
@Injectable()
export class AssessedUnit {
  constructor(
    private readonly database: Database,
    private readonly units: UnitDirectory,
  ) {}

  /** @throws DomainError 404 `assessment_not_found`, `assessed_unit_not_found`, 403 `foreign_unit`. */
  async one({ actor }: RequestContext, assessmentId: string, unitId: string): Promise<AssessedUnitDetail> {
    const { jurisdictionId } = actor;
    const assessment = await findAssessment(this.database, jurisdictionId, assessmentId);
    if (!assessment) throw noSuch('assessment', '年度考核');
    if (!sees(actor, unitId)) throw forbidden('foreign_unit', '只能查看本单位的考核得分。');
    const found = await revisionsOf(this.database, jurisdictionId, assessmentId, unitId);
    const [first] = found;
    if (!first) throw noSuch('assessed_unit', '参加这次考核的单位');
    const { items = null, ...figures } = first.figures;
    const names = await this.units.namesOf(jurisdictionId, [unitId]);
    const objections = await objectionsOf(this.database, jurisdictionId, assessmentId);
    return {
      assessmentId,
      year: assessment.year,
      unitId,
      name: names.get(unitId) ?? '',
      figures,
      items,
      revisions: found.map(({ figures: _, ...revision }) => revision),
      objections: objections.filter((objection) => objection.unitId === unitId).map(objectionView),
    };
  }
}
