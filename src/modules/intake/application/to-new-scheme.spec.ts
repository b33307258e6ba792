import { describe, expect, it } from '@jest/globals';
import { draftIndicator, draftTarget, draftTask, schemeDraft } from '../testing/drafts.js';
import { blockersOf, notReady } from './readiness.js';
import { resolveUnits } from './resolve-units.js';
import { deadlineDay, toNewScheme, type SettledParty } from './to-new-scheme.js';

const TEXT = '前言\n1.完善机制。新增企业60家。\n后记';
const origin = { importId: 'import-1', text: TEXT };
const parties: Record<string, SettledParty> = {
  区科经局: { kind: 'unit', id: 'science' },
  区政法委: { kind: 'unit', id: 'law' },
  区委政法委: { kind: 'unit', id: 'law' },
  各街道: { kind: 'group', id: 'streets' },
  等: { kind: 'left_open' },
};
const party = (name: string): SettledParty => parties[name]!;

describe('the scheme made of a draft', () => {
  it('carries text, offsets and figures digit by digit', () => {
    const task = draftTask({ source: { start: 3, end: 18 }, targets: [draftTarget({ valueText: '60.0' })] });
    const scheme = toNewScheme(schemeDraft([task], { indicators: [draftIndicator()] }), party, origin);
    expect(scheme).toMatchObject({ planStart: '2021-01-01', planEnd: '2025-12-31', importId: 'import-1' });
    expect(scheme.sections[0]?.tasks[0]).toMatchObject({
      body: '1.完善机制。新增企业60家。',
      source: { start: 3, end: 18 },
      targets: [{ value: '60.0', valueMax: null, deadline: '2025-12-31' }],
    });
    expect(scheme.indicators).toMatchObject([{ attribute: 'BINDING', value: '41.50' }]);
  });

  it('keeps the order lead, responsible, supporting, and who stands behind each name', () => {
    const task = draftTask({ lead: ['区科经局'], responsible: ['各街道'], supporting: ['等'] });
    const scheme = toNewScheme(schemeDraft([task]), party, origin);
    expect(scheme.sections[0]?.tasks[0]?.assignments).toEqual([
      { role: 'LEAD', asWritten: '区科经局', unitId: 'science', groupId: null, leftOpen: false, inferredBy: null },
      { role: 'RESPONSIBLE', asWritten: '各街道', unitId: null, groupId: 'streets', leftOpen: false, inferredBy: null },
      { role: 'SUPPORTING', asWritten: '等', unitId: null, groupId: null, leftOpen: true, inferredBy: null },
    ]);
  });

  it('gives a unit that one clause writes in two ways one assignment with both spellings', () => {
    const task = draftTask({ responsible: ['区政法委', '区委政法委'] });
    const scheme = toNewScheme(schemeDraft([task]), party, origin);
    expect(scheme.sections[0]?.tasks[0]?.assignments).toMatchObject([
      { asWritten: '区政法委、区委政法委', unitId: 'law' },
    ]);
  });

  it('says by which rule of the document a lead was inferred', () => {
    const clause = {
      start: 5,
      end: 9,
      raw: '',
      item: '1.',
      lead: [],
      responsible: [],
      supporting: [],
      leaders: [],
      open: [],
      deadline: null,
    };
    const task = draftTask({ lead: ['区科经局'], responsible: ['各街道'], source: { start: 3, end: 18 } });
    const draft = schemeDraft([task], { clauses: [{ ...clause, inferredBy: '排在第一位的为牵头单位' }] });
    const [lead, other] = toNewScheme(draft, party, origin).sections[0]?.tasks[0]?.assignments ?? [];
    expect([lead?.inferredBy, other?.inferredBy]).toEqual(['排在第一位的为牵头单位', null]);
  });

  it('takes a task’s own deadline for targets that name none', () => {
    const task = draftTask({ deadline: '2023-06', targets: [draftTarget({ deadline: null }), draftTarget()] });
    const [first, second] = toNewScheme(schemeDraft([task]), party, origin).sections[0]?.tasks[0]?.targets ?? [];
    expect([first?.deadline, second?.deadline]).toEqual(['2023-06-30', '2025-12-31']);
  });
});

describe('a deadline', () => {
  it('is the last day of the year, month or day that the document names', () => {
    expect(deadlineDay('2025')).toBe('2025-12-31');
    expect(deadlineDay('2024-02')).toBe('2024-02-29');
    expect(deadlineDay('2023-06-15')).toBe('2023-06-15');
  });

  it('is the end of the plan, written null, when the document names none', () => {
    expect(deadlineDay(null)).toBeNull();
    expect(deadlineDay('近期')).toBeNull();
  });
});

describe('a draft is not ready', () => {
  const codes = (draft: ReturnType<typeof schemeDraft>): string[] =>
    blockersOf(draft, resolveUnits([], new Map(), { units: [], acceptSameUnit: [] })).map(({ code }) => code);

  it('without anything assigned', () => {
    expect(codes(schemeDraft([draftTask()]))).toEqual(['no_assignment_found']);
  });

  it('while a name, a header field, an attribute or a figure is open', () => {
    const task = draftTask({
      lead: ['区科经局'],
      targets: [draftTarget({ value: null }), draftTarget({ value: 8, valueMax: 5 })],
    });
    const draft = schemeDraft([task], { indicators: [draftIndicator({ attribute: null })] });
    draft.document = { ...draft.document, title: null, planPeriod: null };
    expect(codes(draft)).toEqual([
      'title_missing',
      'plan_period_missing',
      'unit_unresolved',
      'attribute_missing',
      'target_without_value',
      'target_range_reversed',
    ]);
  });

  it('and is refused by the most basic lack', () => {
    const blocker = (code: string) => ({ field: 'x', code, message: 'x' });
    expect(notReady([blocker('title_missing'), blocker('unit_unresolved')]).code).toBe('units_unresolved');
    expect(notReady([blocker('title_missing')]).code).toBe('import_incomplete');
  });
});
