import { Injectable } from '@nestjs/common';
import { isSendingTime } from '../../../platform/calendar/sending-hours.js';
import { businessDay } from '../../../platform/clock/clock.js';
import type { Reads } from '../../../platform/database/reads.js';
import { groupBy } from '../../../platform/group-by.js';
import { sha256Hex } from '../../../platform/json.js';
import type { RoleName } from '../../../platform/security/actor.js';
import { readCalendar, type JurisdictionCalendar } from '../../calendar/index.js';
import type { UserLookup } from '../../identity/index.js';
import { turnsNow, type OwedGroup, type OwedObligationsLookup } from '../../reporting/index.js';
import type { Staff } from '../domain/addressees.js';
import {
  alikeKey,
  decideDue,
  demandsBy,
  lastDueDay,
  type Circumstances,
  type Decision,
  type DueReminder,
} from '../domain/decide-due.js';
import { MOST_LATE_WORKDAYS } from '../domain/decide-urge.js';
import { makeDigest, type Digest } from '../domain/digest.js';
import { DEFAULT_RULES, type ReminderRule } from '../domain/reminder-rules.js';
import type { UrgedReport } from '../domain/urged-report.js';
import { settledStages, stillOwed, toldOn, unsettled, type WantedStage } from '../persistence/ledger.js';
import { ruleSets } from '../persistence/rule-sets.js';
import { settledMarkOf } from '../persistence/sweep-runs.js';
import { waitingUrges, type WaitingUrge } from '../persistence/urges.js';

export interface PersonalDigest extends Digest {
  readonly userId: string;
}

export interface SweepPlan extends Decision {
  readonly today: string;
  /** Stages that are due to nobody at all: the post is vacant, and there is no coordinator. */
  readonly unaddressed: number;
  /** Set when everything that is owed has been told: what the next sweep may compare with. */
  readonly settledMark: string | null;
  /** What somebody has urged, by person who is told of it. */
  readonly urged: readonly UrgedReport[];
  /** One message per person. */
  readonly digests: readonly PersonalDigest[];
}

/** Where the plan is read from: the pool for a look, the command's transaction for the deed. */
export interface PlanSources {
  readonly reads: Reads;
  readonly people: UserLookup;
  readonly obligations: OwedObligationsLookup;
}

/** Works out from the tables what is to be sent at an instant. Reads only, a constant number of queries. */
@Injectable()
export class SweepPlanner {
  async plan(sources: PlanSources, jurisdictionId: string, at: Date): Promise<SweepPlan> {
    const now = await planAt(sources, jurisdictionId, at);
    return now ? this.decide(sources, now) : nothing(businessDay(at), 0, null);
  }

  /** What the plan is when it has nothing to send; null when it has, of which the obligations have not been read yet. */
  async idle(sources: PlanSources, jurisdictionId: string, at: Date): Promise<SweepPlan | null> {
    const now = await planAt(sources, jurisdictionId, at);
    if (!now) return nothing(businessDay(at), 0, null);
    const pending = await this.pending(sources, now);
    return isIdle(pending) ? pending.idle : null;
  }

  /**
   * What a day would bring if a scheme had these rules, as the tables are now; whether the day is worked, and who has
   * had a message on it, is left out.
   */
  async preview(
    sources: PlanSources,
    jurisdictionId: string,
    day: string,
    { schemeId, rules }: { readonly schemeId: string; readonly rules: readonly ReminderRule[] },
  ): Promise<SweepPlan> {
    const calendar = await readCalendar(sources.reads, jurisdictionId);
    const others = await ruleSets(sources.reads, jurisdictionId);
    const own = new Map([...others.map((set) => [set.schemeId, set.rules] as const), [schemeId, rules] as const]);
    return this.decide(sources, {
      jurisdictionId,
      today: day,
      calendar,
      own,
      urges: [],
      toldToday: async () => new Set(),
    });
  }

  /** Obligations of which the ledger lacks something, and the plan if there are none. */
  private async pending({ reads, people, obligations }: PlanSources, at: PlanAt): Promise<Pending> {
    const { jurisdictionId, today, calendar, own } = at;
    const rulesOf = (schemeId: string): readonly ReminderRule[] => own.get(schemeId) ?? DEFAULT_RULES;
    const staff = await staffOf(people, jurisdictionId, today);
    const circumstances = { today, calendar, rulesOf, staff };
    const lastDue = lastDueDay(today, [...DEFAULT_RULES, ...[...own.values()].flat()], calendar);
    const groups = await obligations.groups(jurisdictionId, lastDue);
    const { wanted, unaddressed } = wantedStages(groups, circumstances);
    const mark = markOf(groups, wanted);
    const settled = wanted.length === 0 || mark === (await settledMarkOf(reads, jurisdictionId));
    const ids = settled ? [] : await unsettled(reads, jurisdictionId, wanted);
    return { ids, urges: at.urges, circumstances, idle: nothing(today, unaddressed, mark) };
  }

  private async decide(sources: PlanSources, at: PlanAt): Promise<SweepPlan> {
    const { reads, obligations } = sources;
    const { jurisdictionId, today, calendar } = at;
    const pending = await this.pending(sources, at);
    const { ids, circumstances, idle } = pending;
    if (isIdle(pending)) return idle;

    const toldToday = await at.toldToday(reads, jurisdictionId, today);
    const decision = decideDue({
      ...circumstances,
      owed: await obligations.of(jurisdictionId, ids),
      settled: await settledStages(reads, jurisdictionId, ids),
      toldToday,
    });
    const told = decision.reminders.filter((reminder) => reminder.told);
    const urged = await urgedReports(sources, at, told, toldToday);
    const reminded = groupBy(told, ({ recipientId }) => recipientId);
    const asked = groupBy(urged, ({ recipientId }) => recipientId);
    const news = urged.length === 0 ? reminded : groupBy([...told, ...urged], ({ recipientId }) => recipientId);
    const unchanged = await stillOwed(reads, jurisdictionId, news);
    const digests = [...news.keys()].map((userId) => ({
      userId,
      ...makeDigest(reminded.get(userId) ?? [], unchanged.get(userId) ?? 0, today, calendar, asked.get(userId)),
    }));
    return { ...decision, today, unaddressed: idle.unaddressed, settledMark: null, urged, digests };
  }
}

