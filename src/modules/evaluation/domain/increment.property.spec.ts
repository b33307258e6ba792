import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeAbove, judgeAgain, namedIndicators, nodesAbove, sumsAbove } from './increment.js';
import { indicatorsAffectedBy, indicatorsLookedAt } from './judge-items.js';
import { RATING_POLICY_V1, type PolicyWeights, type RatingPolicy } from './policy.js';
import type { RollupInput } from './rollup-input.js';
import { itemNode, nodeKey, type NodeKey, type RollupNode } from './rollup-node.js';
import { rollupNodes } from './rollup.js';
import { MID_TERM, PLAN } from './testing/builders.js';
import {
  TASK_OF_TARGET,
  after,
  counted,
  isFact,
  measured,
  planned,
  reassigned,
  reportOn,
  revised,
  TASK_IDS,
  type Change,
  type Fact,
} from './testing/happenings.js';

type Kept = ReadonlyMap<NodeKey, RollupNode>;
interface Touched {
  readonly taskIds: readonly string[];
  readonly indicatorIds: readonly string[];
}

const weighed = (weights: Partial<PolicyWeights>): RatingPolicy => ({
  ...RATING_POLICY_V1,
  weights: { ...RATING_POLICY_V1.weights, ...weights },
});
const policy = fc.constantFrom(
  RATING_POLICY_V1,
  weighed({ tasks: { plain: '0.37', mixed: '3' } }),
  weighed({ tasks: { counted: '1.5' }, sections: { s1: '2', s2: '0.7' } }),
);
/** During the plan and at its end, when the overall conclusion is another. */
const day = fc.constantFrom(MID_TERM, PLAN.end);
const event = fc.oneof(reportOn(TASK_IDS), measured, planned, counted, reassigned, revised);

/** Through JSON, as rows come back from the database. */
function keep(nodes: readonly RollupNode[], before: Kept = new Map()): Kept {
  const rows = JSON.parse(JSON.stringify(nodes)) as RollupNode[];
  return new Map([...before, ...rows.map((row) => [nodeKey(row), row] as const)]);
}

/** What an event names; null for a revision, after which everything is judged again. */
function touchedBy(of: Fact | Change, now: RollupInput): Touched | null {
  const task = (id: string | null | undefined): Touched => ({ taskIds: id == null ? [] : [id], indicatorIds: [] });
  const indicator = (id: string): Touched => ({ taskIds: [], indicatorIds: indicatorsAffectedBy(now.scheme, id) });
  if (of.type === 'revision') return null;
  if (of.type === 'roster') return task(of.taskId);
  if (of.type === 'counts') return of.counts.indicatorId ? indicator(of.counts.indicatorId) : task(of.counts.taskId);
  if (of.type !== 'measurement') return task(of.fact.taskId);
  return of.fact.indicatorId ? indicator(of.fact.indicatorId) : task(TASK_OF_TARGET[of.fact.targetId ?? '']);
}

/** Nothing of the scheme but what is touched, and what that is held against. */
function narrowed(now: RollupInput, { taskIds, indicatorIds }: Touched): RollupInput {
  const looked = new Set(indicatorsLookedAt(now.scheme, indicatorIds));
  const targets = Object.keys(TASK_OF_TARGET).filter((id) => taskIds.includes(TASK_OF_TARGET[id] ?? ''));
  const items = new Set<string | null | undefined>([...taskIds, ...indicatorIds]);
  const sections = now.scheme.sections.map((section) => ({
    ...section,
    tasks: section.tasks.filter(({ id }) => items.has(id)),
  }));
  return {
    ...now,
    scheme: { ...now.scheme, sections, indicators: now.scheme.indicators.filter(({ id }) => looked.has(id)) },
    assignments: now.assignments.filter(({ taskId, indicatorId }) => items.has(taskId ?? indicatorId)),
    obligations: now.obligations.filter(({ taskId, indicatorId }) => items.has(taskId ?? indicatorId)),
    reports: now.reports.filter(({ taskId }) => items.has(taskId)),
    measurements: now.measurements.filter(
      ({ targetId, indicatorId }) => targets.includes(targetId ?? '') || looked.has(indicatorId ?? ''),
    ),
  };
}

/** What the job does: reads rows by key, writes what comes out, and rebuilds when it cannot build upon them. */
function refresh(kept: Kept, now: RollupInput, touched: Touched | null): Kept {
  const tasks = new Set(now.scheme.sections.flatMap((section) => section.tasks.map(({ id }) => id)));
  if (!touched?.taskIds.every((id) => tasks.has(id))) return keep(rollupNodes(now));
  const input = narrowed(now, touched);
  const items = judgeAgain(input, touched);
  const change = changeAbove(input, items, kept);
  if (!change) return keep(rollupNodes(now));
  const sums = sumsAbove(input, change, kept);
  const named = namedIndicators(input, sums);
  const names = now.scheme.indicators.filter(({ id }) => named.includes(id));
  const { nodes, gone } = nodesAbove(input, sums, names);
  const next = new Map(keep([...items.map(itemNode), ...nodes], kept));
  for (const key of gone) next.delete(key);
  return next;
}

const sorted = (kept: Kept): RollupNode[] => [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => node);

describe('The kept roll-up after any sequence of events', () => {
  it('is, to the last digit of its sums, the one that a rebuild makes', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), policy, day, (events, rules, asOf) => {
        const at = (count: number): RollupInput => ({ ...after(events.slice(0, count)), policy: rules, asOf });
        const kept = events.reduce(
          (rows, of, index) => refresh(rows, at(index + 1), touchedBy(of, at(index + 1))),
          keep(rollupNodes(at(0))),
        );
        expect(sorted(kept)).toEqual(sorted(keep(rollupNodes(at(events.length)))));
      }),
      { numRuns: 150 },
    );
  });

  it('is the same in whatever order, how late and how often the jobs come', () => {
    const facts = fc.array(fc.oneof(reportOn(TASK_IDS), measured, planned, counted, reassigned), { maxLength: 12 });
    const delivered = facts.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
        fc.nat(events.length),
      ),
    );
    fc.assert(
      fc.property(delivered, policy, ([events, jobs, known], rules) => {
        const now = { ...after(events), policy: rules };
        const before = { ...after(events.slice(0, known)), policy: rules };
        const kept = jobs.reduce((rows, of) => refresh(rows, now, touchedBy(of, now)), keep(rollupNodes(before)));
        expect(sorted(kept)).toEqual(sorted(keep(rollupNodes(now))));
      }),
      { numRuns: 100 },
    );
  });

  it('writes no more than the item, its section, its units and the scheme', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 10 }), reportOn(['plain']), (events, fact) => {
        const before = { ...after(events), policy: RATING_POLICY_V1 };
        const now = after([...events, fact]);
        const kept = keep(rollupNodes(before));
        const touched = touchedBy(fact, now);
        fc.pre(isFact(fact) && now.scheme.sections[0]?.tasks[0]?.id === 'plain' && touched !== null);
        const units = now.assignments.filter(({ taskId }) => taskId === 'plain').flatMap(({ unitIds }) => unitIds);
        const mayChange = new Set(['TASK plain', 'SECTION s1', 'SCHEME scheme', ...units.map((id) => `UNIT ${id}`)]);
        const next = refresh(kept, now, touched);
        const changed = [...next].filter(([key, node]) => JSON.stringify(node) !== JSON.stringify(kept.get(key)));
        expect(changed.map(([key]) => key).filter((key) => !mayChange.has(key))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
