import { describe, expect, it } from '@jest/globals';
import type { SchemeDraft } from '../domain/draft.js';
import { draftClause, draftIndicator, draftTarget, draftTask, schemeDraft } from '../testing/drafts.js';
import { blockersOf, notReady } from './readiness.js';
import { resolveUnits } from './resolve-units.js';
import { toNewScheme, type SettledParty } from './to-new-scheme.js';

const TEXT = '前言\n1.完善机制。新增企业60家。\n后记';
const origin = { importId: 'import-1', text: TEXT };
const parties: Record<string, SettledParty> = {
  区科经局: { kind: 'unit', id: 'science' },
  区政法委: { kind: 'unit', id: 'law' },
  区委政法委: { kind: 'unit', id: 'law' },
  各街道: { kind: 'group', id: 'streets' },
  等: { kind: 'left_open' },
};
const party = (name: string): SettledParty => parties[name] ?? { kind: 'unit', id: name };
const assignmentsOf = (draft: SchemeDraft, text = TEXT) =>
  toNewScheme(draft, party, { importId: 'import-1', text }).sections[0]?.tasks[0]?.assignments ?? [];

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
    const unplaced = { inferredBy: null, source: null };
    expect(scheme.sections[0]?.tasks[0]?.assignments).toEqual([
      { role: 'LEAD', asWritten: '区科经局', unitId: 'science', groupId: null, leftOpen: false, ...unplaced },
      { role: 'RESPONSIBLE', asWritten: '各街道', unitId: null, groupId: 'streets', leftOpen: false, ...unplaced },
      { role: 'SUPPORTING', asWritten: '等', unitId: null, groupId: null, leftOpen: true, ...unplaced },
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
    const task = draftTask({ lead: ['区科经局', '区政法委'], responsible: ['各街道'], source: { start: 3, end: 18 } });
    const inferred = draftClause({ lead: ['区科经局'], responsible: ['各街道'], inferredBy: '排在第一位的为牵头单位' });
    const draft = schemeDraft([task], { clauses: [{ ...inferred, start: 5, end: 9 }] });
    expect(assignmentsOf(draft).map(({ asWritten, inferredBy }) => [asWritten, inferredBy])).toEqual([
      ['区科经局', '排在第一位的为牵头单位'],
      ['区政法委', null],
      ['各街道', null],
    ]);
  });

  it('says where each unit stands, and which rule added it or completes its name', () => {
    const text = '1.建园区。（责任单位：区科经局、经济和信息化局）';
    const clause = draftClause({
      start: 6,
      end: text.length,
      responsible: ['区科经局', '经济和信息化局', '各街道'],
      added: { name: '各街道', rule: '以下均需各街道落实' },
      elided: [{ asWritten: '经济和信息化局', proposal: '区经济和信息化局' }],
    });
    const task = draftTask({ responsible: clause.responsible, source: { start: 0, end: text.length } });
    const found = assignmentsOf(schemeDraft([task], { clauses: [clause] }), text);
    expect(found.map(({ source }) => source && text.slice(source.start, source.end))).toEqual([
      '区科经局',
      '经济和信息化局',
      null,
    ]);
    expect(found.map(({ inferredBy }) => inferredBy)).toEqual([
      null,
      '承前省略层级，即“区经济和信息化局”',
      '以下均需各街道落实',
    ]);
  });

  it('takes an assignment behind several items for those that have none of their own', () => {
    const text = '1.建园区。\n2.引企业。（以上责任单位：区科经局）';
    const clause = draftClause({ start: 12, end: text.length, responsible: ['区科经局'] });
    const task = draftTask({ responsible: ['区科经局'], source: { start: 0, end: 6 } });
    const [only] = assignmentsOf(schemeDraft([task], { clauses: [clause] }), text);
    expect(text.slice(only?.source?.start, only?.source?.end)).toBe('区科经局');
  });

  it('carries leaders, the time limit, base values with growth, requirements and the duties in them', () => {
    const task = draftTask({ leaders: ['分管副区长'], deadline: '2023年底前' });
    const otherYears = [{ year: 2021, valueText: '40.3' }];
    const indicator = draftIndicator({ baseValueText: '40.10', baseYear: 2020, growthText: '0.7', otherYears });
    const source = { start: 1, end: 2 };
    const scheme = toNewScheme(
      schemeDraft([task], {
        indicators: [indicator],
        requirementItems: [{ title: '强化监测评估', source }],
        duties: [{ kind: 'REPORT', frequency: 'QUARTER', text: '每季度报送进展情况', source }],
      }),
      party,
      origin,
    );
    expect(scheme).toMatchObject({
      workRequirements: ['强化监测评估'],
      duties: [{ kind: 'REPORT', frequency: 'QUARTER', text: '每季度报送进展情况', source }],
      indicators: [
        { baseValue: '40.10', baseYear: 2020, yearlyGrowth: '0.7', yearValues: [{ year: 2021, value: '40.3' }] },
      ],
      sections: [{ tasks: [{ leaders: ['分管副区长'], deadline: '2023-12-31', deadlineText: '2023年底前' }] }],
    });
  });

  it('takes a task’s own deadline for targets that name none', () => {
    const task = draftTask({ deadline: '2023-06', targets: [draftTarget({ deadline: null }), draftTarget()] });
    const [first, second] = toNewScheme(schemeDraft([task]), party, origin).sections[0]?.tasks[0]?.targets ?? [];
    expect([first?.deadline, second?.deadline]).toEqual(['2023-06-30', '2025-12-31']);
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
    const indicator = draftIndicator({ attribute: null, baseYear: 2021 });
    const draft = schemeDraft([task], { indicators: [indicator] });
    draft.document = { ...draft.document, title: null };
    expect(codes(draft)).toEqual([
      'title_missing',
      'unit_unresolved',
      'attribute_missing',
      'base_year_in_plan',
      'target_without_value',
      'target_range_reversed',
    ]);
  });

  it('without a plan period', () => {
    const draft = schemeDraft([draftTask({ lead: ['区科经局'] })]);
    draft.document = { ...draft.document, planPeriod: null };
    expect(codes(draft)).toEqual(['plan_period_missing', 'unit_unresolved']);
  });

  it('and is refused by the most basic lack', () => {
    const blocker = (code: string) => ({ field: 'x', code, message: 'x' });
    expect(notReady([blocker('title_missing'), blocker('unit_unresolved')]).code).toBe('units_unresolved');
    expect(notReady([blocker('title_missing')]).code).toBe('import_incomplete');
  });
});
