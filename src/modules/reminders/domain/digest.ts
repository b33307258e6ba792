import { chineseDay } from '../../../platform/official-document/wording.js';
import type { JurisdictionCalendar } from '../../calendar/rules.js';
import type { DueReminder, OwedReport } from './decide-due.js';
import { urgencyOf, type OuterChannel, type Stage, type Urgency } from './reminder-rules.js';
import { DEFAULT_TEMPLATE, fillTemplate } from './rule-template.js';
import type { UrgedReport } from './urged-report.js';

const ORDER = ['SUPERVISE', 'URGE', 'ASKED', 'REMIND', 'COPY', 'UNSTAFFED'] as const;
export type DigestGroupKind = (typeof ORDER)[number];

const WORDS: Readonly<Record<DigestGroupKind, { readonly label: string; readonly heading: string }>> = {
  SUPERVISE: { label: '建议督办', heading: '建议督办：多次催办后仍未报送，请研究是否发出督办单' },
  URGE: { label: '催办', heading: '催办：已经逾期，请尽快报送' },
  ASKED: { label: '催报', heading: '催报：牵头单位或统筹单位请您尽快报送' },
  REMIND: { label: '提醒', heading: '提醒：即将到期，请按时报送' },
  COPY: { label: '抄送', heading: '抄送牵头单位：责任单位逾期未报，请协助催促' },
  UNSTAFFED: { label: '无人可提醒', heading: '无人可提醒：以下单位的岗位空缺，请联系单位确定人选' },
};

/** Types and not interfaces, so that the body is JSON to the compiler. */
export type DigestLine = {
  readonly text: string;
  /** A path of this service. */
  readonly link: string;
  /** Left out where the line counts several. */
  readonly obligationId?: string;
  readonly stage?: Stage;
};
export type DigestGroup = {
  readonly kind: DigestGroupKind | 'UNCHANGED';
  readonly heading: string;
  readonly lines: readonly DigestLine[];
};
export type DigestBody = { readonly groups: readonly DigestGroup[] };

export interface Digest {
  readonly title: string;
  readonly body: DigestBody;
  /** Beside the inbox: what any of its lines asks for; left out when one of them takes all of the person's channels. */
  readonly channels?: readonly OuterChannel[];
}

const ALL_OWED = '/obligations?mine=1';
/** Lines of one kind; nobody reads more in a message, and the list shows them all. */
const MOST_LINES = 50;

/**
 * The one message of a person and day: what is new, the most urgent first, then what somebody has urged, by due day and
 * item. The same reminders give the same text, in whatever order they come.
 * @param unchanged how many reports are owed still of which the person was told before: one line counts them.
 * @param urged what was urged of the same person.
 */
export function makeDigest(
  reminders: readonly DueReminder[],
  unchanged: number,
  today: string,
  calendar: JurisdictionCalendar,
  urged: readonly UrgedReport[] = [],
): Digest {
  const matters = mattersOf(reminders, urged);
  const groups = ORDER.flatMap((kind) => {
    const ofKind = matters.filter((matter) => matter.kind === kind).sort(byUrgeDueDayAndItem);
    if (ofKind.length === 0) return [];
    const listed = ofKind.slice(0, MOST_LINES).map((matter) => ({
      obligationId: matter.owed.id,
      link: `/obligations/${matter.owed.id}`,
      ...(matter.reminder && { stage: matter.reminder.stage }),
      text: textOf(
        matter,
        calendar.workdaysBetween(today, matter.owed.dueOn),
        calendar.isProvisional(matter.owed.dueOn),
      ),
    }));
    const rest = ofKind.length > listed.length ? [{ text: `等共 ${ofKind.length} 项`, link: ALL_OWED }] : [];
    return [{ kind, count: ofKind.length, heading: WORDS[kind].heading, lines: [...listed, ...rest] }];
  });
  const title = groups.map(({ kind, count }) => `${WORDS[kind].label} ${count} 项`).join('，');
  return {
    title: `填报事项：${title}`,
    body: { groups: [...groups.map(withoutCount), ...unchangedGroup(unchanged)] },
    ...(urged.length === 0 && channelsOf(reminders)),
  };
}