/** What a plan is made for. */
interface PlanAt {
  readonly jurisdictionId: string;
  readonly today: string;
  readonly calendar: JurisdictionCalendar;
  /** Rules of schemes that do not keep to the default. */
  readonly own: ReadonlyMap<string, readonly ReminderRule[]>;
  /** What was urged and nobody has been told yet. */
  readonly urges: readonly WaitingUrge[];
  readonly toldToday: typeof toldOn;
}

interface Pending {
  readonly ids: readonly string[];
  readonly urges: readonly WaitingUrge[];
  readonly circumstances: Circumstances;
  readonly idle: SweepPlan;
}

/** Null while nothing is sent. */
async function planAt({ reads }: PlanSources, jurisdictionId: string, at: Date): Promise<PlanAt | null> {
  const calendar = await readCalendar(reads, jurisdictionId);
  if (!isSendingTime(at, calendar)) return null;
  const own = new Map((await ruleSets(reads, jurisdictionId)).map(({ schemeId, rules }) => [schemeId, rules]));
  const today = businessDay(at);
  const from = calendar.addWorkdays(today, -MOST_LATE_WORKDAYS);
  const urges = await waitingUrges(reads, jurisdictionId, { from, to: today });
  return { jurisdictionId, today, calendar, own, urges, toldToday: toldOn };
}

function isIdle({ ids, urges }: Pending): boolean {
  return ids.length === 0 && urges.length === 0;
}

function nothing(today: string, unaddressed: number, settledMark: string | null): SweepPlan {
  return { today, digests: [], reminders: [], urged: [], held: 0, unaddressed, settledMark };
}

/**
 * Stands for what is owed and who is to have been told which stage of it. The ledger only grows, so that what was all
 * told under a mark still is, and most sweeps need not look into it.
 */
function markOf(groups: readonly OwedGroup[], wanted: readonly WantedStage[]): string {
  const owed = groups.map((group) => `${alikeKey(group)} ${group.mark}`).sort();
  const asked = wanted.map((row) => `${alikeKey(row)} ${row.stage} ${row.recipientId}`).sort();
  return sha256Hex([...owed, ...asked].join('\n'));
}

/**
 * The newest stage of each person for everything owed alike: whoever has been told that one has nothing to be told, as
 * the older ones were written down with it. The ledger is asked for these alone, so that a sweep that finds nothing new
 * reads no obligation.
 */
function wantedStages(groups: readonly OwedGroup[], circumstances: Circumstances) {
  const demands = demandsBy(circumstances);
  const wanted: WantedStage[] = [];
  let unaddressed = 0;
  for (const group of groups) {
    const asked = demands(group);
    unaddressed += asked.unaddressed * group.count;
    for (const { rule, recipientId, newest } of asked.asked) {
      if (newest) wanted.push({ ...group, stage: rule.stage, recipientId });
    }
  }
  return { wanted, unaddressed };
}

async function staffOf(people: UserLookup, jurisdictionId: string, today: string): Promise<Staff> {
  const holders = (role: RoleName) => people.recipients(jurisdictionId, null, role, today);
  return {
    reporters: byUnit(await holders('reporter')),
    approvers: byUnit(await holders('approver')),
    heads: byUnit(await holders('leader')),
    coordinators: persons(await holders('coordinator')),
    supervisors: persons(await holders('supervisor')),
  };
}

type Holder = { readonly userId: string; readonly unitId: string | null };

function persons(holders: readonly Holder[]): string[] {
  return [...new Set(holders.map(({ userId }) => userId))];
}

function byUnit(holders: readonly Holder[]): Map<string, string[]> {
  const units = new Map<string, string[]>();
  for (const { unitId, userId } of holders) {
    if (unitId !== null) units.set(unitId, [...(units.get(unitId) ?? []), userId]);
  }
  return units;
}

/**
 * The people whose turn it is, told of what was urged; all of them at once, on the first day on which none of them has had
 * a message yet.
 */
async function urgedReports(
  { reads, obligations }: PlanSources,
  { jurisdictionId, today, urges }: PlanAt,
  told: readonly DueReminder[],
  toldToday: ReadonlySet<string>,
): Promise<UrgedReport[]> {
  if (urges.length === 0) return [];
  const obligationIds = urges.map(({ obligationId }) => obligationId);
  const owed = new Map((await obligations.of(jurisdictionId, obligationIds)).map((report) => [report.id, report]));
  const turns = groupBy(await turnsNow(reads, { jurisdictionId, today, obligationIds }), (turn) => turn.obligationId);
  const lines = new Set(told.map(({ owed: { id }, recipientId }) => `${id} ${recipientId}`));
  return urges.flatMap(({ id, obligationId, by, note }) => {
    const report = owed.get(obligationId);
    const own = turns.get(obligationId) ?? [];
    if (!report || own.some(({ userId }) => toldToday.has(userId))) return [];
    return own.map(({ userId, kind }) => ({
      ...{ urgeId: id, owed: report, recipientId: userId, by, note },
      releases: kind === 'RELEASE',
      merged: lines.has(`${obligationId} ${userId}`),
    }));
  });
}
