import { describe, expect, it } from '@jest/globals';
import { checkLadder, DEFAULT_LADDER, stepAbove, stepOf } from './ladder.js';

describe('the ladder of supervision', () => {
  it('goes from blue through yellow to red, with less time on each rung', () => {
    expect(stepOf(DEFAULT_LADDER).code).toBe('BLUE');
    expect(stepAbove(DEFAULT_LADDER, 'BLUE')?.code).toBe('YELLOW');
    expect(stepAbove(DEFAULT_LADDER, 'YELLOW')?.code).toBe('RED');
    expect(stepAbove(DEFAULT_LADDER, 'RED')).toBeNull();
    const days = DEFAULT_LADDER.steps.map(({ replyDays }) => replyDays);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  it('has nothing above a rung that it does not have', () => {
    expect(stepAbove(DEFAULT_LADDER, 'BLACK')).toBeNull();
    expect(() => stepOf(DEFAULT_LADDER, 'BLACK')).toThrow(expect.objectContaining({ code: 'colour_unknown' }));
  });

  it('names each rung once', () => {
    const [blue] = DEFAULT_LADDER.steps;
    const twice = { ...DEFAULT_LADDER, steps: [blue!, { ...blue!, name: '橙色' }, { ...blue!, code: 'ORANGE' }] };
    expect(() => checkLadder(twice)).toThrow(
      expect.objectContaining({
        code: 'ladder_invalid',
        errors: [
          expect.objectContaining({ field: 'steps.1.code' }),
          expect.objectContaining({ field: 'steps.2.name' }),
        ],
      }),
    );
  });
});
