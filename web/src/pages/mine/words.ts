import type { Schemas } from '../../app/api.ts';
import { dayText, REPORT_MARKS, type Mark } from '../../app/words.ts';

export const OBLIGATION_MARKS: Readonly<Record<Schemas['ObligationState'], Mark>> = {
  PENDING: { word: '待填报', tone: 'yellow' },
  RETURNED: { word: '已退回', tone: 'red' },
  SUBMITTED: { word: '待审核', tone: 'blue' },
  ACCEPTED: { word: '已通过', tone: 'green' },
  EXEMPT: { word: '免报', tone: 'grey' },
};

interface Matter {
  readonly state: Schemas['ObligationState'];
  readonly overdue: boolean;
  readonly missing: boolean;
  readonly report: { readonly state: Schemas['ReportState'] } | null;
}

/** How a 填报事项 stands in one word: what is inside the unit is told apart from what nobody has begun. */
export function matterMark({ state, overdue, missing, report }: Matter): Mark {
  if (state === 'PENDING' && report?.state === 'UNIT_REVIEW') return REPORT_MARKS.UNIT_REVIEW;
  if (missing) return { word: '逾期未报', tone: 'red' };
  if (overdue && state === 'PENDING') return { word: '已过期限', tone: 'red' };
  if (state === 'PENDING' && report?.state === 'DRAFT') return { word: '已存草稿', tone: 'yellow' };
  if (state === 'ACCEPTED' && report && report.state !== 'ACCEPTED')
    return { word: `更正${REPORT_MARKS[report.state].word}`, tone: 'blue' };
  return OBLIGATION_MARKS[state];
}

/** Working days to a due day: negative when it has passed. */
export function daysLeftText(workdaysLeft: number): string {
  if (workdaysLeft > 0) return `还剩 ${workdaysLeft} 个工作日`;
  if (workdaysLeft === 0) return '今天到期';
  return `已超 ${-workdaysLeft} 个工作日`;
}

interface Due {
  readonly overdue: boolean;
  readonly missing: boolean;
  readonly graceUntil: string;
}

/** Behind a due day that has passed: until when a report still counts as handed in. */
export const graceText = ({ overdue, missing, graceUntil }: Due): string =>
  overdue && !missing ? `宽限至${dayText(graceUntil)}` : '';

export const itemPage = (item: { readonly type: 'task' | 'indicator'; readonly id: string }): string =>
  item.type === 'task' ? `/tasks/${item.id}` : `/indicators/${item.id}`;
