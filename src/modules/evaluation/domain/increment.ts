import {
  addedUp,
  decisiveIndicators,
  schemeKey,
  schemeResult,
  sectionResult,
  unitResult,
  type AncestorFrame,
} from './ancestors.js';
import { rollupIndicator, rollupTask } from './judge-items.js';
import type { RollupInput } from './rollup-input.js';
import { addItem, bindingConclusions, itemSums, type ItemSums, type RollupItem } from './rollup-item.js';
import { itemNode, nodeKey, nodeOfKey, type NodeKey, type RollupNode } from './rollup-node.js';
import type { IndicatorResult, TaskResult } from './rollup-result.js';
import { NOTHING, TallySums, type Tally } from './tally.js';

/*
 * The kept roll-up after some facts, without the rest of the scheme. Each kept task and indicator tells what it has added
 * to the nodes above it; that is taken away, what it adds now is put in its place. Sums are exact, so that the nodes
 * above come to what a rebuild makes of them, in whatever order the facts arrive and however often.
 */

/**
 * Judges some tasks and indicators again. @param input those items at least, with their facts and those of the
 * indicators that they are held against. Throws RangeError for an id that it has not.
 */
export function judgeAgain(
  input: RollupInput,
  items: { readonly taskIds: readonly string[]; readonly indicatorIds: readonly string[] },
): readonly RollupItem[] {
  const sums = itemSums(input);
  const sectionOf = new Map(input.scheme.sections.flatMap(({ id, tasks }) => tasks.map((task) => [task.id, id])));
  const binding = new Set(input.scheme.indicators.flatMap(({ id, attribute }) => (attribute === 'BINDING' ? id : [])));
  return [
    ...items.taskIds.map((id): RollupItem => {
      return { type: 'TASK', sectionId: sectionOf.get(id) ?? '', result: rollupTask(input, id), sums: sums(id) };
    }),
    ...items.indicatorIds.map((id): RollupItem => {
      return { type: 'INDICATOR', binding: binding.has(id), result: rollupIndicator(input, id), sums: sums(id) };
    }),
  ];
}

/** What changes in the sums above. @param kept the items' nodes before. @returns null when one of them is not kept. */
export function changeAbove(
  frame: AncestorFrame,
  items: readonly RollupItem[],
  kept: ReadonlyMap<NodeKey, RollupNode>,
): ReadonlyMap<NodeKey, Tally> | null {
  const sums = new TallySums<NodeKey>();
  const of = { schemeId: frame.scheme.id, policy: frame.policy };
  for (const item of items) {
    const before = kept.get(nodeKey(itemNode(item)));
    if (!before) return null;
    addItem(sums, formerly(item, before), of, -1);
    addItem(sums, item, of);
  }
  return sums.tallies();
}

/** The same place, for sections and attributes change with a revision only, which is a rebuild. */
function formerly(item: RollupItem, { result, sums }: RollupNode): RollupItem {
  return item.type === 'TASK'
    ? { ...item, result: result as TaskResult, sums: sums as ItemSums }
    : { ...item, result: result as IndicatorResult, sums: sums as ItemSums };
}

/** @param kept the nodes above, of which those of `change` and the scheme are looked at. */
export function sumsAbove(
  frame: AncestorFrame,
  change: ReadonlyMap<NodeKey, Tally>,
  kept: ReadonlyMap<NodeKey, RollupNode>,
): ReadonlyMap<NodeKey, Tally> {
  return addedUp(frame, change, (key) => (kept.get(key)?.sums as Tally | undefined) ?? NOTHING);
}

/** Indicators whose names the scheme's result tells. */
export function namedIndicators(frame: AncestorFrame, sums: ReadonlyMap<NodeKey, Tally>): readonly string[] {
  return [...bindingConclusions(sums.get(schemeKey(frame)) ?? NOTHING).keys()];
}

export interface NodesAbove {
  readonly nodes: readonly RollupNode[];
  /** Units that have nothing to do with the scheme any more. */
  readonly gone: readonly NodeKey[];
}

/** @param names of `namedIndicators`, in the document's order. */
export function nodesAbove(
  frame: AncestorFrame,
  sums: ReadonlyMap<NodeKey, Tally>,
  names: readonly { readonly id: string; readonly name: string }[],
): NodesAbove {
  const nodes: RollupNode[] = [];
  const gone: NodeKey[] = [];
  for (const [key, tally] of sums) {
    const { type, id } = nodeOfKey(key);
    if (type === 'SCHEME') {
      nodes.push({ type, id, result: schemeResult(frame, tally, decisiveIndicators(tally, names)), sums: tally });
    } else if (type === 'SECTION') {
      nodes.push({ type, id, result: sectionResult(id, tally), sums: tally });
    } else if (Object.keys(tally).length > 0) {
      nodes.push({ type, id, result: unitResult(id, tally), sums: tally });
    } else {
      gone.push(key);
    }
  }
  return { nodes, gone };
}
