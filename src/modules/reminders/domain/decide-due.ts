import type { WorkingCalendar } from '../../../platform/calendar/working-calendar.js';
import type { RecipientRole, ReminderRule, Stage } from './reminder-rules.js';

/** A report that is still owed, with what a message about it says. Days are `YYYY-MM-DD`. */
export interface OwedReport {
  /** Of the obligation. */
  readonly id: string;
  readonly schemeId: string;
  readonly unitId: string;
  readonly unitName: string;
  /** The unit that consolidates the item in this cycle, perhaps itself. */
  readonly consolidatingUnitId: string;
  /** Null for an indicator. */
  readonly taskId: string | null;
  readonly itemTitle: string;
  /** Label of the reporting cycle. */
  readonly cycle: string;
  readonly dueOn: string;
  readonly state: 'PENDING' | 'RETURNED';
  /** The day on which the scheme began to be tracked. */
  readonly trackedSince: string;
}

/** Who holds the posts today: user ids, by unit where the post is of a unit. */
export interface Staff {
  readonly reporters: ReadonlyMap<string, readonly string[]>;
  readonly approvers: ReadonlyMap<string, readonly string[]>;
  readonly coordinators: readonly string[];
  readonly supervisors: readonly string[];
}

/** STAND_IN: the coordinator, because nobody holds the post that should have been told. */
export type AddressedAs = RecipientRole | 'STAND_IN';

export interface DueReminder {
  readonly owed: OwedReport;
  readonly stage: Stage;
  readonly recipientId: string;
  readonly addressedAs: AddressedAs;
  readonly stageOn: string;
  /** Its day was before today. */
  readonly late: boolean;
  /** False: a newer stage for the same person has overtaken it; it is only written down. */
  readonly told: boolean;
}

export interface DueInput {
  readonly today: string;
  readonly calendar: WorkingCalendar;
  readonly owed: readonly OwedReport[];
  rulesOf(schemeId: string): readonly ReminderRule[];
  readonly staff: Staff;
  /** Keys of the ledger, see {@link ledgerKey}. */
  readonly settled: ReadonlySet<string>;
  /** Users who have had their message of today. */
  readonly toldToday: ReadonlySet<string>;
}

export interface Decision {
  readonly reminders: readonly DueReminder[];
  /** Reminders that wait for the next working day, because their recipient has had today's message. */
  readonly held: number;
  /** Stages that are due to nobody at all: the post is vacant, and there is no coordinator. */
  readonly unaddressed: number;
}

/**
 * What the ladder asks for today and the ledger does not have yet.
 *
 * A stage that was missed (down time, a report sent back late, a new post holder) is made up for once. Of several
 * missed stages a person is told only the newest, since the older ones ask for the same with less weight; they are
 * written down too, or the ledger could not tell an overtaken stage from a forgotten one. "Newest" is per person: the
 * supervisor's newest stage must not silence the unit's own 催办.
 *
 * A report that was due before its scheme was tracked here was never asked for, and is not chased.
 */
export function decideDue(input: DueInput): Decision {
  const stageDay = stageDays(input.calendar);
  const perReport = input.owed
    .filter((owed) => owed.dueOn >= owed.trackedSince)
    .map((owed) => decideReport(owed, input, stageDay));
  return {
    reminders: perReport.flatMap(({ reminders }) => reminders),
    held: sum(perReport.map((decision) => decision.held)),
    unaddressed: sum(perReport.map((decision) => decision.unaddressed)),
  };
}

