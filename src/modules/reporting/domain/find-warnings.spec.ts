import { describe, expect, it } from '@jest/globals';
import { findWarnings, unacknowledged, type CheckedReport } from './find-warnings.js';
import type { ReportContent, ReportedItem } from './validate-report.js';

const ITEM: ReportedItem = {
  measures: [{ id: 'm1', title: '建设实验室', weight: '1' }],
  figures: [
    { type: 'target', id: 't1', name: '新增企业', unit: '家', kind: 'cumulative' },
    { type: 'target', id: 't2', name: '在园企业数量', unit: '家', kind: 'level' },
  ],
  periodEnd: '2023-12-31',
};
const CONTENT: ReportContent = {
  progressText: '各项工作按计划推进。',
  percent: '50',
  issues: null,
  nextSteps: null,
  coordinationNeeds: null,
  plannedCompletionOn: null,
  measures: [],
  measurements: [],
};
const value = (targetId: string, figure: string, flow = false) => ({
  targetId,
  indicatorId: null,
  periodEnd: '2023-12-31',
  value: figure,
  flow,
  status: 'FINAL' as const,
  source: '台账',
});
const checked = (content: Partial<ReportContent>, parts: Partial<CheckedReport> = {}): CheckedReport => ({
  content: { ...CONTENT, ...content },
  item: ITEM,
  unchanged: false,
  hasEvidence: false,
  last: null,
  former: [],
  missing: [],
  ...parts,
});
const keys = (content: Partial<ReportContent>, parts: Partial<CheckedReport> = {}) =>
  findWarnings(checked(content, parts)).map(({ key }) => key);
const last = (content: Partial<ReportContent>) => ({ cycle: '2023年上半年', content: { ...CONTENT, ...content } });

describe('a report is warned', () => {
  it('of nothing when there is nothing odd', () => {
    expect(keys({ measures: [{ measureId: 'm1', percent: '60' }], measurements: [value('t1', '40')] })).toEqual([]);
  });

  it('once of what its text says several times, and of each figure that differs', () => {
    const saying = (text: string) => keys({ progressText: text, percent: '45' });
    expect(saying('总体进度达到60%。总体进度达到60%。')).toEqual(['number_contradicts:percent']);
    expect(saying('总体进度达到60%。总体进度达到70%。')).toHaveLength(2);
  });

  it('when a percent falls below the last accepted one', () => {
    const before = last({ progressText: '上半年', percent: '60', measures: [{ measureId: 'm1', percent: '70' }] });
    const now = { percent: '55', measures: [{ measureId: 'm1', percent: '65' }] };
    expect(keys(now, { last: before })).toEqual(['value_falls:percent', 'value_falls:measures.0']);
  });

  it('when a cumulative value falls, but not when a standing or the amount of a period does', () => {
    const former = ['t1', 't2'].map((figureId) => ({
      figureId,
      before: '2023-12-31',
      value: '50',
      periodEnd: '2023-06-30',
    }));
    const measurements = [value('t1', '40'), value('t2', '40'), value('t1', '10', true)];
    expect(keys({ measurements }, { former })).toEqual(['value_falls:measurements.0']);
  });

  it('when it says that all is done and has nothing to show for it', () => {
    expect(keys({ percent: '100' })).toEqual(['completed_without_evidence']);
    expect(keys({ progressText: '项目已完成。' })).toEqual(['completed_without_evidence']);
    expect(keys({ percent: '100' }, { hasEvidence: true })).toEqual([]);
  });

  it('when its text is that of last time, unless it was declared as unchanged', () => {
    const before = last({});
    expect(keys({}, { last: before })).toEqual(['same_text']);
    expect(keys({}, { last: before, unchanged: true })).toEqual(['unchanged']);
  });

  it('when it consolidates without units, by name', () => {
    const missing = [
      { unitId: 'u1', name: '区教育局', state: 'PENDING' },
      { unitId: 'u2', name: '区商务局', state: 'SUBMITTED' },
      { unitId: 'u3', name: '区文旅局', state: 'RETURNED' },
    ] as const;
    expect(findWarnings(checked({}, { missing })).map(({ message }) => message)).toEqual([
      '尚未收到填报：区教育局、区文旅局',
      '已报送但尚未审核：区商务局',
    ]);
  });
});

it('a warning is open until it is acknowledged by its own key', () => {
  const found = findWarnings(checked({ percent: '100', progressText: '总体进度60%' }));
  expect(found.map(({ key }) => key)).toEqual(['number_contradicts:percent', 'completed_without_evidence']);
  expect(unacknowledged(found, ['number_contradicts', 'completed_without_evidence'])).toMatchObject([
    { key: 'number_contradicts:percent' },
  ]);
});
