import { describe, expect, it } from '@jest/globals';
import { nextReportState, reportActions } from './report-machine.js';
import type { ReportState } from './vocabulary.js';

const STATES: readonly ReportState[] = ['DRAFT', 'UNIT_REVIEW', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'WITHDRAWN'];
const both = { author: true, reviewer: true };

describe('a report', () => {
  it.each([
    ['DRAFT', ['edit', 'submit', 'withdraw']],
    ['UNIT_REVIEW', ['release', 'withdraw', 'return']],
    ['SUBMITTED', ['withdraw', 'approve', 'return']],
    ['RETURNED', ['edit', 'submit']],
    ['ACCEPTED', []],
    ['WITHDRAWN', []],
  ] as const)('in state %s takes %j', (state, actions) => {
    expect(reportActions(state, both)).toEqual(actions);
  });

  it('keeps its state when it is edited', () => {
    expect(nextReportState('DRAFT', 'edit')).toBe('DRAFT');
    expect(nextReportState('RETURNED', 'edit')).toBe('RETURNED');
  });

  it('offers writing to its unit, judging to its reviewer, and nothing to others', () => {
    expect(reportActions('SUBMITTED', { author: true, reviewer: false })).toEqual(['withdraw']);
    expect(reportActions('SUBMITTED', { author: false, reviewer: true })).toEqual(['approve', 'return']);
    expect(STATES.flatMap((state) => reportActions(state, { author: false, reviewer: false }))).toEqual([]);
  });

  it('refuses everything once accepted, and says how to correct it', () => {
    for (const action of ['edit', 'submit', 'withdraw', 'approve', 'return'] as const) {
      expect(() => nextReportState('ACCEPTED', action)).toThrow(/report_accepted.*更正/);
    }
    expect(() => nextReportState('WITHDRAWN', 'submit')).toThrow(/report_state_conflict/);
  });
});
