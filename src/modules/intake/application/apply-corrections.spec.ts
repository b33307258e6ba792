import { describe, expect, it } from '@jest/globals';
import type { JsonValue } from '../../../platform/json.js';
import { draftCommitment, draftIndicator, draftTarget, draftTask, schemeDraft } from '../testing/drafts.js';
import { applyCorrections } from './apply-corrections.js';
import { nodeAt } from './correctable-fields.js';
import { mergeCorrections, NO_CORRECTIONS } from './corrections.js';

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
  applyCorrections(reading, { items: [{ path, field, value }] });

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
    ['requirementItems.0', 'title', '强化监测评估', { title: '强化监测评估' }],
    ['duties.0', 'frequency', 'QUARTER', { kind: 'REPORT', frequency: 'QUARTER' }],
    ['commitments.1', 'year', 2024, { name: '新开工项目', year: 2024 }],
    ['commitments.0', 'value', '70.0', { value: 70, valueText: '70.0' }],
  ])('reach %s.%s', (path, field, value, expected) => {
    const { draft, errors } = corrected(path, field, value);
    expect(errors).toEqual([]);
    expect(nodeAt(draft, path)?.node).toMatchObject(expected);
  });

  it('take requirements, duties and commitments out', () => {
    const paths = ['requirementItems.0', 'duties.0', 'commitments.0'];
    const { draft } = applyCorrections(reading, {
      items: paths.map((path) => ({ path, field: 'removed', value: true })),
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
    ['sections.0.tasks.0', 'source', { start: 0, end: 1 }, 'field_unknown'],
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
    expect(errors).toMatchObject([{ field: expect.stringMatching(/^items\.0\./), code }]);
    expect(draft).toEqual(reading);
  });
});
