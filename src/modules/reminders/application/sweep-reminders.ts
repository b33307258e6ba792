import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { groupBy } from '../../../platform/group-by.js';
import { newId } from '../../../platform/ids.js';
import { systemContext } from '../../../platform/security/actor.js';
import { UserDirectory } from '../../identity/index.js';
import { JurisdictionReader, type Jurisdiction } from '../../organizations/index.js';
import { OwedObligations } from '../../reporting/index.js';
import type { DueReminder } from '../domain/decide-due.js';
import { urgencyOf } from '../domain/reminder-rules.js';
import { MOST_PROPOSED, supervisionProposed } from '../events.js';
import { insertDigests, insertReminders, knownStages, lockSweep } from '../persistence/ledger.js';
import { recordSweep } from '../persistence/sweep-runs.js';
import { settleUrges } from '../persistence/urges.js';
import { SweepPlanner, type PersonalDigest, type SweepPlan } from './sweep-plan.js';

export interface SweepOptions {
  /** Say what would go out, and change nothing. */
  readonly dryRun?: boolean;
  readonly correlationId?: string;
}

export interface SweptJurisdiction {
  readonly jurisdictionId: string;
  readonly code: string;
  readonly name: string;
  /** Stages told to somebody, and stages that a newer one had overtaken. */
  readonly told: number;
  readonly overtaken: number;
  /** Waiting for the next working day, since their recipient has had today's message. */
  readonly held: number;
  /** Due to nobody at all. */
  readonly unaddressed: number;
  readonly messages: readonly PersonalDigest[];
  /** All of the above that are told or overtaken, one by one. */
  readonly reminders: readonly DueReminder[];
}

/** Jurisdictions at once: while the database writes for the one, the next is worked out. */
const LANES = 2;

/**
 * Sends what the ladder asks for at an instant: computed from the tables each time, so that no delayed job can be lost,
 * and written in one transaction per jurisdiction together with the ledger, so that nothing is sent twice or half.
 *
 * A person's digest is closed once it is made: what falls due later that day waits for the next working day. "At most
 * one message a day" then holds for every channel alike, since an e-mail cannot be extended.
 */
@Injectable()
export class SweepReminders {
  constructor(
    private readonly jurisdictions: JurisdictionReader,
    private readonly planner: SweepPlanner,
    private readonly people: UserDirectory,
    private readonly obligations: OwedObligations,
    private readonly commands: CommandRunner,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws AggregateError after the other jurisdictions are done, when some could not be swept. */
  async run(at: Date, options: SweepOptions = {}): Promise<SweptJurisdiction[]> {
    const all = await this.jurisdictions.all();
    const left = all.values();
    const swept = new Map<Jurisdiction, SweptJurisdiction>();
    const failures: unknown[] = [];
    const lane = async (): Promise<void> => {
      for (const jurisdiction of left) {
        try {
          swept.set(jurisdiction, summaryOf(jurisdiction, await this.sweep(jurisdiction.id, at, options)));
        } catch (error) {
          failures.push(error);
        }
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} jurisdictions could not be swept`);
    return all.map((jurisdiction) => swept.get(jurisdiction)!);
  }

  /** Looks first: most sweeps find nothing, and then no lock, transaction or line of audit is needed. */
  private async sweep(jurisdictionId: string, at: Date, options: SweepOptions): Promise<SweepPlan> {
    const sources = { reads: this.database, people: this.people, obligations: this.obligations };
    if (options.dryRun) return this.planner.plan(sources, jurisdictionId, at);
    const idle = await this.planner.idle(sources, jurisdictionId, at);
    const sent = idle ?? (await this.send(jurisdictionId, at, options.correlationId));
    await recordSweep(this.database, jurisdictionId, {
      at: this.clock.now(),
      unaddressed: sent.unaddressed,
      settledMark: sent.settledMark,
    });
    return sent;
  }

  /** Plans behind the lock: another sweep may have been faster. */
  private send(jurisdictionId: string, at: Date, correlationId = newId()): Promise<SweepPlan> {
    const ctx = systemContext(jurisdictionId, correlationId);
    // What another sweep has sent meanwhile, or what waits for tomorrow, leaves nothing to audit.
    return this.commands.run(ctx, { name: 'reminders.sweep', derived: true }, async (tx) => {
      await lockSweep(tx);
      const reads = readsIn(tx);
      const sources = { reads, people: this.people.within(tx), obligations: this.obligations.through(reads) };
      const plan = await this.planner.plan(sources, jurisdictionId, at);
      if (plan.reminders.length > 0 || plan.urged.length > 0) await write(tx, plan);
      return plan;
    });
  }
}

async function write(tx: Tx, plan: SweepPlan): Promise<void> {
  await proposeSupervision(tx, plan.reminders);
  const notificationOf = await insertDigests(tx, plan.today, plan.digests);
  await insertReminders(tx, plan.reminders, notificationOf);
  await settleUrges(tx, plan.urged, notificationOf);
  tx.audit({
    action: 'reminders.sent',
    subject: { type: 'jurisdiction', id: tx.jurisdictionId },
    after: {
      ...{ day: plan.today, messages: plan.digests.length, reminders: plan.reminders.length },
      ...(plan.urged.length > 0 && { urges: new Set(plan.urged.map(({ urgeId }) => urgeId)).size }),
    },
  });
}

/** Before the ledger is written, by which it is known what has been proposed already. */
async function proposeSupervision(tx: Tx, reminders: readonly DueReminder[]): Promise<void> {
  const stages = new Map(
    reminders
      .filter(({ stage, told }) => told && urgencyOf(stage) === 'SUPERVISE')
      .map((reminder) => [`${reminder.owed.id} ${reminder.stage}`, reminder]),
  );
  const known = await knownStages(
    tx,
    [...stages.values()].map(({ owed, stage }) => ({ obligationId: owed.id, stage })),
  );
  const news = [...stages].filter(([key]) => !known.has(key)).map(([, reminder]) => reminder);
  const alike = groupBy(news, ({ owed, stage, stageOn }) => `${stage} ${stageOn} ${owed.dueOn}`);
  for (const reminders of alike.values()) {
    const { owed, stage, stageOn } = reminders[0]!;
    for (let start = 0; start < reminders.length; start += MOST_PROPOSED) {
      const obligationIds = reminders.slice(start, start + MOST_PROPOSED).map((reminder) => reminder.owed.id);
      tx.publish(supervisionProposed, {
        ...{ jurisdictionId: tx.jurisdictionId, obligationIds, stage, stageOn, dueOn: owed.dueOn },
      });
    }
  }
}

function summaryOf({ id, code, name }: Jurisdiction, plan: SweepPlan): SweptJurisdiction {
  const told = plan.reminders.filter((reminder) => reminder.told).length;
  return {
    jurisdictionId: id,
    code,
    name,
    told,
    overtaken: plan.reminders.length - told,
    held: plan.held,
    unaddressed: plan.unaddressed,
    messages: plan.digests,
    reminders: plan.reminders,
  };
}
