import { describe, expect, it } from '@jest/globals';
import type { RollupInput, RollupTask } from '../rollup-input.js';
import { presentFactsIn } from './present-facts.js';

type Unjudged = Omit<RollupInput, 'policy'>;

const task = (id: string): RollupTask => ({ id, number: 1, title: id, measures: [], targets: [] });

function inputOf(taskIds: readonly string[], reports: readonly (readonly [string, string])[]): Unjudged {
  const sections = [{ id: 's', number: '一', title: '板块', tasks: taskIds.map(task) }];
  return {
    asOf: '2023-06-30',
    scheme: { id: 'x', planStart: '2021-01-01', planEnd: '2025-12-31', sections, indicators: [] },
    assignments: [],
    obligations: [],
    reports: reports.map(([id, taskId]) => ({
      id,
      taskId,
      unitId: 'u',
      consolidates: true,
      periodEnd: '2023-06-30',
      reportedOn: '2023-06-30',
      revision: 1,
      percent: '50',
      measurePercents: {},
    })),
    measurements: [],
  };
}

describe('a correction after the plan was revised', () => {
  it('takes today’s facts of what the plan still has, keeps those of what it lost, and nothing of what it gained', () => {
    const kept = inputOf(
      ['stays', 'lost'],
      [
        ['old', 'stays'],
        ['kept', 'lost'],
      ],
    );
    const present = inputOf(
      ['stays', 'gained'],
      [
        ['new', 'stays'],
        ['foreign', 'gained'],
      ],
    );
    const corrected = presentFactsIn(kept, present);
    expect(corrected.reports.map(({ id }) => id)).toEqual(['new', 'kept']);
    expect(corrected.scheme).toBe(kept.scheme);
  });
});
