import type { DemoCourse, DemoObligationKey } from './demo-facts.js';

export interface ReviewException {
  readonly course: DemoCourse;
  readonly returnReason: string | null;
}

interface TaskException extends ReviewException {
  readonly cycle: string;
  readonly section: string;
  readonly task: number;
  readonly unit: string;
}

/** Reports whose review did not run smoothly; all others are accepted at once. */
const EXCEPTIONS: readonly TaskException[] = [
  {
    cycle: '2022-H1',
    section: '二',
    task: 1,
    unit: '区商务局',
    course: 'RETURNED_THEN_ACCEPTED',
    returnReason: '【演示】缺少楼宇经济的具体数据,请补充后重新报送。',
  },
  {
    cycle: '2023-H1',
    section: '三',
    task: 3,
    unit: '水果湖街道',
    course: 'RETURNED',
    returnReason: '【演示】填报进度与上期相同,请说明本期开展的工作后重新报送。',
  },
  { cycle: '2023-H1', section: '六', task: 1, unit: '区信访局', course: 'SUBMITTED', returnReason: null },
  { cycle: '2023-H1', section: '七', task: 2, unit: '区检察院', course: 'SUBMITTED', returnReason: null },
];

export function reviewException(key: DemoObligationKey): ReviewException | null {
  const { item } = key;
  if (item.kind !== 'task') return null;
  const found = EXCEPTIONS.find(
    (exception) =>
      exception.cycle === key.cycle &&
      exception.section === item.section &&
      exception.task === item.task &&
      exception.unit === key.unit,
  );
  return found ?? null;
}
