import { describe, expect, it } from '@jest/globals';
import type { JsonValue } from '../../../platform/json.js';
import { draftCommitment, draftIndicator, draftTarget, draftTask, schemeDraft } from '../testing/drafts.js';
import { applyCorrections } from './apply-corrections.js';
import { mergeCorrections, NO_CORRECTIONS, type Addition } from './corrections.js';

const place = { start: 0, end: 0 };
const reading = schemeDraft(
  [draftTask({ title: '甲', targets: [draftTarget(), draftTarget({ name: '乙目标' })] }), draftTask({ title: '乙' })],
  {
    indicators: [draftIndicator()],
    requirementItems: [{ title: '强化监测', source: place }],
    duties: [{ kind: 'REPORT', frequency: null, text: '定期报送进展', source: place }],
    commitments: [draftCommitment(), draftCommitment({ name: '新开工项目' })],
  },
);
const corrected = (path: string, field: string, value: JsonValue) =>
  applyCorrections(reading, { items: [{ path, field, value }], added: [] });

describe('corrections of a draft', () => {
  it('change the named field and leave the reading as it was', () => {
    const before = structuredClone(reading);
    const { draft, errors } = corrected('sections.0.tasks.0', 'title', '甲改');
    expect(errors).toEqual([]);
    expect(draft.sections[0]?.tasks.map((task) => task.title)).toEqual(['甲改', '乙']);
    expect(reading).toEqual(before);
  });

  it('keep a figure as written and as a number', () => {
    const { draft } = corrected('sections.0.tasks.0.targets.1', 'value', '41.50');
    expect(draft.sections[0]?.tasks[0]?.targets[1]).toMatchObject({ value: 41.5, valueText: '41.50' });
  });

  it.each<[string, string, JsonValue, object]>([
    ['sections.0.tasks.0', 'leaders', ['分管副区长'], { leaders: ['分管副区长'] }],
    ['sections.0.tasks.0', 'deadline', '2023年底前', { deadline: '2023年底前' }],
    ['indicators.0', 'baseValueText', '40.1', { baseValueText: '40.1' }],
    ['indicators.0', 'baseYear', 2020, { baseYear: 2020 }],
    ['indicators.0', 'growthText', null, { growthText: null }],
    [
      'indicators.0',
      'otherYears',
      [{ year: 2022, valueText: '40.5' }],
      { otherYears: [{ year: 2022, valueText: '40.5' }] },
    ],
    ['requirementItems.0', 'title', '强化监测评估', { title: '强化监测评估' }],
    ['duties.0', 'frequency', 'QUARTER', { kind: 'REPORT', frequency: 'QUARTER' }],
    ['commitments.1', 'year', 2024, { name: '新开工项目', year: 2024 }],
    ['commitments.0', 'value', '70.0', { value: 70, valueText: '70.0' }],
  ])('reach %s.%s', (path, field, value, expected) => {
    const { paths, errors } = corrected(path, field, value);
    expect(errors).toEqual([]);
    expect([...paths].find(([, at]) => at === path)?.[0]).toMatchObject(expected);
  });

  it('take requirements, duties and commitments out', () => {
    const paths = ['requirementItems.0', 'duties.0', 'commitments.0'];
    const { draft } = applyCorrections(reading, {
      items: paths.map((path) => ({ path, field: 'removed', value: true })),
      added: [],
    });
    expect([draft.requirementItems, draft.duties]).toEqual([[], []]);
    expect(draft.commitments).toMatchObject([{ name: '新开工项目' }]);
  });

  it('take items out while later paths still count in the reading', () => {
    const { draft, errors } = applyCorrections(reading, {
      items: [
        { path: 'sections.0.tasks.0', field: 'removed', value: true },
        { path: 'sections.0.tasks.1', field: 'lead', value: ['区科经局', '区教育局'] },
      ],
      added: [],
    });
    expect(errors).toEqual([]);
    expect(draft.sections[0]?.tasks).toMatchObject([{ title: '乙', lead: ['区科经局', '区教育局'] }]);
  });

  it('put an item back by a later decision', () => {
    const out = mergeCorrections(NO_CORRECTIONS, { items: [{ path: 'indicators.0', field: 'removed', value: true }] });
    const back = mergeCorrections(out, { items: [{ path: 'indicators.0', field: 'removed', value: false }] });
    expect(applyCorrections(reading, out).draft.indicators).toHaveLength(0);
    expect(applyCorrections(reading, back).draft.indicators).toHaveLength(1);
    expect(back.items).toHaveLength(1);
  });

  it.each<[string, string, JsonValue, string]>([
    ['sections.1', 'title', '无', 'path_unknown'],
    ['sections.0.tasks.0.targets.2', 'value', '1', 'path_unknown'],
    ['sections.00000000', 'title', '无', 'path_unknown'],
    ['__proto__', 'title', '无', 'path_unknown'],
    ['sections.0.tasks.0', 'label', '1.', 'field_unknown'],
    ['sections.0.tasks.0', 'source', { start: 1, end: 1 }, 'value_invalid'],
    ['sections.0.tasks.0', 'place', {}, 'value_invalid'],
    ['sections.0.tasks.0', 'place', { into: 'indicators' }, 'into_wrong_kind'],
    ['sections.0.tasks.0', 'place', { before: 'sections.0' }, 'before_unknown'],
    ['sections.0.tasks.0', 'place', { before: 'sections.0.tasks.0' }, 'before_unknown'],
    ['document', 'place', { into: 'sections' }, 'path_unknown'],
    ['sections.0.tasks.0', 'constructor', '无', 'field_unknown'],
    ['sections.0.tasks.0', 'title', ' ', 'value_invalid'],
    ['sections.0.tasks.0', 'lead', ['区科经局', '区科经局'], 'value_invalid'],
    ['sections.0.tasks.0.targets.0', 'value', 60, 'value_invalid'],
    ['sections.0.tasks.0.targets.0', 'value', null, 'value_invalid'],
    ['sections.0.tasks.0.targets.0', 'deadline', '2025-13', 'value_invalid'],
    ['document', 'publishedOn', '2022-02-31', 'value_invalid'],
    ['document', 'planPeriod', { start: '2025-12-31', end: '2021-01-01' }, 'value_invalid'],
    ['indicators.0', 'attribute', 'BINDING', 'value_invalid'],
    ['indicators.0', 'baseYear', '2020', 'value_invalid'],
    ['duties.1', 'text', '无', 'path_unknown'],
    ['duties.0', 'frequency', 'WEEK', 'value_invalid'],
    ['commitments.0', 'text', '无', 'field_unknown'],
  ])('that say %s.%s = %j are refused', (path, field, value, code) => {
    const { draft, errors } = corrected(path, field, value);
    expect(errors).toMatchObject([{ id: `item:${path}:${field}`, code }]);
    expect(draft).toEqual(reading);
  });
});

