import type { RollupInput } from '../rollup-input.js';
import type {
  EvaluationSnapshot,
  SnapshotIndicator,
  SnapshotOverall,
  SnapshotSection,
  SnapshotTask,
  SnapshotUnit,
} from '../snapshot.js';
import { ChangedFacts, type Cause } from './causes.js';

export type DifferenceNode = 'OVERALL' | 'INDICATOR' | 'SECTION' | 'TASK' | 'TARGET' | 'UNIT';

/** One figure or judgement that is another one in the second evaluation. */
export interface DifferentFigure {
  readonly node: { readonly type: DifferenceNode; readonly id: string; readonly label: string };
  /** Name of the snapshot's member: `percent`, `light`, `lights.GREEN`, `values.2022`. */
  readonly figure: string;
  /** Null where the first has none, or not the node. */
  readonly before: string | null;
  readonly after: string | null;
  /** The facts and settings of this node that differ; those of the whole evaluation stand in `common`. */
  readonly causes: readonly Cause[];
}

export interface EvaluationDifference {
  /** What differs for all figures: rules, day, scope, revision of the plan. */
  readonly common: readonly Cause[];
  readonly figures: readonly DifferentFigure[];
}

export interface Evaluated {
  readonly snapshot: EvaluationSnapshot;
  readonly input: Omit<RollupInput, 'policy'>;
}

interface Node {
  readonly type: DifferenceNode;
  readonly id: string;
  readonly label: string;
  readonly figures: Readonly<Record<string, string | null>>;
  /** Items whose facts it is made of. */
  readonly madeOf: readonly string[] | 'all';
}

/** Every figure that two evaluations of a scheme state differently, in the document's order, with what brought it about. */
export function differenceOf(before: Evaluated, after: Evaluated): EvaluationDifference {
  const changed = new ChangedFacts(before.input, after.input);
  const [one, other] = [nodesOf(before), nodesOf(after)].map(
    (nodes) => new Map(nodes.map((node) => [`${node.type} ${node.id}`, node])),
  ) as [Map<string, Node>, Map<string, Node>];
  const figures = [...new Set([...other.keys(), ...one.keys()])].flatMap((key): DifferentFigure[] => {
    const [was, is] = [one.get(key), other.get(key)];
    const { type, id, label } = (is ?? was) as Node;
    const madeOf = [was, is].flatMap((node) => (node === undefined ? [] : node.madeOf));
    const names = new Set([...Object.keys(is?.figures ?? {}), ...Object.keys(was?.figures ?? {})]);
    return [...names].flatMap((figure): DifferentFigure[] => {
      const [a, b] = [was?.figures[figure] ?? null, is?.figures[figure] ?? null];
      if (a === b) return [];
      const causes = type === 'OVERALL' ? changed.all : changed.of(madeOf);
      return [{ node: { type, id, label }, figure, before: a, after: b, causes }];
    });
  });
  return { common: commonCauses(before.snapshot, after.snapshot), figures };
}

function commonCauses(one: EvaluationSnapshot, other: EvaluationSnapshot): Cause[] {
  const scopeOf = ({ scope }: EvaluationSnapshot): string =>
    scope ? scope.sections.map(({ number }) => number).join('、') + (scope.indicators ? '、指标' : '') : '全部';
  const said: readonly (readonly [Cause['type'], string, string])[] = [
    ['POLICY', `${one.policy.name} v${one.policy.version}`, `${other.policy.name} v${other.policy.version}`],
    ['AS_OF', one.asOf, other.asOf],
    ['SCOPE', scopeOf(one), scopeOf(other)],
    ['REVISION', String(one.scheme.revision), String(other.scheme.revision)],
  ];
  return said.flatMap(([type, before, after]) =>
    before === after
      ? []
      : [{ type, what: 'REVISED' as const, id: null, formerId: null, periodEnd: null, before, after }],
  );
}

function nodesOf({ snapshot, input }: Evaluated): Node[] {
  const tasksOf = new Map<string, string[]>();
  for (const { taskId, unitIds } of input.assignments) {
    if (taskId === null) continue;
    for (const unitId of unitIds) tasksOf.set(unitId, [...(tasksOf.get(unitId) ?? []), taskId]);
  }
  return [
    overallNode(snapshot.scheme.id, snapshot.overall),
    ...snapshot.indicators.map(indicatorNode),
    ...snapshot.sections.flatMap((section) => [
      sectionNode(section),
      ...section.tasks.flatMap((task) => [taskNode(task), ...targetNodes(task)]),
    ]),
    ...snapshot.units.map((unit) => unitNode(unit, [unit.id, ...(tasksOf.get(unit.id) ?? [])])),
  ];
}

function overallNode(id: string, overall: SnapshotOverall): Node {
  const { conclusion, percent, tasks, judgedTasks, lights, indicatorConclusions } = overall;
  const figures = {
    conclusion,
    percent,
    tasks: String(tasks),
    judgedTasks: String(judgedTasks),
    ...members('lights', lights),
    ...members('indicatorConclusions', indicatorConclusions),
  };
  return { type: 'OVERALL', id, label: '总体', figures, madeOf: 'all' };
}

function indicatorNode({
  id,
  number,
  name,
  base,
  values,
  attainment,
  conclusion,
  targetText,
}: SnapshotIndicator): Node {
  const figures = {
    conclusion,
    attainment,
    targetText,
    base: base && `${base.year} ${base.value}`,
    ...Object.fromEntries(values.map(({ year, value }) => [`values.${year}`, value])),
  };
  return { type: 'INDICATOR', id, label: `${number}.${name}`, figures, madeOf: [id] };
}

function sectionNode({ id, number, title, percent, lights, tasks }: SnapshotSection): Node {
  const figures = { percent, ...members('lights', lights) };
  return { type: 'SECTION', id, label: `${number} ${title}`, figures, madeOf: tasks.map((task) => task.id) };
}

function taskNode({ id, number, title, percent, light, expected, reportedOn, measures = [] }: SnapshotTask): Node {
  const figures = {
    percent,
    light,
    expected: expected?.percent ?? null,
    reportedOn,
    ...Object.fromEntries(measures.map((measure) => [`measures.${measure.name}`, measure.percent])),
  };
  return { type: 'TASK', id, label: `${number}.${title}`, figures, madeOf: [id] };
}

function targetNodes(task: SnapshotTask): Node[] {
  return task.targets.map(({ id, name, requirement, value, attainment, met }) => ({
    type: 'TARGET',
    id,
    label: `${task.number}.${task.title} ${name}`,
    figures: { requirement, value, attainment, met: met === null ? null : String(met) },
    madeOf: [id, task.id],
  }));
}

function unitNode({ id, name, percentLed, lights, ...counts }: SnapshotUnit, madeOf: readonly string[]): Node {
  const { tasksLed, tasksResponsible, reportsOwed, reportsOnTime, reportsLate, reportsMissing, reportsReturned } =
    counts;
  const figures = {
    percentLed,
    ...members('lights', lights),
    ...members('counts', {
      tasksLed,
      tasksResponsible,
      reportsOwed,
      reportsOnTime,
      reportsLate,
      reportsMissing,
      reportsReturned,
    }),
  };
  return { type: 'UNIT', id, label: name, figures, madeOf };
}

function members(name: string, counts: Readonly<Partial<Record<string, number>>>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(counts).map(([key, count]) => [`${name}.${key}`, String(count)]));
}
