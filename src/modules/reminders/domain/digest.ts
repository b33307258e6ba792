import type { JurisdictionCalendar } from '../../calendar/rules.js';
import type { DueReminder, OwedReport } from './decide-due.js';
import { urgencyOf, type Stage, type Urgency } from './reminder-rules.js';

const ORDER = ['SUPERVISE', 'URGE', 'REMIND', 'COPY', 'UNSTAFFED'] as const;
export type DigestGroupKind = (typeof ORDER)[number];

const WORDS: Readonly<Record<DigestGroupKind, { readonly label: string; readonly heading: string }>> = {
  SUPERVISE: { label: '建议督办', heading: '建议督办：多次催办后仍未报送，请研究是否发出督办单' },
  URGE: { label: '催办', heading: '催办：已经逾期，请尽快报送' },
  REMIND: { label: '提醒', heading: '提醒：即将到期，请按时报送' },
  COPY: { label: '抄送', heading: '抄送牵头单位：责任单位逾期未报，请协助催促' },
  UNSTAFFED: { label: '无人可提醒', heading: '无人可提醒：以下单位的岗位空缺，请联系单位确定人选' },
};

/** Types and not interfaces, so that the body is JSON to the compiler. */
export type DigestLine = { readonly obligationId: string; readonly stage: Stage; readonly text: string };
export type DigestGroup = {
  readonly kind: DigestGroupKind;
  readonly heading: string;
  readonly lines: readonly DigestLine[];
};
export type DigestBody = { readonly groups: readonly DigestGroup[] };

export interface Digest {
  readonly title: string;
  readonly body: DigestBody;
}

/**
 * The one message of a person and day: the most urgent first, then by due day and item. The same reminders give the
 * same text, in whatever order they come.
 */
export function makeDigest(reminders: readonly DueReminder[], today: string, calendar: JurisdictionCalendar): Digest {
  const groups = ORDER.flatMap((kind) => {
    const ofKind = reminders.filter((reminder) => kindOf(reminder) === kind).sort(byDueDayAndItem);
    if (ofKind.length === 0) return [];
    const lines = ofKind.map((reminder) => ({
      obligationId: reminder.owed.id,
      stage: reminder.stage,
      text: textOf(
        reminder,
        calendar.workdaysBetween(today, reminder.owed.dueOn),
        calendar.isProvisional(reminder.owed.dueOn),
      ),
    }));
    return [{ kind, heading: WORDS[kind].heading, lines }];
  });
  const title = groups.map(({ kind, lines }) => `${WORDS[kind].label} ${lines.length} 项`).join('，');
  return { title: `填报事项：${title}`, body: { groups } };
}

function kindOf({ addressedAs, stage }: DueReminder): Urgency | 'COPY' | 'UNSTAFFED' {
  if (addressedAs === 'STAND_IN') return 'UNSTAFFED';
  return addressedAs === 'LEAD_APPROVER' ? 'COPY' : urgencyOf(stage);
}

/** `workdays` to the due day, negative when it has passed. */
function textOf({ owed, late }: DueReminder, workdays: number, provisional: boolean): string {
  const item = `${owed.taskId === null ? '指标' : '任务'}“${owed.itemTitle}”`;
  const notes = [
    ...(owed.state === 'RETURNED' ? ['已退回，待重新报送'] : []),
    ...(late ? ['补发'] : []),
    ...(provisional ? ['该年放假安排尚未公布，日期暂定'] : []),
  ];
  const due = `${dayInWords(owed.dueOn)}到期，${countdown(workdays)}`;
  return `${owed.unitName}：${item}（${owed.cycle}），${due}${notes.length > 0 ? `（${notes.join('；')}）` : ''}`;
}

function countdown(workdays: number): string {
  if (workdays === 0) return '就是今天';
  return workdays > 0 ? `还有 ${workdays} 个工作日` : `已逾期 ${-workdays} 个工作日`;
}

function dayInWords(day: string): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `${year}年${month}月${dayOfMonth}日`;
}

function byDueDayAndItem(a: DueReminder, b: DueReminder): number {
  return compare(sortKey(a.owed), sortKey(b.owed)) || compare([a.stage], [b.stage]);
}

function sortKey({ dueOn, itemTitle, unitName, id }: OwedReport): readonly string[] {
  return [dueOn, itemTitle, unitName, id];
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? '';
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}
