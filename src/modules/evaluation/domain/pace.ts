import type { Figure } from './figures.js';
import { formatFigure, formatYears } from './format.js';
import { type YearInForce, levelPath, positionOn, sumPath, yearsInForce } from './given-path.js';
import type { Case, ExplainedInput } from './judgement.js';

/**
 * A level under a policy that goes by 年度目标: expected is (e − b) ÷ (T − b), e being where the path over the years' figures
 * stands. The case as it is, held against τ, when the policy does not or there are none.
 */
export function pacedLevel(of: Case, base: Figure, target: Figure): Case {
  const years = yearsOf(of);
  if (years.length === 0) return of;
  const { period, asOf } = of.context;
  const { value, line } = positionOn(levelPath(years, { base, target }, period), asOf);
  const share = value.minus(base).div(target.minus(base));
  const [e, b, t] = [value, base, target].map(formatFigure);
  return paced(of, years, share, [line, `应完成 = (${e} − ${b}) ÷ (${t} − ${b}) = ${formatFigure(share)}`]);
}

/** A sum: expected is e ÷ N. Figures after a year without one cannot be added up and are named. */
export function pacedSum(of: Case, target: Figure): Case {
  const years = yearsOf(of);
  const { period, asOf } = of.context;
  const { points, unused } = sumPath(years, target, period);
  if (years.length === unused.length) return of;
  const { value, line } = positionOn(points, asOf);
  const share = value.div(target);
  const worked = `应完成 = ${formatFigure(value)} ÷ ${formatFigure(target)} = ${formatFigure(share)}`;
  const left =
    unused.length === 0 ? [] : [`之前的年度没有年度目标，${formatYears(unused)}的年度目标不能累计，没有采用`];
  const used = years.filter(({ year }) => !unused.includes(year));
  return paced(of, used, share, [line, worked, ...left]);
}

function yearsOf({ goal, context: { policy, period, asOf } }: Case): readonly YearInForce[] {
  if (policy.path?.indicators !== 'GIVEN') return [];
  return yearsInForce(goal.givenYears ?? [], period, asOf);
}

function paced(of: Case, years: readonly YearInForce[], share: Figure, lines: readonly string[]): Case {
  const inputs = years.map(({ year, value, by }): ExplainedInput => {
    const source = by === 'DOCUMENT' ? '规划文件' : '统筹部门填写';
    return { type: 'YEAR_TARGET', id: of.goal.id, label: `${year}年年度目标（${source}）`, value: value.toFixed() };
  });
  const pace = { basis: 'GIVEN_PATH' as const, share, words: '按年度目标应完成', lines, inputs };
  return { ...of, rule: `${of.rule}_by_years`, pace };
}
