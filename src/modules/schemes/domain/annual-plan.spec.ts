import { describe, expect, it } from '@jest/globals';
import { effectiveDay, EMPTY_PLAN, planProblems, planRemarks, type AnnualPlanContent } from './annual-plan.js';
import { annualPlanActions, nextAnnualPlanState, requireAnnualPlanAction } from './annual-plan-machine.js';
import { requireFitting, withCommitments } from './commitments-in-plan.js';
import type { YearCommitment } from './year-commitment.js';

const YEAR_2023 = { year: 2023, planStart: '2021-01-01', planEnd: '2025-12-31' };
const plan = (content: Partial<AnnualPlanContent>): AnnualPlanContent => ({
  ...EMPTY_PLAN,
  percents: ['42', '48', '54', '60'],
  ...content,
});
const milestone = (dueOn: string) => ({ id: dueOn, title: '节点', dueOn, source: null, commitmentId: null });
const faults = (content: AnnualPlanContent, year = YEAR_2023) =>
  planProblems(content, year).map(({ field, code }) => `${field} ${code}`);

describe('An annual plan that is proposed', () => {
  it('says for each quarter how far the task is to be', () => {
    expect(faults(plan({}))).toEqual([]);
    expect(faults(plan({ percents: ['42', null, '54', null] }))).toEqual([
      'percents.1 required',
      'percents.3 required',
    ]);
  });

  it('never falls from one quarter to the next; it may stand still', () => {
    expect(faults(plan({ percents: ['9', '10', '10', '10.00'] }))).toEqual([]);
    expect(faults(plan({ percents: ['9', '10', '9.99', '10'] }))).toEqual(['percents.2 falling']);
  });

  it('has its milestones in the year, and within the plan period', () => {
    expect(faults(plan({ milestones: [milestone('2023-01-01'), milestone('2023-12-31')] }))).toEqual([]);
    const outside = plan({ milestones: [milestone('2022-12-31'), milestone('2024-01-01')] });
    expect(faults(outside)).toEqual(['milestones.0.dueOn outside_year', 'milestones.1.dueOn outside_year']);
    const short = { ...YEAR_2023, planStart: '2023-04-01', planEnd: '2023-09-30' };
    expect(faults(plan({ milestones: [milestone('2023-03-31'), milestone('2023-10-01')] }), short)).toHaveLength(2);
  });
});

describe('Whoever approves it', () => {
  const codes = (content: AnnualPlanContent, lastYear: string | null, year = YEAR_2023) =>
    planRemarks(content, year, lastYear).map(({ code }) => code);

  it('is told when it sets out below the end of the year before', () => {
    expect(codes(plan({}), '45')).toEqual(['below_last_year']);
    expect(codes(plan({}), '42')).toEqual([]);
    expect(codes(plan({}), null)).toEqual([]);
  });

  it('is told when the last year does not finish the task', () => {
    expect(codes(plan({}), null, { ...YEAR_2023, year: 2025 })).toEqual(['not_finished']);
    expect(codes(plan({ percents: ['90', '95', '99', '100'] }), null, { ...YEAR_2023, year: 2025 })).toEqual([]);
  });
});

describe('A revision', () => {
  it('judges from the day of its approval, that of a coming year from its first day', () => {
    expect(effectiveDay(2023, '2023-03-10')).toBe('2023-03-10');
    expect(effectiveDay(2024, '2023-12-20')).toBe('2024-01-01');
  });

  it('goes from draft to proposed, and back, returned or approved', () => {
    expect(nextAnnualPlanState('DRAFT', 'propose')).toBe('PROPOSED');
    expect(nextAnnualPlanState('PROPOSED', 'withdraw')).toBe('DRAFT');
    expect(nextAnnualPlanState('PROPOSED', 'return')).toBe('RETURNED');
    expect(nextAnnualPlanState('RETURNED', 'propose')).toBe('PROPOSED');
    expect(nextAnnualPlanState('PROPOSED', 'approve')).toBe('APPROVED');
  });

  it('is never changed once it has been superseded, nor while it waits', () => {
    for (const state of ['SUPERSEDED', 'PROPOSED'] as const) {
      expect(() => requireAnnualPlanAction(state, 'edit')).toThrow(/annual_plan_state_conflict/);
    }
    expect(() => nextAnnualPlanState(null, 'propose')).toThrow(/annual_plan_missing/);
  });

  it('offers each caller his own steps', () => {
    const lead = { lead: true, coordinator: false };
    const coordinator = { lead: false, coordinator: true };
    expect(annualPlanActions(null, lead)).toEqual(['edit']);
    expect(annualPlanActions('DRAFT', lead)).toEqual(['edit', 'propose']);
    expect(annualPlanActions('PROPOSED', lead)).toEqual(['withdraw']);
    expect(annualPlanActions('APPROVED', lead)).toEqual(['edit']);
    expect(annualPlanActions('PROPOSED', coordinator)).toEqual(['approve', 'return']);
    expect(annualPlanActions('DRAFT', coordinator)).toEqual([]);
  });
});

describe('A commitment that is taken over', () => {
  const commitment = (change: Partial<YearCommitment>): YearCommitment => ({
    id: 'c',
    schemeId: 's',
    importId: 'i',
    year: 2023,
    taskId: null,
    text: '新增高新技术企业100家。',
    name: '高新技术企业',
    kind: 'cumulative',
    comparator: null,
    value: '100',
    valueMax: null,
    unit: '家',
    deadline: null,
    ordinal: 1,
    source: null,
    state: 'CANDIDATE',
    version: 1,
    ...change,
  });
  const taken = (...commitments: YearCommitment[]) =>
    withCommitments(EMPTY_PLAN, commitments, [{ id: 'target', name: '高新技术企业' }], () => 'new');

  it('with a figure is an annual target, of the task’s target of that name once', () => {
    expect(taken(commitment({}), commitment({ id: 'd' })).targets).toMatchObject([
      {
        targetId: 'target',
        comparator: 'gte',
        value: '100',
        unit: '家',
        source: '新增高新技术企业100家。',
        commitmentId: 'c',
      },
      { targetId: null, commitmentId: 'd' },
    ]);
  });

  it('without a figure is a milestone on its last day, else on that of the year', () => {
    const event = { value: null, unit: null, name: '建成展示中心' };
    expect(taken(commitment({ ...event, deadline: '2023-09-30' }), commitment(event)).milestones).toMatchObject([
      { title: '建成展示中心', dueOn: '2023-09-30', commitmentId: 'c' },
      { dueOn: '2023-12-31' },
    ]);
  });

  it('is a candidate of the year, and not of another task', () => {
    const candidates = [commitment({}), commitment({ id: 'd', taskId: 'other' }), commitment({ id: 'e', taskId: 't' })];
    expect(() => requireFitting(['c', 'e'], candidates, 't')).not.toThrow();
    expect(() => requireFitting(['c', 'x'], candidates, 't')).toThrow(/commitment_not_candidate/);
    expect(() => requireFitting(['d'], candidates, 't')).toThrow(/commitment_of_other_task/);
  });
});
