import { describe, expect, it } from '@jest/globals';
import { assigned, newIndicator, newMeasure, newScheme, newSection, newTarget, newTask } from '../testing/index.js';
import { matchSchemes, withKnownRequirements, type KnownScheme } from './match-schemes.js';
import type { NewScheme } from './new-scheme.js';
import { differenceOf, isEmpty } from './scheme-difference.js';

const science = assigned('LEAD', '区科经局', { unitId: 'science' });
const education = assigned('RESPONSIBLE', '区教育局', { unitId: 'education' });

/** Two tasks and an indicator, as issued. */
function issued(): NewScheme {
  return newScheme({
    sections: [
      newSection([
        newTask([science, education], {
          title: '完善创新体制',
          body: '1.完善创新体制。建强组织机制，到2025年引进企业60家。',
          measures: [newMeasure('建强组织机制')],
          targets: [newTarget({ name: '引进企业', value: '60' })],
        }),
        newTask([education], { number: 2, title: '激发主体活力', body: '2.激发主体活力。推动企业研发。' }),
      ]),
    ],
    indicators: [newIndicator([education], { baseValue: '38.50', baseYear: 2020, yearlyGrowth: '1.5' })],
    workRequirements: ['强化组织领导'],
    duties: [{ kind: 'REPORT', frequency: 'QUARTER', text: '每季度报送进展情况。', source: null }],
  });
}

function known(scheme: NewScheme): KnownScheme {
  let count = 0;
  const withId = <T>(part: T): T & { id: string } => ({ ...part, id: String(++count) });
  return {
    sections: scheme.sections.map((section) => ({
      ...withId(section),
      tasks: section.tasks.map((task) => ({
        ...withId(task),
        measures: task.measures.map(withId),
        targets: task.targets.map(withId),
        assignments: task.assignments.map(withId),
      })),
    })),
    indicators: scheme.indicators.map((indicator) => ({
      ...withId(indicator),
      assignments: indicator.assignments.map(withId),
    })),
    workRequirements: scheme.workRequirements,
    duties: scheme.duties.map(withId),
  };
}

const difference = (after: NewScheme, before = issued()) => differenceOf(matchSchemes(known(before), after));
const withTasks = (...tasks: NewScheme['sections'][number]['tasks'][number][]): NewScheme => ({
  ...issued(),
  sections: [newSection(tasks)],
});
const [first, second] = issued().sections[0]!.tasks as [ReturnType<typeof newTask>, ReturnType<typeof newTask>];

describe('a re-issued document', () => {
  it('that says the same differs in nothing, however it is spaced, numbered and written', () => {
    const again = withTasks(
      { ...second, number: 1, title: '激发 主体活力', source: { start: 900, end: 950 } },
      { ...first, number: 2, targets: [newTarget({ name: '引进企业', value: '60.0' })] },
    );
    expect(isEmpty(difference(again))).toBe(true);
    expect(difference(again).tasks.unchanged).toBe(2);
  });

  it('that leaves out the texts of its tasks changes none of them', () => {
    expect(difference(withTasks({ ...first, body: first.title }, second)).tasks.unchanged).toBe(2);
  });

  it('shows which units came and went, by role and not by spelling', () => {
    const assignments = [
      assigned('LEAD', '区科技经信局', { unitId: 'science' }),
      assigned('LEAD', '区教育局', { unitId: 'education' }),
    ];
    expect(difference(withTasks({ ...first, assignments }, second)).tasks.changed).toMatchObject([
      {
        title: '完善创新体制',
        textChanged: false,
        units: {
          added: [{ role: 'LEAD', asWritten: '区教育局' }],
          removed: [{ role: 'RESPONSIBLE', asWritten: '区教育局' }],
        },
      },
    ]);
  });

  it('shows figures before and after', () => {
    const targets = [
      newTarget({ name: '引进企业', value: '80' }),
      newTarget({ name: '新建平台', value: '3', unit: '个' }),
    ];
    const indicators = [newIndicator([education], { value: '42', targetText: '达到42%' })];
    const { tasks, indicators: list } = difference({ ...withTasks({ ...first, targets }, second), indicators });
    expect(tasks.changed).toMatchObject([
      {
        targets: {
          added: ['新建平台 ≥3个（2025-12-31）'],
          removed: [],
          changed: [
            { name: '引进企业', before: '引进企业 ≥60家（2025-12-31）', after: '引进企业 ≥80家（2025-12-31）' },
          ],
        },
      },
    ]);
    expect(list.changed).toMatchObject([{ target: { before: '达到41.51%', after: '达到42%' } }]);
  });

  it('shows leaders, time limits, base values, growth, requirements and duties', () => {
    const after: NewScheme = {
      ...withTasks({ ...first, leaders: ['分管副区长'], deadlineText: '2024年底前', deadline: '2024-12-31' }, second),
      indicators: [newIndicator([education], { baseValue: '38.7', baseYear: 2020, yearlyGrowth: '2' })],
      workRequirements: ['强化组织领导', '强化监测评估'],
      duties: [{ kind: 'REPORT', frequency: 'MONTH', text: '每月报送进展情况。', source: null }],
    };
    expect(difference(after)).toMatchObject({
      tasks: {
        changed: [{ leaders: { added: ['分管副区长'], removed: [] }, deadline: { before: null, after: '2024年底前' } }],
      },
      indicators: {
        changed: [
          { base: { before: '38.5（2020年）', after: '38.7（2020年）' }, growth: { before: '1.5', after: '2' } },
        ],
      },
      requirements: { added: ['强化监测评估'], removed: [] },
      duties: {
        added: [],
        removed: [],
        changed: [{ kind: 'REPORT', before: '每季度报送进展情况。', after: '每月报送进展情况。' }],
      },
    });
  });

  it('that gives no base value and no requirements leaves those that are known', () => {
    const silent: NewScheme = {
      ...issued(),
      indicators: [newIndicator([education])],
      workRequirements: [],
      duties: [],
    };
    const before = known(issued());
    expect(isEmpty(differenceOf(matchSchemes(before, withKnownRequirements(before, silent))))).toBe(true);
  });

  it('shows tasks that are new and tasks that are gone', () => {
    const other = newTask([science], { number: 2, title: '推进跨江通道', body: '2.推进跨江通道。加快隧道建设。' });
    const { tasks } = difference(withTasks(first, other));
    expect(tasks.added).toEqual([
      { number: 2, title: '推进跨江通道', units: [{ role: 'LEAD', asWritten: '区科经局' }] },
    ]);
    expect(tasks.removed).toMatchObject([{ title: '激发主体活力' }]);
  });

  it('knows a renamed task by its place and words, and a moved one by its title', () => {
    const renamed = { ...first, title: '完善科技创新体制机制' };
    const moved = withTasks(renamed);
    const after = { ...moved, sections: [...moved.sections, newSection([second], { number: '二', title: '其他' })] };
    const { tasks } = difference(after);
    expect([tasks.added, tasks.removed]).toEqual([[], []]);
    expect(tasks.changed).toMatchObject([{ titleChange: { before: '完善创新体制', after: '完善科技创新体制机制' } }]);
  });

  it('of a large scheme is compared in time that grows with its size', () => {
    const many = (word: string): NewScheme =>
      withTasks(
        ...Array.from({ length: 2000 }, (_, at) =>
          newTask([science], { number: at + 1, title: `${word}${at}`, body: word }),
        ),
      );
    const { tasks } = difference(many('乙'), many('甲'));
    expect(tasks.added.length + tasks.changed.length + tasks.unchanged).toBe(2000);
  });
});
