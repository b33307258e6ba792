import { describe, expect, it } from '@jest/globals';
import type { Actor, RoleName } from '../../../platform/security/actor.js';
import { decideRecorder, endsPeriod, isDecidedByDocument, requireValidValue, type NewValue } from './record-value.js';

const ITEM = { planEnd: '2025-12-31', latestPeriodEnd: '2023-06-30', unitIds: ['u1'] };
const ACTUAL: NewValue = {
  series: 'ACTUAL',
  periodEnd: '2023-06-30',
  periodKind: 'OTHER',
  status: 'FINAL',
  value: '14.6',
  flow: false,
  comparator: null,
  source: '快报',
  sourceDocument: null,
};
const ASSIGNED: NewValue = { ...ACTUAL, series: 'ASSIGNED_TARGET', periodEnd: '2024-12-31', comparator: 'gte' };

function person(role: RoleName, unitId: string | null): Actor {
  return { kind: 'user', userId: role, displayName: role, jurisdictionId: 'district', posts: [{ role, unitId }] };
}

describe('recording a value', () => {
  it('is for units with a part in the item, who record for their unit, and for the coordinator', () => {
    expect(decideRecorder(person('reporter', 'u1'), ITEM, 'ACTUAL')).toEqual({ unitId: 'u1' });
    expect(decideRecorder(person('coordinator', 'u9'), ITEM, 'ACTUAL')).toEqual({ unitId: null });
    expect(() => decideRecorder(person('approver', 'u2'), ITEM, 'ACTUAL')).toThrow(/foreign_unit/);
  });

  it.each(['BASE', 'ASSIGNED_TARGET'] as const)('of the series %s is the coordinator’s', (series) => {
    expect(decideRecorder(person('coordinator', null), ITEM, series)).toEqual({ unitId: null });
    expect(() => decideRecorder(person('reporter', 'u1'), ITEM, series)).toThrow(/coordinator_only/);
  });

  it('needs no review when a document has decided a base value or an assigned target', () => {
    expect(isDecidedByDocument({ ...ASSIGNED, sourceDocument: '市政办〔2023〕8号' })).toBe(true);
    expect(isDecidedByDocument(ASSIGNED)).toBe(false);
    expect(isDecidedByDocument({ ...ACTUAL, sourceDocument: '市政办〔2023〕8号' })).toBe(false);
  });

  it('takes actual values up to the end of the newest open cycle, assigned ones up to the end of the plan', () => {
    const faults = faultsOf({ ...ACTUAL, periodEnd: '2023-07-01' });
    expect(faults).toEqual(['periodEnd after_period']);
    expect(faultsOf(ASSIGNED)).toEqual([]);
    expect(faultsOf({ ...ASSIGNED, periodEnd: '2026-01-01' })).toEqual(['periodEnd after_period']);
  });

  it('takes decimals with a source; only an assigned target has a comparator', () => {
    expect(faultsOf({ ...ACTUAL, value: '1,000' })).toEqual(['value not_decimal']);
    expect(faultsOf({ ...ACTUAL, source: '' })).toEqual(['source required']);
    expect(faultsOf({ ...ACTUAL, comparator: 'lte' })).toEqual(['comparator not_applicable']);
  });

  it.each([
    ['MONTH', '2023-02-28'],
    ['MONTH', '2024-02-29'],
    ['QUARTER', '2023-03-31'],
    ['HALF_YEAR', '2023-06-30'],
    ['YEAR', '2022-12-31'],
    ['OTHER', '2023-02-14'],
  ] as const)('of a %s ends on a day such as %s', (periodKind, periodEnd) => {
    expect(endsPeriod(periodEnd, periodKind)).toBe(true);
  });

  it.each([
    ['MONTH', '2023-02-27'],
    ['MONTH', '2024-02-28'],
    ['QUARTER', '2023-02-28'],
    ['HALF_YEAR', '2023-03-31'],
    ['YEAR', '2023-06-30'],
  ] as const)('of a %s does not end on %s', (periodKind, periodEnd) => {
    expect(faultsOf({ ...ACTUAL, periodKind, periodEnd })).toEqual(['periodEnd not_period_end']);
  });

  it('is preliminary only as an actual value', () => {
    expect(faultsOf({ ...ACTUAL, status: 'PRELIMINARY' })).toEqual([]);
    expect(faultsOf({ ...ASSIGNED, status: 'PRELIMINARY' })).toEqual(['status not_applicable']);
  });
});

function faultsOf(value: NewValue): string[] {
  try {
    requireValidValue(value, ITEM);
    return [];
  } catch (error) {
    const { code, errors } = error as { code: string; errors: { field: string; code: string }[] };
    expect(code).toBe('measurement_invalid');
    return errors.map((fault) => `${fault.field} ${fault.code}`);
  }
}
