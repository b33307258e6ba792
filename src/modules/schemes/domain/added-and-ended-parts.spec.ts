import { describe, expect, it } from '@jest/globals';
import { overlap, touchedBy } from './change-conflicts.js';
import { withChanges } from './changed-scheme.js';
import type { KnownScheme, KnownTask } from './match-schemes.js';
import type { AddedIndicator, AddedTarget, AddedTask, SchemeChange } from './scheme-change.js';
import { differenceWithEnds } from './scheme-difference.js';

const lead = (id: string) => ({
  id,
  role: 'LEAD' as const,
  unitId: 'a',
  groupId: null,
  leftOpen: false,
  asWritten: '区科经局',
  inferredBy: null,
  source: null,
});
const TARGET: AddedTarget = {
  name: '新增企业',
  kind: 'cumulative',
  comparator: 'gte',
  value: '100',
  valueMax: null,
  unit: '家',
  deadline: null,
  baseValue: null,
};
const task = (id: string, number: number, title: string): KnownTask => ({
  id,
  number,
  title,
  body: `${title}。`,
  flags: [],
  source: null,
  leaders: [],
  deadline: null,
  deadlineText: null,
  measures: [{ id: `${id}-measure`, title: '建设平台', source: null }],
  targets: [{ ...TARGET, id: `${id}-target`, excerpt: null, source: null }],
  assignments: [lead(`${id}-lead`)],
});
const SCHEME: KnownScheme = {
  sections: [
    { id: 'first', number: '一', title: '创新', tasks: [task('one', 1, '体制'), task('two', 2, '人才')] },
    { id: 'second', number: '二', title: '开放', tasks: [task('three', 3, '招商')] },
  ],
  indicators: [
    {
      id: 'green',
      attribute: 'BINDING',
      number: 1,
      name: '绿化覆盖率',
      kind: 'level',
      comparator: 'gte',
      value: '41',
      unit: '%',
      targetText: '达到41%',
      baseValue: null,
      baseYear: null,
      yearlyGrowth: null,
      yearValues: [],
      source: null,
      assignments: [lead('green-lead')],
    },
  ],
  workRequirements: [],
  duties: [],
};
const SURROUNDINGS = { planStart: '2021-01-01', unitNames: new Map([['c', '区商务局']]) };
const NEW: AddedTask = {
  number: null,
  title: '未来产业',
  body: '未来产业。布局新赛道。',
  measures: ['建设园区', '引进团队'],
  targets: [TARGET],
  units: [
    { role: 'LEAD', unitId: 'c' },
    { role: 'LEAD', unitId: 'c' },
  ],
  leaders: [],
  deadline: '2024-12-31',
  deadlineText: '2024年底前',
};
const INDICATOR: AddedIndicator = {
  attribute: 'BINDING',
  number: null,
  name: '空气优良率',
  kind: 'level',
  comparator: 'gte',
  value: '85',
  unit: '%',
  targetText: '达到85%',
  baseValue: '80',
  baseYear: 2020,
  yearValues: [{ year: 2023, value: '83' }],
  units: [{ role: 'RESPONSIBLE', unitId: 'c' }],
};
const REASON = '不再具备条件';

const made = (...changes: SchemeChange[]) => withChanges(SCHEME, changes, SURROUNDINGS);
const add = (change: Partial<AddedTask> = {}, sectionId = 'first'): SchemeChange => ({
  kind: 'TASK_ADD',
  sectionId,
  task: { ...NEW, ...change },
});
const end = (taskId: string, intoTaskId: string | null = null): SchemeChange => ({
  kind: 'TASK_END',
  taskId,
  manner: intoTaskId === null ? 'TERMINATED' : 'MERGED',
  intoTaskId,
  reason: REASON,
});

function refusal(...changes: SchemeChange[]): { code: string; detail: string } {
  try {
    made(...changes);
    return { code: 'made', detail: '' };
  } catch (error) {
    return error as { code: string; detail: string };
  }
}
const code = (...changes: SchemeChange[]) => refusal(...changes).code;

