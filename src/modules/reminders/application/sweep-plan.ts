import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { RoleName } from '../../../platform/security/actor.js';
import { readCalendar, type JurisdictionCalendar } from '../../calendar/index.js';
import type { UserLookup } from '../../identity/index.js';
import type { OwedObligationsLookup } from '../../reporting/index.js';
import { decideDue, lastDueDay, type Decision, type DueReminder, type Staff } from '../domain/decide-due.js';
import { makeDigest, type Digest } from '../domain/digest.js';
import { DEFAULT_RULES, type ReminderRule } from '../domain/reminder-rules.js';
import { isSendingTime } from '../domain/sending-hours.js';
import { settledStages, toldOn } from '../persistence/ledger.js';
import { ruleSets } from '../persistence/rule-sets.js';

export interface PersonalDigest extends Digest {
  readonly userId: string;
}

export interface SweepPlan extends Decision {
  readonly today: string;
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
    const { reads } = sources;
    const today = businessDay(at);
    const calendar = await readCalendar(reads, jurisdictionId);
    if (!isSendingTime(at, calendar)) return { today, digests: [], reminders: [], held: 0, unaddressed: 0 };

    const own = new Map((await ruleSets(reads, jurisdictionId)).map(({ schemeId, rules }) => [schemeId, rules]));
    const allRules = [...DEFAULT_RULES, ...[...own.values()].flat()];
    const lastDue = lastDueDay(today, allRules, calendar);
    const owed = await sources.obligations.between(jurisdictionId, null, lastDue);
    const decision = decideDue({
      today,
      calendar,
      owed,
      rulesOf: (schemeId): readonly ReminderRule[] => own.get(schemeId) ?? DEFAULT_RULES,
      staff: await staffOf(sources.people, jurisdictionId, today),
      settled: await settledStages(
        reads,
        jurisdictionId,
        owed.map(({ id }) => id),
      ),
      toldToday: await toldOn(reads, jurisdictionId, today),
    });
    return { ...decision, today, digests: digestsOf(decision.reminders, today, calendar) };
  }
}

async function staffOf(people: UserLookup, jurisdictionId: string, today: string): Promise<Staff> {
  const holders = (role: RoleName) => people.recipients(jurisdictionId, null, role, today);
  return {
    reporters: byUnit(await holders('reporter')),
    approvers: byUnit(await holders('approver')),
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

function digestsOf(reminders: readonly DueReminder[], today: string, calendar: JurisdictionCalendar): PersonalDigest[] {
  const byPerson = new Map<string, DueReminder[]>();
  for (const reminder of reminders) {
    if (!reminder.told) continue;
    const own = byPerson.get(reminder.recipientId);
    if (own) own.push(reminder);
    else byPerson.set(reminder.recipientId, [reminder]);
  }
  return [...byPerson].map(([userId, own]) => ({ userId, ...makeDigest(own, today, calendar) }));
}
