import { describe, expect, it } from '@jest/globals';
import { compareTodos, type DesiredTodo } from './decide-todos.js';

const desired = (userId: string, changes: Partial<DesiredTodo> = {}): DesiredTodo => ({
  userId,
  kind: 'REPORT',
  subjectId: 'obligation',
  matterId: 'obligation',
  title: '填报：扩大内需（2023年上半年）',
  step: '填报进展',
  path: '/obligations/obligation',
  dueOn: '2023-07-04',
  ...changes,
});
const open = (userId: string, changes: Partial<DesiredTodo> = {}) => ({
  id: `todo of ${userId}`,
  ...desired(userId, changes),
});
const NONE = { opened: [], changed: [], handedOver: [], ended: [] };

describe('the todos that are kept follow those that should be', () => {
  it('nothing is done twice', () => {
    expect(compareTodos([desired('anna')], [open('anna')])).toEqual(NONE);
  });

  it('what is somebody’s turn opens once per person', () => {
    const wanted = [desired('anna'), desired('bert')];
    expect(compareTodos([...wanted, desired('anna')], [])).toEqual({ ...NONE, opened: wanted });
  });

  it('the same thing may be one’s turn in two ways', () => {
    const review = desired('anna', { kind: 'REVIEW', subjectId: 'report' });
    expect(compareTodos([desired('anna'), review], [open('anna')])).toEqual({ ...NONE, opened: [review] });
  });

  it('a later due day changes the open one', () => {
    const { changed } = compareTodos([desired('anna', { dueOn: '2023-07-11' })], [open('anna')]);
    expect(changed).toEqual([expect.objectContaining({ id: 'todo of anna', dueOn: '2023-07-11' })]);
  });

  it('a post that passes to another hands it over; what is nobody’s turn has ended', () => {
    expect(compareTodos([desired('bert')], [open('anna')])).toMatchObject({
      opened: [{ userId: 'bert' }],
      handedOver: [{ userId: 'anna' }],
      ended: [],
    });
    expect(compareTodos([], [open('anna')])).toMatchObject({ handedOver: [], ended: [{ userId: 'anna' }] });
  });
});
