import type { WorkingCalendar } from '../../../platform/calendar/working-calendar.js';
import { addresseesOf, type AddressedAs, type Parties, type Staff } from './addressees.js';
import type { ReminderRule, Stage } from './reminder-rules.js';

/** A report that is still owed, with what a message about it says. Days are `YYYY-MM-DD`. */
export interface OwedReport {
  /** Of the obligation. */
  readonly id: string;
  readonly schemeId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly schemeTitle: string;
  /** The unit that consolidates the item in this cycle, perhaps itself. */
  readonly consolidatingUnitId: string;
  readonly consolidatingUnitName: string;
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

export interface DueReminder {
  readonly owed: OwedReport;
  readonly stage: Stage;
  /** The rule that asks for it. */
  readonly rule: ReminderRule;
  readonly recipientId: string;
  readonly addressedAs: AddressedAs;
  readonly stageOn: string;
  /** Its day was before today. */
  readonly late: boolean;
  /** False: a newer stage for the same person has overtaken it; it is only written down. */
  readonly told: boolean;
}

/** What a decision is made from besides what is owed. */
export interface Circumstances {
  readonly today: string;
  readonly calendar: WorkingCalendar;
  readonly rulesOf: (schemeId: string) => readonly ReminderRule[];
  readonly staff: Staff;
}

export interface DueInput extends Circumstances {
  readonly owed: readonly OwedReport[];
  /** Keys of the ledger, see {@link ledgerKey}. */
  readonly settled: ReadonlySet<string>;
  /** Users who have had their message of today, or of a day that a clock has since gone back from. */
  readonly toldToday: ReadonlySet<string>;
}

export interface Decision {
  readonly reminders: readonly DueReminder[];
  /** Reminders that wait for the next working day, because their recipient has had today's message. */
  readonly held: number;
}

/**
 * What the ladder asks for today and the ledger does not have yet.
 *
 * A stage that was missed (down time, a report sent back late, a new post holder) is made up for once. Of several
 * missed stages a person is told only the newest, since the older ones ask for the same with less weight; they are
 * written down with it, or the ledger could not tell an overtaken stage from a forgotten one. Whoever has been told the
 * newest has nothing to come from older ones, not even in the ledger: a post taken over besides, a rule added later.
 * "Newest" is per person: the supervisor's newest stage must not silence the unit's own 催办.
 *
 * A report that was due before its scheme was tracked here was never asked for, and is not chased.
 */
export function decideDue(input: DueInput): Decision {
  const demands = demandsBy(input);
  const reminders: DueReminder[] = [];
  let held = 0;
  for (const owed of input.owed) {
    if (owed.dueOn < owed.trackedSince) continue;
    const upToDate = new Set<string>();
    for (const { rule, stageOn, recipientId, addressedAs, newest } of demands(owed).asked) {
      const settled = input.settled.has(ledgerKey(owed.id, rule.stage, recipientId));
      if (newest && settled) upToDate.add(recipientId);
      if (settled || upToDate.has(recipientId)) continue;
      if (input.toldToday.has(recipientId)) held += Number(newest);
      else {
        const late = stageOn < input.today;
        reminders.push({ owed, stage: rule.stage, rule, recipientId, addressedAs, stageOn, late, told: newest });
      }
    }
  }
  return { reminders, held };
}

/** What the rules ask of one person about a report, by today. */
export interface Asked {
  readonly rule: ReminderRule;
  readonly stageOn: string;
  readonly recipientId: string;
  readonly addressedAs: AddressedAs;
  /** No newer stage addresses the person. */
  readonly newest: boolean;
}

export interface Demands {
  /** Newest stage first. */
  readonly asked: readonly Asked[];
  /** Stages that are due to nobody at all: the post is vacant, and there is no coordinator. */
  readonly unaddressed: number;
}

/** What a report is owed under, which is all that its demands depend on. */
export interface OwedAlike extends Parties {
  readonly schemeId: string;
  readonly dueOn: string;
}

/** Few due days and parties stand behind many obligations, so what is asked of each kind is worked out once. */
export function demandsBy(circumstances: Circumstances): (owed: OwedAlike) => Demands {
  const known = new Map<string, Demands>();
  const dayOf = stageDays(circumstances.calendar);
  return (owed) => {
    const key = alikeKey(owed);
    const demands = known.get(key) ?? demandsOf(owed, circumstances, dayOf);
    known.set(key, demands);
    return demands;
  };
}

export function alikeKey({ schemeId, dueOn, unitId, consolidatingUnitId }: OwedAlike): string {
  return `${schemeId} ${dueOn} ${unitId} ${consolidatingUnitId}`;
}

function demandsOf(owed: OwedAlike, { today, rulesOf, staff }: Circumstances, dayOf: StageDays): Demands {
  const asked: Asked[] = [];
  const met = new Set<string>();
  let unaddressed = 0;
  const reached = rulesOf(owed.schemeId)
    .map((rule) => ({ rule, stageOn: dayOf(owed.dueOn, rule) }))
    .filter(({ stageOn }) => stageOn <= today)
    .sort((a, b) => b.rule.offsetDays - a.rule.offsetDays);
  for (const { rule, stageOn } of reached) {
    const { addressees, vacant } = addresseesOf(rule, owed, staff);
    unaddressed += vacant;
    for (const [recipientId, addressedAs] of addressees) {
      asked.push({ rule, stageOn, recipientId, addressedAs, newest: !met.has(recipientId) });
      met.add(recipientId);
    }
  }
  return { asked, unaddressed };
}

type StageDays = (dueOn: string, rule: ReminderRule) => string;

/** {@link stageDay}, counted once: a district owes to many parties under few due days and offsets. */
function stageDays(calendar: WorkingCalendar): StageDays {
  const known = new Map<string, string>();
  return (dueOn, rule) => {
    const key = `${dueOn} ${rule.offsetDays}`;
    const day = known.get(key) ?? stageDay(dueOn, rule, calendar);
    known.set(key, day);
    return day;
  };
}

/** The day on which a stage falls; on a due day that is not worked, the last working day before it. */
export function stageDay(dueOn: string, { offsetDays }: ReminderRule, calendar: WorkingCalendar): string {
  return offsetDays === 0 ? calendar.lastWorkdayUpTo(dueOn) : calendar.addWorkdays(dueOn, offsetDays);
}

export function ledgerKey(obligationId: string, stage: string, recipientId: string): string {
  return `${obligationId} ${stage} ${recipientId}`;
}

/** The last due day that a rule may already speak of today. */
export function lastDueDay(today: string, rules: readonly ReminderRule[], calendar: WorkingCalendar): string {
  const farthest = Math.max(0, ...rules.map(({ offsetDays }) => -offsetDays));
  return calendar.addWorkdays(today, farthest);
}
