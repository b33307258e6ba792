import { addedUp, decisiveIndicators, schemeKey, schemeResult, sectionResult, unitResult } from './ancestors.js';
import { rollupIndicators, rollupTasks } from './judge-items.js';
import type { RollupFrame, RollupInput } from './rollup-input.js';
import { addItem, itemSums, reportTally, type RollupItem } from './rollup-item.js';
import { itemNode, type NodeKey, type RollupNode } from './rollup-node.js';
import type { IndicatorResult, RollupResult, TaskResult } from './rollup-result.js';
import { NOTHING, TallySums, under, type Tally } from './tally.js';
import { unitsInOrder } from './unit.js';

/** The roll-up from nothing: every task and indicator is judged from its facts, then added up. */
export function rollup(input: RollupInput): RollupResult {
  return aggregate(input, rollupTasks(input), rollupIndicators(input));
}

/** The roll-up from nothing with the sums that increments start from; `obligations` are to be by item. */
export function rollupNodes(input: RollupInput): readonly RollupNode[] {
  const items = itemsOf(input, rollupTasks(input), rollupIndicators(input));
  const tallies = talliesOf(input, items);
  const { scheme, sections, units } = resultOf(input, items, tallies);
  const sums = (key: NodeKey): Tally => tallies.get(key) ?? NOTHING;
  const { id } = input.scheme;
  return [
    { type: 'SCHEME', id, result: scheme, sums: sums(schemeKey(input)) },
    ...sections.map((result): RollupNode => {
      return { type: 'SECTION', id: result.sectionId, result, sums: sums(`SECTION ${result.sectionId}`) };
    }),
    ...items.map(itemNode),
    ...units.map((result): RollupNode => {
      return { type: 'UNIT', id: result.unitId, result, sums: sums(`UNIT ${result.unitId}`) };
    }),
  ];
}

/**
 * Adds judged tasks and indicators up to sections, units and scheme. Results may come in any order. Throws RangeError
 * when one is lacking.
 */
export function aggregate(
  frame: RollupFrame,
  tasks: readonly TaskResult[],
  indicators: readonly IndicatorResult[],
): RollupResult {
  const items = itemsOf(frame, tasks, indicators);
  return resultOf(frame, items, talliesOf(frame, items));
}

/** In the document's order, tasks first. */
function itemsOf(
  frame: RollupFrame,
  tasks: readonly TaskResult[],
  indicators: readonly IndicatorResult[],
): readonly RollupItem[] {
  const taskById = new Map(tasks.map((result) => [result.taskId, result]));
  const indicatorById = new Map(indicators.map((result) => [result.indicatorId, result]));
  const sums = itemSums(frame);
  return [
    ...frame.scheme.sections.flatMap(({ id: sectionId, tasks: own }) =>
      own.map(({ id }): RollupItem => ({ type: 'TASK', sectionId, result: known(taskById, id), sums: sums(id) })),
    ),
    ...frame.scheme.indicators.map(({ id, attribute }): RollupItem => {
      return { type: 'INDICATOR', binding: attribute === 'BINDING', result: known(indicatorById, id), sums: sums(id) };
    }),
  ];
}

function talliesOf(frame: RollupFrame, items: readonly RollupItem[]): ReadonlyMap<NodeKey, Tally> {
  const sums = new TallySums<NodeKey>();
  const ids = new Set(items.map(({ result }) => ('taskId' in result ? result.taskId : result.indicatorId)));
  for (const item of items) addItem(sums, item, { schemeId: frame.scheme.id, policy: frame.policy });
  // Counted over the whole scheme, or owed on what a revision has ended: no item has them.
  const others = frame.obligations.filter(({ taskId, indicatorId }) => !ids.has(taskId ?? indicatorId ?? ''));
  for (const row of others) sums.of(`UNIT ${row.unitId}`).add(under('reports', reportTally(row)));
  return addedUp(frame, sums.tallies(), () => NOTHING);
}

function resultOf(
  frame: RollupFrame,
  items: readonly RollupItem[],
  tallies: ReadonlyMap<NodeKey, Tally>,
): RollupResult {
  const { asOf, policy, scheme } = frame;
  const whole = tallies.get(schemeKey(frame)) ?? NOTHING;
  const owing = frame.obligations.map(({ unitId }) => unitId);
  return {
    asOf,
    policy: { name: policy.name, version: policy.version },
    scheme: schemeResult(frame, whole, decisiveIndicators(whole, scheme.indicators)),
    indicators: items.flatMap((item) => (item.type === 'INDICATOR' ? [item.result] : [])),
    sections: scheme.sections.map(({ id }) => sectionResult(id, tallies.get(`SECTION ${id}`) ?? NOTHING)),
    tasks: items.flatMap((item) => (item.type === 'TASK' ? [item.result] : [])),
    units: unitsInOrder(frame, owing).flatMap((id) => {
      const tally = tallies.get(`UNIT ${id}`);
      return tally ? [unitResult(id, tally)] : [];
    }),
  };
}

function known<T>(results: ReadonlyMap<string, T>, id: string): T {
  const result = results.get(id);
  if (result === undefined) throw new RangeError(`no result for node ${id}`);
  return result;
}
