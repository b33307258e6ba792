import { describe, expect, it } from '@jest/globals';
import {
  contentProblems,
  submissionProblems,
  TEXT_LIMIT,
  type CarriedValue,
  type ReportContent,
  type ReportedItem,
} from './validate-report.js';

const ITEM: ReportedItem = {
  measures: [
    { id: 'm1', title: '举措甲', weight: '1' },
    { id: 'm2', title: '举措乙', weight: '1' },
  ],
  figures: [{ type: 'target', id: 't1', name: '高新技术企业数量', unit: '家', kind: 'level' }],
  periodEnd: '2023-06-30',
};
const GOOD: ReportContent = {
  progressText: '建成 2 家。',
  percent: '50',
  issues: null,
  nextSteps: null,
  coordinationNeeds: null,
  plannedCompletionOn: null,
  measures: [{ measureId: 'm1', percent: '55.5' }],
  measurements: [],
};
const VALUE: CarriedValue = {
  targetId: 't1',
  indicatorId: null,
  periodEnd: '2023-06-30',
  value: '900',
  flow: false,
  status: 'FINAL',
  source: '台账',
};
const faults = (change: Partial<ReportContent>, item: ReportedItem = ITEM) =>
  contentProblems({ ...GOOD, ...change }, item).map(({ field, code }) => `${field} ${code}`);

describe('the content of a report', () => {
  it('may be complete, and then has no fault', () => {
    expect(submissionProblems({ ...GOOD, measurements: [VALUE] }, ITEM)).toEqual([]);
  });

  it.each(['0', '100', '62.5'])('may have %s percent', (percent) => {
    expect(faults({ percent })).toEqual([]);
  });

  it.each([
    ['-1', 'percent out_of_range'],
    ['100.01', 'percent out_of_range'],
    ['1e2', 'percent not_decimal'],
    ['五十', 'percent not_decimal'],
  ])('may not have %s percent', (percent, fault) => {
    expect(faults({ percent })).toEqual([fault]);
  });

  it(`may have texts of ${TEXT_LIMIT} characters, counted as people count them`, () => {
    expect(faults({ progressText: '𠮷'.repeat(TEXT_LIMIT) })).toEqual([]);
    expect(faults({ issues: '长'.repeat(TEXT_LIMIT + 1) })).toEqual(['issues too_long']);
  });

  it('names measures of its own task, each once', () => {
    expect(faults({ measures: [{ measureId: 'x', percent: '1' }] })).toEqual(['measures.0.measureId foreign_measure']);
    const twice = { measureId: 'm1', percent: '1' };
    expect(faults({ measures: [twice, twice] })).toEqual(['measures.1 repeated']);
  });

  it('carries values of its own targets or indicator, with a source, up to the end of the period', () => {
    expect(faults({ measurements: [{ ...VALUE, targetId: 'x' }] })).toEqual(['measurements.0 foreign_item']);
    expect(faults({ measurements: [{ ...VALUE, targetId: null }] })).toEqual(['measurements.0 foreign_item']);
    expect(faults({ measurements: [{ ...VALUE, source: ' ' }] })).toEqual(['measurements.0.source required']);
    expect(faults({ measurements: [{ ...VALUE, periodEnd: '2023-07-01' }] })).toEqual([
      'measurements.0.periodEnd after_period',
    ]);
    expect(faults({ measurements: [VALUE, VALUE] })).toEqual(['measurements.1 repeated']);
    expect(faults({ measurements: [VALUE, { ...VALUE, flow: true }] })).toEqual([]);
  });

  it('on an indicator carries values of that indicator alone', () => {
    const item: ReportedItem = {
      measures: [],
      figures: [{ type: 'indicator', id: 'i1', name: '研发经费占比', unit: '%', kind: 'level' }],
      periodEnd: '2023-06-30',
    };
    const value = { ...VALUE, targetId: null, indicatorId: 'i1' };
    expect(faults({ measures: [], measurements: [value] }, item)).toEqual([]);
  });

  it('may lack its text as a draft, not when it is submitted', () => {
    expect(faults({ progressText: '' })).toEqual([]);
    expect(submissionProblems({ ...GOOD, progressText: ' \n' }, ITEM)).toMatchObject([
      { field: 'progressText', code: 'required' },
    ]);
  });
});
