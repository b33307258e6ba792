import type { PartOfScheme } from '../../schemes/index.js';
import { CONCLUSIONS, LIGHTS } from '../domain/conclusion.js';
import { formatFigure } from '../domain/format.js';
import type { Explanation } from '../domain/judgement.js';
import { explainSchemeMean, explainSectionMean, explainUnitMean } from '../domain/mean-explanation.js';
import type {
  IndicatorResult,
  ItemResult,
  SchemeResult,
  TargetResult,
  TaskResult,
  TasksSummary,
  UnitResult,
} from '../domain/rollup-result.js';
import { ruleText } from '../domain/rule-texts.js';
import { goalVerdict, schemeVerdict, taskVerdict } from '../domain/verdict.js';
import type { ValueOrigin } from '../persistence/value-origins.js';
import { InputLinks, type InputView } from './input-links.js';
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
  readonly inputs: readonly InputView[];
  /** Facts and items that were known and not counted, with the reason. */
  readonly setAside: Explanation['setAside'];
  /** The worked lines, in order. */
  readonly arithmetic: readonly string[];
  /** How the light or the conclusion follows from them; empty where there is none. */
  readonly verdict: readonly string[];
  /** How the figures in the lines are rounded. */
  readonly rounding: string;
  /** Where the node stands in the document of the scheme; null for units and the scheme itself. */
  readonly document: WordsView | null;
  /** How each quantified target of a task was judged; empty for other nodes. */
  readonly targets: readonly TargetView[];
  readonly result: NodeOutcome;
}

/** What the roll-up says of a node; its members hang on the kind of the node. */
export type NodeOutcome =
  | ReturnType<typeof schemeOutcome>
  | ReturnType<typeof meanOf>
  | ReturnType<typeof unitOutcome>
  | ReturnType<typeof taskOutcome>
  | ReturnType<typeof indicatorOutcome>
  | ReturnType<typeof judgementOutcome>
  | ItemResult;

export interface TargetView {
  readonly id: string;
  readonly name: string;
  readonly requirement: string;
  readonly rule: string;
  readonly ruleText: string;
  readonly inputs: readonly InputView[];
  readonly setAside: Explanation['setAside'];
  readonly arithmetic: readonly string[];
  readonly verdict: readonly string[];
  readonly result: ReturnType<typeof judgementOutcome>;
}

/** The words that a node was made from, and the place of them in the text of the document. */
export interface WordsView {
  readonly text: string;
  /** Offsets in the text under `href`, in UTF-16 units; null when the scheme was not read from a document. */
  readonly source: { readonly start: number; readonly end: number } | null;
  readonly href: string | null;
}

interface Explained {
  readonly label: string;
  readonly explanation: Explanation;
  readonly verdict?: readonly string[];
  readonly result: NodeOutcome;
  readonly targets?: readonly TargetResult[];
}

/** What is known besides the roll-up: where the node stands in the document, and where its values come from. */
export interface Sources {
  readonly part: PartOfScheme | null;
  readonly origins: ReadonlyMap<string, ValueOrigin>;
}

const ROUNDING =
  '算式中的数四舍五入显示至多6位小数，计算本身用40位有效数字，结果保留20位；比较时相差不足10的−12次方视为相等；页面和报告上显示1位小数。';

/** Measurements that a node was judged by, whose origin has to be looked up. */
export function measurementIdsOf(rolled: DatedRollup, name: NodeName): readonly string[] {
  const found = find(rolled, name);
  const all = [found?.explanation, ...(found?.targets ?? []).map(({ explanation }) => explanation)];
  const inputs = all.flatMap((explanation) => explanation?.inputs ?? []);
  return inputs.filter(({ type }) => type === 'MEASUREMENT').map(({ id }) => id);
}

/** @returns null when the roll-up has no such node. */
export function explanationView(rolled: DatedRollup, name: NodeName, sources: Sources): ExplanationView | null {
  const found = find(rolled, name);
  if (!found) return null;
  const { outline, result, computedAt } = rolled;
  const links = new InputLinks(rolled, sources.origins);
  return {
    node: formatNodeName(name),
    label: found.label,
    schemeId: outline.scheme.id,
    asOf: outline.asOf,
    computedAt,
    policy: result.policy,
    ...workings(found.explanation, links),
    verdict: found.verdict ?? [],
    rounding: ROUNDING,
    document: sources.part && documentView(sources.part),
    targets: (found.targets ?? []).map((target) => targetView(rolled, target, links)),
    result: found.result,
  };
}

function workings({ rule, inputs, setAside, arithmetic }: Explanation, links: InputLinks) {
  return { rule, ruleText: ruleText(rule), inputs: inputs.map((input) => links.view(input)), setAside, arithmetic };
}

function documentView({ text, source, importId }: PartOfScheme): WordsView {
  return { text, source, href: importId && `/api/v1/imports/${importId}/text` };
}

