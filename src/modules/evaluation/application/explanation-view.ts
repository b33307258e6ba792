import { CONCLUSIONS, LIGHTS } from '../domain/conclusion.js';
import type { Explanation, ExplainedInput } from '../domain/judgement.js';
import type { IndicatorResult, SchemeResult, TargetResult, TaskResult, TasksMean } from '../domain/rollup-result.js';
import { ruleText } from '../domain/rule-texts.js';
import { formatNodeName, type NodeName } from './node-name.js';
import type { DatedRollup } from './rollup-reader.js';

/** Enough to check a figure by hand. Decimals are strings, percents 0…100, shares 0…1. */
export interface ExplanationView {
  /** As it was asked for, with a point: `task.<uuid>`. */
  readonly node: string;
  readonly label: string;
  readonly schemeId: string;
  readonly asOf: string;
  readonly computedAt: Date;
  readonly policy: { readonly name: string; readonly version: number };
  readonly rule: string;
  readonly ruleText: string;
  readonly inputs: readonly ExplainedInput[];
  /** Facts and items that were known and not counted, with the reason. */
  readonly setAside: Explanation['setAside'];
  /** The worked lines, in order. */
  readonly arithmetic: readonly string[];
  /** How each quantified target of a task was judged; empty for other nodes. */
  readonly targets: readonly TargetView[];
  readonly result: object;
}

export interface TargetView {
  readonly id: string;
  readonly name: string;
  readonly requirement: string;
  readonly rule: string;
  readonly ruleText: string;
  readonly inputs: readonly ExplainedInput[];
  readonly setAside: Explanation['setAside'];
  readonly arithmetic: readonly string[];
  readonly result: object;
}

interface Explained {
  readonly label: string;
  readonly explanation: Explanation;
  readonly result: object;
  readonly targets?: readonly TargetResult[];
}

/** @returns null when the roll-up has no such node. */
export function explanationView(rolled: DatedRollup, name: NodeName): ExplanationView | null {
  const found = find(rolled, name);
  if (!found) return null;
  const { outline, result, computedAt } = rolled;
  return {
    node: formatNodeName(name),
    label: found.label,
    schemeId: outline.scheme.id,
    asOf: outline.asOf,
    computedAt,
    policy: result.policy,
    ...workings(found.explanation),
    targets: (found.targets ?? []).map(targetView),
    result: found.result,
  };
}

function workings({ rule, inputs, setAside, arithmetic }: Explanation) {
  return { rule, ruleText: ruleText(rule), inputs, setAside, arithmetic };
}

function find(rolled: DatedRollup, { type, id }: NodeName): Explained | null {
  switch (type) {
    case 'SCHEME':
      return explainScheme(rolled.result.scheme);
    case 'SECTION':
      return explainSection(rolled, id);
    case 'TASK':
      return explainTask(rolled, id);
    case 'INDICATOR':
      return explainIndicator(rolled, id);
    case 'UNIT':
      return explainUnit(rolled, id);
  }
}

function explainScheme(scheme: SchemeResult): Explained {
  const { elapsed, conclusion, reason, cappedBy, indicatorConclusions, explanation } = scheme;
  return {
    label: '方案总体',
    explanation,
    result: {
      ...meanOf(scheme),
      elapsed,
      conclusion,
      conclusionWord: CONCLUSIONS[conclusion],
      reason,
      cappedBy,
      indicatorConclusions,
    },
  };
}

function explainSection({ outline, result }: DatedRollup, id: string): Explained | null {
  const section = outline.scheme.sections.find((candidate) => candidate.id === id);
  const judged = result.sections.find(({ sectionId }) => sectionId === id);
  if (!section || !judged) return null;
  return { label: `${section.number} ${section.title}`, explanation: judged.explanation, result: meanOf(judged) };
}

function explainUnit({ result, unitNames }: DatedRollup, id: string): Explained | null {
  const judged = result.units.find(({ unitId }) => unitId === id);
  if (!judged) return null;
  const { tasksResponsible, responsible, indicatorsLed, indicatorsResponsible, reports, explanation } = judged;
  return {
    label: unitNames.get(id) ?? '',
    explanation,
    result: {
      ...meanOf(judged),
      tasksResponsible,
      responsible,
      indicatorsLed,
      indicatorsResponsible,
      reports,
    },
  };
}

function explainTask({ outline, result }: DatedRollup, id: string): Explained | null {
  const task = outline.scheme.sections.flatMap((section) => section.tasks).find((candidate) => candidate.id === id);
  const judged = result.tasks.find(({ taskId }) => taskId === id);
  if (!task || !judged) return null;
  return {
    label: `${task.number}.${task.title}`,
    explanation: judged.explanation,
    targets: judged.targets,
    result: taskOutcome(judged),
  };
}

function taskOutcome(judged: TaskResult) {
  const { percent, percentFrom, expectedPercent, expectedBy, gap, light, reason, report, staleDays } = judged;
  const lightWord = LIGHTS[light];
  return { percent, percentFrom, expectedPercent, expectedBy, gap, light, lightWord, reason, report, staleDays };
}

function explainIndicator({ outline, result }: DatedRollup, id: string): Explained | null {
  const indicator = outline.scheme.indicators.find((candidate) => candidate.id === id);
  const judged = result.indicators.find(({ indicatorId }) => indicatorId === id);
  if (!indicator || !judged) return null;
  return {
    label: `${indicator.number}.${indicator.name}`,
    explanation: judged.explanation,
    result: { ...judgementOutcome(judged), base: judged.base, values: judged.values },
  };
}

function targetView(target: TargetResult): TargetView {
  const { targetId: id, name, requirement, explanation } = target;
  return { id, name, requirement, ...workings(explanation), result: judgementOutcome(target) };
}

function judgementOutcome(judged: IndicatorResult | TargetResult) {
  const { attainment, actual, met, judgedAgainst, conclusion, reason, missing } = judged;
  return {
    attainment,
    actual,
    met,
    judgedAgainst,
    conclusion,
    conclusionWord: CONCLUSIONS[conclusion],
    reason,
    missing,
  };
}

function meanOf({ percent, tasks, judgedTasks, lights }: TasksMean) {
  return { percent, tasks, judgedTasks, lights };
}