describe('A task that is added', () => {
  it('stands last in its section under the next number, with its measures, targets and units', () => {
    const { content, match } = made(add());
    const [, , added] = content.sections[0]!.tasks;
    expect(content.sections.map(({ tasks }) => tasks.length)).toEqual([3, 1]);
    expect(added).toMatchObject({
      number: 3,
      title: '未来产业',
      measures: [{ title: '建设园区' }, { title: '引进团队' }],
      targets: [{ name: '新增企业', value: '100' }],
      deadline: '2024-12-31',
    });
    expect(added!.assignments).toMatchObject([{ role: 'LEAD', unitId: 'c', asWritten: '区商务局' }]);
    expect(match.tasks.added).toEqual([added]);
    expect(match.tasks.kept).toHaveLength(3);
  });

  it.each([
    ['a section that the scheme has not', add({}, 'third'), 'change_unknown'],
    ['a number that its section has', add({ number: 2 }), 'task_number_taken'],
    ['a title that its section has, however spaced', add({ title: '人 才' }), 'task_title_taken'],
    ['nobody to lead it', add({ units: [{ role: 'RESPONSIBLE', unitId: 'c' }] }), 'lead_missing'],
    ['a unit that there is not', add({ units: [{ role: 'LEAD', unitId: 'x' }] }), 'unit_unknown'],
    ['a time limit before the plan', add({ deadline: '2020-12-31' }), 'deadline_before_plan'],
    ['a range upside down', add({ targets: [{ ...TARGET, valueMax: '99' }] }), 'target_range_invalid'],
  ])('is refused for %s', (_fault, change, expected) => {
    expect(code(change)).toBe(expected);
  });

  it('does not take the number of a task that is ended, unless it is given it', () => {
    const numbers = (...changes: SchemeChange[]) => made(...changes).match.tasks.added.map(({ number }) => number);
    expect(numbers(end('two'), add())).toEqual([3]);
    expect(numbers(end('two'), add({ number: 2 }))).toEqual([2]);
  });

  it('is refused for a number that another one of the adjustment takes, and told the free one', () => {
    const { code: taken, detail } = refusal(add(), add({ title: '另一任务', number: 3 }));
    expect(taken).toBe('task_number_taken');
    expect(detail).toBe('第 2 项调整：章节“创新”已有第 3 项任务，请改用 4 或不填序号。');
  });
});

describe('A section that is added', () => {
  const section = (more: object = {}): SchemeChange => ({
    kind: 'SECTION_ADD',
    section: { title: '未来', number: null, beforeSectionId: null, tasks: [NEW], ...more },
  });

  it('stands at the end under the next number, and its tasks go on as the scheme counts', () => {
    const changes = [section({ tasks: [NEW, { ...NEW, title: '未来产业二期' }] })];
    const { content, match } = made(...changes);
    expect(content.sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '一 创新',
      '二 开放',
      '三 未来',
    ]);
    expect(match.sections.added).toEqual([content.sections[2]]);
    expect(match.tasks.added.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '4 未来产业',
      '5 未来产业二期',
    ]);
    expect(match.tasks.kept).toHaveLength(3);
    expect(differenceWithEnds(match, changes).sections).toEqual({
      added: [{ number: '三', title: '未来', tasks: 2 }],
      removed: [],
    });
  });

  it('stands where and under what number it is wanted', () => {
    const { content } = made(section({ number: '一之一', beforeSectionId: 'second' }), add());
    expect(content.sections.map(({ number }) => number)).toEqual(['一', '一之一', '二']);
    expect(content.sections[0]!.tasks).toHaveLength(3);
  });

  it('begins with 1 where each section does', () => {
    const [first] = SCHEME.sections;
    const before = { ...SCHEME, sections: [first!] };
    expect(withChanges(before, [section()], SURROUNDINGS).match.tasks.added).toMatchObject([{ number: 1 }]);
  });

  it.each([
    ['a number that another one has', section({ number: '二' }), 'section_number_taken'],
    ['a title that another one has', section({ title: '创 新' }), 'section_title_taken'],
    ['no task', section({ tasks: [] }), 'section_empty'],
    ['a place before no section of the scheme', section({ beforeSectionId: 'third' }), 'change_unknown'],
    ['a task that nobody leads', section({ tasks: [{ ...NEW, units: [] }] }), 'lead_missing'],
    [
      'a unit that there is not',
      section({ tasks: [{ ...NEW, units: [{ role: 'LEAD', unitId: 'x' }] }] }),
      'unit_unknown',
    ],
  ])('is refused for %s', (_fault, change, expected) => {
    expect(code(change)).toBe(expected);
  });
});

describe('A task that is ended', () => {
  it('goes with its parts, and the difference tells how, why and where it goes on', () => {
    const changes = [end('two', 'one')];
    const { match, content } = made(...changes);
    expect(content.sections[0]!.tasks.map(({ title }) => title)).toEqual(['体制']);
    expect(match.tasks.ended.map(({ id }) => id)).toEqual(['two']);
    expect(differenceWithEnds(match, changes).tasks.removed).toEqual([
      {
        id: 'two',
        number: 2,
        title: '人才',
        units: [{ role: 'LEAD', asWritten: '区科经局' }],
        end: { manner: 'MERGED', reason: REASON, into: { id: 'one', title: '体制' } },
      },
    ]);
  });

  it.each([
    ['merged into itself', [end('two', 'two')], 'merge_unknown'],
    ['merged into what is no task', [end('two', 'green')], 'merge_unknown'],
    ['merged into a task that is ended too', [end('two', 'one'), end('one')], 'changes_contradictory'],
    ['ended twice', [end('two'), end('two')], 'changes_contradictory'],
    [
      'ended, a target of it changed',
      [end('two'), { kind: 'TARGET_VALUE', targetId: 'two-target', value: '1' }],
      'changes_contradictory',
    ],
    ['unknown', [end('four')], 'change_unknown'],
    [
      'the last of everything',
      [end('one'), end('two'), end('three'), { kind: 'INDICATOR_END', indicatorId: 'green', reason: REASON }],
      'scheme_would_be_empty',
    ],
  ] as [string, SchemeChange[], string][])('is refused when %s', (_fault, changes, expected) => {
    expect(code(...changes)).toBe(expected);
  });
});

