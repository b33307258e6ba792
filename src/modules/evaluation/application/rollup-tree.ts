import type { RollupOutline } from '../domain/rollup-input.js';
import type { RollupNode, RollupNodeType } from '../domain/rollup-node.js';
import type {
  IndicatorResult,
  RollupResult,
  SchemeResult,
  SectionResult,
  TaskResult,
  UnitResult,
} from '../domain/rollup-result.js';
import { unitsInOrder } from '../domain/unit.js';
import type { KeptNode } from '../persistence/rollup-nodes.js';

/** What a roll-up says about a node, by the node's type. */
export interface NodeResults {
  readonly SCHEME: SchemeResult;
  readonly SECTION: SectionResult;
  readonly TASK: TaskResult;
  readonly INDICATOR: IndicatorResult;
  readonly UNIT: UnitResult;
}

/** The results of a roll-up, each under the node that it is about. */
export function nodesOf(schemeId: string, result: RollupResult): readonly RollupNode<NodeResults[RollupNodeType]>[] {
  return [
    { type: 'SCHEME', id: schemeId, result: result.scheme },
    ...result.sections.map((item) => ({ type: 'SECTION' as const, id: item.sectionId, result: item })),
    ...result.tasks.map((item) => ({ type: 'TASK' as const, id: item.taskId, result: item })),
    ...result.indicators.map((item) => ({ type: 'INDICATOR' as const, id: item.indicatorId, result: item })),
    ...result.units.map((item) => ({ type: 'UNIT' as const, id: item.unitId, result: item })),
  ];
}

/** The way back. @returns null when the kept nodes are of another day, policy or tree. */
export function resultOf(kept: readonly KeptNode[], outline: RollupOutline): RollupResult | null {
  const [scheme] = resultsOfType(kept, 'SCHEME');
  if (!scheme || !coversItems(kept, outline)) return null;
  const results = <T extends RollupNodeType>(type: T): NodeResults[T][] =>
    resultsOfType(kept, type).map(({ result }) => result);
  return {
    asOf: outline.asOf,
    policy: { name: outline.policy.name, version: outline.policy.version },
    scheme: scheme.result,
    sections: results('SECTION'),
    tasks: results('TASK'),
    indicators: results('INDICATOR'),
    units: inDocumentOrder(results('UNIT'), outline),
  };
}

function inDocumentOrder(units: readonly UnitResult[], outline: RollupOutline): UnitResult[] {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  return unitsInOrder(outline, [...byId.keys()]).flatMap((id) => byId.get(id) ?? []);
}

/** Whether the kept nodes are of this day and policy and cover all tasks and indicators of this scheme. */
export function coversItems(kept: readonly KeptNode[], outline: RollupOutline): boolean {
  const wanted = [
    ...outline.scheme.sections.flatMap((section) => section.tasks.map((task) => `TASK ${task.id}`)),
    ...outline.scheme.indicators.map((indicator) => `INDICATOR ${indicator.id}`),
  ];
  const current = kept.filter((node) => node.asOf === outline.asOf && node.policyVersion === outline.policy.version);
  const have = new Set(current.map((node) => `${node.type} ${node.id}`));
  return wanted.every((node) => have.has(node));
}

export function resultsOfType<T extends RollupNodeType>(
  kept: readonly KeptNode[],
  type: T,
): { readonly id: string; readonly result: NodeResults[T] }[] {
  return kept
    .filter((node) => node.type === type)
    .map((node) => ({ id: node.id, result: node.result as NodeResults[T] }));
}