/** What one line says: a stage of the ladder, an urge, or both of the same report. */
interface Matter {
  readonly kind: DigestGroupKind;
  readonly owed: OwedReport;
  readonly reminder: DueReminder | null;
  readonly urge: UrgedReport | null;
}

function mattersOf(reminders: readonly DueReminder[], urged: readonly UrgedReport[]): Matter[] {
  const urgeOf = new Map(urged.map((urge) => [urge.owed.id, urge]));
  return [
    ...reminders.map((reminder) => {
      const { owed } = reminder;
      return { kind: kindOf(reminder), owed, reminder, urge: urgeOf.get(owed.id) ?? null };
    }),
    ...urged
      .filter(({ merged }) => !merged)
      .map((urge) => ({ kind: 'ASKED', owed: urge.owed, reminder: null, urge }) as const),
  ];
}

function channelsOf(reminders: readonly DueReminder[]): Pick<Digest, 'channels'> {
  const asked = reminders.map(({ rule }) => rule.channels);
  if (asked.includes(null)) return {};
  return { channels: [...new Set(asked.flatMap((channels) => channels ?? []))] };
}

function withoutCount({ kind, heading, lines }: DigestGroup): DigestGroup {
  return { kind, heading, lines };
}

function unchangedGroup(count: number): DigestGroup[] {
  if (count === 0) return [];
  const line = { text: `另有 ${count} 项此前已提醒、仍未报送`, link: ALL_OWED };
  return [{ kind: 'UNCHANGED', heading: '没有变化的事项不再重复列出', lines: [line] }];
}

/** 催办 2: what a reminder is to the person whom it addresses, and its place on the ladder. */
export function labelOf(reminder: DueReminder): string {
  return `${WORDS[kindOf(reminder)].label} ${reminder.stage.slice(-1)}`;
}

function kindOf({ addressedAs, stage }: DueReminder): Urgency | 'COPY' | 'UNSTAFFED' {
  if (addressedAs === 'STAND_IN') return 'UNSTAFFED';
  return addressedAs === 'LEAD_APPROVER' ? 'COPY' : urgencyOf(stage);
}

/** `workdays` to the due day, negative when it has passed. */
function textOf({ owed, reminder, urge }: Matter, workdays: number, provisional: boolean): string {
  const notes = [
    ...(owed.state === 'RETURNED' ? ['已退回，待重新报送'] : []),
    ...(reminder?.late ? ['补发'] : []),
    ...(provisional ? ['该年放假安排尚未公布，日期暂定'] : []),
    ...(urge?.releases ? ['已写好，等您审核报出'] : []),
    ...(urge ? [`${urge.by}催报${urge.note === null ? '' : `：“${urge.note}”`}`] : []),
  ];
  const text = fillTemplate(reminder?.rule.template ?? DEFAULT_TEMPLATE, {
    scheme: owed.schemeTitle,
    unit: owed.unitName,
    kind: owed.taskId === null ? '指标' : '任务',
    item: owed.itemTitle,
    cycle: owed.cycle,
    dueOn: chineseDay(owed.dueOn),
    countdown: countdown(workdays),
    leadUnit: owed.consolidatingUnitName,
  });
  return notes.length > 0 ? `${text}（${notes.join('；')}）` : text;
}

function countdown(workdays: number): string {
  if (workdays === 0) return '就是今天';
  return workdays > 0 ? `还有 ${workdays} 个工作日` : `已逾期 ${-workdays} 个工作日`;
}

/** What somebody has urged first: a long group is cut, and the note must be read. */
function byUrgeDueDayAndItem(a: Matter, b: Matter): number {
  return compare(sortKey(a), sortKey(b));
}

function sortKey({ owed: { dueOn, itemTitle, unitName, id }, reminder, urge }: Matter): readonly string[] {
  return [urge ? '0' : '1', dueOn, itemTitle, unitName, id, reminder?.stage ?? ''];
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? '';
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}