function find(rolled: DatedRollup, { type, id }: NodeName): Explained | null {
  switch (type) {
    case 'SCHEME':
      return explainScheme(rolled);
    case 'SECTION':
      return explainSection(rolled, id);
    case 'TASK':
      return explainTask(rolled, id);
    case 'INDICATOR':
      return explainIndicator(rolled, id);
    case 'UNIT':
      return explainUnit(rolled, id);
    case 'MEASURE':
      return explainMeasure(rolled, id);
    case 'TARGET':
      return explainTarget(rolled, id);
  }
}

function explainScheme(rolled: DatedRollup): Explained {
  const { outline, result } = rolled;
  const { scheme } = result;
  return {
    label: '方案总体',
    explanation: explainSchemeMean(rolled),
    verdict: schemeVerdict(scheme, outline),
    result: schemeOutcome(scheme),
  };
}

function schemeOutcome(scheme: SchemeResult) {
  const { elapsed, conclusion, reason, cappedBy, indicatorConclusions } = scheme;
  return {
    ...meanOf(scheme),
    elapsed,
    conclusion,
    conclusionWord: CONCLUSIONS[conclusion],
    reason,
    cappedBy,
    indicatorConclusions,
  };
}

function explainSection(rolled: DatedRollup, id: string): Explained | null {
  const section = rolled.outline.scheme.sections.find((candidate) => candidate.id === id);
  const judged = rolled.result.sections.find(({ sectionId }) => sectionId === id);
  const explanation = explainSectionMean(rolled, id);
  if (!section || !judged || !explanation) return null;
  return { label: `${section.number} ${section.title}`, explanation, result: meanOf(judged) };
}

function explainUnit(rolled: DatedRollup, id: string): Explained | null {
  const judged = rolled.result.units.find(({ unitId }) => unitId === id);
  const explanation = explainUnitMean(rolled, id);
  if (!judged || !explanation) return null;
  return { label: rolled.unitNames.get(id) ?? '', explanation, result: unitOutcome(judged) };
}

function unitOutcome(judged: UnitResult) {
  const { tasksResponsible, responsible, indicatorsLed, indicatorsResponsible, reports } = judged;
  return { ...meanOf(judged), tasksResponsible, responsible, indicatorsLed, indicatorsResponsible, reports };
}

function explainTask({ outline, result }: DatedRollup, id: string): Explained | null {
  const task = outline.scheme.sections.flatMap((section) => section.tasks).find((candidate) => candidate.id === id);
  const judged = result.tasks.find(({ taskId }) => taskId === id);
  if (!task || !judged) return null;
  return {
    label: `${task.number}.${task.title}`,
    explanation: judged.explanation,
    verdict: taskVerdict(judged, outline.policy),
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
    verdict: goalVerdict(judged, outline.policy, outline.asOf >= outline.scheme.planEnd),
    result: indicatorOutcome(judged),
  };
}

function indicatorOutcome(judged: IndicatorResult) {
  return { ...judgementOutcome(judged), base: judged.base, values: judged.values };
}

function explainMeasure({ result }: DatedRollup, id: string): Explained | null {
  for (const task of result.tasks) {
    const item = task.items.find((candidate) => candidate.type === 'MEASURE' && candidate.id === id);
    if (item) return { label: item.name, explanation: measureExplanation(task, item), result: item };
  }
  return null;
}

function measureExplanation(task: TaskResult, item: ItemResult): Explanation {
  const { policyVersion, inputs } = task.explanation;
  const { percent, leftOut } = item;
  return {
    rule: 'measure',
    policyVersion,
    inputs: inputs.filter(({ type }) => type === 'REPORT'),
    setAside: leftOut === null ? [] : [{ id: item.id, reason: leftOut }],
    arithmetic: [
      percent === null
        ? '没有可据以计算的完成比例'
        : `完成比例 ${formatFigure(percent)}%，在任务中的权重 ${item.weight}`,
    ],
  };
}

function explainTarget(rolled: DatedRollup, id: string): Explained | null {
  const target = rolled.result.tasks.flatMap(({ targets }) => targets).find(({ targetId }) => targetId === id);
  if (!target) return null;
  const { name, requirement, explanation } = target;
  return {
    label: `${name} ${requirement}`,
    explanation,
    verdict: verdictOf(rolled, target),
    result: judgementOutcome(target),
  };
}

function targetView(rolled: DatedRollup, target: TargetResult, links: InputLinks): TargetView {
  const { targetId: id, name, requirement, explanation } = target;
  const verdict = verdictOf(rolled, target);
  return { id, name, requirement, ...workings(explanation, links), verdict, result: judgementOutcome(target) };
}

/** A target is over on its own last day. */
function verdictOf({ outline }: DatedRollup, target: TargetResult): readonly string[] {
  const { scheme, asOf, policy } = outline;
  const asked = scheme.sections
    .flatMap((section) => section.tasks)
    .flatMap((task) => task.targets)
    .find(({ id }) => id === target.targetId);
  return goalVerdict(target, policy, asOf >= (asked?.deadline ?? scheme.planEnd));
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

function meanOf({ percent, tasks, judgedTasks, lights }: TasksSummary) {
  return { percent, tasks, judgedTasks, lights };
}
