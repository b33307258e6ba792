import type { Conclusion, Light } from './conclusion.js';
import type { EvaluationSnapshot, SnapshotFormer, SnapshotIndicator, SnapshotTask } from './snapshot.js';

/** What a later evaluation keeps of this one, to say what has become better or worse. */
export function formerOf(snapshot: EvaluationSnapshot, of: { number: number; sha256: string }): SnapshotFormer {
  const { kind, asOf, elapsed, overall, indicators, sections } = snapshot;
  return {
    ...of,
    kind,
    asOf,
    elapsed,
    percent: overall.percent,
    tasks: sections.flatMap(({ tasks }) => tasks.map(({ id, light, percent }) => ({ id, light, percent }))),
    indicators: indicators.map(({ id, conclusion, attainment }) => ({ id, conclusion, attainment })),
  };
}

/** Grey comes last: a task that was reported on and no longer is has become worse. */
const LIGHT_RANKS: Readonly<Record<Light, number>> = { BLUE: 0, GREEN: 1, YELLOW: 2, RED: 3, GREY: 4 };

const CONCLUSION_RANKS: Readonly<Record<Conclusion, number | null>> = {
  ACHIEVED_EARLY: 0,
  EXCEEDED: 0,
  COMPLETED: 1,
  AHEAD: 1,
  ON_TRACK: 2,
  BEHIND: 3,
  NOT_COMPLETED: 3,
  // Neither better nor worse than anything: it was not judged.
  NOT_ASSESSABLE: null,
};

export interface Change<Item, Word> {
  readonly item: Item;
  readonly before: Word;
  readonly now: Word;
}

export type LightChange = Change<SnapshotTask, Light>;
export type ConclusionChange = Change<SnapshotIndicator, Conclusion>;

const MOST_URGENT_FIRST: readonly Light[] = ['RED', 'YELLOW', 'GREY', 'GREEN', 'BLUE'];

/** Tasks with another light than in the former evaluation; of new ones there is nothing to say. */
export function lightChanges({ former, sections }: EvaluationSnapshot): {
  readonly worse: readonly LightChange[];
  readonly better: readonly LightChange[];
} {
  const lights = new Map(former?.tasks.map(({ id, light }) => [id, light]));
  const changes = sections
    .flatMap(({ tasks }) => tasks)
    .flatMap((item): LightChange[] => {
      const before = lights.get(item.id);
      return before === undefined ? [] : [{ item, before, now: item.light }];
    });
  const step = ({ before, now }: LightChange): number => LIGHT_RANKS[now] - LIGHT_RANKS[before];
  return {
    worse: changes
      .filter((change) => step(change) > 0)
      .sort((a, b) => MOST_URGENT_FIRST.indexOf(a.now) - MOST_URGENT_FIRST.indexOf(b.now)),
    better: changes.filter((change) => step(change) < 0),
  };
}

/** Indicators that were judged both times, and now worse. */
export function worseIndicators({ former, indicators }: EvaluationSnapshot): ConclusionChange[] {
  const conclusions = new Map(former?.indicators.map(({ id, conclusion }) => [id, conclusion]));
  return indicators.flatMap((item) => {
    const before = conclusions.get(item.id);
    if (before === undefined) return [];
    const [then, now] = [CONCLUSION_RANKS[before], CONCLUSION_RANKS[item.conclusion]];
    return then !== null && now !== null && now > then ? [{ item, before, now: item.conclusion }] : [];
  });
}
