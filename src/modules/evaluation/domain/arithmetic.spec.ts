import { describe, expect, it } from '@jest/globals';
import type { Goal } from './goal.js';
import { judge } from './indicators/judge.js';
import type { JudgingContext } from './judgement.js';
import { RATING_POLICY_V1 } from './policy.js';
import { explainSchemeMean, explainSectionMean } from './mean-explanation.js';
import { rollup } from './rollup.js';
import { isRight, sumsIn } from './testing/by-hand.js';
import {
  MID_TERM,
  actual,
  annualPlan,
  assignedTarget,
  context,
  flow,
  goal,
  hundredthDay,
  indicator,
  input,
  report,
  target,
  task,
  withIndicators,
} from './testing/builders.js';
import { goalVerdict, schemeVerdict, taskVerdict } from './verdict.js';

/** Every sum in the lines, and whether it is right; a line list without a sum proves nothing. */
function checked(lines: readonly string[]) {
  const sums = lines.flatMap(sumsIn);
  return { sums: sums.length, wrong: sums.filter((sum) => !isRight(sum)).map(({ text }) => text) };
}

function workings(change: Partial<Goal>, measurements: JudgingContext['measurements'], more = {}): readonly string[] {
  const of = context(measurements, more);
  const judged = judge(goal(change), of);
  return [...judged.explanation.arithmetic, ...goalVerdict(judged, of.policy, of.asOf >= of.period.end)];
}

describe('The checking of a worked line by hand', () => {
  it('finds a wrong result', () => {
    expect(checked(['完成度 a = (78 − 70) ÷ (85 − 70) = 0.533333'])).toEqual({ sums: 1, wrong: [] });
    expect(checked(['完成度 a = (78 − 70) ÷ (85 − 70) = 0.534']).wrong).toHaveLength(1);
    expect(checked(['差距 = 49.890471% − 45% = 5.890471%']).wrong).toHaveLength(1);
  });

  it('reads percents, powers and negative figures', () => {
    expect(checked(['年均增长 g = [(1 + 10%) × (1 + 0%)]^(1/2) − 1 = 4.880885%'])).toEqual({
      sums: 1,
      wrong: [],
    });
    expect(checked(['累计 = 3 + -5 = -2']).wrong).toEqual([]);
  });
});

describe('The worked lines of an indicator can be followed by hand', () => {
  it.each([
    ['level', workings({ base: { year: 2020, value: '70' }, value: '85' }, [actual('2022-12-31', '78')]), 3],
    [
      'a falling level',
      workings({ base: { year: 2020, value: '40' }, value: '30', comparator: 'lte' }, [actual('2022-12-31', '37.3')]),
      3,
    ],
    [
      'a level that went backwards',
      workings({ base: { year: 2020, value: '-3' }, value: '7' }, [actual('2022-12-31', '-5.5')]),
      3,
    ],
    [
      'cumulative',
      workings({ kind: 'cumulative', value: '70' }, [flow('2021-12-31', '11'), flow('2022-12-31', '13')]),
      4,
    ],
    [
      'annual average growth',
      workings({ kind: 'annual_average_growth', value: '7' }, [
        actual('2021-12-31', '8.1'),
        actual('2022-12-31', '-1.3'),
      ]),
      1,
    ],
    ['ceiling', workings({ kind: 'ceiling', value: '6' }, [actual('2021-12-31', '5'), actual('2022-12-31', '7')]), 1],
    [
      'assigned',
      workings({ kind: 'assigned', value: null }, [
        assignedTarget('2021-12-31', '3'),
        actual('2021-12-31', '3.2'),
        assignedTarget('2022-12-31', '3'),
        actual('2022-12-31', '2.9'),
      ]),
      1,
    ],
    [
      'synchronised',
      workings({ kind: 'synchronised', value: null }, [actual('2021-12-31', '8'), actual('2022-12-31', '5')], {
        reference: {
          id: 'gdp',
          name: '经济增长',
          measurements: [actual('2021-12-31', '7'), actual('2022-12-31', '4.5')],
        },
      }),
      1,
    ],
  ])('%s', (_kind, lines, sums) => {
    expect(checked(lines)).toEqual({ sums, wrong: [] });
  });
});

