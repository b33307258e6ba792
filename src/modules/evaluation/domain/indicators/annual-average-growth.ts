import { type Comparator, requirementText } from '../comparison.js';
import { CONCLUSIONS } from '../conclusion.js';
import { endedYears } from '../days.js';
import { closesYear, seriesAt, yearEndValues } from '../facts.js';
import { type Figure, atLeast, figure, geometricMeanGrowth, moreThan, stored } from '../figures.js';
import { formatFigure, formatYears } from '../format.js';
import type { Goal } from '../goal.js';
import {
  type Evidence,
  type Judgement,
  type JudgingContext,
  concludeByBand,
  explain,
  notAssessable,
  openCase,
} from '../judgement.js';

const RULE = 'annual_average_growth';

/**
 * 年均 X% (design §6): the geometric mean of the accepted yearly growths, held against X itself; 左右 allows
 * ±0.5 percentage points. Values are yearly growths in percent that close a calendar year.
 */
export function judgeAnnualAverageGrowth(goal: Goal, context: JudgingContext): Judgement {
  const of = openCase(RULE, goal, context);
  if (goal.value === null) return notAssessable(of, ['目标值']);

  const growths = growthsIn(context);
  const gaps = endedYears(context.period, context.asOf).filter((year) => !growths.years.includes(year));
  const missing = gaps.map((year) => `${year}年的增长率`);
  const mean = geometricMeanGrowth(growths.values);
  if (growths.values.length === 0) return notAssessable(of, missing.length > 0 ? missing : ['年度增长率'], growths);
  if (mean === null) return notAssessable(of, ['大于-100%的年度增长率'], growths);

  const verdict = compare(mean, figure(goal.value), goal.comparator ?? 'gte', goal, context);
  const conclusion = concludeByBand(of, verdict.met, verdict.ahead);
  const lines = workedLines(growths, mean, verdict.line);
  if (of.ended && gaps.length > 0) {
    return notAssessable(of, missing, growths, [...lines, '规划期已满而年度数据不全'], stored(mean));
  }
  const required = requirementText({ ...goal, comparator: goal.comparator ?? 'gte', value: goal.value });
  return {
    conclusion,
    attainment: shareOf(mean, figure(goal.value), goal.comparator),
    actual: stored(mean),
    met: verdict.met,
    judgedAgainst: { basis: 'REQUIRED_GROWTH', value: stored(figure(goal.value)) },
    reason: `${formatYears(growths.years)}年均增长${formatFigure(mean.toDecimalPlaces(2))}%，目标年均${required}：${CONCLUSIONS[conclusion]}。`,
    missing,
    explanation: explain(of, growths, lines),
  };
}

interface Growths extends Evidence {
  readonly years: readonly number[];
  readonly values: readonly Figure[];
}

function growthsIn(context: JudgingContext): Growths {
  const actuals = seriesAt(context.measurements, 'ACTUAL', context.asOf).filter(
    (fact) => fact.periodEnd >= context.period.start,
  );
  const byYear = yearEndValues(actuals);
  return {
    years: [...byYear.keys()],
    values: [...byYear.values()].map((fact) => figure(fact.value)),
    used: [...byYear.values()],
    setAside: actuals.filter((fact) => !closesYear(fact)).map((fact) => ({ id: fact.id, reason: '不是全年增长率' })),
  };
}

function workedLines(growths: Growths, mean: Figure, verdict: string): readonly string[] {
  const factors = growths.values.map((growth) => `(1 + ${formatFigure(growth)}%)`).join(' × ');
  return [`年均增长 g = [${factors}]^(1/${growths.values.length}) − 1 = ${formatFigure(mean)}%`, verdict];
}

function compare(
  mean: Figure,
  required: Figure,
  comparator: Comparator,
  goal: Goal,
  context: JudgingContext,
): { met: boolean; ahead: boolean; line: string } {
  const { growth } = context.policy;
  const [g, x] = [formatFigure(mean), formatFigure(required)];
  const ahead = growth.aheadPoints;
  switch (comparator) {
    case 'gte':
      return {
        met: atLeast(mean, required),
        ahead: atLeast(mean, required.plus(ahead)),
        line: `要求 g ≥ ${x}%，实际 ${g}%`,
      };
    case 'gt':
      return {
        met: moreThan(mean, required),
        ahead: atLeast(mean, required.plus(ahead)),
        line: `要求 g > ${x}%，实际 ${g}%`,
      };
    case 'lte':
      return {
        met: atLeast(required, mean),
        ahead: atLeast(required.minus(ahead), mean),
        line: `要求 g ≤ ${x}%，实际 ${g}%`,
      };
    case 'lt':
      return {
        met: moreThan(required, mean),
        ahead: atLeast(required.minus(ahead), mean),
        line: `要求 g < ${x}%，实际 ${g}%`,
      };
    case 'approx':
    case 'eq': {
      // A required fall (负增长) is surpassed downwards.
      const lead = required.isNegative() ? required.minus(mean) : mean.minus(required);
      const tolerance = figure(goal.tolerance ?? growth.approximatePoints);
      const line = `要求 ${x}% ± ${formatFigure(tolerance)}个百分点，实际 ${g}%，相差 ${formatFigure(lead)}个百分点`;
      return { met: atLeast(lead, tolerance.negated()), ahead: moreThan(lead, tolerance), line };
    }
  }
}

/** g ÷ X where more of it is more of what is asked; a bound such as 年均不超过 X% has no share. */
function shareOf(mean: Figure, required: Figure, comparator: Comparator | null): string | null {
  const isBound = required.isNegative()
    ? comparator === 'gte' || comparator === 'gt'
    : comparator === 'lte' || comparator === 'lt';
  return isBound || required.isZero() ? null : stored(mean.div(required));
}
