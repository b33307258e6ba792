import { describe, expect, it } from '@jest/globals';
import { formerFixture, snapshotFixture } from '../documents/testing/snapshot.fixture.js';
import { lightChanges, worseIndicators } from './former.js';

const snapshot = snapshotFixture();
const former = formerFixture(snapshot);

describe('what has changed since the former evaluation', () => {
  it('is nothing without one', () => {
    expect(lightChanges(snapshot)).toEqual({ worse: [], better: [] });
    expect(worseIndicators(snapshot)).toEqual([]);
  });

  it('is worse for a task that went towards red, or of which nothing is reported any more', () => {
    const { worse, better } = lightChanges({ ...snapshot, former });
    expect(new Set(worse.map(({ now }) => now))).toEqual(new Set(['YELLOW', 'RED', 'GREY']));
    expect(new Set(better.map(({ now }) => now))).toEqual(new Set(['BLUE']));
  });

  it('leaves out tasks that are new', () => {
    const { worse, better } = lightChanges({ ...snapshot, former: { ...former, tasks: [] } });
    expect([...worse, ...better]).toEqual([]);
  });

  it('compares indicators only where both times could be judged', () => {
    const worse = worseIndicators({ ...snapshot, former });
    expect(worse.length).toBeGreaterThan(0);
    expect(worse.some(({ now }) => now === 'NOT_ASSESSABLE')).toBe(false);
    const unjudged = former.indicators.map((each) => ({ ...each, conclusion: 'NOT_ASSESSABLE' as const }));
    expect(worseIndicators({ ...snapshot, former: { ...former, indicators: unjudged } })).toEqual([]);
  });
});