describe('The worked lines of tasks and above can be followed by hand', () => {
  const asOf = hundredthDay(50);
  const told = (taskId: string, change: object) => report(taskId, { periodEnd: asOf, reportedOn: asOf, ...change });
  const measures = ['m', 'n', 'o'].map((id, index) => ({ id, title: id, weight: String(index + 1) }));
  const policy = {
    ...RATING_POLICY_V1,
    version: 2,
    weights: { ...RATING_POLICY_V1.weights, tasks: { a: '3' }, sections: { section: '2' } },
  };
  const district = withIndicators(
    input([task('a', { measures, targets: [target('t')] }), task('b'), task('c')], {
      reports: [told('a', { measurePercents: { m: '33.3', n: '12.5' } }), told('b', { percent: '66.7' })],
      measurements: [flow(asOf, '17', { targetId: 't' }), actual(asOf, '20', { indicatorId: 'i' })],
    }),
    [indicator('i', { attribute: 'BINDING', base: { year: 2022, value: '0' } })],
  );

  it.each([
    ['under version 1', RATING_POLICY_V1],
    ['under weights', policy],
  ])('%s', (_which, judgedBy) => {
    const frame = { ...district, policy: judgedBy };
    const result = rollup(frame);
    const { scheme, sections, tasks, indicators } = result;
    const rolled = { outline: frame, result };
    const means = [
      explainSchemeMean(rolled),
      ...sections.map(({ sectionId }) => explainSectionMean(rolled, sectionId)),
    ];
    const lines = [...means, ...[...tasks, ...indicators].map(({ explanation }) => explanation)].flatMap(
      (explanation) => explanation?.arithmetic ?? [],
    );
    const verdicts = [...schemeVerdict(scheme, frame), ...tasks.flatMap((each) => taskVerdict(each, judgedBy))];
    expect(checked(lines).wrong).toEqual([]);
    expect(checked(lines).sums).toBeGreaterThan(6);
    expect(checked(verdicts)).toEqual({ sums: 4, wrong: [] });
  });

  it('by the path of an annual plan', () => {
    const planned = task('p', { annualPlans: [annualPlan(2023, ['10', '30', '50', '80'])] });
    const { tasks } = rollup({
      ...input([planned]),
      reports: [report('p', { percent: '20', reportedOn: asOf })],
      asOf,
    });
    const lines = [...(tasks[0]?.explanation.arithmetic ?? []), ...(tasks[0] ? taskVerdict(tasks[0], policy) : [])];
    expect(checked(lines)).toMatchObject({ wrong: [] });
  });
});

describe('The verdict', () => {
  const judged = (change: Partial<Goal>, values: JudgingContext['measurements'], more: Partial<JudgingContext> = {}) =>
    workings(change, values, more).at(-1);

  it('of a level on its way names the borders of the policy', () => {
    const lines = workings({ base: { year: 2020, value: '70' }, value: '85' }, [actual('2022-12-31', '78')]);
    expect(lines.slice(-2)).toEqual([
      '完成度 − 序时进度 = 0.533333 − 0.498905 = 0.034429',
      '不低于 0.05 为快于预期，不低于 −0.05 为基本符合预期，更低为滞后于预期：基本符合预期',
    ]);
  });

  it('says what is missing when nothing can be judged', () => {
    expect(judged({}, [])).toBe('缺少实际数据：不可评价');
    expect(judged({ kind: 'assigned', value: null }, [])).toBe('缺少上级下达的目标：不可评价');
  });

  it('of a target that is reached needs no arithmetic', () => {
    expect(judged({ value: '10' }, [actual(MID_TERM, '10')])).toBe('规划期未满，已达到目标：提前实现');
  });

  it('of a task tells its gap and the borders of the lights', () => {
    const asOf = hundredthDay(50);
    const [green] = rollup(
      input([task('a')], { reports: [report('a', { periodEnd: asOf, reportedOn: asOf, percent: '40' })] }),
    ).tasks;
    expect(green && taskVerdict(green, RATING_POLICY_V1)).toEqual([
      '差距 = 50% − 40% = 10%',
      '不超过10个百分点为正常推进，不超过30个百分点为进度偏慢，超过为严重滞后：正常推进',
    ]);
  });
});
