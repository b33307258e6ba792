import { describe, expect, it } from '@jest/globals';
import type { KnownScheme } from './match-schemes.js';
import { withChanges } from './changed-scheme.js';
import type { SchemeChange } from './scheme-change.js';
import { differenceOf, isEmpty } from './scheme-difference.js';

const assignment = (id: string, role: 'LEAD' | 'RESPONSIBLE', unitId: string) => ({
  id,
  role,
  unitId,
  groupId: null,
  leftOpen: false,
  asWritten: unitId,
  inferredBy: null,
  source: { start: 1, end: 2 },
});

const SCHEME: KnownScheme = {
  sections: [
    {
      id: 'section',
      number: '一',
      title: '板块',
      tasks: [
        {
          id: 'task',
          number: 1,
          title: '任务',
          body: '任务正文。',
          flags: [],
          source: { start: 0, end: 9 },
          leaders: [],
          deadline: null,
          deadlineText: null,
          measures: [{ id: 'measure', title: '举措', source: null }],
          targets: ['first', 'second'].map((id) => ({
            id,
            name: '新增企业',
            kind: 'cumulative' as const,
            comparator: 'gte' as const,
            value: '100',
            valueMax: null,
            unit: '家',
            deadline: null,
            baseValue: null,
            excerpt: '新增企业100家',
            source: null,
          })),
          assignments: [assignment('lead', 'LEAD', 'a'), assignment('other', 'RESPONSIBLE', 'b')],
        },
      ],
    },
  ],
  indicators: [],
  workRequirements: ['按季调度。'],
  duties: [],
};

const SURROUNDINGS = { planStart: '2021-01-01', unitNames: new Map([['c', '区商务局']]) };

const made = (...changes: SchemeChange[]) => withChanges(SCHEME, changes, SURROUNDINGS);
const task = (changed: ReturnType<typeof made>) => changed.content.sections[0]!.tasks[0]!;

function code(...changes: SchemeChange[]): string {
  try {
    made(...changes);
    return 'made';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('changes of a scheme in force', () => {
  it('change the very part that is meant, though another reads the same', () => {
    const changed = made({ kind: 'TARGET_VALUE', targetId: 'second', value: '80' });
    expect(task(changed).targets.map(({ value }) => value)).toEqual(['100', '80']);
    const [pair] = changed.match.tasks.kept;
    expect(pair!.targets.kept.map(([before]) => before.id)).toEqual(['first', 'second']);
    expect(differenceOf(changed.match).tasks.changed[0]!.targets.changed).toHaveLength(1);
  });

  it('leave every other part the object that it was, with its place in the document', () => {
    const changed = made({ kind: 'TASK_DEADLINE', taskId: 'task', deadline: '2024-12-31', deadlineText: '2024年底前' });
    expect(task(changed)).toEqual({
      ...SCHEME.sections[0]!.tasks[0],
      deadline: '2024-12-31',
      deadlineText: '2024年底前',
    });
    const { tasks, requirements } = differenceOf(changed.match);
    expect(tasks.changed).toMatchObject([{ deadline: { before: null, after: '2024年底前' }, textChanged: false }]);
    expect(requirements).toEqual({ added: [], removed: [] });
  });

  it('replace a lead unit and keep the assignment of the others', () => {
    const change: SchemeChange = {
      kind: 'UNITS',
      itemId: 'task',
      add: [{ role: 'LEAD', unitId: 'c' }],
      remove: [{ role: 'LEAD', unitId: 'a' }],
    };
    const { match } = made(change);
    const { assignments } = match.tasks.kept[0]!;
    expect(assignments.kept.map(([before]) => before.id)).toEqual(['other']);
    expect(assignments.ended.map(({ id }) => id)).toEqual(['lead']);
    expect(assignments.added).toMatchObject([{ role: 'LEAD', unitId: 'c', asWritten: '区商务局' }]);
    expect(code({ ...change, add: [] })).toBe('lead_missing');
    expect(code({ ...change, add: [{ role: 'LEAD', unitId: 'unknown' }] })).toBe('change_unknown');
    expect(code({ ...change, remove: [{ role: 'LEAD', unitId: 'b' }] })).toBe('change_unknown');
  });

  it('are refused for what the scheme has not, or has as another kind of thing', () => {
    expect(code({ kind: 'TARGET_VALUE', targetId: 'gone', value: '1' })).toBe('change_unknown');
    expect(code({ kind: 'TARGET_VALUE', targetId: 'task', value: '1' })).toBe('change_unknown');
  });

  it('that say what is said already make no difference', () => {
    const { match } = made({ kind: 'TARGET_VALUE', targetId: 'first', value: '100' });
    expect(isEmpty(differenceOf(match))).toBe(true);
  });
});