describe('items that people add', () => {
  const addition = (key: string, into: string, value: Addition['value'], before: string | null = null): Addition => ({
    key,
    into,
    before,
    value,
    source: null,
    words: null,
  });
  const added = (...list: Addition[]) => applyCorrections(reading, { items: [], added: list });
  const target = { name: '新增上市企业', kind: 'cumulative', comparator: 'gte', value: '5.0' };

  it('stand where they were put, with all members that the reader would give them', () => {
    const { draft, paths, errors } = added(
      addition('t', 'sections.0.tasks', { title: '丙' }, 'sections.0.tasks.1'),
      addition('g', 'added.t.targets', target),
      addition('s', 'sections', { number: '二', title: '绿色发展' }),
      addition('u', 'added.s.tasks', { title: '丁', number: 7 }),
    );
    expect(errors).toEqual([]);
    expect(draft.sections.map(({ tasks }) => tasks.map(({ title }) => title))).toEqual([['甲', '丙', '乙'], ['丁']]);
    const [, third] = draft.sections[0]!.tasks;
    expect(third).toMatchObject({ number: 2, lead: [], measures: [], flags: [] });
    expect(third?.targets).toMatchObject([{ value: 5, valueText: '5.0', valueMax: null, unit: null }]);
    expect(paths.get(third!)).toBe('added.t');
    expect(draft.sections[1]?.tasks[0]?.number).toBe(7);
  });

  it.each<[string, Addition['value']]>([
    ['indicators', { name: '林木覆盖率', attribute: '约束性', kind: 'level', targetText: '达到30%' }],
    ['sections.0.tasks.0.measures', { title: '建机制' }],
    ['requirementItems', { title: '加强考核' }],
    ['duties', { kind: 'REPORT', text: '每季度报送' }],
    ['commitments', { name: '新建学校', kind: 'cumulative', value: '3' }],
  ])('go into %s', (into, value) => {
    const { paths, errors } = added(addition('x', into, value));
    expect(errors).toEqual([]);
    expect([...paths.values()]).toContain('added.x');
  });

  it('join the names of a task, once', () => {
    const party = (key: string, name: string) => addition(key, 'sections.0.tasks.0.lead', { name });
    const { draft } = added(party('a', '区财政局'), party('b', '各街道'), party('c', '区财政局'));
    expect(draft.sections[0]?.tasks[0]?.lead).toEqual(['区财政局', '各街道']);
    expect(draft.unitGroups).toEqual(['各街道']);
  });

  it('are corrected and taken out under their own path', () => {
    const list = [addition('t', 'sections.0.tasks', { title: '丙' })];
    const items = [{ path: 'added.t', field: 'title', value: '丙改' }];
    const titles = (extra: typeof items | { path: string; field: string; value: boolean }[]) =>
      applyCorrections(reading, { items: [...items, ...extra], added: list }).draft.sections[0]?.tasks.map(
        ({ title }) => title,
      );
    expect(titles([])).toEqual(['甲', '乙', '丙改']);
    expect(titles([{ path: 'added.t', field: 'removed', value: true }])).toEqual(['甲', '乙']);
  });

  it.each<[string, Addition, string, string]>([
    ['an unknown list', addition('x', 'sections.9.tasks', { title: '丙' }), 'into', 'into_unknown'],
    ['a list of another kind of item', addition('x', 'indicators.0.tasks', { title: '丙' }), 'into', 'into_unknown'],
    ['names of what has none', addition('x', 'sections.0.lead', { name: '丙局' }), 'into', 'into_unknown'],
    [
      'a place behind nothing',
      addition('x', 'sections.0.tasks', { title: '丙' }, 'indicators.0'),
      'before',
      'before_unknown',
    ],
    [
      'a field left out',
      addition('x', 'sections.0.tasks.0.targets', { ...target, kind: 'x' }),
      'value.kind',
      'value_invalid',
    ],
    ['a field that it has not', addition('x', 'sections', { title: '丙', lead: [] }), 'value.lead', 'field_unknown'],
    ['no title', addition('x', 'sections', {}), 'value.title', 'value_missing'],
    ['a party without a name', addition('x', 'indicators.0.lead', {}), 'value.name', 'value_invalid'],
  ])('are refused with %s', (_, one, member, code) => {
    expect(added(one).errors).toMatchObject([{ id: 'added:x', member, code }]);
  });
});

