import { CONCLUSIONS, LIGHTS, type Conclusion, type Light } from './conclusion.js';
import { elapsed, hasEnded } from './elapsed.js';
import { figure, stored } from './figures.js';
import { judgeOverall, type BindingIndicator } from './overall.js';
import type { RatingPolicy } from './policy.js';
import type { RollupOutline } from './rollup-input.js';
import { bindingConclusions } from './rollup-item.js';
import { nodeOfKey, type NodeKey } from './rollup-node.js';
import type { IndicatorCounts, SchemeResult, SectionResult, TasksSummary, UnitResult } from './rollup-result.js';
import { NOTHING, product, TallySums, type Tally } from './tally.js';
import { unitReports } from './unit-reports.js';
import { sectionWeight } from './weights.js';

/** As much of an outline as the nodes above tasks and indicators are judged by. */
export interface AncestorFrame extends Pick<RollupOutline, 'asOf' | 'policy'> {
  readonly scheme: Pick<RollupOutline['scheme'], 'id' | 'planStart' | 'planEnd'>;
}

/**
 * The sums of the nodes above, after something was added to what they have been. From nothing it is a rebuild, from the
 * kept sums an increment: sums are exact, so that both come to the same.
 * @param kept the sums so far; asked for every node of `change` and for the scheme.
 */
export function addedUp(
  frame: AncestorFrame,
  change: ReadonlyMap<NodeKey, Tally>,
  kept: (key: NodeKey) => Tally,
): ReadonlyMap<NodeKey, Tally> {
  const sums = new TallySums<NodeKey>();
  for (const [key, tally] of change) {
    const before = kept(key);
    const after = sums.of(key).add(before).add(tally).tally;
    const { type, id } = nodeOfKey(key);
    if (type !== 'SECTION') continue;
    const scheme = sums.of(schemeKey(frame));
    scheme.subtract(sectionTally(id, before, frame.policy)).add(sectionTally(id, after, frame.policy));
  }
  const scheme = schemeKey(frame);
  if (!change.has(scheme)) sums.of(scheme).add(kept(scheme));
  return new Map([...change.keys(), scheme].map((key) => [key, sums.of(key).tally]));
}

export function schemeKey({ scheme }: AncestorFrame): NodeKey {
  return `SCHEME ${scheme.id}`;
}

/** What a section adds to its scheme when the policy weighs sections: its own mean, as it is stored. */
function sectionTally(sectionId: string, tally: Tally, policy: RatingPolicy): Tally {
  const weights = sectionWeight(sectionId, policy);
  const { percent } = summaryOf(tally);
  if (weights === null || percent === null) return NOTHING;
  return { 'sections.weighted': product(percent, weights), 'sections.weights': weights };
}

export function sectionResult(sectionId: string, tally: Tally): SectionResult {
  return { sectionId, ...summaryOf(tally) };
}

/** @param binding the binding indicators that decide, in the document's order, see `bindingConclusions`. */
export function schemeResult(frame: AncestorFrame, tally: Tally, binding: readonly BindingIndicator[]): SchemeResult {
  const period = { start: frame.scheme.planStart, end: frame.scheme.planEnd };
  const passed = elapsed(period, frame.asOf);
  const summary = summaryOf(tally);
  const percent = frame.policy.weights.sections ? meanOf(tally, 'sections.') : summary.percent;
  const mean = { ...summary, percent };
  const ended = hasEnded(period, frame.asOf);
  const { conclusions } = indicatorCounts(tally, 'indicators.');
  const overall = judgeOverall({ mean, binding, elapsed: passed, ended, policy: frame.policy });
  return { ...mean, ...overall, indicatorConclusions: conclusions, elapsed: stored(passed.share) };
}

/** Names the indicators of `bindingConclusions`. @param indicators at least those, in the document's order. */
export function decisiveIndicators(
  tally: Tally,
  indicators: readonly { readonly id: string; readonly name: string }[],
): readonly BindingIndicator[] {
  const conclusions = bindingConclusions(tally);
  return indicators.flatMap(({ id, name }) => {
    const conclusion = conclusions.get(id);
    return conclusion ? [{ indicatorId: id, name, conclusion }] : [];
  });
}

export function unitResult(unitId: string, tally: Tally): UnitResult {
  const responsible = summaryOf(tally, 'responsible.');
  const reports = (name: string): number => count(tally, `reports.${name}`);
  return {
    unitId,
    ...summaryOf(tally, 'led.'),
    tasksResponsible: responsible.tasks,
    responsible,
    indicatorsLed: indicatorCounts(tally, 'indicatorsLed.'),
    indicatorsResponsible: indicatorCounts(tally, 'indicatorsResponsible.'),
    reports: unitReports({
      owed: reports('owed'),
      onTime: reports('onTime'),
      late: reports('late'),
      missing: reports('missing'),
      overdue: reports('overdue'),
      returned: reports('returned'),
    }),
  };
}

function summaryOf(tally: Tally, prefix = ''): TasksSummary {
  const lights = (Object.keys(LIGHTS) as Light[]).map((light) => [light, count(tally, prefix + light)] as const);
  return {
    percent: meanOf(tally, prefix),
    tasks: count(tally, `${prefix}tasks`),
    judgedTasks: count(tally, `${prefix}judged`),
    lights: Object.fromEntries(lights) as Record<Light, number>,
  };
}

/** Null when nothing has weight: an empty mean is unknown and not 0. */
function meanOf(tally: Tally, prefix: string): string | null {
  const weights = tally[`${prefix}weights`];
  return weights === undefined ? null : stored(figure(tally[`${prefix}weighted`] ?? 0).div(weights));
}

function indicatorCounts(tally: Tally, prefix: string): IndicatorCounts {
  const known = (Object.keys(CONCLUSIONS) as Conclusion[]).map((it) => [it, count(tally, prefix + it)] as const);
  const conclusions = known.filter(([, times]) => times > 0);
  return {
    indicators: conclusions.reduce((sum, [, times]) => sum + times, 0),
    conclusions: Object.fromEntries(conclusions),
  };
}

function count(tally: Tally, name: string): number {
  return Number(tally[name] ?? 0);
}
