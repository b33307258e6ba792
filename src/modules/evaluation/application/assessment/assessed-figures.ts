import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock/clock.js';
import { Database } from '../../../../platform/database/database.js';
import { unprocessable } from '../../../../platform/errors.js';
import { groupBy } from '../../../../platform/group-by.js';
import { SchemeReader } from '../../../schemes/index.js';
import { itemsByUnit } from '../../domain/assessment/assessed-items.js';
import type { ItemizedFigures, YearReports } from '../../domain/assessment/unit-score.js';
import type { UnitResult } from '../../domain/rollup-result.js';
import { faultyReports, yearReports } from '../../persistence/assessment/year-reports.js';
import { RollupReader } from '../rollup-reader.js';

export interface YearFigures {
  readonly title: string;
  /** Last day of the year. */
  readonly asOf: string;
  readonly policyVersion: number;
  readonly units: readonly { readonly unitId: string; readonly name: string; readonly figures: ItemizedFigures }[];
}

const NO_REPORTS: YearReports = { onTime: 0, late: 0, overdue: 0, handedIn: 0, returned: 0 };

/** What the units of a scheme are scored by for a year that is over, in the document's order. */
@Injectable()
export class AssessedFigures {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly schemes: SchemeReader,
    private readonly rollups: RollupReader,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`, 422 `assessment_year_unsuitable`. */
  async of(jurisdictionId: string, schemeId: string, year: number): Promise<YearFigures> {
    const header = await this.schemes.header(jurisdictionId, schemeId);
    const asOf = `${year}-12-31`;
    const today = this.clock.today();
    requireSuitable(header, asOf, today);
    const { outline, result, unitNames } = await this.rollups.read(jurisdictionId, schemeId, { asOf });
    const of = { jurisdictionId, schemeId, year, today };
    const { reports, faulty } = await this.database.snapshot(async (reads) => ({
      reports: await yearReports(reads, of),
      faulty: groupBy(await faultyReports(reads, of), ({ unitId }) => unitId),
    }));
    const items = itemsByUnit(outline, result);
    const units = result.units.map((unit) => {
      const { unitId } = unit;
      const faults = (faulty.get(unitId) ?? []).map(({ unitId: _, ...report }) => report);
      const counts = countsOf(unit, reports.get(unitId) ?? NO_REPORTS);
      const figures = { ...counts, items: { ...items(unitId), reports: faults } };
      return { unitId, name: unitNames.get(unitId) ?? '', figures };
    });
    return { title: header.title, asOf, policyVersion: result.policy.version, units };
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

function countsOf(unit: UnitResult, reports: YearReports) {
  const indicators: Record<string, number> = { ...unit.indicatorsLed.conclusions };
  for (const [conclusion, count] of Object.entries(unit.indicatorsResponsible.conclusions)) {
    indicators[conclusion] = (indicators[conclusion] ?? 0) + count;
  }
  return { led: unit.lights, responsible: unit.responsible.lights, indicators, reports };
}
