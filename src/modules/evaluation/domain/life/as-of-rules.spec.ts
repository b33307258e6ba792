import { describe, expect, it } from '@jest/globals';
import type { EvaluationKind } from '../snapshot.js';
import { requireAsOfOfKind } from './as-of-rules.js';

const PLAN_END = '2025-12-31';

function outcome(kind: EvaluationKind, asOf: string, reason: string | null = null): string {
  try {
    requireAsOfOfKind(kind, asOf, { planEnd: PLAN_END, reason });
    return 'taken';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('the day on which an evaluation looks', () => {
  it('is the last of a year for an annual one, unless somebody says why not', () => {
    expect(outcome('ANNUAL', '2022-12-31')).toBe('taken');
    expect(outcome('ANNUAL', '2022-12-30')).toBe('as_of_not_year_end');
    expect(outcome('ANNUAL', '2022-12-30', '应人大要求')).toBe('taken');
  });

  it('is before the plan’s last day for a mid-term one, and from that day on for a final one', () => {
    expect(outcome('MID_TERM', '2025-12-30')).toBe('taken');
    expect(outcome('MID_TERM', PLAN_END)).toBe('as_of_after_end');
    expect(outcome('FINAL', '2025-12-30')).toBe('as_of_before_end');
    expect(outcome('FINAL', PLAN_END)).toBe('taken');
    expect(outcome('FINAL', '2026-03-31')).toBe('taken');
  });
});
