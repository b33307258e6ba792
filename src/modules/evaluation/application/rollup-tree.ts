import type { RollupNode } from '../domain/rollup-node.js';
import type {
  IndicatorResult,
  RollupResult,
  SchemeResult,
  SectionResult,
  TaskResult,
  UnitResult,
} from '../domain/rollup-result.js';

export type NodeResult = SchemeResult | SectionResult | TaskResult | IndicatorResult | UnitResult;

/** The results of a roll-up, each under the node that it is about. */
export function nodesOf(schemeId: string, result: RollupResult): readonly RollupNode<NodeResult>[] {
  return [
    { type: 'SCHEME', id: schemeId, result: result.scheme },
    ...result.sections.map((item) => ({ type: 'SECTION' as const, id: item.sectionId, result: item })),
    ...result.tasks.map((item) => ({ type: 'TASK' as const, id: item.taskId, result: item })),
    ...result.indicators.map((item) => ({ type: 'INDICATOR' as const, id: item.indicatorId, result: item })),
    ...result.units.map((item) => ({ type: 'UNIT' as const, id: item.unitId, result: item })),
  ];
}