describe('Measures, targets and indicators', () => {
  it('come in and go out within a task that stays the same one', () => {
    const { match, content } = made(
      { kind: 'MEASURE_ADD', taskId: 'one', title: '开放场景' },
      { kind: 'MEASURE_END', measureId: 'one-measure', reason: REASON },
      { kind: 'TARGET_ADD', taskId: 'one', target: { ...TARGET, name: '新增平台' } },
      { kind: 'TARGET_END', targetId: 'one-target', reason: REASON },
    );
    const [pair] = match.tasks.kept;
    expect(pair!.before.id).toBe('one');
    expect(content.sections[0]!.tasks[0]!.measures).toEqual([{ title: '开放场景', source: null }]);
    expect(pair!.measures.ended.map(({ id }) => id)).toEqual(['one-measure']);
    expect(pair!.targets).toMatchObject({ kept: [], ended: [{ id: 'one-target' }], added: [{ name: '新增平台' }] });
  });

  it('of which an indicator comes in behind those of its attribute, or goes out', () => {
    const { match } = made(
      { kind: 'INDICATOR_ADD', indicator: INDICATOR },
      { kind: 'INDICATOR_END', indicatorId: 'green', reason: REASON },
    );
    expect(match.indicators).toMatchObject({ kept: [], ended: [{ id: 'green' }] });
    expect(match.indicators.added).toMatchObject([{ number: 1, name: '空气优良率', yearlyGrowth: null }]);
    expect(made({ kind: 'INDICATOR_ADD', indicator: INDICATOR }).match.indicators.added[0]!.number).toBe(2);
  });

  it.each([
    [
      'a measure of a title that the task has',
      { kind: 'MEASURE_ADD', taskId: 'one', title: '建设平台' },
      'measure_taken',
    ],
    [
      'an indicator of a number that its attribute has',
      { kind: 'INDICATOR_ADD', indicator: { ...INDICATOR, number: 1 } },
      'indicator_number_taken',
    ],
    [
      'an indicator of a name that the scheme has',
      { kind: 'INDICATOR_ADD', indicator: { ...INDICATOR, name: '绿化覆盖率' } },
      'indicator_name_taken',
    ],
    [
      'an indicator that nobody answers for',
      { kind: 'INDICATOR_ADD', indicator: { ...INDICATOR, units: [] } },
      'unit_missing',
    ],
    [
      'a base year within the plan',
      { kind: 'INDICATOR_ADD', indicator: { ...INDICATOR, baseYear: 2021 } },
      'base_year_in_plan',
    ],
  ] as [string, SchemeChange, string][])('are refused for %s', (_fault, change, expected) => {
    expect(code(change)).toBe(expected);
  });

  it('have their yearly figures restated', () => {
    const changes: SchemeChange[] = [
      { kind: 'INDICATOR_YEARS', indicatorId: 'green', yearValues: [{ year: 2023, value: '40.5' }] },
    ];
    expect(differenceWithEnds(made(...changes).match, changes).indicators.changed).toMatchObject([
      { name: '绿化覆盖率', target: null, years: { before: null, after: '2023年40.5' } },
    ]);
  });
});

describe('Two adjustments', () => {
  const value = (targetId: string): SchemeChange => ({ kind: 'TARGET_VALUE', targetId, value: '80' });
  it.each([
    ['set the same figure', [value('one-target')], [value('one-target')], true],
    ['set different figures', [value('one-target')], [value('two-target')], false],
    ['end a task and change its target', [end('one')], [value('one-target')], true],
    ['end a task and merge another into it', [end('one')], [end('two', 'one')], true],
    ['add to a task that the other ends', [end('one')], [{ kind: 'MEASURE_ADD', taskId: 'one', title: '新' }], true],
    ['add to one section', [add()], [add({ title: '其他' })], false],
    [
      'change text and term of one task',
      [{ kind: 'TASK_TEXT', taskId: 'one', title: '甲', body: '甲' }],
      [{ kind: 'TASK_DEADLINE', taskId: 'one', deadline: '2024-12-31', deadlineText: '2024年底前' }],
      false,
    ],
  ] as [string, SchemeChange[], SchemeChange[], boolean][])('that %s', (_case, one, other, expected) => {
    const [a, b] = [touchedBy(SCHEME, one), touchedBy(SCHEME, other)];
    expect([overlap(a, b), overlap(b, a)]).toEqual([expected, expected]);
  });
});
