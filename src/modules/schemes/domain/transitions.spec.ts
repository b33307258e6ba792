import { describe, expect, it } from '@jest/globals';
import { actionsIn, decideActivation, nextState } from './transitions.js';

const ready = { state: 'DRAFT', tasks: 1, indicators: 0, unresolved: [] } as const;

describe('life of a scheme', () => {
  it('goes from draft to active to closed and never back', () => {
    expect(nextState('DRAFT', 'activate')).toBe('ACTIVE');
    expect(nextState('ACTIVE', 'close')).toBe('CLOSED');
    expect(() => nextState('ACTIVE', 'activate')).toThrow('scheme_state_conflict');
    expect(() => nextState('DRAFT', 'close')).toThrow('scheme_state_conflict');
    expect(() => nextState('CLOSED', 'activate')).toThrow('scheme_state_conflict');
  });

  it('offers in each state only what may be done from there', () => {
    expect(actionsIn('DRAFT')).toEqual(['activate']);
    expect(actionsIn('ACTIVE')).toEqual(['close']);
    expect(actionsIn('CLOSED')).toEqual([]);
  });
});

describe('activation', () => {
  it('needs one task or one indicator', () => {
    expect(decideActivation(ready)).toBe('ACTIVE');
    expect(decideActivation({ ...ready, tasks: 0, indicators: 1 })).toBe('ACTIVE');
    expect(() => decideActivation({ ...ready, tasks: 0 })).toThrow('scheme_empty');
  });

  it('is refused with the names of all units that stand for nobody yet', () => {
    const unresolved = [
      { asWritten: '区科经局', place: '任务“完善机制”' },
      { asWritten: '等', place: '任务“完善机制”' },
    ];
    expect(() => decideActivation({ ...ready, unresolved })).toThrow(
      expect.objectContaining({
        code: 'assignments_unresolved',
        errors: [expect.objectContaining({ field: '区科经局' }), expect.objectContaining({ field: '等' })],
      }),
    );
  });
});
