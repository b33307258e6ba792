import type { Conclusion, Light } from './conclusion.js';
import { figure, stored } from './figures.js';
import type { RollupOutline } from './rollup-input.js';
import type { RollupNodeType } from './rollup-node.js';
import type { RollupResult, TasksSummary } from './rollup-result.js';
import type { LightCounts } from './snapshot.js';

/** What two pictures of a scheme are compared by, for one node. */
export interface NodeFigures {
  /** 0…100, of an indicator its attainment in percent; null when nothing tells it. */
  readonly percent: string | null;
  /** The figure that was judged, in its own unit; of indicators alone. */
  readonly actual: string | null;
  /** Of the scheme and of indicators. */
  readonly conclusion: Conclusion | null;
  /** Of tasks. */
  readonly light: Light | null;
  /** Tasks by light, of scheme, sections and units. */
  readonly lights: LightCounts | null;
}

export type ChangeKind = 'WORSE' | 'BETTER' | 'OTHERWISE' | 'ADDED' | 'GONE' | 'FIGURES';

export interface NodeChange {
  readonly type: RollupNodeType;
  readonly id: string;
  /** A binding indicator. */
  readonly binding: boolean;
  /** By conclusion or light; FIGURES when only figures differ, OTHERWISE when to or from what cannot be judged. */
  readonly change: ChangeKind;
  readonly before: NodeFigures | null;
  readonly after: NodeFigures | null;
  /** Percentage points; null when one of the two is unknown. */
  readonly percentChange: string | null;
}

export interface Picture {
  readonly outline: RollupOutline;
  readonly result: RollupResult;
  /** Who asks may not see everything. */
  readonly visible: (type: RollupNodeType, id: string) => boolean;
}

/**
 * What differs between two pictures of one scheme, the most important first: what got worse, was added or is gone, got
 * better, can or cannot be judged any more, then mere figures; within these the scheme before binding indicators before
 * the others, sections, tasks and units, and the greater change of percent first.
 */
export function compareRollups(before: Picture, after: Picture): readonly NodeChange[] {
  const [one, other] = [figuresOf(before), figuresOf(after)];
  const binding = new Set(
    [before, after].flatMap(({ outline }) =>
      outline.scheme.indicators.filter(({ attribute }) => attribute === 'BINDING').map(({ id }) => id),
    ),
  );
  const places = new Map([...new Set([...other.keys(), ...one.keys()])].map((key, index) => [key, index]));
  return [...places.keys()]
    .flatMap((key) => changeOf(key, one.get(key) ?? null, other.get(key) ?? null, binding))
    .sort((a, b) => byImportance(a, b) || (places.get(keyOf(a)) ?? 0) - (places.get(keyOf(b)) ?? 0));
}

type Key = `${RollupNodeType} ${string}`;

function figuresOf({ outline, result, visible }: Picture): ReadonlyMap<Key, NodeFigures> {
  const { scheme, indicators, sections, tasks, units } = result;
  const nodes: readonly (readonly [RollupNodeType, string, NodeFigures])[] = [
    ['SCHEME', outline.scheme.id, { ...meanFigures(scheme), conclusion: scheme.conclusion }],
    ...indicators.map(({ indicatorId, attainment, actual, conclusion }) => {
      const percent = attainment === null ? null : stored(figure(attainment).times(100));
      return ['INDICATOR', indicatorId, { percent, actual, conclusion, light: null, lights: null }] as const;
    }),
    ...sections.map((section) => ['SECTION', section.sectionId, meanFigures(section)] as const),
    ...tasks.map(({ taskId, percent, light }) => {
      return ['TASK', taskId, { percent, actual: null, conclusion: null, light, lights: null }] as const;
    }),
    ...units.map((unit) => ['UNIT', unit.unitId, meanFigures(unit)] as const),
  ];
  return new Map(
    nodes
      .filter(([type, id]) => type === 'SCHEME' || visible(type, id))
      .map(([type, id, figures]) => [`${type} ${id}`, figures]),
  );
}

function meanFigures({ percent, lights }: TasksSummary): NodeFigures {
  return { percent, actual: null, conclusion: null, light: null, lights };
}

function changeOf(
  key: Key,
  before: NodeFigures | null,
  after: NodeFigures | null,
  binding: ReadonlySet<string>,
): NodeChange[] {
  const change = kindOf(before, after);
  if (change === null) return [];
  const [type, id] = key.split(' ') as [RollupNodeType, string];
  const percentChange =
    before?.percent != null && after?.percent != null ? stored(figure(after.percent).minus(before.percent)) : null;
  return [{ type, id, binding: binding.has(id), change, before, after, percentChange }];
}

function kindOf(before: NodeFigures | null, after: NodeFigures | null): ChangeKind | null {
  if (before === null) return 'ADDED';
  if (after === null) return 'GONE';
  const [one, other] = [rankOf(before), rankOf(after)];
  if (one !== other) return one === null || other === null ? 'OTHERWISE' : one < other ? 'WORSE' : 'BETTER';
  // Two conclusions of one rank are told all the same: 完成 after 提前实现 is another word.
  if (before.conclusion !== after.conclusion) return 'OTHERWISE';
  const same = before.percent === after.percent && before.actual === after.actual && sameLights(before, after);
  return same ? null : 'FIGURES';
}

/** From best to worst; null for what says that it cannot be judged. */
const CONCLUSION_RANKS: Readonly<Record<Conclusion, number | null>> = {
  EXCEEDED: 0,
  ACHIEVED_EARLY: 1,
  COMPLETED: 1,
  AHEAD: 2,
  ON_TRACK: 3,
  BEHIND: 4,
  NOT_COMPLETED: 5,
  NOT_ASSESSABLE: null,
};
const LIGHT_RANKS: Readonly<Record<Light, number | null>> = { BLUE: 0, GREEN: 1, YELLOW: 2, RED: 3, GREY: null };

function rankOf({ conclusion, light }: NodeFigures): number | null {
  if (conclusion !== null) return CONCLUSION_RANKS[conclusion];
  return light === null ? 0 : LIGHT_RANKS[light];
}

function sameLights(before: NodeFigures, after: NodeFigures): boolean {
  if (before.lights === null || after.lights === null) return before.lights === after.lights;
  return (Object.keys(before.lights) as Light[]).every((light) => before.lights?.[light] === after.lights?.[light]);
}

const KINDS: readonly ChangeKind[] = ['WORSE', 'GONE', 'ADDED', 'BETTER', 'OTHERWISE', 'FIGURES'];
const TYPES: readonly RollupNodeType[] = ['SCHEME', 'INDICATOR', 'SECTION', 'TASK', 'UNIT'];

function byImportance(a: NodeChange, b: NodeChange): number {
  return (
    KINDS.indexOf(a.change) - KINDS.indexOf(b.change) ||
    TYPES.indexOf(a.type) - TYPES.indexOf(b.type) ||
    Number(b.binding) - Number(a.binding) ||
    bySize(a, b)
  );
}

function bySize(a: NodeChange, b: NodeChange): number {
  const [one, other] = [a, b].map(({ percentChange }) => figure(percentChange ?? 0).abs());
  return one && other ? other.comparedTo(one) : 0;
}

function keyOf({ type, id }: NodeChange): Key {
  return `${type} ${id}`;
}

/** How many nodes changed, and how. */
export function countChanges(changes: readonly NodeChange[]): Readonly<Record<ChangeKind, number>> {
  const counts = { WORSE: 0, BETTER: 0, OTHERWISE: 0, ADDED: 0, GONE: 0, FIGURES: 0 };
  for (const { change } of changes) counts[change] += 1;
  return counts;
}
