import type { Turn } from '../../reporting/index.js';
import type { DesiredTodo } from './decide-todos.js';

/** 工作类别 of all todos, by which receivers group them. */
export const CATEGORY = '规划任务分工';
export const SENDER = '规划任务分工系统';

/** How a turn of reporting is shown among a person's 待办. */
export function todoOf(turn: Turn): DesiredTodo {
  const { kind, userId, subjectId, obligationId: matterId, unitName, itemTitle, cycle } = turn;
  const what = `${itemTitle}（${cycle}）`;
  const common = { userId, kind, subjectId, matterId };
  switch (kind) {
    case 'REPORT':
      return {
        ...common,
        title: `${turn.returned ? '退回修改' : '填报'}：${what}`,
        step: turn.returned ? '退回修改' : '填报进展',
        path: `/obligations/${matterId}`,
        dueOn: turn.dueOn,
      };
    case 'RELEASE':
      return {
        ...common,
        title: `本单位审核：${what}`,
        step: '本单位审核',
        path: `/reports/${subjectId}`,
        dueOn: turn.dueOn,
      };
    case 'REVIEW':
      return {
        ...common,
        title: `审核${unitName}填报：${what}`,
        step: '汇总审核',
        path: `/reports/${subjectId}`,
        dueOn: null,
      };
  }
}
