import { describe, expect, it } from '@jest/globals';
import { meantObligation, readReference } from './obligation-reference.js';

const NAMES = { taskExternalId: 'T-1', unitExternalId: 'U-1', periodEnd: '2023-06-30' };

describe('how a program says which obligation it means', () => {
  it('is by its id, or by task, unit and last day of the period', () => {
    expect(readReference({ obligationId: 'o' })).toBe('o');
    expect(readReference({ ...NAMES, obligationId: null })).toEqual({ ...NAMES, taskId: null, unitId: null });
    expect(readReference({ taskId: 't', unitId: 'u', periodEnd: '2023-06-30' })).toMatchObject({ taskId: 't' });
  });

  it.each([
    {},
    { ...NAMES, obligationId: 'o' },
    { ...NAMES, periodEnd: null },
    { ...NAMES, unitExternalId: null },
    { ...NAMES, taskId: 't' },
  ])('is one of the two and no mixture: %j', (given) => {
    expect(() => readReference(given)).toThrow(/^obligation_reference_invalid/);
  });

  it('finds one obligation, or says what is unknown', () => {
    const found = { taskKnown: true, unitKnown: true, obligationIds: ['o'] };
    expect(meantObligation(found)).toBe('o');
    expect(() => meantObligation({ ...found, taskKnown: false })).toThrow(/^task_not_found/);
    expect(() => meantObligation({ ...found, unitKnown: false })).toThrow(/^unit_not_found/);
    expect(() => meantObligation({ ...found, obligationIds: [] })).toThrow(/^obligation_not_found/);
    expect(() => meantObligation({ ...found, obligationIds: ['o', 'p'] })).toThrow(/^obligation_ambiguous/);
  });
});
