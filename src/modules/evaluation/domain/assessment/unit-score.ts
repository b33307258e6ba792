import { CONCLUSIONS, LIGHTS } from '../conclusion.js';
import { figure, stored, sum, weightedMean } from '../figures.js';
import { formatFigure } from '../format.js';
import type { LightCounts } from '../snapshot.js';
import type { AssessedItems } from './assessed-items.js';
import {
  COMPONENTS,
  type AssessmentRules,
  type Component,
  type JudgedConclusion,
  type JudgedLight,
} from './assessment-rules.js';

/** What a unit is scored by: the roll-up of the last day of the year, and the reports of the year's periods. */
export interface UnitFigures {
  readonly led: LightCounts;
  readonly responsible: LightCounts;
  /** Of the indicators that it leads or answers for. */
  readonly indicators: Readonly<Partial<Record<keyof typeof CONCLUSIONS, number>>>;
  readonly reports: YearReports;
}

/** With what the counts are counts of. */
export interface ItemizedFigures extends UnitFigures {
  readonly items: AssessedItems;
}

export interface YearReports {
  readonly onTime: number;
  readonly late: number;
  /** Not handed in though the due day has passed. */
  readonly overdue: number;
  /** Handed in at least once, and those of them that were returned at least once. */
  readonly handedIn: number;
  readonly returned: number;
}

/** Points that were put right after an objection, in place of the computed ones. */
export type Corrections = Readonly<Partial<Record<Component, string>>>;

export interface ComponentScore {
  readonly component: Component;
  readonly name: string;
  readonly weight: string;
  /** 0…100; null where there is no figure, and then the weight does not count either. */
  readonly points: string | null;
  readonly corrected: boolean;
}

export interface UnitScore {
  readonly components: readonly ComponentScore[];
  /** 0…100 with two decimals, half-up; null when no component has a figure. */
  readonly score: string | null;
  /** The worked lines, for checking by hand. */
  readonly arithmetic: readonly string[];
}

interface Worked {
  readonly points: string | null;
  readonly line: string;
}

/** Σ(weight × points) ÷ Σ weight over the components that have a figure: a missing one is neither 0 nor full marks. */
export function scoreUnit(figures: UnitFigures, rules: AssessmentRules, corrections: Corrections = {}): UnitScore {
  const computed: Readonly<Record<Component, Worked>> = {
    led: fromLights(figures.led, rules),
    responsible: fromLights(figures.responsible, rules),
    indicators: fromConclusions(figures.indicators, rules),
    onTime: share(figures.reports.onTime, onTimeParts(figures.reports)),
    accepted: share(figures.reports.handedIn - figures.reports.returned, acceptedParts(figures.reports)),
  };
  const components = (Object.keys(COMPONENTS) as Component[]).map((component): ComponentScore => {
    const points = corrections[component] ?? computed[component].points;
    const weight = rules.weights[component];
    return { component, name: COMPONENTS[component], weight, points, corrected: component in corrections };
  });
  const lines = components.map(({ component, name, points, corrected }) => {
    const { line } = computed[component];
    return corrected ? `${name}：${line}；经异议更正为${points}分` : `${name}：${line}`;
  });
  return { components, ...total(components, lines) };
}

function total(components: readonly ComponentScore[], lines: readonly string[]) {
  const counted = components.flatMap(({ points, weight }) =>
    points === null ? [] : [{ value: figure(points), weight: figure(weight) }],
  );
  const mean = weightedMean(counted);
  if (mean === null) return { score: null, arithmetic: [...lines, '没有可据以计分的数据，不计分'] };
  const score = mean.toDecimalPlaces(2).toFixed(2);
  const products = counted.map(({ value, weight }) => `${formatFigure(weight)} × ${formatFigure(value)}`).join(' + ');
  const weights = counted.map(({ weight }) => formatFigure(weight)).join(' + ');
  return { score, arithmetic: [...lines, `得分 = (${products}) ÷ (${weights}) = ${score}`] };
}

function fromLights(lights: LightCounts, { lightPoints }: AssessmentRules): Worked {
  const judged = (Object.keys(lightPoints) as JudgedLight[]).map((light) => ({
    word: LIGHTS[light],
    count: lights[light],
    points: lightPoints[light],
  }));
  return meanOf(judged, '没有可评价的任务，不计');
}

function fromConclusions(counts: UnitFigures['indicators'], { conclusionPoints }: AssessmentRules): Worked {
  const judged = (Object.keys(conclusionPoints) as JudgedConclusion[]).map((conclusion) => ({
    word: CONCLUSIONS[conclusion],
    count: counts[conclusion] ?? 0,
    points: conclusionPoints[conclusion],
  }));
  return meanOf(judged, '没有可评价的指标，不计');
}

interface Counted {
  readonly word: string;
  readonly count: number;
  readonly points: string;
}

function meanOf(judged: readonly Counted[], nothing: string): Worked {
  const present = judged.filter(({ count }) => count > 0);
  const count = present.reduce((all, part) => all + part.count, 0);
  if (count === 0) return { points: null, line: nothing };
  const mean = sum(present.map((part) => figure(part.points).times(part.count))).div(count);
  const worked = present.map((part) => `${part.word}${part.count}项 × ${part.points}`).join(' + ');
  return { points: stored(mean), line: `(${worked}) ÷ ${count} = ${formatFigure(mean)}分` };
}

interface Share {
  readonly whole: number;
  readonly worked: string;
  readonly nothing: string;
}

function share(part: number, { whole, worked, nothing }: Share): Worked {
  if (whole === 0) return { points: null, line: nothing };
  const points = figure(part).div(whole).times(100);
  return { points: stored(points), line: `100 × ${part} ÷ ${worked} = ${formatFigure(points)}分` };
}

function onTimeParts({ onTime, late, overdue }: YearReports): Share {
  const worked = `(按时${onTime} + 逾期报送${late} + 逾期未报${overdue})`;
  return { whole: onTime + late + overdue, worked, nothing: '本年度没有到期的填报事项，不计' };
}

function acceptedParts({ handedIn, returned }: YearReports): Share {
  return { whole: handedIn, worked: `报送${handedIn}（其中退回${returned}）`, nothing: '本年度没有报送，不计' };
}

/** Competition ranking (1, 2, 2, 4) of equal scores as they are shown; without a score there is no rank. */
export function rankOf(score: string | null, all: readonly (string | null)[]): number | null {
  if (score === null) return null;
  return 1 + all.filter((other) => other !== null && figure(other).gt(score)).length;
}