function decideReport(owed: OwedReport, input: DueInput, stageDay: StageDay): Decision {
  const reminders: DueReminder[] = [];
  const met = new Set<string>();
  let held = 0;
  let unaddressed = 0;
  for (const { rule, stageOn } of reachedStages(owed, input, stageDay)) {
    const { addressees, vacant } = addresseesOf(rule, owed, input.staff);
    unaddressed += vacant;
    for (const [recipientId, addressedAs] of addressees) {
      const told = !met.has(recipientId);
      met.add(recipientId);
      if (input.settled.has(ledgerKey(owed.id, rule.stage, recipientId))) continue;
      if (input.toldToday.has(recipientId)) held += Number(told);
      else {
        const late = stageOn < input.today;
        reminders.push({ owed, stage: rule.stage, recipientId, addressedAs, stageOn, late, told });
      }
    }
  }
  return { reminders, held, unaddressed };
}

/** Newest first. */
function reachedStages(owed: OwedReport, input: DueInput, stageDay: StageDay) {
  return input
    .rulesOf(owed.schemeId)
    .map((rule) => ({ rule, stageOn: stageDay(owed.dueOn, rule.offsetDays) }))
    .filter(({ stageOn }) => stageOn <= input.today)
    .sort((a, b) => b.rule.offsetDays - a.rule.offsetDays);
}

export function ledgerKey(obligationId: string, stage: string, recipientId: string): string {
  return `${obligationId} ${stage} ${recipientId}`;
}

/** The last due day that a rule may already speak of today. */
export function lastDueDay(today: string, rules: readonly ReminderRule[], calendar: WorkingCalendar): string {
  const farthest = Math.max(0, ...rules.map(({ offsetDays }) => -offsetDays));
  return calendar.addWorkdays(today, farthest);
}

type StageDay = (dueOn: string, offsetDays: number) => string;

/** Few due days and offsets stand behind many obligations, so each stage's day is counted out once. */
function stageDays(calendar: WorkingCalendar): StageDay {
  const known = new Map<string, string>();
  return (dueOn, offsetDays) => {
    const key = `${dueOn} ${offsetDays}`;
    const day =
      known.get(key) ?? (offsetDays === 0 ? calendar.lastWorkdayUpTo(dueOn) : calendar.addWorkdays(dueOn, offsetDays));
    known.set(key, day);
    return day;
  };
}

interface Addressees {
  /** User id → the first role by which the rule reaches the person. */
  readonly addressees: ReadonlyMap<string, AddressedAs>;
  readonly vacant: number;
}

/**
 * The unit counts as reached when one of its own posts that the rule names is held; a copy to the lead is a courtesy
 * and needs no stand-in.
 */
function addresseesOf(rule: ReminderRule, owed: OwedReport, staff: Staff): Addressees {
  const addressees = new Map<string, AddressedAs>();
  let vacant = 0;
  const add = (users: readonly string[], role: AddressedAs): void => {
    for (const user of users) if (!addressees.has(user)) addressees.set(user, role);
  };
  const require = (held: boolean): void => {
    if (held) return;
    add(staff.coordinators, 'STAND_IN');
    if (staff.coordinators.length === 0) vacant += 1;
  };
  const named = rule.recipients;
  const reporters = named.includes('REPORTER') ? (staff.reporters.get(owed.unitId) ?? []) : [];
  const approvers = named.includes('APPROVER') ? (staff.approvers.get(owed.unitId) ?? []) : [];
  add(reporters, 'REPORTER');
  add(approvers, 'APPROVER');
  if (named.includes('SUPERVISOR')) add(staff.supervisors, 'SUPERVISOR');
  if (named.includes('COORDINATOR')) add(staff.coordinators, 'COORDINATOR');
  if (
    named.includes('LEAD_APPROVER') &&
    owed.consolidatingUnitId !== null &&
    owed.consolidatingUnitId !== owed.unitId
  ) {
    add(staff.approvers.get(owed.consolidatingUnitId) ?? [], 'LEAD_APPROVER');
  }
  if (named.includes('REPORTER') || named.includes('APPROVER')) require(reporters.length + approvers.length > 0);
  if (named.includes('SUPERVISOR')) require(staff.supervisors.length > 0);
  if (named.includes('COORDINATOR')) require(staff.coordinators.length > 0);
  return { addressees, vacant };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
