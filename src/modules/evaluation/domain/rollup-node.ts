import type { IndicatorResult, SchemeResult, SectionResult, TaskResult, UnitResult } from './rollup-result.js';
import type { ItemSums, RollupItem } from './rollup-item.js';
import type { Tally } from './tally.js';

export const ROLLUP_NODE_TYPES = ['SCHEME', 'SECTION', 'TASK', 'INDICATOR', 'UNIT'] as const;
export type RollupNodeType = (typeof ROLLUP_NODE_TYPES)[number];
export type NodeKey = `${RollupNodeType} ${string}`;

/** What a roll-up says about a node, by the node's type. */
export interface NodeResults {
  readonly SCHEME: SchemeResult;
  readonly SECTION: SectionResult;
  readonly TASK: TaskResult;
  readonly INDICATOR: IndicatorResult;
  readonly UNIT: UnitResult;
}

/**
 * One result of the roll-up with the node that it is about, and what is needed to add up without the other nodes: of a
 * task or indicator what it adds besides its result, of all others the sums that their result is made of.
 */
export interface RollupNode {
  readonly type: RollupNodeType;
  readonly id: string;
  readonly result: NodeResults[RollupNodeType];
  readonly sums: ItemSums | Tally;
}

export function itemNode(item: RollupItem): RollupNode {
  const { type, result, sums } = item;
  return { type, id: type === 'TASK' ? item.result.taskId : item.result.indicatorId, result, sums };
}

export function nodeKey({ type, id }: Pick<RollupNode, 'type' | 'id'>): NodeKey {
  return `${type} ${id}`;
}

export function nodeOfKey(key: NodeKey): { readonly type: RollupNodeType; readonly id: string } {
  const space = key.indexOf(' ');
  return { type: key.slice(0, space) as RollupNodeType, id: key.slice(space + 1) };
}