describe('items that people move', () => {
  const two = schemeDraft([draftTask({ title: '甲' }), draftTask({ title: '乙' })]);
  two.sections.push({ ...two.sections[0]!, number: '二', title: '绿色发展', tasks: [draftTask({ title: '丙' })] });
  const moved = (...places: [string, JsonValue][]) =>
    applyCorrections(two, { items: places.map(([path, value]) => ({ path, field: 'place', value })), added: [] });
  const titles = ({ draft }: ReturnType<typeof moved>) =>
    draft.sections.map(({ tasks }) => tasks.map(({ title }) => title).join(''));

  it('stand in another section, or elsewhere in their own, while paths still count in the reading', () => {
    expect(titles(moved(['sections.0.tasks.0', { into: 'sections.1.tasks', before: null }]))).toEqual(['乙', '丙甲']);
    expect(titles(moved(['sections.0.tasks.1', { before: 'sections.0.tasks.0' }]))).toEqual(['乙甲', '丙']);
    expect(
      titles(
        moved(
          ['sections.0.tasks.1', { into: 'sections.1.tasks', before: 'sections.1.tasks.0' }],
          ['sections.0.tasks.0', { into: 'sections.1.tasks', before: 'sections.0.tasks.1' }],
        ),
      ),
    ).toEqual(['', '甲乙丙']);
    expect(titles(moved(['sections.0', { before: null }]))).toEqual(['丙', '甲乙']);
  });
});

describe('corrections that are taken back', () => {
  it('are gone, whatever else is said, and nobody else’s', () => {
    const by = { by: { id: null, name: '王敏' }, at: '2023-06-30T02:00:00.000Z' };
    const kept = mergeCorrections(
      NO_CORRECTIONS,
      {
        units: [{ asWritten: '区科经局', decision: 'left_open' }],
        items: [{ path: 'document', field: 'title', value: '方案' }],
      },
      by,
    );
    expect(kept.items).toEqual([{ path: 'document', field: 'title', value: '方案', ...by }]);
    const left = mergeCorrections(kept, { undo: ['item:document:title'] });
    expect([left.items, left.units]).toEqual([[], kept.units]);
  });
});
