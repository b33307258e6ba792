import { CONCLUSIONS } from '../conclusion.js';
import { endedYears } from '../days.js';
import { type Measurement, closesYear, seriesAt, yearEndValues } from '../facts.js';
import { type Figure, atLeast, figure, geometricMeanGrowth, stored } from '../figures.js';
import { formatFigure, formatLead, formatYears } from '../format.js';
import type { Goal } from '../goal.js';
import {
  type Case,
  type Evidence,
  type Judgement,
  type JudgingContext,
  concludeByBand,
  explain,
  notAssessable,
  openCase,
} from '../judgement.js';

const RULE = 'synchronised';

/**
 * 与经济增长同步 (design §6): own mean yearly growth − the reference's, over the years that both report, at least
 * −tolerance. There is no way done to speak of, so there is no attainment.
 */
export function judgeSynchronised(goal: Goal, context: JudgingContext): Judgement {
  const of = openCase(RULE, goal, context);
  if (context.reference === null) return notAssessable(of, ['同步所参照的指标']);

  const own = growthsByYear(context.measurements, context);
  const reference = growthsByYear(context.reference.measurements, context);
  const years = [...own.keys()].filter((year) => reference.has(year));
  const missing = missingOf(of, own, reference);
  const used = years.flatMap((year) => [own.get(year), reference.get(year)].filter((fact) => fact !== undefined));
  const evidence = { used, setAside: setAsideOf(context, used) };
  if (years.length === 0) return notAssessable(of, missing.length > 0 ? missing : ['年度增长率'], evidence);

  const growth = meanOver(years, own);
  const yardstick = meanOver(years, reference);
  if (growth === null || yardstick === null) return notAssessable(of, ['大于-100%的年度增长率'], evidence);
  return conclude(of, { years, growth, yardstick, name: context.reference.name, missing, evidence });
}

interface Pair {
  readonly years: readonly number[];
  readonly growth: Figure;
  readonly yardstick: Figure;
  readonly name: string;
  readonly missing: readonly string[];
  readonly evidence: Evidence;
}

function conclude(of: Case, pair: Pair): Judgement {
  const { years, growth, yardstick, missing, evidence } = pair;
  const { synchronised } = of.context.policy;
  const lead = growth.minus(yardstick);
  const tolerance = figure(of.goal.tolerance ?? synchronised.tolerancePoints);
  const met = atLeast(lead, tolerance.negated());
  const [g, r] = [formatFigure(growth), formatFigure(yardstick)];
  const lines = [
    `年均增长 ${g}% − 参照年均增长 ${r}% = ${formatFigure(lead)}个百分点`,
    `要求 ≥ −${formatFigure(tolerance)}个百分点：${met ? '达到' : '未达到'}`,
  ];
  if (of.ended && missing.length > 0) {
    return notAssessable(of, missing, evidence, [...lines, '规划期已满而年度数据不全'], stored(lead));
  }
  const conclusion = concludeByBand(of, met, atLeast(lead, figure(synchronised.aheadPoints)));
  return {
    conclusion,
    attainment: null,
    actual: stored(lead),
    met,
    judgedAgainst: { basis: 'REFERENCE_GROWTH', value: stored(yardstick) },
    reason: `${formatYears(years)}年均增长${formatFigure(growth.toDecimalPlaces(2))}%，“${pair.name}”年均增长${formatFigure(yardstick.toDecimalPlaces(2))}%，与其相比${formatLead(lead)}：${CONCLUSIONS[conclusion]}。`,
    missing,
    explanation: explain(of, evidence, lines),
  };
}

function growthsByYear(
  measurements: readonly Measurement[],
  context: JudgingContext,
): ReadonlyMap<number, Measurement> {
  return yearEndValues(
    seriesAt(measurements, 'ACTUAL', context.asOf).filter((fact) => fact.periodEnd >= context.period.start),
  );
}

function meanOver(years: readonly number[], growths: ReadonlyMap<number, Measurement>): Figure | null {
  return geometricMeanGrowth(
    years.flatMap((year) => {
      const fact = growths.get(year);
      return fact ? [figure(fact.value)] : [];
    }),
  );
}

function missingOf(
  of: Case,
  own: ReadonlyMap<number, Measurement>,
  reference: ReadonlyMap<number, Measurement>,
): readonly string[] {
  const name = of.context.reference?.name ?? '';
  return endedYears(of.context.period, of.context.asOf).flatMap((year) => [
    ...(own.has(year) ? [] : [`${year}年的增长率`]),
    ...(reference.has(year) ? [] : [`“${name}”${year}年的增长率`]),
  ]);
}

function setAsideOf(context: JudgingContext, used: readonly Measurement[]): Evidence['setAside'] {
  return seriesAt(context.measurements, 'ACTUAL', context.asOf)
    .filter((fact) => fact.periodEnd >= context.period.start && !used.includes(fact))
    .map((fact) => ({ id: fact.id, reason: closesYear(fact) ? '参照指标没有同年数据' : '不是全年增长率' }));
}
