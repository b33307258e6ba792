import { describe, expect, it } from '@jest/globals';
import type { JsonValue } from '../../../platform/json.js';
import { draftIndicator, draftTarget, draftTask, schemeDraft } from '../testing/drafts.js';
import { applyCorrections } from './apply-corrections.js';
import { mergeCorrections, NO_CORRECTIONS } from './corrections.js';

const reading = schemeDraft(
  [draftTask({ title: '甲', targets: [draftTarget(), draftTarget({ name: '乙目标' })] }), draftTask({ title: '乙' })],
  { indicators: [draftIndicator()] },
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
  ])('that say %s.%s = %j are refused', (path, field, value, code) => {
    const { draft, errors } = corrected(path, field, value);
    expect(errors).toMatchObject([{ field: expect.stringMatching(/^items\.0\./), code }]);
    expect(draft).toEqual(reading);
  });
});
